// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.19, -0.51, -0.11, -0.17, 0.26, 0.71];

export const PURPOSE_WEIGHTS = `
+1#	Ycoegd
+1$	gfeZef
+1,	gddgdf
+1.	hedfdf
+1:	becZle
+1;	geefde
+1?	YikZeb
+1@d	iblaab
+1a	cfefgi
+1about	ghbbhf
+1accord	hefffe
+1after	dWmdja
+1again	deedgg
+1all	dbfgcj
+1along	dffgfh
+1alread	aedbmZ
+1also	ceifeg
+1and	eabkee
+1answer	cedfkc
+1any	abhdic
+1anyway	cdecek
+1appare	degffh
+1are	bdecfj
+1around	bbjieb
+1as	idbXfd
+1at	famgad
+1be	gjdbZd
+1becaus	hiahYf
+1before	ghcZee
+1betwee	Zgmdda
+1brusse	fjcfec
+1but	VVbYpj
+1by	ndbdZf
+1call	efbfkb
+1came	cfefjc
+1can	ccjded
+1coming	hfecdg
+1could	cegfgh
+1declin	cfffjg
+1defini	jfffbf
+1dinner	ideedd
+1does	eeccgh
+1earlie	dfffgh
+1either	mbccac
+1every	leccbb
+1first	adgffk
+1for	fbkeXg
+1free	falecc
+1from	dkibYc
+1go	hiefeb
+1got	feffhe
+1has	bdadmc
+1he	fdedjZ
+1here	cffdfi
+1holida	bfceek
+1how	icfffe
+1i	fcedid
+1if	ghfabg
+1in	gVgaci
+1inclus	efffeh
+1inst	dfffhf
+1instan	heffef
+1instea	ifiYYc
+1interv	eegeja
+1is	cebSjh
+1it	ehgecg
+1itself	jecfdd
+1job	deffhg
+1late	cfffjc
+1latest	ifeeab
+1like	bdffig
+1lol	edffje
+1lunch	ghdcbg
+1mail	aeggji
+1max	eagfhh
+1maybe	cfefei
+1means	hbfega
+1meetin	cfdiee
+1more	cefebk
+1my	fffdci
+1myself	ffffgd
+1n	abbmah
+1next	lfbcaa
+1no	fdgfjb
+1nobody	dfefgh
+1not	iekcZd
+1nothin	effedi
+1now	haYabi
+1of	geaYgf
+1off	bbdbcn
+1ok	eeifee
+1on	hXhbZj
+1once	hefffe
+1only	cciddf
+1or	UkkiXe
+1our	cdfdej
+1over	abdkia
+1please	XpYcYf
+1presen	edffgg
+1prompt	fcjfed
+1rather	gbecci
+1s	abfgjg
+1said	ccdcna
+1seems	dfefje
+1settin	jeffbf
+1settle	feffhf
+1shall	dfeeie
+1sharp	feifed
+1she	dcdfld
+1should	ccbdkg
+1so	akbcVl
+1stands	deeekb
+1starts	bfchfk
+1still	jfebha
+1suit	eehfff
+1teatim	icfffe
+1tellin	iefffe
+1that	Zfganc
+1the	eYddoY
+1then	ceffck
+1there	dbdeig
+1they	gbZdla
+1though	feffeh
+1throug	jfcdcc
+1till	jffefc
+1to	hibhaZ
+1tops	jefeec
+1unless	begffj
+1until	iefecf
+1using	ffieed
+1via	bdffej
+1was	UaZapc
+1we	fiTgid
+1week	gdbdZj
+1went	cedbmb
+1were	beffke
+1what	igefdd
+1whatev	jeffee
+1when	mdbdcd
+1where	hbgdja
+1whethe	ifaadc
+1which	dlfddc
+1whiche	kedecd
+1who	geeebi
+1will	facZkc
+1with	fheYWj
+1withou	lcfcdb
+1work	degfgg
+1works	ecifgg
+1would	Xmhccd
+1x	hffffe
+1you	leZZff
+1your	Zbejke
+2# ,	degffg
+2# .	ffided
+2# for	ffhffe
+2$ $	gfeZef
+2, #	XZnYdh
+2, $	kcddhb
+2, ,	ceeddk
+2, .	gZefbj
+2, @d	fejgfa
+2, @s	edgehg
+2, @t	efdcej
+2, a	ieefjZ
+2, accord	kefddb
+2, after	kmbXZX
+2, all	jhaiYa
+2, and	eZYkfg
+2, any	eiefdb
+2, applic	dfdiia
+2, as	goYWfb
+2, ask	dfiedd
+2, at	gbjccf
+2, back	affdcm
+2, bad	ffffhd
+2, becaus	midccX
+2, before	Zfidkc
+2, bless	bfhfhi
+2, bring	dbbecl
+2, but	Zigfbi
+2, by	djiXiX
+2, calibr	bffjed
+2, call	Zdclce
+2, called	cfedka
+2, calls	bfeckd
+2, can	beefhk
+2, chef	biefgg
+2, contra	jedbZg
+2, could	hiYbah
+2, decisi	Wedjak
+2, defini	kffead
+2, despit	efeedj
+2, did	efffhe
+2, do	ikceZd
+2, each	dfeeka
+2, even	idfefe
+2, failin	difeee
+2, final	efgeid
+2, first	bjeddc
+2, for	fbYkhf
+2, from	ldhcbc
+2, gate	ecgfgh
+2, good	idecja
+2, half	Zcmedb
+2, hand	kdfcdb
+2, has	aeebgj
+2, have	bbgdjf
+2, he	hnabXa
+2, heard	efeeid
+2, hence	ffcehg
+2, her	aeeebm
+2, here	ffeeid
+2, his	mcidaa
+2, i	cZadmg
+2, if	aihaee
+2, in	jaihYb
+2, includ	hfffee
+2, is	bgccjc
+2, it	kbcaZh
+2, just	dflfcc
+2, keep	ieffed
+2, kindly	lYffgb
+2, latest	gbfgfi
+2, let	fjdedc
+2, letter	afelcb
+2, maybe	bfdecm
+2, mentio	aeddlb
+2, might	befghj
+2, more	gfefch
+2, my	geakdY
+2, need	cihefc
+2, new	cedegh
+2, no	dbddek
+2, nor	dfefei
+2, not	mkfbXa
+2, nothin	dfdehg
+2, now	affdmc
+2, ok	lbeeed
+2, on	iaiabf
+2, once	kedeea
+2, one	gjeedd
+2, or	efheeg
+2, otherw	bnicaX
+2, our	gejcdc
+2, owner	iefffd
+2, perhap	dffffh
+2, phone	addjcf
+2, please	jdcbef
+2, promis	nebbdZ
+2, recrui	deeejd
+2, refere	cedhid
+2, result	aejgba
+2, room	deifhc
+2, sadly	dfffgg
+2, said	neddab
+2, salary	dffjec
+2, same	Xbmfeb
+2, says	hbcdZh
+2, she	lbcZbf
+2, sign	eejeed
+2, since	bmecdb
+2, six	cdjfed
+2, so	bdZchj
+2, sooner	kcfffd
+2, sorry	bgcdam
+2, start	ncabXc
+2, take	lcdfaa
+2, teams	eehfff
+2, thank	efedjc
+2, thanks	ejfeha
+2, that	kjfYdX
+2, the	eieedg
+2, their	degffg
+2, then	ceXiff
+2, there	beffdl
+2, they	eWXbji
+2, this	hdebcg
+2, those	medcba
+2, though	mccdba
+2, three	effehe
+2, to	Ygfbdm
+2, tops	diffed
+2, two	Zefgjl
+2, unless	jdcecc
+2, unpaid	dchfhg
+2, wait	jZiggj
+2, we	Zefhcj
+2, welcom	defffh
+2, what	hefeed
+2, whatev	ecfeci
+2, when	qXZbeZ
+2, whethe	geghed
+2, which	cbjghZ
+2, whiche	ffjeec
+2, who	bdddcl
+2, will	gbbYei
+2, with	Ydlehc
+2, would	dgdfjf
+2, write	decdck
+2, yes	jdeegb
+2, you	eYdhgf
+2, your	ffdbbi
+2, yours	kedaga
+2. $	hedfdf
+2: #	fkbfed
+2: $	ecdccl
+2: ,	jfffdc
+2: @d	efefhe
+2: decisi	cffejc
+2: i	ieccag
+2: it	hdkddY
+2: no	heeegd
+2: the	aaehem
+2: they	eebelb
+2: we	cfedkc
+2: you	faiYib
+2: your	dcbcek
+2; $	geefde
+2? $	YikZeb
+2@d .	edidef
+2a positi	heffec
+2about the	fgbdei
+2about whethe	iffefd
+2about your	ddeeje
+2accord to	hefffe
+2after #	eejecd
+2after all	cffejb
+2after it	eefffh
+2after the	gaaYie
+2all the	eececj
+2along with	dffgfh
+2alread .	befckc
+2and @d	Zbcfdj
+2and a	cfddek
+2and after	Zeeedk
+2and again	eefdjc
+2and all	ideicb
+2and am	beeegg
+2and applic	cffigb
+2and are	cfbdih
+2and be	dbdjch
+2and before	effffh
+2and by	afejde
+2and can	kjjdeV
+2and contac	hefeef
+2and decide	kffahd
+2and did	efffhf
+2and do	ciceib
+2and done	cefjee
+2and each	dfejec
+2and everyo	hdekcZ
+2and for	ejcciZ
+2and get	cefiee
+2and give	ecbgdh
+2and has	idbbef
+2and have	Zcedmd
+2and he	cZedgj
+2and i	gfcidb
+2and if	hdffff
+2and inform	idjYae
+2and it	dcbhkb
+2and last	ffjecc
+2and let	lbeYch
+2and letter	bffkdd
+2and may	eeeidf
+2and meet	belddb
+2and my	ifedef
+2and next	Zcfibh
+2and nobody	eeffei
+2and not	neebYa
+2and nothin	eefefh
+2and now	efcfjd
+2and offere	eeefhd
+2and on	afegbj
+2and phone	hfdhab
+2and phones	keecdd
+2and ring	cffhgh
+2and run	cegefj
+2and said	bfeiif
+2and shall	dffffi
+2and she	becgcl
+2and show	cejefc
+2and takes	effdif
+2and talk	eejgeb
+2and tell	kkeVYe
+2and that	hcdcZi
+2and the	eiZedg
+2and then	chZgbf
+2and there	ceffie
+2and they	eYebjh
+2and to	jefcdc
+2and we	bhfgXi
+2and will	ZeYkcj
+2and would	cdebdm
+2and write	adhkdZ
+2and you	fddhbe
+2and your	eefefh
+2and yours	eefejc
+2any good	eeiffe
+2any more	bdbdkd
+2any time	eeieed
+2anyway $	cffcfi
+2anyway .	eefeei
+2as a	acfdfi
+2as i	bfffdj
+2as it	decebl
+2as planne	begejg
+2as the	lZceea
+2as we	bgffif
+2at #	aajebi
+2at half	eejfec
+2at least	effffh
+2at most	fbdkdX
+2at nine	aejfhh
+2at our	ffiffd
+2at the	ifgdWd
+2at your	ffdffi
+2be conven	ddiffg
+2be enough	dkbedb
+2be possib	ecjffe
+2be too	biadch
+2becaus i	bjfdch
+2becaus of	bfcfel
+2becaus the	jdfefc
+2before #	eehffe
+2before anyone	cefffi
+2before contac	kccddb
+2before i	bkcfdb
+2before lunch	jeefec
+2before servic	cdjffg
+2before the	baeffl
+2before they	cfgfgh
+2before we	iefejZ
+2before you	kfedeb
+2betwee #	bgldda
+2brusse time	fjcfec
+2but i	jaedbg
+2but it	dddehf
+2but my	ddffie
+2but on	efefjb
+2but the	bfedmZ
+2but there	fffekb
+2but you	befefk
+2by @d	ecefcj
+2by law	ieffed
+2by phone	jfcfec
+2by the	dfeffi
+2call with	efbfkb
+2came and	cfefjc
+2can be	eeeehe
+2can not	ddjfce
+2coming .	iffdfd
+2does not	eeccgh
+2either .	jefecc
+2either way	lcddde
+2for @s	dfedej
+2for a	gejcah
+2for certai	jffffc
+2for feedba	hegfgd
+2for our	ldgeea
+2for sure	kecedb
+2for the	cgkZbf
+2for their	kefedb
+2for those	afiddh
+2for us	iffffc
+2for whoeve	dfieef
+2for you	Zfghgk
+2for your	cihfdb
+2free for	dfifhc
+2from #	ffiffd
+2from interv	keeeeb
+2from the	hecddg
+2go by	idfffd
+2has been	decejd
+2has to	eecfjf
+2he said	affdkc
+2i am	bXiZel
+2i can	jeeedc
+2i could	cefeif
+2i do	cehedi
+2i get	gidedb
+2i had	ceffje
+2i have	bfdela
+2i hear	keedag
+2i need	eifffe
+2i should	kffedc
+2i was	dgffgf
+2i will	nicabW
+2i would	heefdh
+2i wrote	efeejc
+2if i	nbdddZ
+2if it	haceck
+2if that	eheffe
+2if the	Zeaffi
+2if you	ZnhcZe
+2in and	ZccenZ
+2in any	keeeec
+2in ghent	dfhfff
+2in leeds	efjfec
+2in line	ffffeh
+2in my	feeeai
+2in our	ffhfde
+2in room	ffhfee
+2in the	iaddch
+2in which	efeedi
+2inclus .	efffeh
+2inst .	dfffhf
+2instan .	heffef
+2instea .	jagecb
+2instea ?	cekffd
+2instea of	ehfZaf
+2is a	XdecZn
+2is being	ffdekb
+2is cancel	eekfad
+2is fine	ejcefa
+2is free	efjfdb
+2is gone	ffcfla
+2is no	cedfkb
+2is normal	Zefebm
+2is not	cfffig
+2is off	ceffje
+2is our	jfcfgb
+2is out	meeedZ
+2is over	dbefim
+2is realis	jdefed
+2is the	jjZdWc
+2is what	ddeeZl
+2is when	fjZWhg
+2it is	cZihci
+2it was	dfeeid
+2it will	ehecdh
+2late with	cfffjc
+2latest .	heffff
+2like i	dfffgg
+2lol .	degfie
+2lunch ,	gidedc
+2lunch and	geedci
+2mail ,	aeggji
+2max please	aaghim
+2maybe .	cfefei
+2means no	ecffjc
+2meetin .	cfdiee
+2myself .	cfggje
+2n i	hdblaZ
+2next .	gifdcc
+2not @d	iekcZd
+2now $	deeecj
+2now ,	ededfg
+2now .	ndadaZ
+2now and	beffhi
+2of all	bfedhh
+2of each	cfdfdj
+2of hearin	ddffhh
+2of it	jefecc
+2of receip	hZgfhg
+2of receiv	dieffd
+2of that	iefffd
+2of the	fheccf
+2of their	jdffdc
+2of this	aieebg
+2of work	ccfffj
+2of your	iaffjb
+2ok ?	eeifee
+2on ,	eefefh
+2on a	feffdi
+2on and	eefffi
+2on it	ccfffk
+2on our	hefffe
+2on the	hfhdbd
+2on which	bffffi
+2only .	deddej
+2or @d	eamefd
+2or a	befefk
+2or i	djefcc
+2or on	feiffe
+2or so	cbfkee
+2or the	bjfdcg
+2or they	dkefdd
+2or we	dkefdb
+2or your	dhfffe
+2over dinner	aeelbd
+2please ,	djeffe
+2please .	bmdebb
+2please ?	fifffc
+2please so	dhffee
+2presen :	edffgg
+2prompt .	fciffe
+2rather than	gbecci
+2s announ	ffffjc
+2s assess	eefejd
+2s budget	Zfdadm
+2s chat	effejb
+2s date	hkfeaZ
+2s interv	jbjdeb
+2s meetin	ffffhe
+2s newsle	efeedi
+2s off	dfffgg
+2s panel	fdcfka
+2s the	fecfbi
+2s trial	cdhfhg
+2s when	bfgfhh
+2said we	dffejd
+2seems to	dfefje
+2settin out	jeffbf
+2settle it	feffhf
+2shall be	dfeeie
+2should have	afedkd
+2so i	kehefa
+2so it	aceedk
+2so no	cfdfck
+2so please	chdfeh
+2so that	akhdce
+2so the	bcbjdf
+2so we	alcdcc
+2stands withdr	deeejb
+2suit ?	eehfff
+2tellin you	iefffe
+2that all	bdceck
+2that he	defeie
+2that i	efefid
+2that sounds	bfffii
+2that there	efefhf
+2that they	fefehc
+2that we	ffddjb
+2that you	fmdecc
+2the group	efffhe
+2the interv	cfffkc
+2the manage	bfffgj
+2the panel	cffkcb
+2the partne	jfdbfb
+2the positi	efefhe
+2the vacanc	ffffka
+2the works	fedejc
+2then @d	eeffcj
+2there is	dddeej
+2they asked	cfeejc
+2they had	dfffhf
+2they ring	jfefce
+2they said	bfegkd
+2they told	gdfhhf
+2they will	heedeh
+2throug our	chfegf
+2to @d	edeidf
+2to accept	Yldabe
+2to agree	heeica
+2to answer	aifdei
+2to appoin	bdeeld
+2to arrang	ehdeed
+2to ask	hefffe
+2to be	dcefjf
+2to begin	eeffdi
+2to come	icdedd
+2to compar	jefccb
+2to comple	affihj
+2to consid	diffgc
+2to decide	dhecgf
+2to do	ckehde
+2to finali	jfebee
+2to fix	idedec
+2to get	jgdedc
+2to go	Ydlkjl
+2to hand	djdffc
+2to keep	ehffff
+2to let	mhfceZ
+2to look	kefbeb
+2to make	ocdaaY
+2to meet	ddiefe
+2to object	jaefcg
+2to pick	kdgZfb
+2to read	icfgda
+2to say	dfdafj
+2to see	Zekfee
+2to send	abfkee
+2to set	Zjgfhi
+2to sign	Zlbfef
+2to talk	abgefk
+2to tell	ikcdcZ
+2to think	bfekae
+2to write	cbechj
+2tops and	hffffe
+2unless you	begffj
+2via the	bdffej
+2was @p	cffeid
+2was a	ddcdje
+2was how	hfffcg
+2was the	adedif
+2was what	bfffje
+2was wrong	cffeie
+2we are	edddla
+2we can	aieebj
+2we had	eefekb
+2we have	efffci
+2we need	bmedda
+2we open	eebfal
+2we read	fffhee
+2we said	ffffhd
+2we shall	jdfefd
+2we take	ifeedd
+2we tell	lcfbeb
+2we want	jcecga
+2we will	jcbfYh
+2we would	eddfjc
+2when i	lfcebc
+2when the	hedecg
+2when they	geffic
+2where we	hefffe
+2whethe it	djfecd
+2whethe the	ceedcj
+2whethe there	jdffed
+2whethe they	lbfedc
+2whethe we	kdefec
+2whethe you	hfcdhZ
+2which of	eieffe
+2whiche way	kedecd
+2will be	Zbccjg
+2will not	hdeejZ
+2with a	jbcdag
+2with decisi	jfffec
+2with feedba	Xegfem
+2with no	edffej
+2with our	jcddde
+2with the	gblebb
+2with three	bfffgi
+2with two	ffhffd
+2with us	eeefhg
+2with what	leeeda
+2with your	Xnaffa
+2would be	Ymfcbd
+2would suit	edhffg
+2x $	hffffe
+2you are	efffcj
+2you asked	cefflb
+2you get	meedbb
+2you have	jdcdcf
+2you hear	kfedeb
+2you know	kedfdb
+2you may	kdfebe
+2you were	efbeke
+2you will	ieediY
+2you would	cbdfan
+2you wrote	afffkh
+2your applic	acfglh
+b#	Uavcci
+b's	cheddj
+b,	dedhej
+b.	ldgdbf
+b:	Vfdimg
+b;	jdcfff
+b?	hZmddf
+b@d	ihehae
+b@p	eeecpZ
+b@s	fbeaik
+b@t	dbleff
+ba	hgfebi
+bable	jeefde
+babout	aifegg
+babove	fdfffg
+baccept	adieek
+baccess	fefffh
+baccord	iffeee
+baccoun	kffedd
+baddres	defffj
+badvert	eeffhf
+bafraid	dffffi
+bafter	hjcbdi
+bafterw	jffeee
+bagain	dfedkd
+bagains	ffffhd
+bagency	egfedi
+bagenda	dffigd
+bagree	egfjfb
+bagreed	jeffde
+bahead	ffgfgc
+ball	dcdmfe
+ballow	ddfejg
+balread	ffefeh
+balways	ecgfej
+bam	bfedkg
+bamong	ebfjff
+ban	mdjedY
+band	dddhhh
+bannoun	lededd
+banothe	heffhc
+banswer	fhibch
+bany	ggcfeh
+banyone	hffffd
+banythi	eefffh
+banyway	bfffjf
+bapolog	fjffde
+bapplic	cddkif
+bapplie	dfflah
+bapply	defedl
+bappoin	fefcld
+bapprec	eeefei
+bapprov	gffgfd
+bare	dehcpZ
+barea	effdfi
+barrive	ffdffh
+bas	ijdded
+bask	ffhfee
+basked	adfepd
+bassess	dfkehb
+bassume	hgffed
+bat	gdlcdf
+baudit	efeeei
+baudito	efffdi
+baugust	efeffi
+bavaila	ekcffe
+baway	elfeec
+bback	ebiifd
+bband	defffh
+bbank	effhdg
+bbase	ffhfdf
+bbe	bhcgfj
+bbear	efefei
+bbecame	cfefkd
+bbecaus	jfeeed
+bbeen	ddeenc
+bbefore	cfgeig
+bbegin	keedgc
+bbegins	fefeeh
+bbeing	fejfha
+bbest	fmdeea
+bbetwee	bfgffh
+bbig	cejfci
+bbless	dfgfgg
+bboard	cgfbhk
+bboots	kfgbfd
+bboss	eeeeek
+bboth	hffffe
+bbreak	cffeek
+bbrilli	efefje
+bbring	cdcfem
+bbrothe	dfjkeZ
+bbudget	beeden
+bbusine	fhfffe
+bbut	Xjhgfg
+bby	bhhhgd
+bcalibr	dffiff
+bcall	mdelcW
+bcalled	dffdig
+bcalls	Zfekid
+bcame	dffehg
+bcan	hmfdiV
+bcancel	ffkfbe
+bcandid	ndbkeZ
+bcaptai	ffeeei
+bcareer	eebeel
+bcarefu	ffffjc
+bcash	dfffgg
+bcentre	eeiehd
+bcertai	hfefhc
+bcertif	kefded
+bchange	cffhfg
+bchat	dhaekg
+bcheck	gZfnga
+bchef	dgebhi
+bchoose	fefhfe
+bchose	efeeje
+bclerk	iffcge
+bclose	efmeda
+bclosed	deeejf
+bcloses	efjggb
+bclosin	cdfeme
+bclubho	eebfek
+bcoding	ejefee
+bcoffee	efhfff
+bcohort	cffeej
+bcollea	efffdj
+bcolleg	dffffg
+bcome	cfpcYe
+bcomes	effekc
+bcommis	jfeejZ
+bcommit	dffiff
+bcompar	hffffd
+bcomple	cgfgfg
+bconfir	nccdja
+bconsid	jfhfYh
+bcontac	jeedef
+bcontra	ngddbc
+bconven	edifff
+bcould	fghdff
+bcounci	eeeeke
+bcount	cffeje
+bcountr	effcfj
+bcrew	deeffi
+bcrosse	jeeefe
+bcurren	hefffe
+bcut	elffdb
+bdate	dlchkZ
+bday	idfedg
+bdays	efkedd
+bdeadli	ffffic
+bdean	ddfjjb
+bdebrie	dfecbn
+bdecide	ifddnY
+bdecisi	obcibb
+bdefini	kfffbe
+bdelaye	dfffif
+bdelibe	fffdfi
+bdeserv	efefhf
+bdid	aeffih
+bdinner	feekdd
+bdirect	ifggjX
+bdo	Wofdie
+bdoes	fffdfh
+bdone	dffhfg
+bdoubt	feffid
+bdown	cffeih
+bdriver	eeefdj
+bdrop	mffdeb
+be	eeffgh
+beach	lfcchc
+bearlie	ndefdb
+bemail	gheheb
+benclos	ffffhe
+bend	efffeh
+bengine	dffffh
+benough	licedb
+berror	bfeeld
+bevalua	dfeggf
+bevenin	ffffeh
+bever	ceffih
+bevery	gdehgd
+beveryb	jfhbdd
+beveryo	mdegcd
+beveryt	defidg
+bexpect	fffehe
+bfail	jedfee
+bfailed	beffke
+bfailin	ehffff
+bfair	dfefdj
+bfarm	efeffi
+bfeedba	aeffgk
+bfigure	ffffeh
+bfile	dfcigf
+bfilled	ffffhd
+bfinal	beehhg
+bfinali	jffcfe
+bfinanc	cffiff
+bfind	ffffhe
+bfine	ehfffd
+bfinger	keeeed
+bfinish	eegfbk
+bfirst	bhjemX
+bfix	jcfefe
+bflight	ffjede
+bfly	fhjeeb
+bfor	egiheb
+bforema	megeea
+bform	kdhega
+bformal	fbfffj
+bforwar	jffegc
+bfour	dflega
+bfree	dfiffe
+bfrom	pachcd
+bfront	effffh
+bfull	deeffi
+bfurthe	efffjc
+bgave	ffffal
+bget	rkafYY
+bgets	meeaee
+bgirl	fefedi
+bgive	hddfgf
+bgiven	bfffmc
+bgo	Zjghkb
+bgoes	egdgfh
+bgoing	fefejd
+bgone	efefjd
+bgood	icddpW
+bgoodne	effhff
+bgot	chkfag
+bgovern	ffffhe
+bgreat	ffffeh
+bguess	efffeh
+bh	dedffk
+bhad	Xdeilg
+bhalf	bcmiZg
+bhall	deifeg
+bhand	hhfeed
+bhas	gecdig
+bhave	fcddjh
+bhe	ehddZm
+bhead	bfgggh
+bhear	nhclZV
+bheard	bfffjf
+bhears	fgdeei
+bheart	kefeed
+bhelp	dieffe
+bher	begddl
+bhere	jdadfj
+bhereby	effdje
+bhim	degefi
+bhire	cffemb
+bhired	ffffhe
+bhiring	cfencd
+bhis	jdgcdh
+bhold	iffefd
+bholida	efeebm
+bhonest	Zfffbo
+bhope	ffffeh
+bhoped	efffeh
+bhour	gekefa
+bhow	heefef
+bi	hgegcf
+bideal	djfffe
+bif	imgcca
+bin	Xjifhd
+binbox	hffeff
+binduct	feffeh
+binform	jdhbhd
+binstea	fehffe
+bintend	dffhff
+bintern	eeffdj
+binterv	jdhdag
+binvite	fjbfhc
+bis	dhhdef
+bit	ihfegZ
+bits	hfbfeg
+bitself	gjedee
+bjob	oeeebb
+bjoke	efffjc
+bjoy	fffeeh
+bjust	Yegeco
+bkept	ffedig
+bkind	ffefhe
+bkindly	jcfffd
+bkitche	eeffej
+bknow	ggcddj
+bknows	dfffgg
+blady	hefffe
+blast	fdhdhe
+blate	hffffe
+blater	cjefci
+blatest	kfcceg
+bleast	effffh
+bleave	iffffd
+bleft	eeiffe
+blegal	dffjjZ
+blesson	djfefe
+blet	dfemeb
+blets	qfdcca
+bletter	ZmdklT
+blike	babbnm
+blink	efhffe
+blist	eegjdc
+blonger	gkeemU
+blook	gedZgl
+blookin	ejeeef
+blose	fehfee
+blovely	efffhe
+blunch	kchece
+bmade	dffegg
+bmail	bjbkkY
+bmails	jffeed
+bmain	ffeffh
+bmainte	ffeffh
+bmake	kdfbfh
+bmakes	kffbfe
+bmanage	gidbdi
+bmarket	ffdffh
+bmay	jgfgcd
+bmaybe	dfefdj
+bme	aedhhi
+bmeans	cffhff
+bmedica	fdgfeg
+bmeet	Zenceh
+bmeetin	eeghhb
+bmeets	aifZen
+bmentio	dfeejd
+bmessag	ehdmca
+bmet	ffffhe
+bmight	beeeem
+bminist	bffjfg
+bminute	efhidd
+bmonth	efeffi
+bmore	kbcdgh
+bmornin	eehedh
+bmost	feejec
+bmove	eeefgi
+bmoved	ffeeei
+bmoving	fffehe
+bmuch	ddefek
+bmunici	cffeek
+bmust	bileeb
+bmy	fedlde
+bname	ffffhd
+bnames	ffffhe
+bnear	hdffeg
+bneed	dthbbX
+bneeds	eghdci
+bnegati	idfffe
+bneighb	dffffh
+bnew	ddeemd
+bnews	bfdekh
+bnewsle	efffeh
+bnext	chegcj
+bnine	dfgfgf
+bno	Yaghof
+bnobody	cfeecn
+bnormal	afffel
+bnot	ghccdj
+bnote	efffdj
+bnothin	Yeeeil
+bnotice	eifeef
+bnotifi	beemcg
+bnow	Xddcrg
+bnumber	ihgded
+bobject	jcfeeg
+boctobe	fffehe
+bof	diehee
+boff	Xjefgj
+boffer	ckfehd
+boffere	ffffhe
+boffers	eefefi
+boffice	cdmghZ
+bok	mbefed
+bold	iefffe
+bon	ehfagi
+bonboar	kffced
+bonce	jfeffc
+bone	gggech
+bonly	effcgi
+bopen	bfdffm
+bopens	dfeecl
+boptimi	deffgh
+bor	qbhdbb
+border	fffjeb
+bother	biffkc
+bothers	efdccm
+botherw	ejgeec
+bour	hfhjdY
+bout	efkhea
+boutcom	ffepcY
+boutsid	jfefed
+bover	Zbgfep
+bown	cffggh
+bowner	dejffe
+bpaid	eeefie
+bpanel	Xhgijc
+bpapers	ecbigi
+bpartne	ddkhbf
+bparty	ekeecf
+bpass	mededd
+bpasses	fffhfd
+bpayrol	fifedg
+bpeople	efcfje
+bperiod	bgleed
+bperson	fffifd
+bphone	Yiclbk
+bphoned	efffid
+bphones	ifffed
+bpick	mdhfac
+bplace	ejlebb
+bplan	cefgje
+bplanne	defeej
+bplease	egdcig
+bpoint	gfhecg
+bportal	jffeec
+bpositi	hfefia
+bpossib	eeiffe
+bpost	cffgfh
+bposts	dfffhg
+bprepar	cjefja
+bpresen	djcfge
+bprogra	ffffdi
+bpromis	sddcdZ
+bpublis	ifffde
+bpulled	dfffgg
+bput	dfffhg
+bquesti	affffj
+bran	dfffgf
+brang	efffie
+brankin	ffecdl
+breach	bfflfe
+bread	bbjigf
+breason	ebffgj
+breceip	hefffe
+breceiv	gffifb
+brecord	efffeh
+brecrui	aeeihg
+brefere	efdfgh
+bregard	hgfffd
+bregist	icjefb
+brehear	jgfded
+breopen	ffefjd
+breques	idfffe
+breserv	ehfffe
+brest	iffbei
+bresult	Zeiheh
+breturn	kefded
+brevert	fffhee
+breview	dgfggf
+bright	fefdei
+bring	jedjYf
+brings	jfefed
+brole	efffeh
+broom	eekffc
+brooms	ehffff
+brota	ehfffe
+bround	jedeff
+brun	ffhedg
+bs	kffefb
+bsafe	hfffdf
+bsaid	lbcdid
+bsalary	effhef
+bsame	ddnfdc
+bsay	gcieic
+bsays	mecdbf
+bschool	dkiedc
+bscreen	cffjfd
+bsecond	ifhfbe
+bsecret	kffbfe
+bsee	bfhcdm
+bsend	bifiee
+bservic	eehfff
+bset	difefe
+bsettle	jigcfZ
+bshall	jeffdd
+bshe	lgaacj
+bshift	ifgefd
+bshifts	gfffci
+bshop	beneeb
+bshould	dfefgi
+bshow	gfifed
+bsift	fedief
+bsign	ckehec
+bsigned	cdgheh
+bsince	dkfeef
+bsister	efhfhc
+bsit	effhfe
+bsix	feifee
+bskills	ffhffe
+bsleep	ffeeei
+bslot	ffifee
+bso	afbiem
+bsomeon	lbgckb
+bsometh	efhfdg
+bsoon	iicegb
+bsooner	ieffee
+bsorry	aeeekh
+bsort	ajfkdc
+bsounds	dfffgg
+bspeak	ffflfa
+bstaff	ffefhe
+bstaffi	dffeje
+bstand	ffekce
+bstands	lefdce
+bstart	lefcXj
+bstarte	defffh
+bstarts	chfeie
+bstay	ieffee
+bstill	chfekd
+bstraig	kfeeed
+bsucces	dfeijb
+bsuits	efhffe
+bsure	jedfgc
+bsuspen	ffffhd
+bswore	iffeee
+bsystem	dgfffg
+btake	lgldXb
+btaken	ffefkc
+btakes	fheegd
+btalk	Yehjjc
+btalkin	effhff
+bteam	cffffj
+bteleph	kffedc
+btell	mjaaai
+btells	cffffj
+bten	efhfee
+bterm	ecfffj
+bterms	jfffbf
+btest	fdhfeh
+btests	bfffhi
+btext	lfegcb
+bthan	fdfecl
+bthank	beffmd
+bthanks	fhffgd
+bthat	klfbbb
+bthe	iffceg
+btheir	mYhigX
+bthem	fgiicc
+bthen	kgahbf
+bthere	bifdgi
+bthey	dbbetb
+bthink	fefjcf
+bthis	elegeb
+bthose	ffajci
+bthough	ieeehc
+bthree	ceffhh
+bthroug	aelfef
+btill	choecZ
+btime	cikgcd
+bto	bYjhhh
+btogeth	edgfeh
+btold	jdfcic
+btoo	bicdfk
+btook	ffffhe
+btops	ehfffe
+btouch	hfffee
+btraini	ffifed
+btrial	dehfgf
+btwelve	bfjeka
+btwo	Ycdijj
+btxt	iffeee
+bull	ifeged
+bunless	kfefec
+buntil	gedgfg
+bup	gfddXo
+bupdate	dfffgh
+bus	ilbbgb
+bused	fkffeb
+bvacanc	dfffkc
+bvery	kbefef
+bvestry	efeeck
+bvideo	efmeeb
+bvolunt	fffdfh
+bvote	keeecf
+bvoted	dffefi
+bwait	iZgfgh
+bwaitin	ffffkb
+bwant	ceegjf
+bwants	eebekh
+bward	dfffjd
+bwas	mbacsT
+bwatch	dfeiff
+bway	ldeedf
+bwe	Zgffjh
+bweddin	dffeei
+bwelcom	cfeflc
+bwell	geecke
+bwent	gfffhd
+bwere	geaeih
+bwhat	fiedff
+bwhatev	hefeef
+bwhen	khdagc
+bwhenev	agedcn
+bwhere	hffffe
+bwhethe	geeihb
+bwhich	djhefc
+bwhiche	ffhffd
+bwho	mdZjXi
+bwhoeve	efhfff
+bwhole	hfffdg
+bwhy	dfeflb
+bwill	iedkaf
+bwish	edffke
+bwith	dcffnb
+bwithdr	efffie
+bwithin	chedke
+bwithou	gfffic
+bword	effeam
+bwords	dfffhf
+bwork	bcgekg
+bworks	ejeehb
+bworksh	bffkef
+bworld	kfefec
+bwould	ebYbiq
+bwrite	kZfefh
+bwrites	effhfe
+bwritin	oebfdb
+bwritte	lefffb
+bwrong	dfaeij
+bwrote	Weedoh
+byes	kgbgde
+byet	efffeh
+byou	kefhea
+byour	Yjgdbm
+byours	igfchc
+bzoom	ffhffe
-1#	eibjdb
-1's	icaeXi
-1,	hfhbYf
-1:	mgfeTc
-1@d	Zeifej
-1@s	efjefc
-1^	hdfade
-1a	XaZZik
-1about	eWkihZ
-1advert	cfeddj
-1after	dgfffd
-1again	Ycihef
-1agency	dfffgh
-1all	Waakgh
-1allow	ndecdZ
-1and	bXbffj
-1announ	heddbh
-1anothe	kefbfc
-1answer	jkcXZY
-1anythi	beeecl
-1applic	Zedjic
-1applie	cecclb
-1apply	beffgj
-1appoin	dffiee
-1approv	kebdcc
-1are	gdcZYm
-1around	hadhZe
-1arrive	Zfeaki
-1arvo	jfdfec
-1as	lbbcdc
-1asked	cfeejc
-1at	akYegi
-1auditi	ffffhe
-1availa	eicffg
-1away	dedeek
-1back	hiceUe
-1bank	bffjge
-1be	jWgYZi
-1becaus	gfeddg
-1been	YeccnZ
-1before	ggcdah
-1begin	aeeeel
-1begins	aeecan
-1betwee	dZkdeb
-1blocke	gefkaa
-1board	ffided
-1both	efdeei
-1but	lceeac
-1by	fjYded
-1call	bYnbeZ
-1called	befdkc
-1calls	ledddb
-1came	bdffkb
-1candid	hfhbeg
-1change	efdfjd
-1chat	cehbjg
-1checke	cfehdg
-1choice	bffjdd
-1choose	dcidkZ
-1client	ffgehd
-1close	gicbbh
-1closed	aeefdl
-1closes	ecaiZi
-1closin	aedcbl
-1come	ihddce
-1comes	jedfdc
-1coming	kcgbec
-1commit	affkef
-1commun	hffeee
-1confer	bediei
-1confir	jeeedc
-1contra	cdefck
-1conver	ddfjiY
-1courie	dedekb
-1cvs	bdekfb
-1data	dffebj
-1date	cbiebj
-1dated	dffela
-1day	deeYei
-1deadli	bnaeZZ
-1debrie	Zeflfa
-1decide	jcaiab
-1decidi	ldcbZf
-1decisi	jgaabf
-1delibe	efekda
-1delive	bffcej
-1did	ffffjc
-1direct	bdhggh
-1do	bZkegg
-1does	bclfdd
-1done	ccehge
-1down	gbjbhb
-1due	cZfiji
-1during	kffbdd
-1e	ididdb
-1either	beleef
-1else	efffhd
-1email	fedcia
-1emaile	ifedeb
-1ended	beacmc
-1ends	edbcbk
-1erased	aegfhj
-1everyb	hfbcja
-1everyo	hjdbdX
-1exactl	jfffdd
-1exist	dffffh
-1expect	iedefc
-1expire	elbfcb
-1fair	efffhe
-1finish	Zffehk
-1first	cccecl
-1five	hjdfcb
-1fly	aeccdl
-1follow	ccgfii
-1for	bcjfdg
-1forwar	beedke
-1free	Zckcei
-1from	dYcdjg
-1funera	cefeck
-1get	Vnbbfh
-1go	jfeddd
-1good	bebeik
-1got	flgdcX
-1great	ceffhg
-1had	kffdaa
-1happy	bdfeek
-1has	iidhcU
-1have	Zjkfbc
-1hear	defbbk
-1heard	dfeekc
-1held	dehddg
-1her	iedfdd
-1him	aejehd
-1hire	jdcfcg
-1hiring	afffdk
-1hold	beieka
-1holida	iccdaf
-1hour	dcjfec
-1how	cefffj
-1hr	idefgb
-1if	jbjeeb
-1in	dZhZhh
-1inbox	gefehd
-1inside	kcfeec
-1intern	ffffeh
-1interv	UYhdkc
-1into	efdedj
-1is	ekbdXi
-1it	cjXjeb
-1its	Zffhlg
-1job	efecka
-1joinin	ffdffh
-1just	jfedha
-1keep	ieefec
-1knives	bdgeci
-1know	jjadXf
-1latest	gZfcek
-1least	ecfedk
-1leave	cfecbk
-1letter	dbedld
-1like	Zehkga
-1list	gffcib
-1long	Zedbdn
-1lovely	defffh
-1made	beejgc
-1make	gcgdkZ
-1manage	begifh
-1max	jdfffd
-1me	hjfcfX
-1meetin	Xeamdd
-1meets	ebblZW
-1messag	dffcjd
-1met	ddffje
-1mind	hfdcch
-1minute	dZlfdg
-1more	hefadi
-1mornin	ceiffg
-1most	jdfffc
-1my	abgfgl
-1name	Ybfflk
-1need	mcfdca
-1needs	adflec
-1news	icdehb
-1next	dchffj
-1nice	afghdl
-1nicest	ffdfjc
-1no	lgcbdZ
-1not	Taabhk
-1notes	dffggg
-1notice	bdfbcl
-1now	keedcb
-1number	jjccaZ
-1of	cTjRnb
-1off	Yciahg
-1offer	Zbdeii
-1offere	feidfd
-1office	ddeieg
-1on	dahehd
-1one	ecfedh
-1only	affefk
-1open	eeddcl
-1or	ZYpdga
-1our	achiij
-1out	fZecfj
-1outcom	ifecbi
-1over	Zbakag
-1owner	deeehh
-1packet	jeebdc
-1panel	aeckfc
-1paperw	jbffbf
-1parcel	decegh
-1partne	fcdjga
-1people	lcbbga
-1person	cfccjf
-1phone	aagdob
-1phoned	ffffid
-1pick	nedaaZ
-1place	Zbkbib
-1point	jddcec
-1positi	jffcfd
-1post	hedfhb
-1posted	eeeebj
-1practi	fdjfec
-1probat	ddffei
-1profil	ckbcae
-1promis	eedehg
-1propos	cchfgh
-1put	dffffh
-1rang	deeeid
-1re	deffhg
-1reacha	cfeefi
-1read	bhdlcZ
-1receiv	dedeic
-1refere	ceckdb
-1remain	ddidcf
-1reply	bffejc
-1restfu	dffffg
-1result	mfedcb
-1review	cffjed
-1ring	gifdda
-1ringin	meceaZ
-1round	dhbkca
-1run	ieffbd
-1s	cfhggh
-1said	fYZVje
-1sat	aegYdl
-1say	ijfYbc
-1says	odbcYY
-1screen	lebgZY
-1search	ffeedi
-1see	afeleb
-1shift	befdhi
-1shout	jfffdd
-1shut	efeddi
-1sick	bfecdk
-1signed	deeZdl
-1since	bceclb
-1sits	gfeiba
-1so	mZdbfY
-1someon	iffdee
-1someti	lfedeb
-1spend	aecfem
-1stand	jfffcd
-1start	aXceZq
-1starte	effeid
-1starti	ffffbj
-1starts	degffi
-1take	bjahYg
-1takes	lYchad
-1talk	jaZbgj
-1team	bekged
-1than	gebZeh
-1that	Zjbifc
-1the	hahfde
-1them	gbdika
-1then	ceedmb
-1these	dfffbk
-1thinks	iffdef
-1this	Xfhgfl
-1throug	Xhheag
-1til	gbfbel
-1till	heZcYi
-1time	aaichf
-1times	cecdje
-1to	hgcjRf
-1told	kcZXiZ
-1touch	jeddgc
-1town	efdeej
-1train	dedblc
-1travel	beedbm
-1trial	ddkdca
-1truste	eeejeb
-1twice	afcglY
-1until	gjcfcc
-1up	ciahZg
-1update	cfffbj
-1us	ghZffb
-1verdic	keecdb
-1vote	ffehda
-1voted	cffdkc
-1votes	ceelbb
-1wait	Zefhjk
-1waited	defejc
-1ward	efefid
-1was	VbYZsa
-1were	cfffjc
-1what	Zcfekf
-1whole	cfeedj
-1with	accbem
-1within	fjaaed
-1word	iffeed
-1work	cafcdl
-1would	gihbZc
-1writin	hefege
-1writte	kZaeeg
-1year	ebeeek
-1yes	ceffje
-1you	jgYXid
-1your	cahffl
-2# ,	Yahdck
-2# and	ddeffj
-2# by	ejeffd
-2# on	dbjeed
-2# or	ccleed
-2# times	ffdfcj
-2# to	cbiegg
-2# you	jfffed
-2's coming	lffccc
-2's due	iifdcb
-2's on	ieigaa
-2's the	ddideg
-2, and	iccahX
-2, answer	djedda
-2, back	Zeeccm
-2, becaus	gfeddg
-2, before	didfff
-2, but	mfdebb
-2, by	kkbYVQ
-2, closin	beedck
-2, decisi	kfffcd
-2, due	adffjj
-2, for	dfffdi
-2, from	deadYo
-2, in	kcdebc
-2, inside	jefffc
-2, is	kcejYY
-2, not	deefbl
-2, on	iYhWhb
-2, or	eehffe
-2, posted	eeeebj
-2, say	fehffe
-2, so	kfgeab
-2, start	bZcecm
-2, the	jeebeb
-2, then	Zeeemd
-2, to	dedhbg
-2, until	jcekcZ
-2: after	fedejc
-2: by	kaejaX
-2: debrie	deeicd
-2: decisi	meecab
-2: is	cdleda
-2: on	ifeeeb
-2: the	neaccb
-2: until	fifbef
-2: within	ejfdeb
-2@d ,	feZbif
-2@d :	jfefce
-2@d and	Zbdhej
-2@d at	degffh
-2@d by	cifffg
-2@d for	cefeej
-2@d in	ejeffc
-2@d not	becekb
-2@d or	dbkfed
-2@d s	cfhggh
-2@d then	ifeegc
-2@d to	dddicf
-2@s ,	defffi
-2@s on	eefehg
-2^ ,	hblbZd
-2^ ^	hdfade
-2^ after	acfele
-2^ allow	kffdec
-2^ back	adeffk
-2^ before	kcfccc
-2^ betwee	dfgfid
-2^ but	jeefdc
-2^ by	iagdkd
-2^ come	kiYebh
-2^ deadli	clbebb
-2^ decisi	bdchhf
-2^ does	cdifeg
-2^ e	ididdb
-2^ for	dfefei
-2^ from	cfejXh
-2^ happy	bdfeek
-2^ if	jeeedb
-2^ in	kcbcYj
-2^ interv	aeZhie
-2^ is	ccmfed
-2^ like	dfgfff
-2^ no	hefefc
-2^ not	beedXq
-2^ on	gbdWkc
-2^ say	hegffd
-2^ since	fffecj
-2^ so	ncccba
-2^ take	anfddY
-2^ the	gcebic
-2^ verdic	jeecdc
-2^ what	Zcfekf
-2^ with	befbcl
-2^ within	mbfedZ
-2^ would	gihaZc
-2a call	gbjedd
-2a contra	ffffci
-2a debrie	cffgie
-2a decisi	cffdej
-2a funera	cefeck
-2a good	bedeel
-2a great	effffh
-2a long	cfebek
-2a lovely	defffh
-2a nice	dfffdi
-2a reply	bffejc
-2a restfu	dffffg
-2a ring	djfddb
-2about candid	ffhcff
-2about the	cefdkb
-2accept :	amcaca
-2accept by	bieeeg
-2accept until	djfgfb
-2accept within	ckeeea
-2accoun by	jdfffd
-2addres by	fheffe
-2advise by	iffeed
-2after a	feefjb
-2after the	edecZk
-2again after	eefedk
-2again from	efeeck
-2again in	bccdan
-2again next	echffi
-2again on	ZdhiWh
-2all by	bjfeed
-2all day	affffk
-2all of	Yejcgd
-2all throug	dedlca
-2allow us	jdfeed
-2am away	eeefei
-2am off	efeedj
-2an answer	dafeij
-2an hour	dcjfec
-2an offer	cddegh
-2and by	hffedc
-2and in	idfehb
-2and not	dffedi
-2and on	mdcYYg
-2and the	cakgfd
-2and within	jefffd
-2announ for	bffejd
-2announ on	jecedc
-2answer before	kdeecd
-2answer by	hZdcjg
-2answer comes	kfeded
-2answer in	nddbbZ
-2answer inside	ieffee
-2answer on	hibYde
-2answer since	ffffhe
-2answer the	gfcbch
-2answer until	igfeeb
-2answer within	fdeeic
-2any day	jehdca
-2any time	ecjfdd
-2applic ,	eefahf
-2applic data	dffebj
-2applic for	fdfedj
-2applic in	ceejdd
-2applic is	ifeedc
-2applic of	dfffjd
-2applic on	bkZbjc
-2applic throug	defiff
-2applic until	aafhfi
-2applic within	oafedZ
-2applie on	efeeid
-2apply after	ffffdi
-2apply by	aZfgim
-2appoin :	fcjfec
-2appoin on	gcajeX
-2appren on	feefeh
-2are closed	dfffei
-2are decidi	lddcca
-2are from	ffiddc
-2are held	dfhdcg
-2are in	bffdej
-2are on	Zejcah
-2around in	hffefd
-2around the	kfcdha
-2arrive on	dfffkb
-2arrive within	acffcl
-2as of	Yeaejf
-2as the	kabech
-2asked for	lZcZYf
-2asked on	dddela
-2assist ,	ecffig
-2at least	ecfedk
-2at most	jdfffc
-2at the	hcVbkc
-2auditi on	bfgbkb
-2availa for	eahfej
-2availa from	ffjeec
-2availa in	ffcfbk
-2availa on	iefedb
-2awaite by	cifeed
-2away from	efefeh
-2away until	ccfdel
-2back ,	lfeeea
-2back before	fjdeed
-2back by	dlecaY
-2back in	Xlaefg
-2back on	dicdcg
-2back the	Zcable
-2back until	elddda
-2back within	ccefjh
-2bank holida	jedecc
-2be announ	bfffdk
-2be before	effffh
-2be by	cafekd
-2be commun	hffeee
-2be done	feheff
-2be in	eaifgk
-2be on	ackiYc
-2be one	ifefec
-2be the	ddbgbi
-2be told	cffddj
-2been told	ifffee
-2before the	hhdZhe
-2begin in	efeeeh
-2begin on	adccbn
-2begins in	efdebl
-2begins on	cddebm
-2being read	efdiee
-2below by	cjeffd
-2below within	bZhgil
-2benefi after	ecfffj
-2betwee the	bejdce
-2beyond the	keecca
-2birthd for	efeecj
-2board in	efmeYb
-2board on	behfhg
-2bored in	eeffdi
-2both by	cjffed
-2breath for	eefffh
-2budget on	afejck
-2but after	fcffka
-2but by	kdffeb
-2but on	jfeeec
-2by #	djbffe
-2by close	iidedb
-2by courie	dedekb
-2by phone	Ycifne
-2by the	gkXTfc
-2c ,	bffeej
-2call by	jZfdfZ
-2call it	fefcfh
-2call me	bbiddi
-2call of	efeeid
-2call on	fcjbfd
-2call the	jeffdc
-2call within	ccffkb
-2call you	dZgdgi
-2called me	eeffif
-2called on	jfdddb
-2callin me	eehfff
-2came in	cefejf
-2can ,	iiafeb
-2can do	eehfef
-2can start	efffcj
-2can take	fbefdg
-2cancel on	efffhe
-2candid by	icfegc
-2candid comes	ffgdgf
-2candid on	leXWXi
-2candid within	kdffdc
-2case on	headbi
-2castin in	beefdk
-2centre on	deiegc
-2certif by	ehfffe
-2certif within	ehfffe
-2cfo on	deedei
-2chair by	dcfffj
-2change on	efdfje
-2chat on	ffedjc
-2choice by	hffffe
-2choose betwee	deidee
-2circle back	ifffed
-2close at	deffgh
-2close on	ZkXZXm
-2closed for	efffbj
-2closed from	dfeegf
-2closed in	ffbfgi
-2closed on	Zeacjg
-2closed over	efedcj
-2closed until	edfeei
-2closes at	eiZccj
-2closes on	YmYZVj
-2closes over	fffcei
-2come again	cfkebe
-2come back	Zdjkcb
-2come by	gbjffd
-2come in	ffhffe
-2come on	iccadg
-2come up	behffh
-2comes by	idfffe
-2comes in	fffeci
-2comes on	gdfeci
-2comes the	jffdee
-2comes until	kbeeea
-2coming in	jdccec
-2coming on	hcmZXb
-2commen on	cfddcj
-2commit meets	bffjfe
-2commit on	aeenba
-2commit to	befffk
-2commun on	cfdbkb
-2commun within	iefffd
-2comple by	beecej
-2comple on	dfeejd
-2conclu on	aeeblc
-2conduc on	efcejc
-2confir by	igcecb
-2confir for	eehfef
-2confir on	gcdcci
-2consen by	ehffde
-2consen within	ckffeb
-2contac by	jcffdd
-2contac within	ldffeb
-2contra :	ddfefj
-2contra by	ejffcc
-2contra for	fdefei
-2contra on	edffgh
-2conven on	dfejba
-2conver of	efcfjd
-2conver on	bedcij
-2copy by	bgffid
-2cork on	bfchch
-2could be	idfcZf
-2could take	bdfffj
-2counci has	idfgcb
-2course of	leddba
-2coveri the	feefbk
-2cv by	ehfffe
-2cv on	dedbfh
-2data after	eefffh
-2databa for	ffffeh
-2date ,	bddjhY
-2date :	fWlbZf
-2date before	kbcdgY
-2date is	aheccj
-2date of	cebeZm
-2date remain	deeedi
-2dates betwee	ffieec
-2dates in	eekedb
-2day ,	dcfffk
-2day :	bdddek
-2day in	dfiece
-2day of	ifeffc
-2day on	Zcecih
-2days ,	fehffd
-2deadli :	clbecb
-2deadli is	dgeffg
-2deadli of	dcefld
-2decide after	beeddl
-2decide by	mafeea
-2decide in	jfcbib
-2decide on	lebZXf
-2decide the	jffcec
-2decide within	kdfeed
-2decidi on	jffdec
-2decisi 's	eeejca
-2decisi :	ledddd
-2decisi before	jefddd
-2decisi by	fecafg
-2decisi comes	cffihf
-2decisi in	dedckb
-2decisi is	kffddc
-2decisi on	odcaZZ
-2decisi the	kfeddb
-2decisi within	gffdgb
-2declar by	cjfffd
-2defini answer	hffffe
-2defini not	dfffgg
-2delaye until	jefedc
-2delete after	eefedj
-2delibe on	cffjdc
-2depot on	kfgeda
-2desk until	edfffi
-2destro after	eefeei
-2detail for	eeffeh
-2diary ,	begfhi
-2diary for	kfdfcb
-2did great	efffhf
-2direct on	cefkcc
-2discus on	Zddjfa
-2do by	bfffie
-2do the	icibYf
-2docume of	ffefhd
-2docume within	diffff
-2done by	fecldX
-2done in	defdkb
-2doors on	eecfdj
-2down for	deejeb
-2drawn up	deckfa
-2due :	clbeaZ
-2due by	hafeej
-2due in	iheeea
-2due on	fXcijh
-2during the	jebiaa
-2duty on	dadfel
-2earlie than	efffeh
-2early as	iffddd
-2electr by	ejffec
-2elsewh on	fejffc
-2email ,	ckeeec
-2email by	bleieg
-2email in	dfffhg
-2email of	ffefjd
-2email on	idgfce
-2email within	fjfdca
-2emaile on	jecbfa
-2ended on	beffjg
-2ends in	gjdeea
-2ends on	XjZgVj
-2enjoy the	bffffj
-2essay by	difffe
-2essay on	fdcjba
-2evenin on	deffej
-2everyb by	kcedfc
-2everyb within	jdfeed
-2everyo by	abgkhf
-2everyo on	kffdec
-2everyo the	iffefe
-2everyo within	bdffkg
-2exam on	bemaaZ
-2examin on	cejdec
-2exchan of	afdfle
-2exerci on	edkecb
-2expect at	ckdbbe
-2expect by	ehfffe
-2expect in	lbccea
-2experi by	cbfgik
-2expire after	eheece
-2expire in	agcfdh
-2expire on	ejdfdc
-2fair on	ceffje
-2falls on	kffbdd
-2feedba by	defjde
-2feedba call	aeidef
-2feedba on	dfgfhf
-2feedba within	dcfeej
-2festiv till	deeefj
-2file for	eeffeh
-2file on	bkdefa
-2files for	effedi
-2filled by	eaffdl
-2filled in	ffefjb
-2final decisi	jefcdd
-2finali by	hefffe
-2finali on	hffbic
-2finish by	ejeeed
-2finish on	ceeagi
-2first said	cfeekb
-2fixed for	cekbfZ
-2follow within	jeffec
-2for anothe	dfffgg
-2for me	cfffig
-2for on	feccla
-2for the	dYgZak
-2for you	iddcdf
-2for your	ecfefj
-2forese for	eeefic
-2form by	eiefee
-2format by	cjffec
-2free on	cegcdk
-2from hr	iedffb
-2from me	lbfdca
-2from the	Ubicid
-2from us	lfedcc
-2from you	ekbfdd
-2gave me	cjdfdd
-2gave you	befggj
-2give it	ibfbdh
-2give me	lcfcdc
-2give us	pdfabY
-2give you	bkefec
-2given me	khefad
-2given until	hafjdc
-2go on	dffhff
-2go out	ndedba
-2go up	iedddf
-2goes out	bbfcdl
-2goes up	kfecec
-2got on	dfeejc
-2got till	ehffff
-2got until	gdeddi
-2great interv	fecekb
-2grid by	fhfffe
-2guaran by	jcfffe
-2half after	fdfffh
-2hall on	eecfej
-2hands by	giffea
-2happen on	cefcka
-2has until	Vdefam
-2have been	beedka
-2have blocke	gefkaa
-2have by	jbffff
-2have decide	keeeeb
-2have got	dihecb
-2have it	ejdiZZ
-2have said	bdedck
-2have till	checdh
-2have until	fndabW
-2have waited	defejc
-2he said	cfffjg
-2head ,	dfffhg
-2hear back	kffceb
-2hear before	heffef
-2hear by	gbfekZ
-2hear on	jdbYfc
-2hear the	hffefe
-2hear within	fafieh
-2hearin by	idffee
-2hearin on	iecdaj
-2hears by	kbffcc
-2hears on	idcebj
-2held on	YcjbmW
-2her by	bjeeed
-2her decisi	efffdh
-2her on	bffkec
-2here by	ehffff
-2here on	adbcjg
-2here until	befcek
-2here within	adffdl
-2him by	eifefd
-2him on	ejbffe
-2holida from	effeeh
-2holida until	effffh
-2hospit till	eefefh
-2hour ,	dcefej
-2hour on	ieefde
-2how about	ffiede
-2how is	ddjffe
-2hr on	jcbbgZ
-2i get	blefbZ
-2i have	bfeggg
-2i said	hdeeZl
-2i work	dfdedi
-2in at	djcfff
-2in by	ZjdjfZ
-2in exactl	ifffdd
-2in for	bbibhe
-2in in	cebdjf
-2in max	jdfffd
-2in on	faedbi
-2in the	ifhgZb
-2in touch	jeddgc
-2in town	efdeej
-2in writin	hefege
-2inbox by	dffdgf
-2indica of	deeejb
-2induct on	cdhecg
-2inform by	kafdhc
-2inside of	keffdc
-2instea of	beiegZ
-2interv ,	eedchh
-2interv :	bdmYZf
-2interv are	dfcbcm
-2interv betwee	dfbedj
-2interv by	bfcfji
-2interv date	dckffd
-2interv for	fffeeh
-2interv in	adkcjb
-2interv is	edccek
-2interv of	dfjdga
-2interv on	UfhXak
-2interv till	defeej
-2interv until	cdfefi
-2interv was	ddefke
-2interv within	jeffec
-2into the	afedal
-2invita for	efcckc
-2is away	efeefh
-2is back	Zeebdn
-2is been	dfdeje
-2is by	jdfdfe
-2is closed	efefdj
-2is coming	icfdgd
-2is done	eedkbZ
-2is due	fYgjfh
-2is free	cehfgg
-2is from	ffeddj
-2is in	heZjZe
-2is now	keedcb
-2is off	effeei
-2is on	ZYihQk
-2is open	ffeedi
-2is the	fceack
-2is travel	effffh
-2is your	edgfgg
-2it ,	gidedb
-2it :	dfgffg
-2it before	ehdfee
-2it by	dgbZje
-2it ends	eeeccj
-2it for	jkdeZb
-2it from	ffdedj
-2it in	ieldZX
-2it is	ddfVXn
-2it on	jaifdU
-2it takes	gffcic
-2it till	iiegcW
-2it to	jjbeca
-2it was	bfedlb
-2it within	Yfejci
-2job on	jffeeb
-2keep the	dclfdb
-2kept for	dddfck
-2know ,	efffeh
-2know before	efffhf
-2know by	afcbmd
-2know in	kefedb
-2know more	kffbeb
-2know on	hkccaZ
-2know the	kfdccb
-2know within	edffhg
-2known on	iffeee
-2lands on	hfdcdi
-2lapses on	elceaa
-2lasts until	bakieZ
-2later than	hicbea
-2latest by	kdfbdb
-2learn by	laeeec
-2least anothe	effffh
-2leave from	efffdi
-2leave on	cfebcl
-2leave until	abfdfl
-2leaves on	bfbabm
-2left on	bedcnY
-2less than	Zbffel
-2lesson on	feffhd
-2lets say	ididaZ
-2letter by	ekfccb
-2letter of	geeegc
-2licenc by	aheeff
-2likely in	bekdec
-2link within	dbffgj
-2list by	iefeed
-2list for	geefaj
-2list on	lfeabb
-2live for	ehffed
-2live until	caeefl
-2lodged within	akfffd
-2long talk	dffdkc
-2longer than	jeefdc
-2lunch on	ccegei
-2made by	jdfefd
-2made on	dffdhj
-2made within	jdffed
-2mail by	bcffij
-2mail of	eeffhf
-2mail on	kfeebe
-2mail the	effeid
-2mail within	ieffec
-2mainte on	behfgi
-2make it	ijbdaZ
-2manage ,	efhfeg
-2manage by	idffee
-2manage on	aehfid
-2marath on	cedekc
-2may be	cefffi
-2me back	fjbfed
-2me before	Zlfggk
-2me by	ehdbed
-2me from	efffcj
-2me in	dheecj
-2me know	jjccba
-2me off	ddjcZh
-2me on	gkeZgW
-2me the	lddgba
-2me till	iefdfc
-2me until	jefeec
-2me wait	affghj
-2me within	fhfeha
-2meet on	Zegmdb
-2meet you	dfefkd
-2meetin is	cfdjfc
-2meetin of	leedad
-2meetin on	Vbknbb
-2meetin to	beglab
-2meetin you	cecblc
-2meets on	YebpaX
-2messag by	kdfebd
-2messag of	ffcfie
-2messag on	kfefbc
-2met on	Zebdlg
-2might be	bfffdj
-2minds by	hffffe
-2missed on	eeaelb
-2more people	dfeeei
-2more than	gYeeaj
-2moved from	Zfeamc
-2moved to	ickbdd
-2my answer	ckedcb
-2my notes	dffgfg
-2name by	hifecc
-2need until	lbfdcc
-2needed until	edfefi
-2needs the	dfdlda
-2never said	dffeak
-2news before	fbggji
-2news by	gdfehd
-2next on	iedgdb
-2no ,	lececZ
-2no by	hgedbY
-2no decisi	afedcl
-2no in	ffefic
-2no on	iedfgb
-2no within	fhfffc
-2not be	cfeedk
-2not before	efffeh
-2not decide	affdel
-2not decidi	dfeecj
-2not do	edbehg
-2not make	eedekb
-2not meet	fffdfg
-2not promis	aeefdl
-2not put	dffffh
-2not say	aeeecl
-2not the	Zdceif
-2note of	ffefhe
-2notes on	cfdlbc
-2nothin by	lafdea
-2nothin on	dfeejc
-2notifi :	jeeded
-2notifi by	fafeej
-2notifi within	ieeeec
-2now on	eehffe
-2number by	dkeffd
-2of the	ZakZdh
-2of these	dfffbk
-2of you	jffeed
-2off for	eeaecl
-2off from	fffeid
-2off is	deefej
-2off on	heaZck
-2off sick	effffh
-2off till	eefefi
-2off until	edfehg
-2offer by	agffih
-2offer from	ffffic
-2offer letter	ddgfig
-2offer on	bjeeeb
-2offer within	ccffdj
-2office ,	efeffi
-2office betwee	febeej
-2office by	ajejea
-2office from	ffffeh
-2office in	efcfja
-2office on	kdhbac
-2office until	dafefm
-2office within	bkffea
-2offsit is	dffgfh
-2ok with	efcffi
-2older than	caeeem
-2on ,	ddjeef
-2on a	acaagk
-2on and	fefffh
-2on hearin	dfffei
-2on holida	ddeedj
-2on the	dZhgbi
-2on till	fcfffg
-2on until	hbfcfi
-2one by	lefeeZ
-2one is	idieda
-2one on	iffbdh
-2one re	deffgg
-2one within	ibffee
-2online before	ejcffe
-2online by	fiffed
-2open at	deefei
-2open for	cneeeZ
-2open in	dchffh
-2open until	cfgfgf
-2openin in	bfdeck
-2opens in	cfbdbm
-2opens on	cbcbZo
-2or before	fledcZ
-2or no	jdecdc
-2or on	edkeed
-2order by	abfeek
-2other people	cffffi
-2our answer	keedac
-2our call	ceifed
-2our chat	efffid
-2our decisi	medcdZ
-2out by	gXeckf
-2out in	kdefeb
-2out on	kbZYWj
-2out sick	cfeddj
-2out the	meecda
-2out until	cdfffj
-2out within	iefffd
-2outcom :	jfecee
-2outcom by	mafeed
-2outcom on	gedidc
-2outcom the	kfdceb
-2outcom within	jdffed
-2over by	eifffd
-2over on	Zcaghi
-2over that	defiee
-2over the	ZjVjge
-2panel meets	iedfcc
-2panel met	eeffhf
-2panel on	bdjgfZ
-2panel sat	dedbkb
-2panel sits	jfeecc
-2partne on	fefjcd
-2past the	jeffdc
-2patien for	ieediY
-2people by	dbfeii
-2people in	adfdkf
-2people know	jfeeec
-2people on	cfdZbn
-2people within	kbffed
-2period :	eeeiec
-2period is	cbecdk
-2period of	eeffZl
-2person on	ceefjd
-2phone calls	jfdedc
-2phone on	cekecc
-2phone within	jefffc
-2phone you	meddbb
-2pick by	kbffcd
-2picks within	idffed
-2ping you	ifefed
-2place betwee	efhffe
-2place from	dfiihY
-2place in	efceck
-2place on	aeibhg
-2places on	jfefec
-2plan :	Zfeedk
-2plan by	eieffd
-2plan is	jeeedc
-2planne for	eeeddj
-2please allow	ifffed
-2portal by	dldeec
-2portal on	iedeec
-2portal within	djefed
-2post by	caefdk
-2post of	ffffdh
-2post on	cfgfie
-2post within	hbffdi
-2postdo ,	ebdeek
-2posted on	lfedbb
-2postin to	bfedbk
-2presen on	cfjffd
-2princi on	cfejfb
-2probab not	efffdi
-2probab on	ddkefc
-2probat :	ecfeej
-2promis for	jbabjd
-2promis was	efffhd
-2promis you	geffch
-2publis by	iefffd
-2publis on	leebca
-2put the	ifbdiZ
-2query of	dedeka
-2questi before	adefih
-2questi by	ameddb
-2questi until	kfedfa
-2quick ,	keefea
-2quick call	eejfed
-2rather than	bffekc
-2reach you	Zcifbl
-2read on	dfcclb
-2read the	dfeied
-2readin by	cefjee
-2reappl after	ddfffi
-2reappl in	ceffgi
-2receiv at	feefid
-2receiv by	bhfeaj
-2receiv on	deeejd
-2record by	eiefed
-2recrui :	kdfcdb
-2recrui thinks	iffdef
-2refere by	ekefcd
-2refere within	ckfddb
-2rehear start	eeeffh
-2reimbu within	Zaeeel
-2releas on	ledeaa
-2remind :	ceiffh
-2reply before	Zjeeci
-2reply by	djeedd
-2reply in	leefiZ
-2reply on	eeceja
-2reply within	iifecZ
-2repo by	fhfffd
-2reques by	cjfffd
-2reques until	aifefd
-2respon by	ciffic
-2result :	jffcfd
-2result by	jbedbg
-2result on	nfecaa
-2result the	iffefe
-2result within	gbfedh
-2return by	eifffd
-2return for	fedebk
-2return on	keddbe
-2revert by	eifded
-2revert within	difffc
-2review after	edfffh
-2review have	fefjeb
-2ring by	ghedeb
-2ring everyo	iffdgc
-2ring me	dilbaY
-2ring on	gebZci
-2ring them	heffee
-2ring you	aZlfel
-2ringin everyo	ejeecb
-2ringin you	ieeedd
-2round in	iebddg
-2round is	jbeecc
-2round on	ddjbfd
-2run from	cfecYn
-2run until	edfcej
-2rung by	kcffdc
-2runs for	eefeei
-2said about	efffhf
-2said by	efffjc
-2said in	eefdgg
-2said on	ffffhd
-2said the	Yefjmh
-2said within	gdfdgb
-2said yes	cfffjd
-2saw on	ffeeid
-2say by	gheffe
-2say the	leddba
-2scan by	ehfffe
-2schedu for	feefie
-2screen on	ceiffg
-2second interv	ceidbg
-2second round	dhakda
-2see on	afebek
-2see you	cbfebh
-2select day	dffdjd
-2select on	afflef
-2send by	ehfffe
-2sent by	kafefe
-2sent on	bfeflc
-2servic on	beejah
-2sessio on	cffhhf
-2set for	deijdb
-2settle by	kdfedd
-2she said	meedZZ
-2shift is	eejadi
-2shift on	dbgcgg
-2shortl by	kcfced
-2shortl in	hfeehc
-2should be	ieffbe
-2shout before	ckffec
-2shout by	ieffed
-2shut from	ffedei
-2shut on	ijaaef
-2side of	affffl
-2sign by	Ygfdfi
-2sign off	cffela
-2sign within	ckffdb
-2signat by	bkfedc
-2signat within	eiffdc
-2signed by	clfdac
-2signed off	eeffid
-2signed on	efeedi
-2signs on	jffdee
-2since the	ffffdh
-2sit down	hdjabb
-2sit on	ceblba
-2site on	feleba
-2sits on	cecmaZ
-2sittin of	dffejd
-2skiing until	dbfbfl
-2slides by	bfhffg
-2slot by	cbhgii
-2so ,	Zjbjdb
-2so :	jeefed
-2so before	cffffi
-2so by	hffbed
-2so the	leddbb
-2so until	ekecea
-2soluti by	ehffed
-2someon by	kcfdbe
-2someon else	efffhe
-2someon from	effecj
-2someth by	bgefej
-2someth in	cejede
-2someti in	hehbgc
-2sooner than	efffeh
-2sorted by	Yifedk
-2speak on	efeeid
-2stands for	fkefdb
-2stands until	bhfggf
-2start :	acdcdn
-2start before	dbdfek
-2start date	feefdh
-2start in	cbYeZq
-2start is	defffi
-2start on	Yacebq
-2starti after	feffdi
-2starti in	ffffbj
-2starti on	ffffbj
-2starts at	fejfeb
-2starts in	efdebl
-2starts on	aecdYo
-2statem by	afffhi
-2step on	hjceec
-2strike on	bffbgj
-2study by	degffg
-2take around	ccfffk
-2take place	dfhdcf
-2take the	bbcfdl
-2take until	jhfcea
-2takes about	fdejdb
-2takes place	cckdcb
-2takes us	ibdhab
-2talk of	efcfjd
-2talk on	fegifZ
-2talk to	cefefj
-2talks on	cfdbhi
-2team on	jeebcf
-2team within	idfffd
-2teleph conver	ffffhe
-2tell me	dkbdZg
-2tell you	bjddlY
-2tellin you	iffded
-2term ,	iddebf
-2test by	beffhi
-2test of	dfdckc
-2test on	cdicfZ
-2test within	djefdc
-2tests of	dfeejc
-2text by	hfffee
-2text me	ejbeec
-2text you	ndeddb
-2than in	adfggk
-2than the	hbcdib
-2that before	ifffec
-2that by	eieecd
-2that is	ahcZnb
-2that on	kfdfbc
-2that the	ieecia
-2that was	efffhe
-2the advert	cfeddj
-2the agency	dfffgh
-2the applic	efedei
-2the bank	bffjge
-2the call	dfffhf
-2the chat	efefjc
-2the client	ffgehd
-2the contra	cdffek
-2the date	ffffci
-2the decisi	dffehf
-2the first	ddcfck
-2the interv	decfkc
-2the job	ffffic
-2the latest	fcfbdi
-2the long	efeeei
-2the name	dfffie
-2the nicest	ffdfjc
-2the outcom	ffffbi
-2the owner	deeehh
-2the partne	dcejga
-2the phone	bdfelc
-2the positi	jffcfd
-2the post	deefjd
-2the result	hffefe
-2the train	dedblc
-2the trial	fehffe
-2the truste	eeejeb
-2the ward	efefid
-2the year	ebeeek
-2their answer	ieffee
-2their choice	bffjdd
-2them at	efeifc
-2them by	bldeae
-2them in	bfffdj
-2them on	Ybjifd
-2them within	Zgfeej
-2then the	cffeid
-2there on	adeebm
-2these by	djffec
-2they rang	eeefid
-2they said	defckY
-2they say	feefgd
-2they were	cfffjc
-2thing by	cfhdig
-2this day	iiddea
-2throug on	edfeka
-2throug the	Yejhcf
-2til the	dbdffk
-2till the	fbaiai
-2time ,	efffeh
-2time :	ackfff
-2time before	Zajgim
-2time for	cchghh
-2time in	heidca
-2time on	eekedb
-2time until	eidccf
-2times by	adggjj
-2title by	difffd
-2to be	deddkc
-2to by	lcfdec
-2to candid	kffdec
-2to decide	ifdedd
-2to me	dkaeec
-2to name	bbgfij
-2to on	efddfi
-2to say	ajcbff
-2to see	afeleb
-2to spend	dedffj
-2to the	iebcbg
-2to us	cffifd
-2to wait	feffid
-2to you	gcceie
-2togeth on	declba
-2told by	kcfeaj
-2told me	eXcenb
-2told on	bfecla
-2told the	gfdejc
-2told them	cfgfig
-2told within	ecfeei
-2told you	ZeddnZ
-2took them	ccefjd
-2took until	jcfdfa
-2took us	abedgi
-2touch by	hgeeea
-2touch within	iefffd
-2tour till	edfdfj
-2toward the	nfebda
-2transl on	deffhg
-2travel until	edffgg
-2trial on	ddhehc
-2try again	efbedl
-2turnar is	kefeeb
-2twenty minute	edjfcd
-2twice in	efefbj
-2until the	abZiZh
-2up by	fdeicd
-2up for	afgihi
-2up here	dfffhg
-2up on	gbffga
-2up to	iecded
-2update :	cegfgh
-2us ,	ijbeba
-2us before	eefffh
-2us by	eicbah
-2us in	hdaehe
-2us know	iffeed
-2us on	fbgajb
-2us the	cffjfg
-2us until	gidcdb
-2us within	jcegea
-2usuall takes	kefceb
-2vacanc is	deffdi
-2valid for	cfcecg
-2valid until	dgfefg
-2verdic by	jcffdc
-2verdic on	effdie
-2video by	cjeedd
-2video on	eeifdf
-2visit on	efgeib
-2vote ,	kedhcZ
-2vote is	effheb
-2vote on	Zecnca
-2voted on	afejai
-2votes on	hfefbb
-2w2 ,	defffh
-2wait ,	dffffh
-2wait until	mccchW
-2waited since	fdffjb
-2was made	cfffif
-2was on	afcbma
-2was the	Zeccgi
-2we decide	kfeddd
-2we have	ddlcbb
-2we need	iffefc
-2we propos	degffh
-2we said	dfeflb
-2we talk	eebffk
-2welder from	fffecj
-2well done	efebjc
-2when :	edkeec
-2which day	fehffe
-2which is	bffkec
-2which mornin	efhffe
-2which was	dfdeie
-2whole of	eeffie
-2will be	lbccbe
-2will call	kfdeec
-2will decide	ieeefd
-2will exist	dffffh
-2will hear	ofeccZ
-2will know	mfeebb
-2will meet	ffehdc
-2will take	cdfcgj
-2winner on	cfedhh
-2with the	efcegg
-2with them	bffihh
-2with us	dffeif
-2with you	kcbcaf
-2withdr on	ffffic
-2within the	dhciiX
-2word about	bfffjf
-2word by	gefehd
-2word on	iejebb
-2work before	aifece
-2work on	bkbicZ
-2workin day	dbgefi
-2would be	cchdak
-2would hear	afffhj
-2would ring	gdffff
-2would say	eibdag
-2would start	efffdj
-2wrap up	beedgh
-2writin :	jededc
-2writin by	iffffd
-2writin within	gZeeei
-2wrote about	efeehd
-2yes ,	gcefdg
-2yes by	Yjfddg
-2yes of	feefhe
-2yes within	bkfffd
-2you ,	adjcge
-2you :	lccbdb
-2you about	cehdib
-2you again	efffci
-2you anythi	deffei
-2you applie	decfjd
-2you around	eeiffe
-2you at	ieefec
-2you before	ihZdcZ
-2you by	lddZcZ
-2you do	cdkffe
-2you for	bifefc
-2you free	eehfff
-2you from	efeebk
-2you got	bkdeea
-2you have	Xmdeee
-2you in	hccdjd
-2you know	hedgfe
-2you make	edifff
-2you more	dffffh
-2you on	jfdUfd
-2you stand	jfffcd
-2you start	fdfffh
-2you talk	fcjffe
-2you the	kejbcY
-2you till	ihfffb
-2you until	fmdbaW
-2you within	jgdcbW
-2your call	dfefie
-2your interv	eekebc
-2your knives	bdgeci
-2your parcel	decegh
-2your profil	ffefbj
-2your time	ffffhe
-2yours by	ejeecc
-2zoom on	fdifed
-3# on the	degfgg
-3's back on	deeddk
-3's offsit is	dffgfh
-3, # ,	efdffi
-3, # and	ddeffj
-3, # or	eckedc
-3, all by	cjffee
-3, and by	fhffed
-3, and on	mecbab
-3, and the	hfjfda
-3, and within	iefffe
-3, apply by	caffgk
-3, as of	ffeflZ
-3, before the	lcdeda
-3, but by	kdffeb
-3, but on	ifeefc
-3, by the	dhfeia
-3, call me	cbicch
-3, could be	hfeeed
-3, i have	cfeggg
-3, i said	deeflc
-3, in the	cdbecl
-3, it is	fahdZj
-3, likely in	bekdec
-3, make it	fkbebb
-3, next on	iedgdb
-3, not the	bfffkb
-3, on the	ejhYjU
-3, phone calls	jfdedc
-3, probab on	ddkefc
-3, see you	fcbfej
-3, she said	jfefcc
-3, so by	gifdea
-3, someti in	jeefcd
-3, start date	feffeh
-3, start in	feefeh
-3, start on	efffeh
-3, that is	idecbf
-3, then the	cffeid
-3, they said	lffeZb
-3, wait ,	dffffh
-3, which is	bffkec
-3, which was	dfdeie
-3, yes ,	aefffj
-3: # ,	cckffe
-3: @d ,	feiffe
-3: @d or	eehfee
-3: @d to	deejeb
-3: decisi by	lbfedc
-3: it is	cffefi
-3@d , and	mfecba
-3@d , back	affcdl
-3@d , becaus	gfeddg
-3@d , but	kfeeeb
-3@d , by	heffff
-3@d , decisi	hffffd
-3@d , not	deefbl
-3@d , on	kebcfa
-3@d , so	kfeebc
-3@d , start	ddefej
-3@d , then	cffeid
-3@d and not	dffedi
-3@d and on	gecabj
-3@d and the	ifdach
-3@d instea of	becekc
-3@d or on	fejeed
-3@p , and	bffejd
-3@p , then	dfeejd
-3@s , then	cffghh
-3@s , to	aeekca
-3@s on and	fefffh
-3a call by	jefeee
-3a call on	jegdcc
-3a call within	ccffkb
-3a date :	mebdcZ
-3a day ,	ecfffj
-3a decisi by	hcedbh
-3a decisi within	fefehd
-3a defini answer	hffffe
-3a feedba call	cfiddf
-3a letter by	eifccc
-3a long talk	dffdkc
-3a mail the	effeid
-3a name by	hifecc
-3a quick call	eejfed
-3a reply by	hfffee
-3a reply within	idffee
-3a respon by	deffje
-3a scan by	ehfffe
-3a second interv	dfjedc
-3a welder from	fffecj
-3a word about	bfffjf
-3a yes by	cifffe
-3accept by the	djeffe
-3addres of the	ffffak
-3again from the	dfeeej
-3again in the	ceffej
-3all candid by	idffee
-3allow up to	kdfefb
-3am away from	efefeh
-3am away until	defefi
-3am out on	bffeej
-3an answer before	kdeedc
-3an answer by	abecjk
-3an answer in	kdefec
-3an answer inside	heffee
-3an answer on	jffeec
-3an answer the	lfcdeb
-3an answer within	jbfech
-3an email by	akfigj
-3an hour ,	dcefej
-3an hour on	ieefde
-3an interv on	ffhffe
-3and accept by	ehfffe
-3and as of	efffcj
-3and in the	jfbccg
-3and it is	ecefkb
-3and on the	jffdfd
-3and tell me	akeeec
-3annual leave from	ffffeh
-3answer before the	geffhe
-3answer by the	akdjga
-3answer comes on	jffedd
-3answer for you	lfeeda
-3answer in the	iefded
-3answer on the	kfedec
-3answer us by	hefefe
-3answer you within	hefffe
-3any time before	cbighi
-3anythi before the	efffeh
-3anythi is the	bfgfgj
-3applic , on	efbfke
-3applic by the	jdffed
-3applic close on	deebZn
-3applic on the	jefeec
-3applic over the	jffcdc
-3apply again after	ffffdi
-3apply again in	ffefeh
-3apply again next	echffh
-3appoin at the	afelcb
-3appoin commit on	bfekef
-3are availa from	ffjeec
-3are being read	efdiee
-3are closed from	ffffci
-3are closed on	dffffg
-3are closed until	eefefh
-3are coming on	adgadk
-3are commun within	hffffe
-3are decidi on	jffdec
-3are due by	dbfefk
-3are due on	cdcfei
-3are in on	mfcccZ
-3are in the	deieee
-3are interv until	defafl
-3are not decidi	dfeecj
-3are on the	Zchdeh
-3are publis on	jfedcd
-3are read the	dfeied
-3are you around	eeiffe
-3as discus on	dfcekc
-3as early as	iffddd
-3assess centre on	defejc
-3assess day in	dfiece
-3assess day on	defeah
-3at least anothe	effffh
-3at the latest	fcfbdi
-3audit ends on	bffcck
-3availa grid by	fhfffe
-3aware that is	affgki
-3away till the	effdfi
-3away until the	dffbfj
-3back by the	bcgfij
-3back on the	UdiXZn
-3back to you	mfdedb
-3be back by	bkfffd
-3be back in	afefek
-3be bored in	eeffdi
-3be closed on	cfddbl
-3be coming on	aemfaZ
-3be comple by	beecej
-3be delete after	eefedj
-3be destro after	eefeei
-3be done by	Ygdjgd
-3be expect in	keccbb
-3be filled by	eaffdl
-3be held on	aelcbb
-3be in by	diffec
-3be in the	beldea
-3be in touch	jeddgc
-3be inform by	fdffhe
-3be kept for	effffh
-3be later than	jdfffd
-3be lodged within	akfffd
-3be made on	hfebeh
-3be notifi by	ddfffj
-3be on the	bfkfbf
-3be one by	kdffea
-3be out by	fbfeej
-3be out on	jfeeec
-3be patien for	kefecb
-3be publis by	iefffd
-3be publis on	iffded
-3be receiv by	ckffeb
-3be sent by	kafefe
-3be told by	kcfefc
-3be told on	hffefe
-3be told the	ifffed
-3be told within	ecfeei
-3been contac by	jcffdd
-3been contac within	iefffd
-3been given until	hafjdc
-3been open for	eeffla
-3begin on the	eecffj
-3begins on the	bfecck
-3betwee @d and	eeicic
-3board meets on	dffhef
-3board met on	bffhjg
-3board on the	ceckeb
-3board sits on	hedgbc
-3book yours by	cifeee
-3budget at the	hfeaja
-3but by the	jeffec
-3but on the	ffifed
-3by email by	idfffe
-3by mail on	kfeebe
-3by phone on	aeifhi
-3by video on	eeifdf
-3call by the	hffffe
-3call from me	ifeeee
-3call in the	iffefd
-3call you in	eegfhf
-3call you on	eddffi
-3can not do	edbehg
-3can not make	eedekb
-3can not promis	beefdk
-3can not say	deefdk
-3can you do	eeiffe
-3can you make	edifff
-3candid in the	jfebec
-3candid on the	ifdeec
-3career fair on	degfgg
-3case study by	degffg
-3choice by the	ieffed
-3choice in the	jfeeed
-3choose betwee the	dejddb
-3choose by the	hffeff
-3client decide on	affbdl
-3close on the	cdceel
-3closed until the	eefeei
-3closes on the	bcabao
-3closin date :	dedeck
-3closin date is	eefccj
-3closin date of	dfeeak
-3closin the advert	cfeddj
-3come back on	bdjfed
-3come back within	jcffec
-3come in on	bdhcdi
-3come on the	efeeeh
-3come out on	ffbdZk
-3comes in on	bfdddk
-3comes in the	hffdef
-3coming in on	efedhg
-3commit conven on	cffjed
-3commit met on	fffehe
-3commit sits on	dffjee
-3commit to the	ifeefc
-3compar notes on	cfdlbc
-3comple it within	djffec
-3confir by the	eheffe
-3contac before the	ceffdj
-3contac you by	kbfeed
-3contac you within	hefffe
-3copy by the	fhfffe
-3could you do	dehfff
-3could you talk	ffhffe
-3count on hearin	dfffei
-3cv duty on	eacfdk
-3date is the	ieeddg
-3date was the	aecdig
-3dated within the	eddejd
-3dates before the	eiefdd
-3day off is	deefej
-3day on the	bdkfdd
-3decide before the	iffefd
-3decide by the	mbfedb
-3decide in the	hefffe
-3decide on the	lecbda
-3decisi at the	efecjb
-3decisi before the	idedeg
-3decisi by the	eiedhc
-3decisi falls on	kffbdd
-3decisi in the	lfccjZ
-3decisi on the	kfecdb
-3decisi over the	kffbdc
-3decisi was made	cfffif
-3decisi within the	heffff
-3defini answer by	iefffd
-3desk until the	eefffh
-3do a call	eehfff
-3do it by	cjefee
-3do so by	dcgfhj
-3done by the	ifffee
-3done readin by	cefjee
-3doors open at	deefei
-3down togeth on	cffiee
-3drivin licenc by	eiefed
-3due on the	akebcg
-3each applic within	hefffe
-3each of you	hfffee
-3each one within	eefffh
-3earlie fixed for	cfdckb
-3earlie indica of	deeejb
-3email from me	hfefee
-3email in the	hffffe
-3email on the	iffefd
-3erase applic data	dffebj
-3evenin on the	dfeeei
-3every applic within	iefffe
-3expect an answer	hbdfef
-3expect more than	ccfffj
-3expect our call	deifdd
-3expect you on	aekffe
-3extend for anothe	dfffgg
-3filled by the	jffddb
-3final answer by	bifgie
-3final decisi by	hffeee
-3final decisi in	afedkd
-3final word by	jdfeee
-3finish it by	fhfffe
-3firm answer by	jdffed
-3five finali on	hffbic
-3fixed for the	efeedj
-3flight is on	cfbaam
-3for @d by	cifffg
-3for accept until	fjfffb
-3for all of	beefla
-3for coming in	dfefjd
-3for interv on	edmfea
-3for mainte on	cegffh
-3for me from	efffcj
-3for the chat	ffffhe
-3for transl on	deffhg
-3for you by	caffgl
-3for you in	iffefc
-3for you on	bkeebZ
-3for you until	bmedeZ
-3for you within	kaeffd
-3for your time	ffffhe
-3form by the	bkeffe
-3form email in	bfffii
-3from # to	dbiegf
-3from @d for	efffeh
-3from him by	idfefe
-3from me by	ibfehf
-3from me on	kffddd
-3from me the	iffeed
-3from the client	afgiii
-3from us by	leedbX
-3from us in	cfffgi
-3from us on	hffefe
-3from us the	jffdee
-3from us until	kbeeed
-3from us within	oYedaY
-3from you before	akeeec
-3from you by	VqedbZ
-3from you within	bkffee
-3full benefi after	fdfffi
-3gave us on	ffdfic
-3get an answer	bfgffj
-3get your knives	cebeck
-3give me till	jcffed
-3give us until	cjfeec
-3go on until	ddedej
-3go out by	jefede
-3go out on	lfecac
-3go out the	jffeed
-3goes out on	leccca
-3goes out the	keedeb
-3going to be	beddkd
-3going to decide	cfdeih
-3govern meet on	degjec
-3great meetin you	efffhe
-3group exerci on	fdkecb
-3had told you	efffhe
-3happy birthd for	efeecj
-3happy return for	fedebk
-3harbou festiv till	deeefj
-3has moved to	iehccd
-3has time on	feieee
-3hat on the	fcffeg
-3have a contra	ffffci
-3have a good	bedeel
-3have a great	effffh
-3have a lovely	defffh
-3have a restfu	dffffg
-3have an answer	ddgfgh
-3have got until	adeeej
-3have it by	hadcci
-3have my answer	ckedcb
-3have our answer	hffefe
-3have their answer	hfffee
-3have these by	djffec
-3have until the	ejeefb
-3have yours by	hfeffe
-3hear back within	ddfggh
-3hear before the	dcfflb
-3hear by the	cbfgkg
-3hear from me	ifffee
-3hear from us	lfedcc
-3hear on the	kfedeb
-3heard in the	dfecek
-3heard nothin by	ieffee
-3held betwee the	cfgeef
-3held in the	cekdeb
-3here by the	blfffb
-3hired as of	efffbj
-3holida until the	ddfffj
-3hr w2 ,	defffh
-3i accept by	fifffd
-3i am away	eeefei
-3i am off	efeedj
-3i asked for	aceecl
-3i call you	ccffei
-3i gave you	befggj
-3i have blocke	hehedd
-3i have got	bhifdd
-3i have till	cjfffc
-3i have until	cjffed
-3i never said	dffeak
-3i said about	efffhf
-3i start on	feffeh
-3i told them	cfgfig
-3i told you	dfffhf
-3i will call	ifefed
-3i would say	eibdag
-3i wrote about	efeehd
-3if i said	dfeeal
-3in again on	efdfei
-3in by the	afefej
-3in hospit till	eefefh
-3in on the	efffhe
-3in person on	ceefjd
-3in post by	aaefdl
-3in the post	deefjd
-3in time for	cchghh
-3in touch by	hgeeea
-3in touch within	iefffd
-3in writin :	jededc
-3in writin by	iffffd
-3in writin within	gZeeei
-3inform by phone	cegfjg
-3instea of the	ccdflc
-3intake opens in	ffefeh
-3intere in the	fheffd
-3interv all throug	eeelda
-3interv are held	dfhdcg
-3interv are on	aekcbe
-3interv conclu on	cfebkb
-3interv conduc on	efcejc
-3interv days ,	fehffd
-3interv held on	efdejc
-3interv is on	efidbh
-3interv on the	Ycachk
-3interv over the	dffhfg
-3interv run until	fffefh
-3interv was on	dfdejc
-3interv you on	ffifeb
-3is awaite by	cifeed
-3is away until	edfeej
-3is back on	icZgZe
-3is closed in	ffbfej
-3is closed on	dfcfal
-3is closed over	efedcj
-3is coming in	gfedci
-3is defini not	dfffgg
-3is due in	iheeea
-3is due on	aaejhh
-3is expect at	ckdbbe
-3is in by	hfffeb
-3is live for	ehffed
-3is live until	dcfefk
-3is moved to	hegefe
-3is now on	eehffe
-3is off for	eebedk
-3is off till	eefefi
-3is on the	cegkbd
-3is reques by	cjfffd
-3is set for	dehjdb
-3is someti in	dfhebf
-3is valid for	dgdecf
-3is valid until	eefefh
-3it again after	eefefi
-3it back by	fhfefe
-3it back within	aeffek
-3it before the	bjffed
-3it by the	ciedZh
-3it can take	bdfffj
-3it closes on	dbgffk
-3it could be	hehece
-3it in by	ehfffe
-3it in the	Zdekdh
-3it is about	gegefd
-3it is been	dfdeje
-3it is on	iefedc
-3it is the	Zegihl
-3it may be	cefffi
-3it on the	cfhdkZ
-3it out on	dffhfg
-3it over by	ehfffe
-3it over on	aedkkX
-3it over the	Zfajic
-3it took them	ccefjd
-3it will be	kecccd
-3its doors on	eecfdj
-3its meetin of	aeffkg
-3its sittin of	dffejd
-3its work on	bffjec
-3itself is on	ffjffc
-3keep files for	effedi
-3know before the	hffeka
-3know by the	kdeeha
-3know i said	efffhe
-3know in the	dlecda
-3know we said	efffic
-3last applic on	cffcdk
-3last candid comes	ffgdgf
-3last candid on	Zfddbl
-3last day of	ifeffc
-3last interv are	efeddj
-3last interv on	fefebi
-3last one on	ifeacg
-3last update :	cegfgh
-3later than the	nbedcb
-3leave on the	Zfecfl
-3let me know	jjccba
-3let you know	hedgfe
-3letter by the	jefddd
-3letter go out	iffeed
-3letter said the	bffhih
-3lettin people know	jfeeec
-3link below within	bZhgil
-3link expire after	fbffel
-3list , by	kafffd
-3list goes up	kfecec
-3lists go up	keeedb
-3love to say	cddefh
-3lovely conver on	ffefid
-3made by the	kaeddc
-3made known on	iffeee
-3made me wait	affghj
-3made on the	dffjdb
-3mail said the	cffghf
-3mail you on	hffffe
-3make that the	jfdecc
-3make their choice	bffjdd
-3may reappl after	defffh
-3me an answer	hffefe
-3me before the	keefec
-3me by the	kdedha
-3me in on	dehfgf
-3me know by	cddelf
-3me know on	Zkefcd
-3me on the	lfeeea
-3me to the	ifcecd
-3meet in the	cfbfei
-3meet on the	Xcbicj
-3meetin is on	dfegbh
-3meetin on the	geZjaZ
-3meets on the	edakbY
-3met us in	ffefid
-3my answer by	cjffee
-3my call on	hfefgc
-3my desk until	edfffi
-3my essay on	fdcjba
-3my recrui thinks	iffdef
-3my return on	jfffeb
-3my yes of	feefhe
-3name by the	jcffdd
-3need it by	ehffff
-3need someon from	ffffci
-3needed by the	eiefec
-3negoti meetin on	edjedd
-3new applic on	efdeka
-3new plan is	jeeedc
-3news for you	eeffhf
-3next step on	hjceec
-3no , by	jcfffe
-3no answer before	efffeh
-3no by the	bkffdb
-3no call by	hbffgb
-3no from me	iedfed
-3no from you	ekbfdd
-3no later than	igdcad
-3no more than	bcfffk
-3no sooner than	efffeh
-3not @d ,	affebl
-3not @d not	fffeci
-3not availa in	ffcfbk
-3not be before	effffh
-3not before the	hfefdf
-3not come on	deZcam
-3not commit to	cffffj
-3not do the	cdiebf
-3not hear on	afeelb
-3not later than	djddad
-3not older than	ebffek
-3not promis you	cfffdj
-3not rung by	kcffdc
-3note the date	ffffci
-3notice on the	kfbdha
-3notice period is	cbecdk
-3notice period of	ffffbj
-3now and the	bajked
-3now it is	mdeeca
-3of addres by	fhfffe
-3of us on	jfhdcb
-3of you by	jbfffe
-3off from the	fffedi
-3off me by	hgfecZ
-3off till the	eefefh
-3offer lapses on	elceaa
-3offer stands for	fkefdb
-3offer stands until	dfffff
-3offers out by	abfelb
-3office is open	fffeeh
-3on @d and	ddbfhf
-3on a call	cbjfee
-3on file for	eeffeh
-3on it ,	gidedb
-3on leave from	efffeh
-3on or before	fledcZ
-3on reques until	dagffk
-3on the first	deefei
-3on the phone	bdfelc
-3on the train	dedblc
-3on the ward	efefid
-3on until the	effjfc
-3one copy by	djfedb
-3one on the	dfdldZ
-3only on the	ffejcb
-3open day on	cebchg
-3open until the	ebdefj
-3or before the	jcffee
-3or no by	hgeebZ
-3or no on	jededc
-3our answer by	ibffgd
-3our answer in	kfdddb
-3our answer on	kffece
-3our answer the	hffefe
-3our conver on	cfffih
-3our databa for	ffffeh
-3our decisi before	jefded
-3our decisi by	gafebi
-3our decisi on	jfeeed
-3our decisi within	ieffee
-3our email of	ffefhe
-3our exchan of	afdfle
-3our letter of	dfeekd
-3our minds by	hffffe
-3our offer by	dcffij
-3our reply by	ieffee
-3our reply on	eeceja
-3our talk on	efbekd
-3our teleph conver	ffffhe
-3out at the	lfeddb
-3out by the	hffffd
-3out from the	ffdfei
-3out in the	kfdcha
-3out on the	lfdYbg
-3out to be	hfefee
-3outcom by the	akffff
-3pages , by	cjfffe
-3panel interv :	celbea
-3panel interv on	bdadhj
-3panel meets on	cedjdd
-3panel on the	cfjcfd
-3panel sits on	bfekde
-3panel will meet	afeked
-3parent leave until	eefffh
-3partne is on	deZjeg
-3pencil in for	ceicia
-3people by the	laffec
-3people in on	dfeacl
-3people know by	jdfede
-3people to see	dfekdb
-3person , on	dfhfff
-3phone screen on	ceiffg
-3phone they said	affelc
-3phone you by	kafeee
-3phone you on	iffeed
-3phone you within	akffee
-3phrase : by	jeeedd
-3pick someon by	iefeee
-3place in the	ieiZdZ
-3plan for your	ecfefj
-3planne for the	efheee
-3please answer by	ccffhj
-3please confir by	eieffe
-3please keep the	ecjfdd
-3please respon by	ehfffe
-3please sign within	difffc
-3point in the	jffeeb
-3post closed on	ffffjb
-3post closes on	fefebk
-3postin closes on	edfffi
-3presen it on	feifee
-3probat would be	eefedj
-3proces can take	bdffek
-3promis it for	jkdeZb
-3propos @d or	fdhfff
-3publis on the	ffedib
-3put off from	fffeic
-3questi by the	ciefee
-3quick one re	deffgg
-3re apply after	ffffdi
-3reach you by	jdffcb
-3readin period :	eeeiec
-3reason test within	diefdc
-3receiv it by	dkffeb
-3remain open for	fkefdZ
-3reply by the	fjeedb
-3reserv list for	aeffgk
-3result announ for	bffejd
-3result before the	dfffgh
-3result by the	kdffed
-3return it by	daffmf
-3return on the	ifeeja
-3review applic throug	defiff
-3right after the	degggh
-3ring by the	fbehhg
-3ring you by	jcffff
-3ring you on	iebbbg
-3round # on	dehfff
-3round , closin	bffdcj
-3round on the	eekded
-3rung before the	cffejd
-3runs out on	deefdj
-3said by the	bdffkc
-3said give it	iffeed
-3said give us	iffeee
-3sails on the	cfhfgh
-3salary expect by	dhfffe
-3say yes by	beffej
-3second interv are	ffdeej
-3second interv by	beffii
-3second interv on	degcag
-3see you on	beceji
-3seeing you on	deafbn
-3seen on the	dfdddj
-3select day on	dfiffe
-3select panel sat	dedbkb
-3select sit on	eeblca
-3send it by	beffjg
-3sent out on	gfffgc
-3she first said	cfeekb
-3she has until	chfbef
-3she told me	fZbejd
-3shop opens on	eecdej
-3shortl is done	aedlba
-3should know more	kffbeb
-3sign by the	Ybhfgm
-3signal @d and	dffffg
-3signed consen by	ehffde
-3signed copy by	ddggjg
-3signed someon else	efffhe
-3slot on the	eejefZ
-3so by the	idfffe
-3some time in	heidca
-3someth for you	ifeffd
-3spend more than	ddfffi
-3stand by the	iefefe
-3stands until the	ddfffi
-3start date :	eeeffh
-3start date is	ddffgi
-3start date remain	deeedi
-3start on the	ddcfdk
-3starts on the	ieceef
-3starts there on	efffdi
-3submit it by	fhfffe
-3take back the	bdccma
-3take more than	hfffee
-3take place from	ffjddc
-3take place in	efceck
-3take place on	efiedd
-3take up to	ideedd
-3takes over on	dedabn
-3takes place from	dfekbb
-3takes place on	efifee
-3takes up to	eZeheg
-3talk about candid	ffhcff
-3talkin to you	cfffig
-3teleph conver of	efcfjd
-3teleph you on	jfdedc
-3tell everyo within	ceffig
-3tell me by	feffhh
-3tell me on	clcccZ
-3tell people by	bdffdk
-3tell them by	ciffff
-3tell us by	cleffd
-3tell you anythi	deffei
-3tell you by	lcffec
-3tell you more	dffffh
-3tell you on	cejeiX
-3tell you within	jcfffe
-3term begins on	eedfei
-3term starts on	ffeffh
-3test held on	ffefhf
-3text me by	idfffe
-3that is by	jdfdfe
-3that is the	iffdde
-3that you got	eeefid
-3the answer before	heffef
-3the answer on	degfhg
-3the answer until	hhfeeb
-3the board in	efmeYb
-3the board on	dehfgg
-3the call on	kfeecc
-3the candid on	kfedda
-3the chair by	dcfffj
-3the course of	lecdba
-3the deadli of	dcefld
-3the depot on	kfgeda
-3the fair on	efefid
-3the interv in	ffcfid
-3the interv of	efkedc
-3the interv on	ecleda
-3the invita for	efcckc
-3the list for	jeeeai
-3the list on	jffbdd
-3the offer by	bjffed
-3the offer from	ffffic
-3the office betwee	febeej
-3the office from	ffffeh
-3the office on	kdgdba
-3the office until	dafefm
-3the outcom by	jdfeee
-3the outcom on	gedidc
-3the outcom the	kfdceb
-3the outcom within	jdffed
-3the panel on	bdjggZ
-3the partne on	hedhcd
-3the phone on	efkeba
-3the portal by	dleeec
-3the portal within	djefed
-3the post on	cfgfie
-3the postdo ,	ebdeek
-3the postin to	bfedbk
-3the promis was	efffhd
-3the result by	lbfedb
-3the result on	kfeedc
-3the result the	iffefe
-3the result within	cdffej
-3the second round	dhakda
-3the strike on	bffbgj
-3the team on	jeebcf
-3the test by	eheffe
-3the vote is	effheb
-3the whole of	eeffie
-3their answer by	hdfffe
-3their cfo on	deedei
-3their format by	cjffec
-3their second interv	ffbecj
-3them down for	ffedjd
-3them on the	bfekdb
-3then i said	dfffjc
-3then it is	hefeee
-3they answer within	heffee
-3they are decidi	jffddc
-3they need until	kdfdec
-3they said within	iefedc
-3they told me	ecdfke
-3think over the	ejedeb
-3this email within	blfedb
-3this side of	affffl
-3this vacanc is	deffdi
-3three refere by	fiefde
-3to answer by	Zfffij
-3to answer within	Zhffjc
-3to be the	fedjeZ
-3to candid on	kfdfeb
-3to come on	cegfhg
-3to confir by	eiffde
-3to do by	bfffie
-3to everyb within	idfffd
-3to everyo by	ecggih
-3to interv by	iefffd
-3to know by	fnedZX
-3to me by	dkedda
-3to me in	kbdega
-3to me within	fdffid
-3to meet you	dfefkd
-3to ring everyo	efffhe
-3to ring on	affdhj
-3to ring them	heffee
-3to ring you	ceeffi
-3to see on	afebek
-3to see you	efkeea
-3to sign by	befeei
-3to start in	fcafem
-3to start on	fcdfdj
-3to talk to	dfdefj
-3to tell you	deffla
-3to the name	dfffie
-3to the truste	eeejeb
-3to them by	dhffff
-3to us by	dkefcc
-3to us in	jedega
-3to us on	dfffhe
-3to wait until	kccciY
-3to you :	kdceec
-3to you before	jbcffd
-3to you by	gafeie
-3to you in	gebedi
-3to you on	ndZddY
-3to you the	jfdedd
-3to you within	kcfdeb
-3togeth on the	cdldeZ
-3told by the	jcffee
-3told you in	dfffgf
-3told you on	dfefie
-3told you the	cfffif
-3took place from	ffdbkd
-3touch before the	edeggh
-3town on the	dfffgg
-3trial day on	efdfic
-3trial shift is	eejadi
-3trial shift on	eehehb
-3trust closes over	fffcei
-3try again in	ddfffi
-3two met on	ffefid
-3two other people	cffffi
-3two people on	efeeej
-3under # on	ecjeec
-3up after the	iffcdd
-3up in the	Zefkdi
-3up over the	jfecda
-3up until the	effbfj
-3update cv by	ehfffe
-3upload it by	dhefee
-3upload them by	ehffff
-3us again in	efdedi
-3us at the	bfeedj
-3us before the	hffefd
-3us by the	Yjdeej
-3us in the	iefffd
-3us know by	cjfffe
-3us on the	iegcdd
-3us till the	jdfffc
-3us until the	mdfaeY
-3vacati on the	dfeefi
-3video call on	feiecg
-3viewed # times	ffdfcj
-3visit on the	aenbba
-3votes on the	iffbee
-3was cancel on	efffhe
-3was change on	efdfje
-3was comple on	dfeejd
-3was filled in	ffffhd
-3was moved from	dfeclc
-3was receiv on	efffie
-3was the nicest	ffdfjc
-3was withdr on	ffffic
-3way , by	hefeff
-3way by the	iffffd
-3we answer within	lbffec
-3we are closed	efffei
-3we are decidi	kedeec
-3we are in	dfffhf
-3we close on	cddddk
-3we saw on	ffeeid
-3we will decide	ieeefd
-3where you stand	jfffcd
-3who can start	ffffcj
-3who starts on	efefbk
-3will be announ	bfffdk
-3will be by	kdfeec
-3will be decidi	ifeefd
-3will be done	feheff
-3will be the	kfdcda
-3will be told	cffddj
-3will call me	hfffee
-3will call on	dfhfhh
-3will call you	ddhehh
-3will circle back	ifffed
-3will come on	lebeba
-3will decide on	hffffe
-3will have it	jefdec
-3will hear by	feffhd
-3will hear on	ffhefg
-3will hear within	eefdei
-3will know by	cWfcgk
-3will know on	hffeee
-3will learn by	laeeec
-3will meet on	dffief
-3will not be	cfeedk
-3will not say	cfffej
-3will phone you	ledecc
-3will ping you	ifefed
-3will reach you	acdfdl
-3will reply within	hefffe
-3will ring by	gffeed
-3will ring you	dbkfgh
-3will start in	dfeedi
-3will tell me	keffdb
-3will tell you	djdecc
-3will text you	jefeed
-3with hr on	dfefjc
-3with me on	eeffhf
-3with us by	ghfffd
-3with us on	efidfd
-3with you by	djeefa
-3with you on	cejegb
-3wonder : after	fedejc
-3word for you	hffffe
-3works counci has	idfgcb
-3would be on	dckbbe
-3would be the	ceecck
-3would begin on	bedeek
-3would have said	bdedck
-3would hear by	fdffjb
-3would hear within	dcfjgf
-3would keep the	efiffc
-3would know by	cdfejd
-3would know within	bgfgii
-3would start in	ffefeh
-3would start on	efffeh
-3would tell me	fdcebi
-3write on a	dfeeal
-3write to you	hedeee
-3writte examin on	cejdec
-3writte questi before	dgdfhd
-3writte tests of	dfeejc
-3yes or no	jdecdc
-3you , on	jdhddd
-3you a ring	gchfge
-3you again on	jfgfdb
-3you an answer	bfffjf
-3you an offer	deffbl
-3you applie on	ffeeid
-3you at the	ledbda
-3you before the	jceecf
-3you by the	ddcZkh
-3you come in	ffhffe
-3you come on	ffjfdc
-3you confir by	eiefff
-3you did great	efffhf
-3you down for	eehfff
-3you feedba within	iefefe
-3you free on	fehffe
-3you from the	fddfej
-3you got on	dfeejc
-3you have got	djffec
-3you have until	bmedda
-3you have waited	defejc
-3you in the	jbggca
-3you know ,	efffeh
-3you know by	hZffje
-3you know on	jffddd
-3you missed on	eeaelb
-3you ok with	efcffi
-3you on the	jeeYlY
-3you sent on	dfffid
-3you sign by	ehfffe
-3you start before	fcdfej
-3you start on	eedfej
-3you the contra	feffdi
-3you to spend	dedffj
-3you until the	ejfefc
-3you will hear	mfeecb
-3you will know	hffffe
-3you within the	lcecdb
-3you word by	deffie
-3you would hear	cfffhg
-3you would start	efffdi
-3your answer by	ZoffdZ
-3your answer on	ajcehc
-3your applic of	efffhe
-3your availa for	fahfei
-3your breath for	eefffh
-3your case on	headbi
-3your data after	eefffh
-3your decisi by	Zndfca
-3your detail for	eeffeh
-3your docume of	ffefhd
-3your email of	ffffhe
-3your file on	dffghe
-3your inbox by	hbfehi
-3your interv by	dcffii
-3your interv of	dfdekc
-3your interv on	ejafch
-3your letter of	ieefde
-3your messag on	kfefbc
-3your note of	ffefhe
-3your query of	dedeka
-3your reply by	bkffdc
-3your reply within	bkffdc
-3your signat by	bkfedd
-3your signat within	eiffdc
-3your slides by	beiffh
-3your soluti by	ehffed
-3your talk of	efcfjd
-3your test on	eebfke
-3your time on	ffdfif
-3your yes by	eifefe
-b#	Uhiden
-b's	jbbgbl
-b,	ifghcd
-b:	haimgX
-b@d	aeehhi
-b@p	gkbhjV
-b@s	bhcifg
-b@t	belecg
-b^	ndgddd
-ba	fcldeg
-baberde	ffjfed
-bable	deffif
-babout	dlgalY
-babroad	dfdeel
-baccept	axdddU
-baccess	ejefgb
-baccoun	bchghg
-backnow	cfffif
-bad	ffebih
-baddres	cgcfcm
-badvert	cdfden
-badvise	gffdhe
-badviso	dffggf
-bafter	gcgkga
-bagain	bcgfap
-bagency	bdfeem
-bagree	effhff
-bagreed	keffdd
-baim	hdffid
-baiming	kfdffc
-bairpor	effdej
-balarm	cffefj
-balike	leeedd
-ball	ngffhU
-ballow	khfeea
-ballowe	hlebeb
-balong	ccfggj
-balso	ffcffj
-bam	bfjcZn
-ban	Xdigij
-banalys	ieefef
-band	ikdcdd
-bannoun	hfedmZ
-bannual	ceeedn
-banothe	aeglfe
-banswer	ldedeg
-bany	fllcdW
-banythi	kdgdce
-baoife	dfffgg
-bappeal	Yjfefi
-bapplic	obZhfe
-bapplie	aedinb
-bapply	deefek
-bappoin	Xgenbh
-bapprec	fhfffe
-bappren	ifefee
-bapprov	eecseW
-baptitu	ffffic
-bare	dckiSo
-barea	dfgife
-bargue	gffhfd
-baround	jffegc
-barrang	lahffc
-barrive	cbefij
-barticl	efedke
-bartist	fffhed
-bas	hXdbof
-baside	cffjfe
-bask	fdgfch
-basked	hVdajn
-basks	efheeg
-bassess	dkjdZf
-bassist	mefefa
-bassoci	eefffh
-bassure	jffeee
-bat	achjif
-battach	Zmiefc
-battend	dffdke
-baudit	bfefcl
-bauditi	feekiY
-baudito	efdffi
-bauthor	ccfhfj
-bautumn	hfffgc
-bavaila	gcjfbh
-bawaite	eifffe
-baward	kfdbeg
-baware	cfffhg
-baway	dgdbgm
-bb	beidel
-bbaby	efefhg
-bback	ijbahe
-bbackgr	iheeec
-bbakery	daffdn
-bband	defffh
-bbank	gkdeec
-bbase	efefhe
-bbe	ehieYi
-bbear	ifeeef
-bbecaus	Wdddcu
-bbeen	gbigoU
-bbefore	hkecfc
-bbegin	bedhdm
-bbeginn	eegffh
-bbegins	ceddbq
-bbehind	dfffhg
-bbeing	hcgjXh
-bbelow	bdffgk
-bbest	ciffff
-bbetter	dfffgh
-bbetwee	ddoccf
-bbeyond	kffeec
-bbirthd	ffefei
-bbishop	hffged
-bboard	gcduXW
-bbook	eifffe
-bbooked	cghdfh
-bbooks	effdei
-bboots	affefl
-bbored	eefffi
-bboss	iebibh
-bboth	eieldZ
-bbranch	efefei
-bbrandl	diffff
-bbreak	fededk
-bbreakf	efiffe
-bbring	deofea
-bbrothe	hffeff
-bbudget	Xgceim
-bbuildi	effcdk
-bbumped	efejgc
-bbursar	nfeecb
-bbusine	eeffgh
-bbut	wjgccO
-bby	hhdfee
-bc	dededn
-bcalend	dlhedb
-bcall	jdhbfd
-bcalled	hegegb
-bcalls	ldhdfb
-bcame	dffeje
-bcamp	efkebg
-bcampus	efffeh
-bcan	dohcZg
-bcancel	ffffhe
-bcandid	taeXah
-bcaptai	eejcdh
-bcar	feefdj
-bcard	ekefed
-bcareer	ceeffj
-bcarry	efedek
-bcase	jfdicb
-bcast	lfeedc
-bcastin	effeei
-bcatch	effigd
-bcentre	efaden
-bceo	fffeeh
-bcertif	dkeekZ
-bcfo	efeehg
-bchair	geeeej
-bchairm	cffefj
-bchalle	ekffec
-bchance	ildfeZ
-bchange	febbij
-bcharge	ffefeh
-bchase	cefffj
-bchased	dfecpZ
-bchat	feiiga
-bchats	dffeej
-bcheck	bpfjcX
-bchecke	cfekfe
-bchecks	bdgled
-bchef	lfdedd
-bchildr	efeeej
-bchoice	igfdhc
-bchoir	efejdf
-bchoose	ndmZab
-bchoosi	hffged
-bchosen	cedfel
-bcircle	hffffe
-bclaim	ffffic
-bclasse	dfeefi
-bclear	jefede
-bcleara	cffjfd
-bclerk	hffeff
-bclicki	dbgfgj
-bclient	ichdhc
-bclose	aoZbZo
-bclosed	cdcdjj
-bcloses	ZqUZUu
-bclosin	ZnYbYs
-bclosur	efffeh
-bcoding	dlffeb
-bcollea	Ydfmka
-bcollec	ceegdk
-bcolleg	efedgh
-bcome	fenfWg
-bcomes	nZfiXg
-bcoming	kdhZge
-bcommen	dbegdl
-bcommis	begndb
-bcommit	cYdyXb
-bcommun	heedjd
-bcompan	eeddan
-bcompar	effiee
-bcompet	fefeei
-bcompil	cgfjee
-bcomple	bhecnc
-bconclu	cefkjb
-bcondit	jffffc
-bconduc	fffeid
-bconfer	jffdee
-bconfir	pbdgdZ
-bconsen	dkffed
-bcontac	ideddi
-bcontin	cffgfh
-bcontra	XXeefv
-bconven	dffmdb
-bconver	feedih
-bcook	eejedf
-bcopy	ekffgb
-bcork	dfeief
-bcorrec	jefeee
-bcostum	bffehi
-bcould	dfhbgh
-bcounci	jhcmUe
-bcount	mefbdf
-bcounty	ffffeh
-bcourse	needcc
-bcourt	effefi
-bcover	dfffgg
-bcoveri	ffffal
-bcredit	flffdb
-bcrosse	effefh
-bcto	dfgefi
-bcurren	cffffi
-bcv	aiddel
-bcvs	aedode
-bdark	fefdfi
-bdata	ajfffg
-bdate	Yemedi
-bdated	eeffif
-bdates	ceofeb
-bday	hhlabd
-bdays	adpcde
-bdeadli	ftYbba
-bdean	iffgdd
-bdear	ffcfmb
-bdebrie	jfedja
-bdecide	rbbgda
-bdecidi	hffeef
-bdecisi	rdcalV
-bdeclar	ekefed
-bdeclin	ehffff
-bdefini	naefed
-bdegree	ehffff
-bdelaye	hffffe
-bdelete	eeffei
-bdelibe	bffmed
-bdelive	cfeefk
-bdepart	eefeej
-bdepot	iffffd
-bdeputy	bffifh
-bdesign	dfcmfd
-bdesk	bffffk
-bdetail	cjefeg
-bdevelo	ceeedl
-bdiary	jefeed
-bdid	dedfqZ
-bdies	ejeedf
-bdiffer	chffff
-bdinner	cfhfei
-bdioces	gffehd
-bdirect	kddgiZ
-bdiscus	gbhjfa
-bdisreg	ffeeie
-bdo	fgkeYh
-bdoctor	igfffb
-bdocume	ebhfjf
-bdoes	deehdi
-bdoing	eidfff
-bdone	cdeljb
-bdoor	fdeffj
-bdoors	eecfek
-bdown	gcfjed
-bdr	ffifee
-bdrawn	efekfc
-bdrive	fehfgd
-bdriver	efefdj
-bdrivin	chgedh
-bdrop	ffhffd
-bdubai	dffgfg
-bdue	cfclef
-bdurban	ffffeh
-bduring	ffdiib
-bduty	bceeeo
-be	mgeeea
-beach	cjfgee
-bearlie	Xeeclm
-bearly	idffee
-bedit	bcfgfl
-beditor	ffehfe
-beither	hffffe
-belders	bffgek
-belectr	ehfffe
-beleven	fffela
-beligib	cjehde
-belse	cffegi
-belsewh	fegfhd
-bemail	hbdehi
-bemaile	gdedhh
-bemploy	fdffei
-benclos	difffe
-bend	fffmbc
-bended	dfcfmb
-bends	cnchZe
-bengine	aeflfe
-benjoy	dffffi
-benjoye	ffefie
-benquir	ffffhd
-benrolm	bmdceg
-benvelo	flffea
-berase	ffffeh
-berased	dffffh
-bessay	egekdd
-bevalua	fffkeb
-bevenin	debfkg
-bevent	fifeee
-bevery	fdcfel
-beveryb	qbeddb
-beveryo	faemfd
-beveryt	gfbndb
-bexact	ifffee
-bexam	aekZgj
-bexamin	behlfb
-bexams	efeccm
-bexchan	dfffhf
-bexecut	eefjgc
-bexerci	ejmddZ
-bexpect	rcjaba
-bexperi	dcffgj
-bexpire	cjdfdg
-bexplai	ffjffc
-bextend	bjeeal
-bface	efffhf
-bfacult	effghc
-bfair	ceehgh
-bfalls	geegdg
-bfarm	cfjedh
-bfast	bgfjed
-bfather	dffdkd
-bfeedba	bdmjfd
-bfell	ffffjb
-bfellow	hedcdj
-bferry	fihfeb
-bfestiv	eeceek
-bfew	ehieec
-bfile	bhelkX
-bfiled	Zefffm
-bfiles	eeendb
-bfill	edcfhk
-bfilled	ggeelZ
-bfinal	ogdbec
-bfinali	keeegb
-bfinall	dfegjc
-bfinanc	efdlgb
-bfind	jfffec
-bfinger	hffffd
-bfinish	Yncgdh
-bfirm	fcfefi
-bfirst	aYiaim
-bfittin	aelceh
-bfive	giiddc
-bfixed	ddkceh
-bflat	dfeeej
-bflies	cfecem
-bflight	dfeedl
-bfly	dedfdm
-bflying	effffh
-bfollow	hbcdlg
-bfor	cijcdg
-bforema	cffiff
-bforese	feffid
-bforget	fffeid
-bform	YkbeoZ
-bformal	bhheff
-bformat	ehfffe
-bforms	hgeefd
-bforwar	febfel
-bfound	ffffhe
-bfour	hffddg
-bfourth	efdflb
-bfree	ddeeel
-bfreeze	efffkc
-bfriday	heedfi
-bfrom	ffgdei
-bfront	efhffe
-bfrozen	ffffci
-bfull	ejdeef
-bfully	effdfi
-bfundin	dffdek
-bfundra	cfffck
-bfurnis	amfefd
-bfurthe	ffdehg
-bgaller	affejh
-bgalway	effdej
-bgate	hehfed
-bgather	beekhc
-bgave	beefjg
-bgcse	agfffk
-bgenera	iefceh
-bgerman	kefffc
-bget	xabdcZ
-bgets	hcdjcg
-bgettin	hefffd
-bghoste	efffhe
-bgirl	fffjec
-bgive	qkfbbV
-bgiven	mcdhec
-bgives	neeedc
-bgiving	dkffed
-bglad	chffeg
-bgo	sbcdYf
-bgoes	jdbjZg
-bgoing	bckhef
-bgood	hjgdiX
-bgot	gedelb
-bgovern	dffjgc
-bgradua	dfffgh
-bgrant	eldefc
-bgratef	dhffff
-bgreat	ciedmb
-bgroup	bejjha
-bguaran	ldfeec
-bhad	bfcbuZ
-bhalf	edgdgh
-bhall	ffdffi
-bhand	dldged
-bhanded	dfffgg
-bhands	bhfefj
-bhang	iffefd
-bhappen	cegdjd
-bhappy	ehefcj
-bharbou	bdfidj
-bhard	feffei
-bharves	effefi
-bhas	cdeehj
-bhat	feffei
-bhave	gkeeaf
-bhaving	dffdfi
-bhe	pdcfcd
-bhead	ghehde
-bheadco	hdfddj
-bhealth	gejeec
-bhear	ocfcga
-bheard	mdehae
-bhearin	oehdab
-bhears	oaefbg
-bheld	aihcid
-bhello	hffeeg
-bhence	gfefjb
-bher	mebdZk
-bhere	ahdecm
-bhereby	fegebj
-bhersel	hefffe
-bhi	feedmb
-bhim	hicicd
-bhire	befele
-bhired	ffffbj
-bhiring	kdedlY
-bhis	hfeejb
-bhold	kchhcb
-bholds	gcmecc
-bholida	cheedj
-bhols	dffdfj
-bhome	ddfdjh
-bhop	eehfff
-bhope	hffebh
-bhopes	ieffee
-bhoping	deffZo
-bhour	fdgfei
-bhours	efffid
-bhow	dcheje
-bhr	cchhlb
-bhuman	hefffe
-bhundre	dffife
-bhybrid	ffffdi
-bhygien	ffaffk
-bi	dhfdgg
-bid	chfeid
-bif	dgfddi
-bimpres	ffeejd
-bin	fihccf
-binbox	diecgh
-bindica	efffjd
-binduct	dacedp
-binform	odecgZ
-binside	hfffee
-binspec	efeeje
-binstea	dehfjc
-binsura	effeeh
-bintake	dechbm
-bintere	fhfffd
-bintern	hfebfi
-binterv	Xdnajh
-bintima	hefffe
-binto	ffehbi
-bintrod	effdei
-binvest	efekfd
-binvita	fhgekY
-binvite	belffe
-bis	gddjWn
-bissues	ddfefj
-bit	hhggfZ
-bits	gbagle
-bitself	Zdlkdd
-bjob	ggfeci
-bjobs	dfeejf
-bjoin	edgfdi
-bjoined	dfefje
-bjoinin	dafefm
-bjoins	effddk
-bjunior	fffffh
-bjury	Zdauda
-bjust	djaehg
-bkeep	ebihff
-bkept	eeefbl
-bkick	efeffi
-bkids	dffdej
-bkind	ieeffd
-bkindly	fjfdfc
-bknow	kheciY
-bknown	fffeeh
-bknows	cdffgi
-blab	dfefkc
-blady	bheefj
-blapses	cseeaX
-blast	agfYfo
-blasts	ablkde
-blater	igeefc
-blatest	nefdec
-blead	edfffi
-bleader	dffihd
-blearn	idfffe
-blease	eeefdk
-bleave	beeabs
-bleaves	XeYccw
-bleavin	defefi
-blectur	efdeek
-bleeds	effeeh
-bleft	feddrV
-blegal	gffdfh
-bless	befffk
-blesson	bdqfeZ
-blet	mgedgY
-blets	helcbe
-bletter	mhcade
-blettin	jffeed
-blicenc	dfhfff
-blike	Zngcgc
-bliked	ffhfjZ
-blikely	cfkefe
-bline	efjfde
-blink	Wjcdcn
-blisbon	bffefl
-blist	xYaabc
-blists	jeeeee
-blive	fibeeh
-blocked	ifffee
-blodge	acfeeo
-blodged	ckfffd
-blonger	eeifgd
-blongli	cedlgb
-blook	cegoca
-blooked	bffneb
-blookin	cjegdf
-blost	dffdld
-blot	efffie
-blove	bieffh
-bloved	efdekc
-blovely	aeffkg
-bloves	kfefdd
-blunch	bffeel
-blying	ffffcj
-blyk	kcfffd
-bmade	jddcnZ
-bmail	jhcfhZ
-bmailed	hffffe
-bmain	cffffj
-bmainte	dfgffg
-bmake	qfefXb
-bmaking	jfeeee
-bman	fffehd
-bmanage	kcccei
-bmany	ffefhf
-bmarath	efefjd
-bmark	cfelfc
-bmarked	defkfd
-bmarket	Zflefh
-bmarkin	fffeid
-bmarks	ddfkee
-bmatch	ffdfei
-bmate	ffffci
-bmaths	difeeg
-bmatter	iefjda
-bmay	bceecp
-bmaybe	hfffee
-bmayor	efghfe
-bmd	gfdfdi
-bme	ikfcfb
-bmeant	dfgfhe
-bmedica	dgfhdh
-bmeet	Xdkmee
-bmeetin	acdwiS
-bmeets	fdevXT
-bmenu	effdej
-bmerger	ffffcj
-bmessag	kgcdjZ
-bmet	aeffnc
-bmight	Xfefep
-bmill	eefeei
-bmin	efffid
-bmind	ekcffc
-bminds	gffhee
-bmine	mefdZg
-bminist	cefici
-bminute	cefdfk
-bmisery	ifffed
-bmiss	eejfee
-bmissed	ffdfkd
-bmissin	fffefh
-bmix	geeeka
-bmodera	efelcd
-bmodule	djffhb
-bmon	fffjde
-bmoney	dfffjd
-bmonthl	dfejee
-bmore	cecgbn
-bmornin	eekeee
-bmoved	fejaoV
-bmumbai	dffffg
-bmunici	gffdhf
-bmust	Yoecdh
-bmy	akcefj
-bn	meefdb
-bname	ifeegc
-bnames	cfdlfd
-bnda	fldfde
-bnearly	hfefhc
-bneed	bldgaj
-bneeded	bjfffg
-bneeds	bldmdZ
-bnegati	hfffgd
-bnegoti	eeiffe
-bnever	gffebi
-bnew	Vekfao
-bnews	gbfdke
-bnewsle	afdehk
-bnext	cgcpYe
-bninety	effema
-bno	ljecbc
-bnobody	defeek
-bnomina	hffffe
-bnon	kefdfe
-bnor	dffffh
-bnormal	pcebag
-bnot	bdddep
-bnote	cfeige
-bnotes	kcenaZ
-bnothin	kiddcd
-bnotice	fdgcZn
-bnotifi	tbcZdb
-bnotify	jefffc
-bnow	tedoRX
-bnumber	djeeff
-bnurse	eddled
-bnurser	effeei
-boath	dfgffg
-bobject	bffffj
-bobserv	cfhfgf
-boccupa	ffhffd
-bof	fhfegd
-boff	hbYhcm
-boffer	VofdlZ
-boffere	ecffej
-bofferi	ffffdh
-boffers	hceekb
-boffice	ffaeek
-boffici	kefded
-bofflin	dfbffl
-boffsit	effdfi
-bok	Zkckbi
-bold	dfeeqW
-bolder	eefffi
-bon	eeeegj
-bonboar	afeeem
-bonce	eeeeej
-bone	dceibk
-bonline	cfkehd
-bonly	fcbmcg
-bonsite	eehfgd
-booo	cdfffj
-bopen	ajbdjg
-bopenin	bgjdgf
-bopens	cdbcat
-bor	ofgbeX
-boral	ecmefb
-border	eadffn
-borigin	eeeffh
-bother	dbdgap
-bothers	cechel
-bour	iagdie
-bours	iefffd
-bout	qabbdi
-boutcom	qgdbcZ
-bover	ahfjfd
-bowing	Zffden
-bowner	jdiYhe
-bowners	iffeee
-bpage	dneeec
-bpages	blfffe
-bpaid	aeifei
-bpanel	YanqeW
-bpaper	dcfegk
-bpapers	eebjeg
-bparent	defefj
-bparish	fffhfd
-bpart	dedehi
-bpartne	gddjgc
-bparty	dffffg
-bpass	hfffee
-bpassed	gefeid
-bpasspo	ehgffd
-bpast	gbkfee
-bpatien	lcfekX
-bpatric	iffefe
-bpatter	fefffh
-bpaymen	abfefn
-bpayrol	eeeffj
-bpencil	eflega
-bpeople	cZgefo
-bper	effeie
-bperhap	bfgfgh
-bperiod	Zcejao
-bperman	gfffch
-bpermis	bfeeel
-bperson	gddeif
-bpetiti	bkffff
-bph	ffffdh
-bpharma	effefh
-bphone	jhhbfa
-bphoned	gfefhe
-bphones	keeeed
-bphotos	ffffhe
-bphrase	ifffee
-bpick	hdjhae
-bpicked	efefie
-bpicks	rdeddY
-bping	hffffe
-bpinned	keejbc
-bpitch	fhefef
-bplace	cdildc
-bplaceh	cbfffl
-bplaces	hleeeZ
-bplan	eeeghf
-bplanne	efgehf
-bplanni	dfhefh
-bplans	chfffh
-bplant	keffdd
-bpleasa	ffffhe
-bplease	hhhcdd
-bpoint	iefffd
-bportal	gheeef
-bportfo	ejddjb
-bpositi	idfefd
-bpossib	bgffdi
-bpost	iacZgo
-bpostdo	eceegi
-bposted	necdga
-bpostin	beedgm
-bpostpo	ddefhi
-bposts	lffcdd
-bpracti	hdgeeg
-bprefer	ehffef
-bprepar	hegefe
-bpresen	Xinbdf
-bpress	eefffi
-bprinci	ffeigc
-bprint	edeffi
-bprinte	dedeel
-bprobab	deiffg
-bprobat	edeefj
-bproces	aefffl
-bproduc	efjfde
-bprofes	cghfdh
-bprofil	fcfffi
-bprojec	effffh
-bpromis	icccoZ
-bpropos	icleea
-bprovid	dffiff
-bprovis	leidcb
-bprovos	cdflee
-bpto	eefffi
-bpublic	fhfffe
-bpublis	neecga
-bpulled	deffjd
-bpupill	dffgfg
-bpushed	leecai
-bput	ndcZla
-bquery	efefjd
-bquesti	ahdeme
-bquick	hejidZ
-bradio	hfffdf
-brang	dffeje
-brankin	befoeb
-brate	edffgg
-brather	afeflf
-bre	deffej
-breach	Zlfdbk
-breache	kdfffc
-bread	hcbpgY
-breadin	bbetdX
-breads	ZdesdZ
-bready	hefeef
-breappl	eeffei
-breason	ehkfbd
-brecall	efffhe
-breceip	djcfkc
-breceiv	ifddhd
-breckon	idefeg
-brecomm	aeelic
-brecord	cndfce
-brecrui	fcicna
-bref	ceeehi
-brefere	anZchg
-brefs	diffZk
-brefund	befffj
-brefusa	ncefda
-bregard	fffflZ
-bregion	efgefh
-bregist	ciffge
-bregret	mfeegY
-brehear	Yemidc
-breimbu	bcfffl
-breject	icefhe
-breleas	oeeeda
-bremain	dhfedi
-bremind	ehffef
-breopen	affdfm
-brepeat	gbfffi
-breplac	ffeffh
-breplie	peedfX
-breply	kgceha
-breplyi	eifffd
-brepo	edfffi
-breport	caciem
-brepres	effhff
-breques	akfege
-brequir	ddlefe
-bresche	fffide
-breserv	lafehd
-breside	efeeej
-bresolu	hffffd
-bresolv	feffie
-brespon	kefefb
-brest	geekfa
-bresubm	eifefe
-bresult	tabZbh
-bresump	dddden
-breturn	gaeije
-brevert	ejfefd
-breview	kcbpeV
-bright	gdeglZ
-bring	igicce
-bringin	kheefa
-brole	dcffhh
-broom	cfhgff
-brooms	eheefh
-broster	ffeefi
-brota	bedccq
-brotati	eefffh
-brotter	ffiffd
-bround	gehkgX
-brounds	hfeeic
-brsvp	ehfffe
-brule	heeedi
-brun	beeccq
-brung	geffhd
-brunnin	bdegkg
-bruns	bdeddp
-bs	hddhef
-bsadly	efffdi
-bsafety	flfffa
-bsaid	fccbuX
-bsalary	icegci
-bsame	degfgg
-bsample	deiehe
-bsat	dfeemb
-bsaw	ffeckd
-bsay	liddba
-bsays	cbiebm
-bschedu	geleeb
-bscheme	deffgh
-bschool	afdcfo
-bscores	hdcoba
-bscreen	cemneV
-bsea	cffefj
-bsearch	cffgfh
-bseason	eededm
-bseat	hffefe
-bsecond	bljgVg
-bsecret	eeeeej
-bsee	Yccaeu
-bseeing	Wdaqbj
-bseen	afeigi
-bsees	bffkfe
-bselect	XagtiW
-bsenate	efejgc
-bsend	hiaeeg
-bsendin	deffhg
-bsenior	efeedj
-bsent	jaXdpd
-bservic	fefibh
-bsessio	gfhhiX
-bset	bgeldf
-bsettle	keedcg
-bshall	nbaedi
-bshare	jdffdf
-bshareh	jfffXk
-bshe	Zjehlc
-bsheet	dlefed
-bshift	bdhajj
-bshifts	dfcekg
-bship	eebefl
-bshoot	eefeej
-bshop	cedcen
-bshort	ciejfb
-bshortl	kbaodY
-bshould	odchdY
-bshout	fiffed
-bshow	dbicfl
-bshows	efkekW
-bshut	dicaem
-bshuts	ekcffd
-bsick	dffeej
-bside	egefeh
-bsides	dhffff
-bsift	eefleb
-bsiftin	ecfkee
-bsign	aheehh
-bsignat	cqfeeY
-bsigned	epcgfX
-bsignin	efffeh
-bsigns	ieckcc
-bsilenc	ndefda
-bsince	cdcbcr
-bsister	hffdff
-bsit	eenkXa
-bsite	aelcbl
-bsites	djffde
-bsits	bfesaZ
-bsittin	ffeiia
-bsix	heffff
-bskiing	edfdfj
-bskills	fheehd
-bsleep	fheddh
-bslide	cdffle
-bslides	cncegc
-bslip	eifffd
-bslips	djffdf
-bslot	akleea
-bslots	ffjffb
-bslow	iffffc
-bsms	ifeeee
-bso	lldgcW
-bsome	hZjdhf
-bsomebo	gedddk
-bsomeon	cahedn
-bsometh	jagddh
-bsometi	gfgegd
-bsorry	ocjcVe
-bsorted	bgfeej
-bspeak	gdkffb
-bspeaki	efffhf
-bspecia	feefdj
-bspoke	cfefmd
-bspot	dgfeei
-bst	lffdec
-bstage	fhZkee
-bstand	hkffea
-bstands	difffe
-bstart	Wfadcw
-bstarte	icffhe
-bstarti	ffffdi
-bstarts	geieYk
-bstatem	cfffhg
-bstatio	dhffef
-bstatus	feedlb
-bstay	fdfffh
-bstays	efjecg
-bstep	hidffd
-bstill	pddkbX
-bstop	fkfffa
-bstops	elceai
-bstore	heffgd
-bstraig	fffdei
-bstrike	cffefi
-bstrong	efeeje
-bstudy	ehefge
-bsubmis	ffehgd
-bsubmit	cdeend
-bsucces	eehdbl
-bsuch	ceflfc
-bsugges	cfhffg
-bsummer	beeedn
-bsuperv	effiee
-bsure	ceeeih
-bsurger	iffeee
-bsurvey	eeffei
-bsuspen	jfeffd
-bswitch	effefh
-bswore	jfefed
-bsystem	edeige
-btable	chffge
-btake	eWiihg
-btaken	dhgaei
-btakes	fZiqYb
-btaking	cffffi
-btalk	YXqlha
-btalked	fffehe
-btalkin	befhif
-btalks	cfhpcX
-btask	eieffe
-bteache	keedee
-bteachi	cfecij
-bteam	cdgnXj
-btechni	aemheb
-bteleph	secdfX
-btell	anfdhb
-btellin	hffefe
-bterm	hddebl
-bterms	chfefg
-btest	Sgngma
-btests	dfeejf
-btext	kjbedd
-bthan	chehmZ
-bthank	efffie
-bthanks	dfeelc
-bthat	gcbhna
-bthe	agfhhf
-btheatr	gdkadh
-btheir	ajcndb
-bthem	epdieV
-bthen	bdjeif
-bthere	lbflZd
-bthese	fiheec
-bthey	laehkY
-bthing	bkfdch
-bthink	dhjefc
-bthinki	dejfch
-bthird	fefenX
-bthis	coafcf
-bthose	Weccdt
-bthough	cddjmZ
-bthree	adlcei
-bthroug	Xflfhe
-bticket	cbhfek
-btil	bheffi
-btill	gcejdf
-btime	fbodfb
-btimes	bclfff
-btitle	ehfffe
-bto	fefefh
-btogeth	eejmcW
-btold	kZcbpa
-btoo	jfffce
-btook	hbbauX
-btorn	jffeed
-btouch	ieffef
-btour	deddfl
-btoward	iffefd
-btown	iegeee
-btrade	eYgcfp
-btrain	ifbfeh
-btraine	dfffZn
-btraini	bdidbn
-btransc	cgffje
-btravel	Zeeeik
-btrial	beoahc
-btried	beffkf
-btrip	ddgeek
-btrust	fffeeh
-btruste	efgied
-btry	aeddcq
-bturn	jffdfd
-bturnar	kefffc
-bturns	hfffef
-btwenty	feifee
-btwice	ffffdh
-btwo	Thjehj
-btxt	meefdb
-btypica	ieffee
-bunder	fehffe
-bunifor	eelded
-bunion	dffife
-bunit	effgic
-buniver	cffjfe
-bunluck	dffejf
-bunsucc	hffefe
-buntil	ceejci
-bup	gcgcgi
-bupdate	iddejc
-bupload	cheffg
-bus	ghdegd
-buse	hfffef
-bused	bbffmf
-busuall	jbiddf
-bvacanc	ecdeqa
-bvalid	dgeeeg
-bverbal	fcffif
-bverdic	jeehec
-bvettin	bhfgeg
-bvia	ifedhc
-bvideo	Zqgecc
-bviewed	efefck
-bvisa	fcfffj
-bvision	ejfefd
-bvisit	beoeed
-bvisiti	efejfd
-bviva	dfkffc
-bvote	aectbb
-bvoted	hfehah
-bvotes	jfffdd
-bwait	rbedfX
-bwaited	ffffic
-bwaitin	dfefig
-bwaits	kffeec
-bwake	kffffa
-bwalk	efjfed
-bwant	Xfofdf
-bwanted	bfffjf
-bwants	cleedf
-bward	gegcei
-bwas	XcZawg
-bwatch	cejiec
-bway	jdefef
-bwe	kafeie
-bwebina	decffk
-bwebsit	efafdm
-bweddin	dfeddl
-bweek	jefdhb
-bweeks	dcflfc
-bwelcom	ffefdi
-bwelder	fffeeh
-bwell	lcedkZ
-bwent	dffeke
-bwere	bddcxU
-bwhat	adfdoe
-bwhatsa	jdffee
-bwhen	ddjhgd
-bwhere	mefdbf
-bwhethe	deefek
-bwhich	ZZgtfa
-bwho	hacgif
-bwhole	dfhffe
-bwhy	ifffed
-bwife	fffhfd
-bwill	safebd
-bwindow	eejdja
-bwinner	aeefgm
-bwinter	effeam
-bwishes	eeijcd
-bwith	ceigge
-bwithdr	dgffjc
-bwithin	cheika
-bwithou	effiee
-bwonder	efffie
-bword	ocfidX
-bwords	fieffd
-bwork	bkagdk
-bworkin	djceYn
-bworks	gkffcb
-bwould	Xihegj
-bwrap	cedcem
-bwrappe	dkfefc
-bwrite	ddedfl
-bwriter	ffeeei
-bwrites	kdfefd
-bwritin	mccgce
-bwritte	biigiZ
-bwrong	efcfje
-bwrote	efefie
-byard	dffefi
-byear	eeeedk
-byes	njbcac
-byet	hfffed
-byou	iffcic
-byour	difdka
-byours	Zfjbld
-bzoom	fehffe
L	dhddgg
M	fdggbf
T	jfajac
Tl	ncXbca
Y	hjddbb
ahahead	feffdg
ahead0	bbbclg
ahead1	gfgbff
ahead2	edefeg
ahead3	dceheg
ahno	bbfgdk
ahpast	XWZYvc
all1	degcgg
all3	edchff
bo-	dageif
boafter	fffdge
boago	fZcdfj
bobefore	hibbde
boby	hiZddf
bofor	bdgdfg
bofrom	bYfdgh
boin	edffff
bonot-before	dfcadk
boon	daifgf
boover	caekce
bosince	bcdcje
bountil	cgZhZh
bowithin	igaddd
bs- day ahead	fcgegd
bs- day past	acdbpd
bs- lower-bound no	cffdcj
bs- period ahead	eZigch
bs- period past	fcaZlc
bs- span ahead	feYedh
bs- span past	dfffje
bs- time-only ahead	UVhZlg
bsago day past	fZcdfj
bsbefore day ahead	ekcegb
bsbefore period ahead	ihbbZf
bsbefore time-only ahead	kZeeec
bsby day ahead	gkaddc
bsby day past	Zdffme
bsby period ahead	kdaece
bsby period past	dfffhe
bsby span ahead	gZeidi
bsby time-only ahead	fcdfih
bsfor day ahead	aYhjia
bsfor day past	ffffhe
bsfor period ahead	cdiZdg
bsfor period past	edcebk
bsfor span ahead	egZTdi
bsfrom day past	ffffhd
bsfrom lower-bound no	fZecei
bsfrom period no	Ucifgd
bsfrom period past	feefjb
bsfrom time-only no	eeZedl
bsin day ahead	XaZhbm
bsin lower-bound no	heedcg
bsin period ahead	bZighf
bsin period past	fcddlZ
bsin span ahead	gkaYbd
bsnot-before lower-bound no	dfcadk
bson day ahead	dbhfgf
bson day past	efeejd
bson period ahead	cYjgee
bson span ahead	kfeddc
bsover lower-bound no	Ydfieg
bsover span no	fbeicd
bssince lower-bound past	bcdcje
bsuntil day ahead	dgaebi
bsuntil day past	beffld
bsuntil period ahead	fgYhWf
bsuntil time-only ahead	affkfc
bswithin day ahead	cifegc
bswithin period past	ecddkc
bswithin span ahead	igaead
bswithin span past	aeffle
cl#	Uilggf
cl's	hebfZn
cl@d	edgegh
cl@p	hfdncY
cl@s	Zfkffg
cl@t	chmecd
cla	efjddg
clable	ecfehi
clabout	fhicnU
clabroad	dfdeel
claccept	ZtgefV
claccess	ejefgb
claccord	hfehfc
claccoun	Xbhhhl
clacknow	bfefle
clad	fffbke
claddres	addfdp
cladmin	feefei
cladmiss	hffeee
cladmitt	eeeekc
cladvert	bdeceo
cladvise	dfdikb
cladviso	defggg
clafter	bfhkfc
clagain	adgfcm
clagains	bfeeem
clagency	bcfeen
clagent	dfflfa
clagreed	heegia
clahead	ejfeee
claim	jcfehb
clair	dhfffg
clairlin	dffffg
clalarm	cffefj
clalike	leeedd
clall	mefidZ
clallow	ogeddY
clallowe	hlebeb
clalong	dcfffi
clalso	efcfek
clalways	hdfgfe
clam	adidap
clan	Yegghi
clanalys	ieefef
cland	kggedb
clannoun	ledckZ
clannual	bededn
clanothe	cdfjff
clanswer	lhdddd
clany	ejkccb
clanythi	idgdbi
clappeal	aceeep
clappear	hfeeee
clapplic	labige
clapplie	adcbua
clapply	cdefel
clappoin	efYmZk
clapprai	fiheec
clapprec	ehffee
clappren	ieefef
clapprov	idZpdY
claptitu	ffffic
clare	afigVq
clarea	gffifb
clargue	hfdiee
claround	kdehec
clarrang	nZhefb
clarrive	Xbeenl
clarticl	efedke
clartist	fgfhed
clarvo	hffffe
clas	dabfho
claside	cffjfe
clask	chheci
clasked	aaiblj
clasking	efffeh
clasks	ggdeeh
classemb	eefdfj
classess	dljdZe
classist	qdgecY
classoci	ifeffd
classure	mefedc
clat	Zgcgji
clattach	ciheic
clattend	dhhdic
claudit	cfefcl
clauditi	eeekjY
claudito	efdffj
claugust	edeefj
clauthor	gdegdh
clavaila	hggfbf
clawaite	eifffe
claware	bfffhg
claway	cfdgfi
clb	bdgcco
clbaby	efefhg
clback	iieafe
clbackgr	fieeZj
clbakery	eafffl
clband	defffh
clbank	khdgda
clbar	eefefh
clbe	ieheai
clbear	ifeeef
clbecaus	adcbav
clbecome	jededf
clbeen	bbhbqc
clbefore	gggecg
clbegin	Zedhdo
clbegins	aegdYs
clbehalf	efhfhc
clbeing	fbgiYk
clbelow	bhdffj
clben	gfgdff
clbetter	aeffgk
clbetwee	cgrdZb
clbeyond	jffeec
clbig	effffh
clbirthd	ffefei
clbishop	jfffec
clbk	effefi
clblind	keefdd
clblock	deffei
clblocke	ifekad
clboard	lccsZT
clboat	dffffg
clbook	dkhfec
clbooked	bfhbek
clbookin	ejdeef
clbooks	dffdej
clboots	affefl
clbored	ddfffj
clboss	jabhck
clboth	fjdkbb
clbranch	efffeh
clbrandl	diffff
clbreak	fededk
clbreakf	dfiffe
clbring	abmfeh
clbrothe	efedfj
clbrusse	feheeg
clbudget	Xediij
clbuildi	effcdk
clbumped	efejgc
clbursar	nfeefY
clbus	dffffi
clbusine	eeffgh
clbut	vidceS
clby	ffeefh
clc	ffbedl
clcafé	eeefhg
clcalend	dmgeeb
clcalibr	cffjff
clcall	fdkdfd
clcalled	feigiZ
clcallin	jegfec
clcalls	odgcea
clcame	adffne
clcamp	efkebg
clcampus	efhfch
clcan	Ylkcaj
clcancel	ffffcj
clcandid	qcbaal
clcaptai	eejcdh
clcard	djefdf
clcare	fjffce
clcareer	bedffm
clcarry	efedek
clcase	hgghdc
clcast	ifeidc
clcastin	gfedcj
clcatch	effigd
clcatchi	efffei
clcentre	fffgch
clceo	eefefh
clcertif	codejY
clcfo	efeehg
clchair	dddedn
clchairm	cffefj
clchalle	ekffeb
clchance	bkdjfb
clchange	bcdcjl
clcharge	feeeej
clcharit	effeei
clchase	befffj
clchased	dfecpZ
clchat	edighb
clchats	dffeej
clcheck	codmYa
clchecke	cffneb
clchecks	bdgled
clchef	hfdhdf
clchief	deekee
clchildr	ffeddj
clchoice	fieddg
clchoir	bffndc
clchoose	ajqbeZ
clchoosi	jfffec
clchose	ffeeej
clchosen	jheefb
clcircle	hffffe
clclaim	ffffic
clclasse	dfeefi
clclear	iefddh
clclerk	hffeff
clclicki	dbgfgj
clclient	dahjfg
clclose	apZaan
clclosed	Zdcdjl
clcloses	ctSZTs
clclosin	XhbbXx
clclosur	efffeh
clclub	efeffi
clco	fefefi
clcode	fifffc
clcoding	elffeb
clcoffee	eekffc
clcollea	XcZogk
clcollec	Yeejdk
clcolleg	eefdgi
clcome	kcldZf
clcomes	oZejXe
clcoming	ldhYge
clcommen	hcehdh
clcommis	befreW
clcommit	fXfvWc
clcommun	ledcib
clcompan	bdegbo
clcompar	hfejec
clcompet	geeehe
clcompil	dgfiee
clcompla	eeffgh
clcomple	elcdka
clconclu	eeekia
clcondit	hbffif
clconduc	fffeic
clconfid	ffffjc
clconfir	ocfgca
clcongra	efefjd
clconsen	dpfecZ
clconsid	gdfffg
clconsul	defked
clcontac	ideddi
clcontin	cefgfh
clcontra	WXeehv
clconven	cffoca
clconver	geefkc
clcoordi	akffff
clcopies	deffgh
clcopy	dleffb
clcork	efeief
clcorrec	jefeee
clcosts	agfffk
clcostum	bffehi
clcould	algceh
clcounci	ifbmbc
clcounse	heffff
clcount	qeeadc
clcountr	dehhef
clcounty	ffffeh
clcourie	efefid
clcourse	keedcg
clcourt	dffdfj
clcousin	dffffg
clcover	dfffgg
clcoveri	ffffal
clcovers	deehfg
clcrack	dfffff
clcredit	flffdb
clcrew	mggcca
clcry	dffffi
clcto	iffdee
clcurren	affffk
clcv	aidddm
clcvs	Zecoef
cldanny	effhfe
cldark	fefdfi
cldata	Yjfddl
cldate	bheafl
cldated	deffld
cldates	bfnfec
clday	Yjmaeg
cldays	ceiffg
cldeacon	effife
cldeadli	duZecW
cldean	jefjcb
cldeano	bdffhi
cldebrie	heehiZ
cldecide	pcbgcd
cldecidi	leeccg
cldecisi	udcbhW
cldeck	eifffe
cldeclar	dlffec
cldeclin	ehfffe
cldefend	dfkeee
cldefini	pbeeec
cldelaye	hffffe
cldelete	eeffei
cldelibe	ffendY
cldeligh	efifee
cldelive	bfeefk
cldemo	hefdie
cldepart	fefdei
cldepot	heefeh
cldeputy	befhfi
cldesign	dfcmfd
cldesk	fffeeh
cldestro	eefffh
cldetail	biefdi
cldevelo	dffffi
cldiary	ifefee
cldid	ZdaezV
cldies	ejeedf
cldinner	eefeej
cldioces	gffehd
cldiplom	eleeec
cldirect	kbffhb
cldiscus	hdhlba
cldisreg	ddeemd
cldistri	ehfffe
cldo	adnebk
cldocume	bYgfjl
cldocusi	djfffd
cldoes	ddigdg
cldoing	eheedh
cldone	bdenjZ
cldoor	fdfffi
cldoors	deafdn
cldossie	gfeied
cldown	fbijfc
cldr	ffifed
cldrawn	bfelgc
cldraws	dffcfk
cldrive	fehfgd
cldriver	efefdj
cldrivin	afgfdk
cldrop	iggfec
cldue	aYdmki
clduring	lfdddd
clduty	ecefej
cle	nfgdeY
cleach	difeeg
clearlie	Seefjp
clearly	kdffed
cledit	bcfgfl
cleditor	ffdldc
cleither	lcheec
clelders	dfffdi
clelectr	ehffee
cleleven	fffejc
cleligib	dffhff
clelse	befehj
clelsewh	eejfia
clemail	hXedki
clemaile	leecga
clemploy	deffdk
clenclos	cdffih
clend	egekae
clended	ceaeqb
clends	cnbgYi
clenergy	eifefe
clengine	aeflfe
clenjoy	cefffj
clenjoye	ffefie
clenquir	ffffhd
clenrolm	dmedec
clenvelo	flffea
clerase	ffffeh
clerased	cefffi
clessay	egekdc
clevalua	gfeldb
clevenin	eefffh
clevent	fifeed
clevery	jefech
cleveryb	sbdcfa
cleveryo	icdmfa
cleveryt	jeblYg
cleviden	djfefe
clexactl	mfffeZ
clexam	Zejffg
clexamin	hdjjfX
clexams	efefdj
clexchan	dfffhf
clexec	gffdfh
clexecut	efffhf
clexerci	fhmddY
clexpect	wbhacY
clexpens	befefl
clexperi	dcffgi
clexpire	cnbfbf
clexplai	ffjffc
clextend	bjeddj
clface	efffhe
clfacult	ffffhe
clfair	dbecgm
clfalls	ieefcf
clfamily	heeefg
clfancy	ffhfee
clfarm	bdmdef
clfather	cffekd
clfeedba	eeimdZ
clfell	ffffjb
clfellow	kfefec
clferry	fhhffb
clfestiv	eeceek
clfew	egieed
clfifty	efffeh
clfile	jccojV
clfiled	Zefffm
clfiles	deemfb
clfill	decfjh
clfilled	ggeekZ
clfinal	ueaccY
clfinali	jgeage
clfinall	efegjc
clfinanc	ffdekd
clfind	hdfedi
clfinish	Yjdfek
clfirm	cdekib
clfirst	XYfejn
clfittin	bfdefl
clfive	hjhdcb
clfix	bkffef
clfixed	bdkgfe
clflat	dfeeek
clflatma	efffYn
clflies	cfecem
clflight	dgeedl
clfly	Zececr
clflying	dffffh
clfollow	eadeng
clfor	cgidgf
clforema	aefiei
clforese	feffid
clforget	befeme
clform	Zjceoa
clformal	lefdcc
clformat	ehfffe
clforms	hhedjZ
clforwar	bgcZjm
clfound	ffffhe
clfounda	hfhibb
clfour	gfeeic
clfourth	hfcflb
clfree	cckddi
clfreeze	efffkc
clfriend	aceeeo
clfront	efhffe
clfrozen	ffifZi
clfull	ejdeef
clfully	effdfi
clfundin	effdfi
clfundra	cfffck
clfunera	effedi
clfurnis	Ypfece
clfurthe	gfgdak
clgalway	effdej
clgate	fblffd
clgather	beekhc
clgave	aeefkh
clgcse	agfffk
clgenera	hdfcej
clget	qedccc
clgets	labhai
clgettin	jgdffc
clghoste	efffhe
clgirl	dffked
clgithub	fjdkbb
clgive	nmgbbW
clgiven	mcahef
clgives	neeedc
clgiving	akefid
clglad	bjefgg
clgladly	effffh
clgo	qedgaa
clgoes	geZlXj
clgoing	jZffdh
clgone	ideelZ
clgood	diehlX
clgot	hifcee
clgovern	lfegda
clgradua	dfffgh
clgrant	clddfe
clgratef	ajgfhd
clgreat	blddmZ
clground	bffefk
clgroup	cehhib
clguaran	ldfeec
clguess	efffei
clh	cffgfh
clhad	cecepc
clhalf	edgdgj
clhall	dfddfl
clhand	cpcfdc
clhanded	edfdle
clhands	bhfefj
clhang	iffefd
clhannov	fffefh
clhappen	cegdjf
clhappy	dfjeZk
clharbou	bcfidk
clhard	feffei
clharves	dffefi
clhas	ibcecl
clhat	feffeh
clhave	gkgebe
clhaving	cfdckh
clhe	kdceal
clhead	ggicgc
clheadco	fdfgdi
clheads	dkeeee
clheadte	dgifed
clhealth	gejeec
clhear	mcfcib
clheard	ldddai
clhearin	regcZZ
clhears	pZefbf
clheld	bhjchd
clhence	ffefjb
clher	iiaeYk
clhere	chdcdn
clhereby	effeal
clhey	dgfffg
clhim	gididd
clhimsel	gefeeh
clhire	eefflc
clhired	gfffdh
clhiring	icdekb
clhis	gdefjc
clhistor	ffffeh
clhm	hffefe
clhold	fkhgfY
clholder	dfiffe
clholdin	difdfg
clholds	edjfef
clholida	kbddcj
clhols	dffefj
clhome	ddfdjh
clhop	edifff
clhope	jefegc
clhoped	cfffgi
clhopefu	hffffe
clhopes	ieffee
clhoping	lddeZj
clhour	fdifef
clhours	efffjd
clhouse	ffdffi
clhousin	kfeffb
clhow	dchdhh
clhr	hbcekf
clhuman	ieffgc
clhundre	dffifd
clhusban	eiffcg
clhygien	ffaffk
cli	eggdfg
clid	dhfehe
clif	fghbci
climpres	fffejd
clin	gfhdff
clinbox	fiecfe
clinclud	defegi
clindica	edffje
clindivi	ddffgi
clinduct	cceddo
clinform	mcecfd
clinside	gdfeei
clinspec	gfdfge
clinstea	cehfjc
clinstru	efiefe
clinsura	effeeh
clintake	cfdhck
clintend	jeeefd
clintent	hefffe
clintere	ejbfge
clintern	hecbek
clinterv	bcmbig
clintima	hefffe
clinto	efdhbj
clintrod	dffdej
clinvest	efekfd
clinvita	gigekX
clinvite	Yepdch
clinviti	ddfehh
clis	geegZm
clissue	hfffee
clissued	kfffec
clissues	ddfefj
clit	gigefb
clits	kcagjd
clitself	Xcokcd
cljob	cfgdig
cljobs	dfeejf
cljoburg	effdei
cljoin	edgfdj
cljoined	cfefjf
cljoinin	deeeek
cljoins	effddk
cljudges	geeiee
cljury	beaqde
cljust	fffdlb
clkeen	difefe
clkeep	feghcg
clkept	eeefbl
clkeys	efffdi
clkick	efcffj
clkids	dffdej
clkind	iefffd
clkindly	Zncegf
clkit	fblefd
clknives	eegfeh
clknow	ihfcia
clknown	hdfeeh
clknows	cdffgi
cllab	efecih
cllack	fdeeej
cllad	feeefi
cllady	ggeddh
clland	jfeZei
cllands	dfheff
cllapses	fpeeaZ
cllaptop	eccffl
cllast	XgfWir
cllasts	aakkcg
cllate	effeei
cllater	igeefd
cllatest	oafcdf
cllaw	aefffk
cllawyer	bffggg
clleader	fffhhc
cllearn	iddfeh
cllease	ffeedj
clleast	feffei
clleave	dfeabp
clleaves	YdYccw
clleavin	dffefi
cllectur	cfdeel
clleeds	fffeei
clleft	dfgfqV
cllegal	gdfegg
clless	befffk
cllesson	bdreeZ
cllet	hkfcdc
cllets	jdjcbd
clletter	nhbbec
cllettin	hjedeb
cllibrar	hffeff
cllicenc	deifeh
cllifegu	diffff
cllifted	efffjc
cllike	chpfdY
clliked	ffffhd
cllikely	afmeef
cllikes	ifffed
clline	fdffdi
cllines	efffeh
cllink	SnadZp
cllist	xZabda
cllisted	dffffi
cllists	keeeed
cllittle	dfffei
cllive	fibeeh
cllocked	dffffh
cllocks	hffffe
cllodge	acfeeo
cllodged	bkfffd
cllog	eifffe
cllogin	dkfffd
cllogist	ciffff
cllondon	ffjffc
cllong	bgedgj
cllook	eddkaj
cllooked	bffneb
cllookin	bjejdc
cllooks	ffbkfe
cllost	dffdld
cllot	cffgie
cllove	Zmdeeh
clloved	eedehi
cllovely	aeefmf
cllunch	Yfedjl
cllying	ffffcj
cllyk	kcfffd
clmade	nacdnW
clmail	ghceja
clmain	iffeee
clmake	nkeddW
clmaking	bkehee
clmanage	gbefjf
clmany	efeekd
clmarath	efefjd
clmark	geejec
clmarked	edfkfd
clmarket	Yfkegg
clmarkin	gffeid
clmarks	idemdZ
clmarrie	effefh
clmaster	ieffee
clmatch	efdfej
clmate	efffdi
clmaths	difeeg
clmatter	iefkdZ
clmax	hefffe
clmay	Uiedgn
clmayor	hdfgfe
clmd	geefdi
clme	gjhdfZ
clmeanin	hefffe
clmeant	hfgegc
clmedica	ifggcd
clmeet	adikde
clmeetin	edYwhT
clmeets	fcewXT
clmember	deekdf
clmentio	dffffg
clmentor	dffife
clmenu	dgfdej
clmerger	ffffcj
clmerit	keefee
clmess	hfefff
clmessag	kgccmX
clmet	adffnd
clmight	Vhefep
clmill	eefeei
clmin	efffid
clmind	gkcedf
clminds	hffhdd
clmine	feaidk
clminist	beegel
clminute	Zbncei
clmisery	ifffed
clmissed	efdfkd
clmissin	fffefh
clmix	geeekb
clmodera	cfencd
clmodule	djffhb
clmoment	effjfc
clmoney	cfkfjZ
clmore	bhcdap
clmornin	dejeef
clmost	geffdg
clmove	defggf
clmoved	feeapa
clmoves	gffcck
clmr	heffee
clmrs	bgffgh
clmtg	deeldd
clmuch	efefie
clmumbai	dffffg
clmunici	iffcge
clmuseum	ejfefd
clmust	Ttecdg
clmy	cjbfej
cln	neeeda
clname	degeif
clnames	dfdled
clnda	fldfde
clneed	angebg
clneeded	bjfffg
clneedin	ffjffc
clneeds	YlcpcZ
clneithe	Xffeep
clnever	ffffbj
clnew	gdfcbm
clnews	jbfdkc
clnext	ggdqYZ
clnice	cehffg
clnicest	ffcfje
clninety	effema
clno	gkecbi
clnobody	defedm
clnomina	gafffk
clnor	Xffffn
clnormal	raebZg
clnot	Zdedho
clnote	fcdfjf
clnotes	gceofY
clnothin	jieccf
clnotice	ffgbei
clnotifi	obebee
clnotify	kdfffd
clnow	sedlZT
clnudge	ckfffe
clnumber	egidfe
clnurse	fedlec
clobject	Ylfffh
clobserv	cfifge
cloccupa	eekffc
cloff	cbbcgr
cloffer	Togdkd
cloffere	digfcg
clofferi	ffffdh
cloffers	oceejW
cloffice	gfcegh
cloffici	mefdec
clofflin	dfbffl
cloffsit	fffdfi
clok	Zheiei
clold	Zeefkh
clolder	edfffi
clombuds	hffffe
clonboar	affeel
clonce	cdefem
clone	cgdfao
clonline	bigfid
clonly	bbbnbl
clonsite	eehfge
clooo	cdfffj
clopen	Ziddfk
clopenin	bgjdge
clopens	ddbcat
clopinio	deeqeX
cloption	dfgfff
clor	hiicfZ
cloral	gcoefZ
clorder	eabefo
clorigin	bgffgg
clother	YaZfYz
clothers	fdbjdh
clotherw	iebecj
clought	hhdffc
clour	haehgf
clours	heffhd
clout	qbcadh
cloutcom	mfedce
clover	Zkhkdb
cloverni	fblefd
clowing	befdem
clowner	ndeZhd
clowners	kdkddZ
clp45	djefee
clpa	iefefe
clpacket	iffeee
clpage	cledee
clpages	clffed
clpaid	beefel
clpanel	ZejucT
clpaper	adeihh
clpapers	efbkeg
clpaperw	icffch
clparent	eeffei
clparish	gffgfd
clpart	deefke
clpartne	jacmhZ
clparty	dffffg
clpass	leeedc
clpassed	gefeid
clpasses	dejgfc
clpasspo	eelfec
clpasswo	efefie
clpast	gbkfee
clpasted	jfffde
clpatien	icffmX
clpaused	ffefhf
clpaymen	abfefn
clpayrol	eeeffi
clpencil	efhiga
clpeople	dbecgn
clperhap	cfdfkf
clperiod	adeebq
clpermis	dffefj
clperson	cggdif
clpetiti	bkffff
clpharma	effefh
clphase	gfgkea
clphone	lfhbiX
clphoned	ffefid
clphones	keeeed
clphonin	egddfj
clphotos	ffffhe
clpick	ngieXa
clpicked	eekefc
clpicker	efhffe
clpicks	sddddX
clping	hffffe
clpinned	keejbc
clpitch	fhefef
clplace	ZekkiY
clplaceh	cbfffl
clplaces	hleeae
clplan	ohdceY
clplanne	fdgehe
clplanni	eghffd
clplans	effffh
clplant	jeffed
clpleasa	ffffhe
clplease	cjhcgc
clpleasu	dehfid
clpoint	kefefc
clpolice	ejdfgc
clpoll	fkcfee
clportal	ekbeff
clportfo	eidgjZ
clpositi	iceedi
clpossib	bdgffk
clpost	gbhZel
clposted	pecdag
clpostin	Zdedgo
clpostpo	ddefhj
clposts	jffdde
clpracti	idheee
clprefer	eiffee
clprepar	gdgeff
clprescr	abfffn
clpresen	agncef
clpress	eeeffh
clprinci	ecfhgf
clprint	eeeffi
clprinte	dddefm
clprobab	ceigeg
clprobat	defefj
clproced	eeefje
clproces	agffek
clproduc	bkjfdc
clprofes	fghfde
clprofil	dheedj
clprojec	effffh
clpromis	iZdcnd
clproof	ffffhe
clproper	eehffe
clpropos	idfffd
clprotec	ffffeh
clprovid	cefibk
clprovis	oficcY
clprovos	gfeidd
clpublic	ifeffd
clpublis	uddbeW
clpulled	deffjd
clpupill	ifeffc
clpushed	leecZi
clput	lceXjf
clquery	efefjd
clquesti	bmeehb
clquick	cekhdd
clquiz	fghefe
clradio	hfffef
clrang	deeehh
clrankin	deepdZ
clrate	edffgh
clrather	bfeekf
clratify	dffgff
clre	deffek
clreach	cledbi
clreacha	effffh
clreache	kdffgb
clread	edaphZ
clreader	dcflee
clreadin	cefpeY
clreads	bcesdY
clreadve	ffffci
clready	iefeee
clreappl	ddffek
clreason	dhkfce
clreceip	djcfkc
clreceiv	mddcib
clrecent	hgffcf
clrecept	aeffkg
clreckon	jceeeg
clrecomm	beelhc
clrecord	Ziefgi
clrecrui	hfdeid
clref	cfeehi
clrefer	ffefjc
clrefere	ciXgmd
clrefs	diffZk
clrefund	befffj
clrefusa	ncefda
clregard	efffmZ
clregion	dehcej
clregist	bnfegZ
clregret	kfeeiZ
clrehear	Wdmidg
clreimbu	Zcffgm
clreject	icdfgg
clreleas	kheeda
clremain	cgeeej
clremind	eheecj
clremove	ffffbj
clreopen	aefdfm
clreplac	ffeffh
clreplie	qeedfX
clreply	hgeejZ
clreplyi	eodfbc
clrepo	edfffi
clreport	bagkei
clrepres	effhff
clreq	ffffhd
clreques	Ylfeff
clrequir	bhmdeb
clresche	fffide
clreserv	gefehe
clreside	efeeej
clresolu	iffffd
clresolv	feffie
clresour	gfffgd
clrespon	mdfefb
clrestfu	dffffg
clresubm	eifefe
clresult	radZfe
clresump	dfedek
clreturn	ceeije
clrevert	fjfefd
clreview	jYfohW
clrevise	iffffd
clright	gfehia
clring	kihbbb
clringin	phdebY
clrole	dceend
clroom	bhhgff
clrooms	dhedjd
clroster	edeeek
clrota	cedccq
clrotter	ffiffd
clround	kfdkgX
clrounds	ffedif
clrsvp	ehfffe
clrule	ieffee
clrun	feecZp
clrung	geffhd
clrunnin	ddefih
clruns	cdebdq
cls	edgncb
clsad	efdecl
clsadly	bfffek
clsafety	flfffa
clsaid	Zedcqg
clsalary	kgdfce
clsale	cfdffj
clsame	dceeii
clsample	cgihgb
clsat	beecji
clsaw	bfeimZ
clsay	mjgcVe
clsays	naefZh
clscenes	ehfffe
clschedu	cjgffd
clscheme	deffgh
clschola	ehfeef
clschool	dfcedm
clscores	gddnba
clscreen	gdljbY
clsea	cffefj
clsearch	hfhaci
clseason	gddeek
clseat	iffefd
clseats	ffiffd
clsecond	cjfkYg
clsecret	gdeedk
clsee	Zacefs
clseeing	Udcpam
clseen	beecgm
clsees	dffjee
clselect	YagrjW
clself	fifffd
clsenate	efejgc
clsend	hieded
clsendin	Zeffhl
clsent	hYbdmi
clservic	cefjfe
clsessio	ffdjgc
clset	afeleg
clsettle	neeccf
clshall	obkaZe
clshareh	ifffXk
clshe	jefjfZ
clsheet	dlefec
clshift	bchbji
clshifts	cfcekg
clship	jebddj
clshoot	effeei
clshop	bedcen
clshort	aiijhX
clshortl	oaelcW
clshould	nchgdY
clshout	giffec
clshow	cbhcij
clshown	ffefie
clshows	efkekX
clshut	dibZdo
clshuts	ekcfef
clsick	cfeddm
clside	dgdfgh
clsift	jeekeZ
clsign	Xiaego
clsignat	cpeeeZ
clsigned	Zodbhf
clsignin	efffeh
clsigns	jeckcb
clsilenc	mdefea
clsince	adcbgq
clsister	fffdhf
clsit	deokYZ
clsite	aekbbm
clsites	djffde
clsits	cedvXW
clsittin	dfekha
clsix	ihefbg
clskiing	edfdfj
clskills	ffeehe
clsleep	aoddcg
clslides	cheefh
clslip	eicffg
clslips	djffdf
clslot	aoieeZ
clslots	ffjffb
clslow	iffffd
clsmall	efffhe
clsms	jfeefd
clso	ofgehU
clsolici	fhfffd
clsome	dbjhhe
clsomebo	Ziddem
clsomeon	eZgdji
clsometh	kagddg
clsometi	ifgdgc
clsoon	deffej
clsorry	kcjcXg
clsort	djdfeg
clsorted	bgfeej
clsous	ifffee
clspeak	iakffb
clspeaki	efffhf
clspecia	feefdj
clspend	chfeeh
clspoke	ceeenb
clspoken	hffefe
clspot	bffeek
clsqueez	ffifee
clst	hffeff
clstaffi	kbfffe
clstage	jjddec
clstand	jeffee
clstands	cifffe
clstart	Zbbebx
clstarte	hbffkc
clstarti	ffffcj
clstarts	feieZk
clstatem	cgffhf
clstatio	fhffee
clstay	fdfffh
clstays	ffjdcg
clsteeri	fffehe
clstep	licfeZ
clstill	kbdjgb
clstop	fkffaf
clstops	elceai
clstore	ieffgd
clstrike	cffefj
clstrong	efeeje
clstudio	hffffe
clstudy	dgcfhh
clsub	ffeeje
clsubjec	fceffk
clsubmis	fkbhfc
clsubmit	ehcdhf
clsucces	fdgdei
clsuch	ceflfc
clsugges	cZlffh
clsummer	beeedn
clsuperi	efffhe
clsuperv	eeciei
clsure	kfefdd
clsurger	fffeeh
clsurvey	deejeg
clsuspen	jfdffd
clswear	heffee
clswitch	effefh
clswore	jfefed
clsync	lfeedd
clsystem	gdeehg
cltake	bggief
cltaken	dhfaej
cltakes	iZioZZ
cltaking	eeefhg
cltalk	YZmhei
cltalked	eebeii
cltalkin	aefjhf
cltalks	dehpcX
cltask	ffcfie
cltastin	dffife
cltax	eiefgd
clteach	beoedb
clteache	igedef
clteachi	djefhd
clteam	fbhkZh
cltechni	aemgdc
clteleph	peddfY
cltell	elebgc
cltellin	iffeee
cltells	cgfggg
cltender	Zffdem
clterm	cdddcp
clterms	iZffgh
cltest	Xelgkb
cltests	dfdekf
cltext	oibedZ
clthan	dfefif
clthank	efcdqY
clthanks	cedetZ
clthat	ceefig
clthe	dffggf
cltheatr	lefZeh
cltheir	Ykemce
clthem	ZsdifX
clthemse	effdei
clthen	fZjfkc
clthere	ZdjkZk
cltheref	ffjhea
clthese	fjefbh
clthey	jeffgb
clthing	feefhe
clthings	lfffeb
clthink	dkidec
clthinki	dejffe
clthinks	Zegefm
clthird	fegfib
clthirty	dffffg
clthis	Zpaedj
clthose	hdecdj
clthough	edddlf
clthree	Yhldeg
clthroug	Uhoggc
clthru	echgfg
clticket	cbhfek
cltil	gZedfm
cltill	hdchci
cltime	dcmdhc
cltimes	ackeif
cltimesh	fcgffh
cltitle	ehfffe
clto	ehgeef
cltogeth	eeincV
cltold	kbfdla
cltook	gbbaxV
cltop	lYeeej
cltorn	jffede
cltotted	hfehed
cltouch	jeeeee
cltour	deddfl
cltoward	iffefd
cltown	fefide
cltracto	fehffe
cltrade	eYgcfp
cltrain	fedcii
cltraine	dgefcj
cltraini	cdhdcn
cltransc	cgffie
cltransl	dhffge
cltransm	eifeee
cltravel	Xfeehn
cltrial	bdoddf
cltribun	efffid
cltried	beffkf
cltrip	ddgeek
cltrust	feeedj
cltruste	egfkdb
cltry	beddcp
clturn	hffefe
clturnar	keffeb
clturns	hfffef
cltwenty	hdhfed
cltwice	dfegkc
cltwo	Vhifdm
cltxt	meefdb
cltypica	kefeed
clu	ieefee
clunable	bfffgi
clunder	hehede
clunders	gifefb
clunfort	ffffhe
clunifor	efcffk
clunion	dffhgd
clunit	effgic
cluniver	iffhdc
clunless	ifefdf
clunlike	efffdi
cluntil	hhfhbd
clup	ddddgk
clupdate	leeedd
clupload	biffeg
clupon	ifeehc
clus	gidehc
cluse	hfffef
clused	bbffmf
clusuall	iaidch
clvacanc	dcdelf
clvalid	dheeeg
clverbal	fdfflb
clverdic	sddfdW
clvet	jfefed
clvettin	eifgfd
clvia	ifedhc
clvicar	hfffee
clvice	defmec
clvideo	Zlfhfc
clviewed	efefck
clvisa	fcfffj
clvision	ejfefd
clvisit	bepedc
clvisiti	efeifd
clviva	dfkffc
clvolume	hffffe
clvolunt	effbel
clvote	eedrcY
clvotes	jfejba
clvoting	lfefeb
clvp	iefeef
clwait	lbeeib
clwaited	eeffla
clwaitin	cfeehh
clwaits	kffeec
clwake	kffffa
clwalk	efjfed
clwant	Vmmgbc
clwanted	Yefgkh
clwants	Woekbd
clward	gehcic
clwas	Xcdcve
clwatch	ddjiec
clway	mcefed
clwe	fdfegh
clwebsit	efafdm
clweddin	dfecdm
clweek	jffegb
clwelcom	eheeck
clwelder	ffdeek
clwell	ffddle
clwent	cffdld
clwere	ZdfewU
clwhat	Wchbsd
clwhatsa	jdffee
clwhen	gefifc
clwhere	jgfecf
clwhethe	dbjegh
clwhich	VfhqiY
clwhile	ecfffj
clwho	iacfig
clwhoeve	dejege
clwhole	dfhfeh
clwhy	jdfffe
clwife	dffheh
clwill	taeebc
clwindow	fffdkc
clwinner	Zeedgo
clwinter	effeam
clwish	bekech
clwishes	fdhide
clwithdr	cgeflc
clwithin	dhefgf
clwithou	feeidf
clword	pgdhbW
clwork	agcfdn
clworkin	cobgXh
clworks	fjekcZ
clworld	eefffi
clworrie	egfekb
clwould	aijddh
clwrap	becacq
clwrappe	ekfefc
clwrite	geebdl
clwrites	kdfefd
clwritin	lcfgdd
clwritte	eiggga
clwrong	fecfje
clwrote	deefje
clyard	dfeefk
clyear	eeeedl
clyellow	fhfffd
clyes	gmfdZf
clyet	ifffee
clyou	iegdhc
clyour	bjfejc
clyours	Xfibmg
clyourse	eefffh
clzoom	fejfed
cr#	bZrdai
cr's	cddehk
cr@d	Zgeiao
cr@p	cdfele
cr@s	bccgli
cr@t	edneeb
cra	fffcgh
crable	geefdh
crabout	afecik
craccept	Ykfdgh
craccess	eefffh
craccoun	eefffi
craddres	ceffgi
cradvise	cffige
crafter	gcghib
craftern	iffdfe
crafterw	cffgfj
cragain	cfccki
cragenda	dffigd
cragree	hdfjfc
crahead	gfgfgd
crall	faedhj
cralread	cfecnd
cralways	dagfem
cram	biedfi
cramong	ebfjff
cran	kdfhiX
crand	effghd
crannoun	aeejfi
cranothe	heedhe
cranswer	rdbfYd
crany	eegekb
cranybod	cdfefk
cranyone	hffffd
cranythi	Yddeer
cranyway	affeji
cranywhe	hfffee
crappare	dffffi
crapplic	dedjjd
crapplie	dfflah
crappoin	ffecnb
crapprec	eeefei
crappren	iffffd
crare	bbfdpe
craround	ecjhfd
crarrang	fheffe
cras	kfdcbj
crasked	aefend
crasking	hdffff
crassist	dfffgf
crat	cfifgd
crattend	ffhefe
crauditi	dffffh
craudito	efffdi
cravaila	djcfff
crback	hcggib
crband	dffffg
crbank	efffeh
crbar	dfeeld
crbe	fjcech
crbecame	cfefkd
crbecaus	fgdgbi
crbed	iffeee
crbeen	gcefma
crbefore	Zfdidm
crbehalf	efefjc
crbeing	cedejh
crbest	fmdefa
crbetter	dfifgd
crbetwee	agjfef
crbig	ceffek
crboard	cffbhk
crbook	fgeeeh
crbooked	dfffgf
crboth	dideei
crbreak	cffeek
crbrilli	efefje
crbrothe	dfjkeZ
crbrusse	fidffe
crbudget	bfeefl
crbut	Ueeenk
crby	ccfhdl
crcall	kddehc
crcallin	iffgeb
crcalls	fffhed
crcame	eeeekd
crcan	jljcbX
crcancel	ffkfbe
crcandid	hdckbg
crcantee	cfefmc
crcarer	ffffeh
crcase	hfffdg
crcentre	fegehe
crcertai	gfefhd
crcertif	iefceh
crchair	efffhf
crchange	cffhfg
crchat	eheejb
crcheck	eiehec
crchecki	ffffhd
crchef	fffbek
crchoice	effefh
crchoose	efehfe
crchose	fffeid
crchosen	jdffef
crclear	gfffgd
crclerk	hffdhe
crclosed	dfeffi
crcloses	effhhd
crclosin	beffih
crcoding	ejefee
crcohort	cffeej
crcollea	dfeeif
crcolleg	dfffgh
crcome	efiehd
crcomes	dedgje
crcoming	hgeedg
crcommit	effhff
crcommun	bffjff
crcompar	hffdeh
crcomple	diegef
crconclu	geffic
crcondit	ffffgd
crconfir	mbfdgb
crconsid	Zkefeh
crcontac	jeeedf
crcontra	jgefde
crconven	edifff
crcopy	ekefdd
crcork	ffdfdj
crcould	Zdgeik
crcounci	efefhf
crcourse	bffffk
crcredit	ffbehh
crcrew	fdeffh
crcup	efffeh
crcut	elffdb
crdate	bocdch
crday	hcfeif
crdays	efhedh
crdeadli	ffffic
crdean	efffjc
crdecide	qecXfd
crdecisi	qZbjdY
crdeclin	dgffgf
crdefini	nfdgac
crdelaye	dfffif
crdepart	fffdie
crdepot	dfeekd
crdeserv	efefhf
crdid	beffjg
crdinner	eeekde
crdirect	bgkejZ
crdiscus	egehge
crdo	Xihfjf
crdoes	hfedhe
crdone	heegee
crdoor	iffffd
crdoubt	feffid
crdown	Zffggj
crdrop	nffdeZ
cre	ieeegd
creach	jeeedf
crearlie	jfeffc
crearly	eddfdl
creither	mbefce
crelse	ffhfee
cremail	jgfafe
crend	hffdeg
crengine	dfffgh
crenough	mhcedb
crequity	edifee
crevalua	ffeghc
crevery	oedbfb
creveryb	pfgaca
creveryo	jdgeee
creveryt	defiff
crexerci	eheffe
crexists	ffffhe
crexpect	cgfffg
crexperi	gffehe
crexpire	emcfed
crface	ffdffi
crfacult	ffffhe
crfailed	beffke
crfair	dfefck
crfarm	efefdj
crfast	hffffd
crfeedba	defdfk
crfew	ffffdh
crfile	dfcifg
crfilled	fjffec
crfinal	bfeifi
crfinali	jffcfe
crfinanc	dffjhb
crfine	eigffc
crfinish	eegfbk
crfirm	hffgee
crfirst	XZjgik
crfit	efieef
crfix	jcfefe
crfor	egieZj
crform	kehffa
crforwar	jfdefe
crfour	dflgfa
crfree	fclfcf
crfront	cfeegi
crfull	dfdifg
crgave	efffbk
crget	midccc
crgets	kebcZm
crgirl	dfffei
crgive	kbeice
crgiven	afffke
crgo	Zhihhc
crgoes	dgdhfg
crgoing	heeejb
crgone	eeffhg
crgood	gdheic
crgot	fheeff
crgroup	fejfed
crhackat	cffhgg
crhad	Ydehod
crhalf	eehjce
crhall	deifeg
crhand	eifffe
crhas	hgcdlb
crhave	gdefje
crhe	aZffhm
crhead	dffhic
crheads	effdei
crhear	lfdlYa
crheard	Yefghk
crher	eegcnb
crhere	cdbcep
crhersel	hffeff
crhigh	dffffh
crhim	cefdfl
crhire	hefckb
crhiring	bfeneb
crhis	bffcfm
crhistor	defffi
crhit	dffigd
crhold	dffeje
crholida	Zecebr
crhonest	beffdm
crhoped	efffeh
crhospit	efefhf
crhour	gekefb
crhours	cdifdi
crhouse	fefffh
crhow	idefef
cri	jfdfdf
crideal	djfffe
crif	cgggdh
crill	cfegdj
crin	egbggg
crinbox	iffefe
crinduct	feffeh
crinform	ibkdfd
crinstea	hfjddd
crinstru	ehffff
crintend	fffefh
crintern	eefegh
crinterv	bdlema
crinvita	hfefic
crinvite	gecfig
cris	aedgii
crisland	ffiffd
crit	gkcgfb
crits	ffcegh
critself	ifdfff
crjob	geffhd
crjust	Zfdegm
crkept	ffeffh
crkind	ffefhe
crkitche	geffeh
crknow	ofcidW
crknown	effehe
crknows	effhff
crlab	efefif
crlapses	ffefcj
crlaptop	fidffe
crlast	adiemc
crlate	kfeeec
crlater	hidhcb
crlatest	libecb
crlaughe	cfefhh
crleader	eefhff
crleast	effffh
crleave	iffffd
crlectur	ffefhe
crleeds	efgfZk
crleft	ecjfff
crlegal	dffjjZ
crlet	egekec
crletter	XnehlX
crlettin	jfedee
crlike	bcccin
crline	kffdgb
crlink	chgfff
crlist	bfmdfc
crlittle	efffcj
crlol	jeeehb
crlong	jfefdd
crlonger	geeekb
crlook	feebgk
crlookin	eifeef
crlooks	hfefee
crlost	dfffhf
crlunch	jgeebf
crmade	ifdbie
crmail	mheZgb
crmain	efeffh
crmainte	ffefeh
crmake	mdfcfd
crmakes	kffbfe
crmanage	feegbj
crmark	jefdfe
crmarked	effekb
crmarket	feeffh
crmarks	defjfd
crmaster	ffefhe
crmatch	ffefhf
crmax	ddffgi
crmaybe	dfeegg
crme	cdcgjh
crmeans	geffhd
crmedica	feifee
crmeet	Yeredc
crmeetin	eeejgc
crmeets	cifaek
crmember	bffjff
crmentio	hfffdf
crmessag	hjegcc
crmet	fffefh
crmight	eeffei
crmind	nhfaeb
crminds	lbfffd
crminist	defefi
crminute	ggiedc
crmissed	efffhf
crmonth	efeffi
crmore	ddbcli
crmornin	heicee
crmost	feekde
crmove	eedfgh
crmoving	fffehe
crmuch	ddefek
crmy	ddgihd
crn	becmdh
crnear	feffeh
crneed	clceff
crneeded	fffeeh
crneeds	eghfdf
crnegati	idfffe
crnew	cdddmf
crnews	dfeemc
crnewsle	efffeh
crnext	egdfei
crnight	fefdfi
crno	ebcjoZ
crnobody	cfffhh
crnormal	afffel
crnot	dggcei
crnotes	cefdkf
crnothin	befeii
crnotice	ehfffe
crnotifi	cdeiej
crnow	gecdkf
crnursin	ffiffd
crobject	icfedi
crof	Zfgfgj
croff	Xicdeo
croffer	bfeegj
croffice	cegfhf
croffici	deffhf
crok	kefeed
crokay	eehfff
cron	Xgghfj
cronce	fleefZ
crone	heidgb
cronline	fgcfje
cronly	hihcde
cropen	aedegl
cropens	cfdebn
croptimi	deffgh
cror	hffkac
croral	kafege
crorigin	degfhf
crother	cdechk
crothers	bgeffj
crour	deggak
crout	ffgneY
croutcom	ifejda
croutsid	jfefed
crover	Waihgn
croverse	feeffh
crowner	cejffe
crpaid	eeeeld
crpanel	egfjhZ
crpapers	cjfhec
crpartne	efghcg
crpass	jffeee
crpassed	defjfd
crpay	bejfeh
crpayrol	fifedg
crpeople	oedidY
crperiod	ehfffe
crperson	hfficd
crphone	hdcldc
crphones	jffdee
crphonin	ifffee
crpick	mdfcce
crpicked	feffcj
crplace	gfjfdc
crplan	cfffjd
crplanne	dffeej
crplant	effhff
crplease	Ynaefj
crpoint	dfegck
crportal	jfefed
crportfo	ddhffg
crpositi	hgeehb
crpossib	bhjffe
crpost	deeghg
crposts	ehffhd
crprepar	cjgfee
crpresen	ddfeig
crprinte	ehefid
crprocee	ecffif
crproces	efffei
crprofil	fjeeee
crprojec	effefh
crpromis	ededgi
crprompt	fdiffe
crpublis	ifffde
crpulled	dfffgg
crpupils	feiffd
crput	dfhcfi
crquesti	agffhi
crquick	eehfff
crrang	efffid
crreach	bfflee
crread	dbkgef
crrealis	fefffh
crreceip	hefffe
crreceiv	fffeeh
crrecrui	ffefid
crregion	dfgfjd
crregist	idffgd
crreject	efffhe
crreopen	ffefjd
crreply	idedgg
crreques	idfffe
crrequir	ffefhe
crreserv	fhfffe
crrest	Zfgcik
crresult	iedhee
crreturn	mdfded
crrevert	fffhee
crright	gefjeb
crring	ofddZe
crrings	ieffee
crrobot	dfffgg
crrole	bffffj
crroom	efgfhd
crround	ledcci
crrun	dkfedd
crrung	gfffic
crs	cefgif
crsafe	ifffdf
crsaid	aaeenh
crsame	eejfdf
crsay	dcehnb
crsays	jdfech
crschool	dffffh
crscreen	dffkde
crseat	cfkdef
crsecond	digdhd
crsecuri	efhfdf
crsee	Yeiecm
crselect	fegfeh
crsend	Zhfifg
crservic	dfhfff
crsessio	efffbj
crset	eifefe
crsettin	jfffbf
crsettle	kifdcc
crshall	jdgeee
crshe	cgeegi
crshift	gfiffb
crshifts	ffffcj
crshop	dejeeg
crshortl	gffgfd
crshould	heeeeh
crshow	gfhfee
crsign	Ykdihe
crsigned	djdeff
crsince	ffefid
crsit	effhfe
crsite	ffdedj
crsittin	efffdh
crsketch	ffhfia
crskills	ffhffe
crslot	dgifee
crsnow	ffffhe
crso	bichbl
crsolid	efffdi
crsome	dfeeke
crsomebo	gdifee
crsomeon	mcfbed
crsometh	dfhfeh
crsoon	jjcega
crsort	djffed
crsounds	dfffgg
crspeak	fffjgb
crstaff	ffefhe
crstage	dfffhg
crstand	ifedfg
crstands	kdfdfc
crstart	ecdeap
crstarts	Wfdfin
crstay	hfffef
crstill	hifgjV
crstraig	keegdb
crsubmit	fhfefe
crsucces	cfefkd
crsuit	eehfff
crsure	jfdfde
crsuspen	ffffhd
crswore	jffehZ
crsystem	cgffei
crtake	fimeab
crtaken	efefjd
crtakes	ffeegh
crtalk	Vghkie
crtalkin	dffhff
crteachi	ffffhe
crteam	cfhffg
crteleph	hffeee
crtell	mlbaYf
crtellin	ffffhe
crtells	effffh
crterm	fefffh
crterms	jfffbf
crtest	efeehf
crtext	effjed
crthan	gdegeg
crthat	bgecii
crtheir	hbhlhX
crthem	lfifca
crthen	eegjbg
crthere	ceechj
crthey	jbdfpV
crthing	ffffci
crthings	efffhd
crthink	cdfjdh
crthinki	gfffic
crthird	efdeej
crthis	dkddhd
crthose	bfkeeh
crthough	bfffig
crthree	feghee
crthroug	ebkfjb
crtill	ffiefd
crtime	bmbdhf
crto	eeffhe
crtogeth	dffcel
crtold	hddcjf
crtoo	cibbcn
crtops	hffffe
crtouch	dffgfg
crtown	degfgf
crtrain	efffhe
crtraini	ffifee
crtravel	ffffhe
crtrial	dehfhe
crtruste	effffh
crturned	efffYm
crtwice	fffdgg
crtwo	Wejeii
crull	ifeged
cruniver	ffcffj
crunsucc	hefgfe
cruntil	egedfi
crup	giddWm
crupdate	dfffgh
crus	gmehZa
crused	fkffeb
crvacanc	dfffkc
crverdic	hfffee
crvery	kceedg
crvia	cefffj
crvideo	dcjfid
crvote	mfefac
crvoted	dffefi
crwaitin	effelb
crwalk	edgffg
crwant	Zffgih
crwants	eecegi
crward	efffhe
crwas	abcdqf
crwatch	ciehee
crway	lbdddh
crwe	gicgdf
crwebsit	efffhf
crweek	gdeeej
crwelcom	dfeeke
crwell	gfecje
crwent	hedcmb
crwere	cebflh
crwhat	keffce
crwhatev	mefbed
crwhen	dhfcgg
crwhere	hdegjb
crwhethe	jfcdgd
crwhich	ifeedf
crwho	ndedWi
crwhoeve	efgfbj
crwill	jgdiae
crwish	edffif
crwith	ejdege
crwithdr	efefjd
crwithin	Zeefji
crwithou	negdgY
crword	dffcfk
crwork	bdffkg
crworks	eifehb
crworksh	cefkef
crwould	ahbbim
crwrite	nafdgd
crwritin	gfehgc
crwritte	ldfffb
crwrong	efffif
crwrote	afffjg
crx	fffhfd
cryear	bffefj
cryes	bjbkee
cryet	efffeh
cryou	hgdhde
cryour	cjdbdk
cryours	fbgfhg
first	cedejh
flagain	fhfech
flanswer	mffcgb
flask	Zlhcfe
flaway	fdcccq
flbye	dcmdak
flchosen	kcieeb
flclosed	cecdkj
fldate	dehffg
fldecide	lgelYa
flfree	bgpeeZ
flgive	djfege
flgoon	diclYi
flhear	nffcga
flhold	Yjgheg
flif	edibcl
fljoy	Ylgeka
flmatch	Wgfodf
flme	ejfefd
flmeet	caljed
flnews	sddefX
flnot	afedep
floffer	alfdic
flothers	VaYjby
flpapers	Wndekf
flpost	cbhdjh
flreceipt	bjbcqb
flrefuse	kbdekb
flreview	dbdwcX
flsaid	edceji
flsoon	lfeced
flsorry	icicai
flstart	ZcdeZx
flstep	dfmdgb
flthanks	bgdduX
flwait	oWdbnb
flwill	kegece
flyou	hffdhc
fragain	defdmc
franswer	rfcebb
frask	Ynadig
fraway	aefddn
frbye	ejdeia
frchosen	gcecmd
frclosed	bgiege
frdate	Zfehcn
frdecide	sicZZc
frfree	Zjjdhc
frgive	hheecf
frgoon	gdcdih
frhear	meclbY
frhold	afedki
frif	fieffe
frjoy	gcgekc
frmatch	Yetceb
frme	ccdfji
frmeet	Zfiihd
frnews	nabhgb
frnot	bdeflg
froffer	agdeih
frothers	cdfcik
frpapers	gehddg
frpost	afjekc
frrefuse	hdejah
frreview	Zigdek
frsaid	dbcfji
frsoon	hlagdc
frstart	Ufbees
frstep	ceidkd
frthanks	fdeedk
frthem	hgegfd
frwait	feddqY
frwill	ggefdg
fryou	hfdgee
last	kggXcf
long	aedfhh
middling	dffegg
msaway	hefcce
msdate-owner	fdffff
msgoodbye	echdgd
mshold	babZmg
msimmediate	Wlnbcc
msinvites-questions	fehZbg
msirony	deffjb
msoffer	VpXQei
msrejection	WYaZln
msslip	icZdic
msthird-person	eddhdg
msvague	fcchgg
mswithdrawn	bfkibc
n"	idbXod
n#	Vkgfhh
n's	jedepU
n,	edefgi
n.	deegif
n:	ZegloX
n;	afgekd
n?	kXkcic
n@d	fefhgc
n@p	Ziifdi
n@s	hhcXqZ
n@t	kbmdYd
na	jcdfid
naadhaa	ffhffe
nable	aedfli
naboard	fhffgd
nabout	dgdjhd
nabroad	efffeh
naccept	boZblc
naccomm	igfeec
naccomp	ffhefe
naccord	efefhf
naccoun	ibdehf
nactor	fefdfi
nactual	dfffhf
nadd	fefjZi
nadjour	cfffjf
nadjust	ffhfee
nadmini	cefffj
nadvert	eeffid
nadvise	degiff
nafraid	Zdffob
nafter	biZrcc
nafterw	ceemcf
nagain	cgedih
nagency	ffifcf
nagree	egemea
nagreed	gffehd
nagreem	beefkg
naim	fdfeej
nalarm	hefhed
nalas	ffffjc
nalert	feffhf
nalike	effiee
nall	Rhbilk
nallotm	fffhfd
nallow	egeedi
nalmost	dfffhf
nalong	fdhfge
nalso	aeigbl
naltern	fdhfff
nam	Qeggph
namong	dfkehb
nan	iaeilY
nanalys	eeelbf
nand	bfddne
nanja	efieef
nannoun	Xcdlii
nanothe	fegdqV
nanswer	fbchck
nany	ghcedh
nanybod	efefdj
nanyone	mgffgW
nanythi	efgeci
nanyway	hfefee
napolog	ifefgc
napp	deeffi
nappare	eeffie
nappeal	lffcec
nappear	fffjfc
napplic	Zdclif
napplie	heffdf
napply	dddfem
napplyi	ehffgd
nappoin	ahcbpe
napprec	falfge
nappren	affffl
napprov	egeghc
nare	bbejgj
narea	ffffeh
naround	hgbeje
narrive	gdfhfe
nartist	fefdfi
nas	hbegje
naside	fkfedc
nask	gjihcZ
nasked	kdcgnV
nassess	igedee
nassist	ddjeid
nassoci	fgfhed
nat	cfbdmh
nattach	dahcfl
nattend	dijeec
nauditi	gffhfd
nauthor	ieehde
nautoma	dgffgf
navaila	gedegh
naway	ejdigZ
nb	ccekeh
nback	bhaYin
nbackgr	ehfffd
nbad	efecek
nbank	kbgffe
nbar	iffefe
nbase	edfehh
nbasis	fehfee
nbe	Zjfhic
nbear	bdefkh
nbearin	idefff
nbecaus	ibfgeg
nbecome	ffffhe
nbeen	Xeicrb
nbefore	Zmldfb
nbegin	leefbf
nbegins	hffefe
nbehalf	gfeeka
nbehind	hefeeg
nbeing	albenZ
nbeliev	idffdh
nbelow	hgfdef
nbenefi	ffdfgg
nbest	kcobac
nbetter	edfefi
nbetwee	dgeeei
nbirth	fdeffi
nbishop	ffffdh
nbit	feejdf
nblack	jegfdc
nblock	efkfec
nblow	effife
nboard	ihegcd
nbog	hffeee
nboo	hffffe
nbook	gebdcm
nbooked	fgifce
nbookin	fejffd
nbooks	ffffdi
nboots	ffhffe
nboss	gecdld
nbot	jfffec
nboth	cfdick
nbox	ehffci
nbranch	dhefid
nbreak	ceffig
nbring	darfbc
nbroken	gfhffd
nbuddy	fhfffe
nbudget	fmefeZ
nbuildi	begfih
nbusine	efffie
nbusy	efefjd
nbut	madiWj
nbutton	flffda
nby	eblged
nbye	efkffb
nc	ffhffe
ncalend	edhdfh
ncall	nbYjag
ncalled	fehjgZ
ncallin	jffffb
ncalls	effdfi
ncame	jefdib
ncamera	agfeih
ncamp	iefefe
ncampus	ffffic
ncan	bjfeid
ncandid	hmYhfb
ncape	effffh
ncar	edffjd
ncard	fdjfef
ncare	deegfi
ncareer	eebffl
ncarer	ffffdh
ncarry	ffhfef
ncase	defglc
ncast	effhee
ncasual	efffhe
ncertai	kfffiY
ncertif	gbjdfg
ncfo	efhffe
nchair	mgjZgX
nchance	dheekb
nchange	pcgbcb
nchanne	gfffhd
nchapel	edffgg
nchase	kffffa
nchat	eiffhc
ncheck	hejddd
nchecke	effffh
nchecks	eifede
ncheers	kdffed
nchef	cdfddl
nchildr	kfehda
nchoice	cfeddm
nchoose	hadejh
nchose	lfefeb
nchosen	aeblcj
nchrist	ifffed
nchurch	lbffee
nclaim	dgffff
nclass	eeifdf
nclear	eghfee
ncleara	fefedj
ncleare	dffgff
nclerk	idfgef
nclient	mgecfZ
nclinic	cefjgf
nclock	ehfffe
nclose	bgidei
nclosed	kegejX
ncloses	jdhcfd
nclosin	feeeam
nco	cffihd
ncoach	efdefj
ncodes	hefhed
ncoffee	hkYfeg
ncollea	ahgccm
ncollec	cffcii
ncome	Zeebgo
ncomes	ddfheh
ncoming	dfhdei
ncommen	iffcfe
ncommis	fffejc
ncommit	aeciii
ncommun	dfdjjb
ncompan	hfeebk
ncompar	eefeif
ncomple	bmaefg
ncompli	ehffff
nconclu	eifffe
ncondit	hefeff
nconfid	fhfefe
nconfir	Yfoeha
ncongra	ifeffd
nconnec	ekffeb
nconsen	akhffd
nconser	hffeee
nconsid	cfdegk
nconsul	fhfffe
ncontac	dYghdl
ncontin	cjefge
ncontra	hgdcbk
nconver	dfffgg
ncook	fdefhg
ncopies	fddeih
ncordia	ehiedd
ncorrec	cffekd
ncosts	hdggfe
ncould	mdecee
ncounci	iaecbn
ncount	mZfakb
ncountr	dffhff
ncouple	ffhffd
ncourse	Ydckii
ncousin	ffffhe
ncover	efeeej
ncovers	cjfefe
ncreate	fcffej
ncreden	fblfde
ncredit	ffcffi
ncrew	efeheg
ncrosse	cffjef
ncultur	efieef
ncurren	iaeffh
ncv	cdaemg
nd	jfffec
ndancer	efelYh
ndare	fffdkc
ndata	fefhkY
ndataba	diefbi
ndate	bgdgje
ndates	cejmba
nday	fqjZbX
ndays	flZeeg
ndeadli	cefdjh
ndean	dfeena
ndecent	ekeedf
ndecide	becglf
ndecidi	jhfced
ndecisi	eYXhhn
ndefini	ncdhXf
ndelay	ehfejc
ndelete	eeffkb
ndepart	ffefci
ndepend	cfeecn
ndeputy	cfgjed
ndescri	dfffie
ndesk	aeeegl
ndetail	obedec
ndevelo	ffffic
ndial	fejfed
ndid	ZfedYs
ndinner	gfhgdd
ndirect	heebig
ndiscou	fhfffe
ndiscus	ckebeh
ndispos	dggfff
ndisqua	fhfffd
ndisreg	fffejc
ndo	gfdjlW
ndocume	fgceeh
ndoes	ddjcei
ndonal	cffhff
ndone	ghcfka
ndoor	ieeddh
ndoubts	ehefeg
ndown	hdfdfh
ndr	kfffcd
ndrags	hffffd
ndrawn	fedejf
ndrive	cecjej
ndriver	ffffdj
ndrop	feggib
ndry	effife
ndue	adZjjj
nduring	efdeej
nduty	geecgi
ndying	fhfffd
ne	lfeieX
nearlie	eeegbj
nearly	acefhl
neat	cfdkbi
nedit	eefffh
neditio	ffiffd
neight	ffdfhg
neither	bchjkc
neligib	dfffbl
nelse	ficeid
nelsewh	ihefcd
nemail	jgcliU
nemaile	ddfheh
nemploy	cabfmj
nenclos	deefjf
nend	fifgfa
nended	gedebl
nends	ffidfe
nenjoy	lcdeef
nenjoye	cffggg
nenquir	ifffed
nenrolm	jfjbeb
nequity	eidffe
nerase	gffiec
neta	ffffid
netc	hefhed
nevenin	fgfeic
nevent	dfeieg
nevery	jcdcdk
neveryb	fbbiek
neveryo	aeehje
neveryt	dhcfbk
newc	ffffeh
nexact	dffffg
nexam	efefie
nexamin	degfhf
nexcuse	ffgfgd
nexerci	ffffid
nexists	ffedmb
nexpect	afikiZ
nexperi	efefie
nexpert	dcepdZ
nexplai	iefffd
nextens	ejdeja
nextern	aefdgm
neye	efffjd
nfacult	Zefcim
nfail	effdkd
nfailur	flffdc
nfair	beffig
nfalls	kgfaee
nfamili	eddfgi
nfancy	dehfge
nfar	ebhfck
nfarm	ldfdfb
nfast	cffffi
nfaster	hffeff
nfather	effhef
nfear	cefggh
nfeedba	meedfc
nfees	gfieed
nfell	oefeeY
nfellow	jefdfd
nfelt	ceefmd
nfew	fehfef
nfield	dffggg
nfile	dgeeei
nfiles	dkeeee
nfilled	ffffhf
nfinal	YecmoY
nfinali	eefiic
nfinanc	cifegf
nfind	ZdeoZi
nfine	faffek
nfinger	befmde
nfinish	fhffdg
nfirm	dekfia
nfirst	fdjVkh
nfit	efhgee
nfive	hdbeig
nfix	fekfec
nfixed	cjfeff
nflat	gegeja
nflies	ffeeid
nflight	fcffgh
nfloor	ehgfed
nflu	ecfffj
nfly	eieejc
nfolder	fekefb
nfollow	Zjedjg
nfor	iefged
nforgot	hffffe
nform	dekceh
nformal	ejeeff
nforms	ejceci
nforwar	jdjacf
nfound	fffeeh
nfounde	dfffhf
nfour	fefekc
nfourth	ehffee
nfree	iZgjZj
nfriday	dfffif
nfriend	ffffci
nfrom	Yfhegj
nfront	ffffeh
nfunder	eefffi
nfurnit	fefehe
nfurthe	Thchlj
nfuture	fhffgd
ngalway	ehffff
ngarden	ffffic
ngate	ffhfef
ngave	ffffhe
ngenera	eegeeh
nget	iZcjeg
ngets	jcdjcd
ngirl	efeffi
ngive	Zkedke
ngiven	Ykeemd
ngives	hefeef
ngiving	bfefke
nglad	eiffef
ngladly	dhfehe
nglass	cffhff
ngo	cfdfhh
ngoes	jiebed
ngoing	Wdegnh
ngone	ajdepY
ngood	dbehhh
ngot	hfcchh
ngovern	iideed
ngradua	gffejc
ngrant	adefnf
ngreat	fdgffh
ngreeti	dgefjc
ngroetj	dhffff
ngroup	feffeh
nguaran	bddffm
nguess	qbfedZ
nguessi	dffelc
ngutted	ffffhd
nhad	khcbfd
nhalf	dfffej
nhall	efffei
nhand	fffefh
nhanded	eeffhf
nhandou	geekdc
nhands	efefhf
nhappen	edfeig
nhappy	cegehh
nharbou	fhgffc
nhas	Xdgeog
nhave	iebeif
nhaving	bleefc
nhe	eabZoi
nhead	ffcgla
nheads	effelb
nhealth	fcfffi
nhear	edhefg
nheard	igefdf
nhearin	cjedfh
nhears	fafffk
nheld	lcfddf
nhelp	ckeecj
nhender	fccffl
nher	cdcfpc
nhere	Zbaggq
nhesita	icfffe
nhi	egffgd
nhim	defcem
nhimsel	ffefid
nhire	eeeldc
nhired	efekee
nhiring	iefhhY
nhis	geeelc
nhit	cfhfgg
nhold	eeffck
nholds	mfffZd
nholida	lbeeff
nholy	fffjfb
nhome	deffhg
nhonest	ccfflf
nhope	dgcegj
nhopefu	afffjg
nhotel	ibeedj
nhour	bcmefe
nhours	dldeiZ
nhouse	effife
nhow	Zebodi
nhr	dZfekj
nhugs	dffehg
nhuman	deegbk
nhun	dfefei
nhundre	hffefe
ni	bcfild
nid	chdjgc
nidea	afffhk
nidenti	ffifee
nif	saifXc
nignore	ecehhg
nimagin	dfffei
nimprov	ffffid
nin	jcfhfc
ninacti	efffkb
ninbox	ebgdkg
ninclud	haffZo
nincomp	fidffe
nindivi	jefida
ninduct	fgefhe
ninform	bddpha
ninside	hffegc
ninsist	dffggf
ninstea	cddcoe
nintake	ffcfgh
nintere	efeefh
nintern	ejefgc
ninterv	ijeiab
ninto	dgegjc
nintrod	chffff
ninvite	bflhed
nis	gecejf
nissued	fidfdh
nit	befekg
nits	Yedkna
nitself	gmdegZ
njeez	hffeef
njo	dffehg
njob	XWcerm
njobs	eeffdj
njoin	fehfff
njoinin	dgffgf
njudges	defehg
njune	eeffej
njunk	ffkefb
njust	dfhcck
nk	jffcff
nka	feeffh
nkeep	dbecil
nkeys	ieehed
nkind	aeffhj
nkindly	jegdiZ
nkite	feeffh
nknives	efmdea
nknow	aXfjhl
nknown	cffffi
nknows	ceffig
nkorea	ffffhe
nlad	jdffee
nlady	kffedd
nland	dhffff
nlands	hcfiee
nlangua	efhefe
nlapses	ffffhd
nlaptop	efhffe
nlast	mbgbch
nlate	jqWbcc
nlater	Wdffkj
nlatest	ecgcfk
nlaw	ffefmZ
nleader	eihfec
nlearni	ffffid
nleave	bhjidb
nleaves	fedfej
nleavin	hfffee
nlectur	hffeff
nleeds	ffffid
nlegal	afbgbo
nlendin	dffffg
nlet	ebgefj
nlets	eeeefj
nletter	kaZegj
nlevel	ffffhe
nlibrar	gffhed
nlifts	efffeh
nlike	dZhfle
nliked	ddefgi
nlikely	eeffhg
nline	gfggfd
nlines	efffeh
nlink	bjpecY
nlist	dgWoic
nlittle	effejd
nlong	gdegla
nlonger	Zgedpc
nlongli	ffffeh
nlook	Zchfij
nlooked	efbejh
nlookin	gfhedg
nlost	dfffgg
nlot	feeeif
nlove	ciffff
nluck	bddfdn
nlunch	feidge
nmad	jdffee
nmade	cdicdm
nmail	bZekao
nmailbo	gdffei
nmailed	hffged
nmainla	ffhfdf
nmake	fieffd
nmanage	kfcadj
nmanagi	ebffhi
nmargin	effdjf
nmarian	iffcfe
nmark	fgffjc
nmarkin	efgfid
nmarks	effefi
nmarvel	efecke
nmaster	ffhffe
nmatch	dffffi
nmatter	chedam
nmay	gecfld
nmaybe	ffffid
nmayor	gfedie
nmd	hfffef
nme	hfhdbg
nmean	njbcYd
nmeanti	kieefZ
nmedica	cfedcm
nmeet	ccgejg
nmeetin	bgfcii
nmeets	difefe
nmember	defdle
nmerit	fdeejf
nmessag	kccdbk
nmet	effeie
nmicros	eeiffe
nmiddle	hffdff
nmight	efeehf
nmind	dfeedk
nmine	cfefek
nminist	nieegV
nmins	hffffe
nminute	jeffec
nmissin	fidfdh
nmistak	ieeecg
nmix	efffeh
nmobile	kfcbdi
nmodera	efffhe
nmoment	lecfee
nmonday	cgedcl
nmoney	ggdejd
nmonito	gdffeh
nmonth	gcdjfd
nmore	Zdhdpd
nmornin	heefef
nmost	dfgfhf
nmove	dckedh
nmoving	cfffig
nmr	ffgfic
nmrs	ehfffe
nms	efhffe
nmuch	beegmd
nmunici	hefged
nmust	aihlcc
nmy	sZdZbg
nmyself	leeheZ
nname	aeedfn
nnames	kfZkfb
nnation	ffdffh
nnear	ffhffe
nnearly	ieffhb
nneed	ehgbdi
nneeded	fdfeei
nneeds	ffkede
nneithe	dffggg
nnever	dfefhg
nnew	aehemd
nnewer	dfffhf
nnews	cddhgh
nnewsle	eecffj
nnext	bicdrY
nnight	hfejbd
nno	cfcdqa
nnobody	dladpV
nnoneth	fefdfi
nnormal	defdfk
nnot	diaifg
nnote	reeedW
nnotes	dffdle
nnothin	Qdddui
nnotice	dnbmcX
nnotifi	cecmjZ
nnotify	deflce
nnow	TYedxg
nnumber	higcga
nobject	ffeeie
nobviou	eehfdi
noccasi	heffff
noccupa	fdfffi
nof	ifceeh
noff	fidehc
noffer	debbqe
noffers	ehfffe
noffice	mhebjX
noffici	aeffel
noh	ecfffi
nok	feejah
nold	hffehd
non	eifhdc
nonboar	jleceZ
nonce	gghjcc
none	hhedfe
nones	Ydeceq
nonline	fdfffh
nonly	fjZeck
nonsite	ifffed
nopen	feeekd
nopened	ehffge
nopenin	fffela
nopens	kffded
noperat	bchifh
nopinio	fffeid
nops	dfgfgf
nor	mhfdZc
norange	fccffl
norder	fbegfi
norgani	edfffh
norigin	edkfed
nother	jefeiZ
nothers	eeemiX
notherw	ihheda
nought	affcoc
nour	bcdfhl
nours	adfeaq
nout	iaYmfe
noutcom	dcYncj
nover	gieZck
nown	iegeef
nowner	ffffhe
npage	eeZeik
npanel	Wfejoc
npaper	ddjeff
npapers	ffehgd
npaperw	eefffh
nparent	ifehfc
npart	ffcedl
npartne	dmddee
nparty	ffffhe
npass	gfgndV
npasses	fkcffd
npasspo	eeifdf
npasswo	fdeffi
npatien	dddcik
npaused	ffffdh
npay	fefebl
npayabl	gfieed
npaymen	ifefch
npayrol	egfedi
npaysli	ffhffe
npdf	fdeffi
npen	efffei
npencil	effghd
npeople	Xgidfj
nper	jfefhb
nperhap	lffffa
nperiod	bledic
npermis	iffeee
nperson	ZheimZ
nphone	ocbdai
nphoto	dfhkec
npick	daldgg
npicked	ffffhd
npictur	ffeffh
nping	dihffc
npinned	dfgfgg
nplace	fidbje
nplaced	efffie
nplaceh	eeffei
nplaces	kfejbb
nplan	cfjjea
nplanne	gecejf
nplanni	iffeee
nplant	fffefh
nplay	dfffgg
nplease	haicgh
nplus	eehfhe
npoint	ceheif
npolice	hffeef
npop	egffci
npopia	dihffc
nport	beffke
nportal	eegkbd
nporter	ffeffh
npositi	lfdcfc
npossib	eeieic
npost	agffdk
nposted	ddfeek
npostin	iefefe
npracti	eafehj
nprecis	kfffea
nprefer	eekfee
nprenti	kfffcd
nprepar	aicghf
nprescr	efeehg
npresen	beefij
npress	egffch
npressi	hffefe
nprint	ffheef
nprivac	ffifee
nprobab	ceefgj
nprobat	dkeddf
nproble	eeefkd
nproced	ffeeei
nprocee	efefie
nproces	ehfigb
nprocur	effffh
nproduc	deffei
nprofes	fehfef
nprofil	jdeefe
nprogra	fffeeh
nprojec	hhfeed
npromis	lgdbgb
nproof	ffffeh
npropos	fdhfff
nproud	efeejd
nprovis	iefeff
nprovos	cdfkdg
npublis	djfged
npush	feffhe
nput	hgaife
nputs	effjee
nquanti	fffeid
nquerie	jeeeef
nquesti	ihfbde
nquick	ffdlbd
nquiet	effhfe
nquote	efffid
nrang	ffeehe
nrankin	efecmd
nrate	feffeh
nrather	dceekh
nreach	mgcghW
nreacha	iffdff
nreache	ffeelb
nread	cfdflc
nreadin	dffghf
nreads	dieekb
nready	ehedcj
nrealis	dfffjd
nreally	dffffi
nreappl	dfffej
nreason	ejcfic
nrecap	ffffhe
nreceip	eegfdi
nreceiv	dgclia
nrecept	eegfej
nreckon	effkfb
nrecomm	efeeid
nrecrui	dgeegh
nrecycl	cffefj
nref	iefefd
nrefere	cfeeke
nreflec	effeif
nrefres	ifffde
nregard	cnfedc
nregion	effifd
nregist	edYefo
nregret	feffeh
nregula	hffffe
nrehear	eeigde
nreject	encfdc
nrelati	hffffe
nreleas	keehfZ
nreloca	jcfffe
nremain	ifbdie
nrenew	flffdb
nreopen	ffddfj
nrepeat	fffeeh
nreplac	fgffgd
nreplie	ccekdh
nreply	gckedf
nreport	ckdceg
nresear	efhfdf
nreserv	ehkefa
nreside	jfeefd
nresign	fbfffj
nresour	beegbm
nrespon	effiee
nrest	cfdhje
nrestfu	kfeedc
nresult	fgYsYb
nresume	ffffid
nresump	eifffe
nreturn	ehdcgi
nrevert	effdej
nreview	bcfleg
nrewrit	dfffie
nright	ieefhd
nring	sdccZd
nringin	ifeffd
nroom	ecefel
nrooms	ffhffe
nrootin	ffhfee
nrota	eaeefn
nround	Wefckl
nrsvp	fejfec
nrumour	iffefd
nrun	idfcfg
nrunnin	efffhe
nruns	dmkedX
nrush	ffffhe
ns	defdke
nsadly	ffffic
nsafe	efefei
nsaid	bacekm
nsalary	bgieci
nsales	dfffgf
nsaluto	effffh
nsame	afighd
nsample	ffifde
nsat	kfkfXc
nsatisf	defffj
nsay	bbekdk
nsays	fdadap
nschedu	ddfffj
nschool	rbceeZ
nscores	dffggf
nscreen	elfehZ
nsearch	efffdi
nseason	kdeeef
nseat	fldfbe
nsecond	Zidcgl
nsecret	dgkdcf
nsectio	ehfeid
nsecuri	fidfef
nsee	ekZelc
nseen	egefcj
nsees	fdfffh
nsegmen	fccffl
nselect	gddhak
nsemina	ffhfdf
nsend	iaijea
nsends	effeif
nsent	dfehjd
nsepara	fhfeff
nseriou	efeffh
nserved	eeffei
nservic	ceeffj
nsessio	feafel
nset	ejdege
nsettin	efffeh
nsettle	bfeeem
nseven	jfffec
nsevera	cffffj
nshall	hldaWm
nshare	eaeeco
nshe	aYidjl
nsheet	digfed
nshift	albdhh
nshoes	cflffc
nshoot	hffefe
nshop	jefddf
nshort	eejefe
nshortl	eekebg
nshould	hfcbgi
nshout	hhfecg
nshow	dfffkc
nshut	jfkfXc
nsift	efedcm
nsiftin	fffdkc
nsign	eeedfj
nsignat	eeiebi
nsigned	afecne
nsigns	nfdckV
nsilenc	ffffci
nsimila	iffdfe
nsimply	ehffee
nsince	Zejgla
nsit	edfeao
nsite	edfefi
nsix	jeiedc
nsleep	ffffdi
nslept	effela
nslide	ccffle
nslides	ffhegd
nslight	fffeeh
nslip	ifeffd
nslippe	efffjd
nslot	ehbfig
nsmall	dhfebj
nsms	dfcmkX
nsnow	fffefh
nso	fdiZek
nsocial	fidffe
nsome	Xdfejl
nsomebo	iefjea
nsomeon	ceeijd
nsometh	abhoee
nsometi	beffkf
nsoon	hchabl
nsooner	kbfeff
nsorry	cbddng
nsort	ecffgi
nsound	bfffgj
nspam	hffged
nspeak	hdhdff
nspecif	dfffie
nspeed	lffebc
nssnit	ffdffh
nstable	ekffeb
nstaff	dhedei
nstaffe	gfkfYg
nstage	dbejbk
nstand	aZekjh
nstands	fdfief
nstart	njlYeT
nstarte	doffcZ
nstarts	gjecef
nstatus	eidedi
nstay	dfffgg
nstays	egfcej
nste	hffffe
nsteel	bcbejl
nstep	efdchi
nsteps	dffgfg
nstill	dcedhl
nstop	mbffga
nstoppe	cfffje
nstore	ffefie
nstraig	kefida
nstress	cffhff
nstrike	dfffhf
nstruct	eifffd
nstuck	fhffee
nstuden	dhffhd
nstudie	ffffic
nstudio	ffhffe
nsubmis	foYfec
nsubmit	ifgfha
nsucces	heekbc
nsuch	dgffhe
nsuit	deifef
nsuits	cdldge
nsummar	ffhffe
nsummer	eefefi
nsupers	eefjfe
nsuperv	dffife
nsuppor	clcfge
nsure	jkdeeZ
nsurvey	feffei
nsuspen	fffehe
nswap	effffh
nsystem	fhecid
nt	ffhfgd
nta	iggeeb
ntake	Ymhdff
ntaken	hejfcd
ntakes	blcdjd
ntaking	dfffei
ntalent	eiheee
ntalk	ZjZZlm
ntalks	chfefg
ntanner	eleefc
ntask	ejeffd
ntax	ffifee
nteach	fghfde
nteachi	jfedef
nteam	claeid
nteams	edgfdi
ntechni	dhifed
nteleph	mhfcea
ntell	Zeqegb
ntellin	efcffj
ntells	efefid
nterm	jiecec
nterms	bmefia
ntest	dleebh
ntests	bhfigd
ntext	pegZeZ
nthan	dmcfkX
nthank	dgedhh
nthanks	iZgggg
nthat	geckjZ
nthe	ggdggd
ntheatr	ceedhj
ntheir	fbdbhk
nthem	bflhcf
nthemse	dfffei
nthen	uedYfZ
nthere	gdhZhg
ntherea	ffffdh
ntheref	deechj
nthese	jdjfae
nthey	Vabkhq
nthing	hffeff
nthings	cehfei
nthink	kedjeZ
nthinki	eeecmc
nthird	efeeie
nthis	decdgl
nthose	qgVhae
nthough	becchl
nthree	Xoeckc
nthroug	kdeedg
nthursd	efefci
nticket	effeck
ntill	lefgbb
ntime	Zaicng
ntip	gifeed
ntitle	dehfjc
nto	cdffle
ntoes	ecgffh
ntogeth	emedec
ntold	jcbddj
ntoo	Ydeeog
ntook	ifeddh
ntop	hfcfei
ntouch	acjjch
ntour	efmdgZ
ntown	dkaeej
ntrain	lefdcc
ntraine	hefefe
ntraini	idffgd
ntransp	edfffi
ntravel	hfhfag
ntreasu	ffffhd
ntreate	ffffhe
ntrial	aobdhe
ntrick	eifffe
ntrip	ifeegc
ntrust	dgfifd
ntry	idffbi
ntrying	kbfffe
nturned	ffffhe
ntwice	dfefkd
ntwo	ijbghZ
nun	effffh
nunable	fefgic
nunclea	ghheec
nunder	gecfma
nunfort	ffffhe
nunifor	effeeh
nunit	eeffei
nuniver	fecfek
nunless	difffd
nunlike	eYgfik
nunsucc	eefjde
nuntil	pecbag
nup	edhdlc
nupdate	ieffhc
nupload	feeffh
nurgent	ddeebp
nurl	eifeee
nus	dcldfg
nuse	jedfgc
nusual	affffk
nusuall	cefhfh
nvacanc	kcfchd
nvalid	feffdi
nvenue	feffic
nverbal	ffefhf
nverdic	ffeeie
nverifi	jfefee
nvery	cdejgg
nvettin	dffffh
nvia	ehfffe
nvice	eifffe
nvideo	heeeeg
nvisit	fhfffd
nvoid	ehffdg
nvolunt	cfefhh
nvote	efecjg
nvotes	lbeddg
nwait	ceeffk
nwaitin	hefegf
nwant	mqccXY
nwanted	jeffce
nwants	deheie
nward	hdpcbY
nwarmly	dkgfga
nwas	bdcdsc
nway	aaehjj
nwe	dfefjf
nweathe	dffffh
nwebsit	eedeig
nweek	aggddk
nweekly	ffffdi
nwelcom	dihfgb
nwell	Yeffng
nwellie	dfkfdd
nwent	eedgkd
nwere	mbecge
nwhat	iaggef
nwhatev	cefjeg
nwhen	rXZnfW
nwhenev	beffgi
nwhere	Ybejco
nwhethe	cdieal
nwhich	Zfqfda
nwhiche	gffedh
nwhite	keffec
nwho	jiabhd
nwhoeve	feigce
nwhole	efffeh
nwhose	fidehd
nwife	ieffee
nwill	edcldh
nwin	affefl
nwish	Yifegi
nwishes	ghfegd
nwith	dddhke
nwithdr	eobeea
nwithin	fdcfhi
nwithou	Zicjhe
nwonder	fffeie
nword	ecclhb
nwords	hhgded
nwork	agcgfk
nworkin	didfeh
nworks	Zehedm
nworry	iffeed
nwould	gYhdkg
nwrappe	eieeef
nwrite	cacpgd
nwritin	ledhcb
nwritte	addjqW
nwrong	fcfema
nwrote	bffghg
nximena	fhfffd
nyard	hededj
nyear	djdehe
nyears	djjddb
nyellow	efffeh
nyes	mZfgce
nyet	Zhanbi
nyork	ffjfed
nyou	hcdhdh
nyour	edicej
nyours	cfedao
nyourse	glceec
nzoom	jfffec
p"	ffZfjg
p#	Wkhgak
p's	jlefdX
p,	ejffed
p.	ghgfcf
p:	Zhgean
p;	laeibf
p?	frfhTc
p@d	jfhfae
p@p	raegbb
p@s	gfeafj
p@t	hifded
pa	aklgda
pable	eehedi
pabout	enfedc
pabove	nceebg
pabroad	ghebdj
pacadem	gbffej
paccept	YXfacw
paccord	befedm
paccoun	abfdep
paccra	ffheef
packnow	cffjff
pacquai	effffh
paction	ehfffe
pactual	hdffff
pad	bekehd
paddres	cncefe
padmini	fejfec
padmiss	ffdeek
padmit	feffjd
padmitt	dflefd
padvert	dfffeh
padvice	feeffh
padvise	ciggee
pafter	jdiibb
paftern	hdgfhc
pafterw	fffhfe
pagain	eZlgjc
pagains	ffheib
page	effjee
pagency	fgaecl
pagent	iffefd
pagree	mfffcb
pagreed	ijeddc
pagreem	dgfffh
pahead	fdgfeh
pairpor	eieeeg
paisha	hffffe
palert	edffbm
pall	pckbba
pallerg	fheffe
palread	mccbbj
palso	dgfffg
palways	difffg
pam	dfdfbm
pamira	ffdefi
pamong	fdicdi
pan	fejebg
panalys	eefffh
panand	ffjfed
pand	eiheed
pankle	jffefc
panneke	iffeef
pannoun	fdfffh
pannual	jdefef
panothe	aimbdg
panswer	jfjhYb
pany	jjfedY
panybod	gffged
panyone	defffi
panythi	gdgeid
papart	edffie
papolog	bfffgi
pappeal	efefie
papplic	idkiab
papplie	eegiee
papply	bdcdep
papplyi	ngddea
pappoin	egaefk
papprec	hfffgd
pappren	dhffff
papprov	bgddbo
paptitu	eegkec
parchiv	dffdfi
pare	ighdbg
parea	geeied
paround	jkddeb
parrive	hecdej
pas	dihkYe
pask	ggblbf
pasked	xXckbU
passess	iohccW
passist	cjghbf
passoci	cjfedh
pat	gjeeia
pattach	WvbidY
pattemp	dffefi
pattend	cakgff
paudit	mefdfb
pauditi	oeeeeY
pauthor	eicied
pautoma	deffhg
pautumn	idfdhd
pavaila	cieedj
pawaite	feffeh
paward	cfeefk
paware	gifeed
paway	lecedg
pb	dffefi
pback	hbhfbi
pbackgr	bkdmdZ
pbacks	ifffee
pbakery	effdej
pbalanc	eceeel
pball	egjedd
pbank	dhceej
pbar	eeefej
pbase	Zlgefe
pbased	fehfff
pbe	gakcdj
pbearin	feiffe
pbecaus	ihfnYZ
pbecca	dhfefg
pbecome	ciffff
pbeen	VjklYf
pbefore	mYkccf
pbegin	hjefea
pbegins	gdhffe
pbehalf	fbffgj
pbehind	fefjce
pbeing	fficaj
pbelfas	cdfffk
pbelow	ahdjeg
pbest	cjgffd
pbeth	fcgffh
pbetter	cdlefd
pbetwee	fnbhbb
pbig	bgfffi
pbill	ffefeh
pbin	cffefj
pbirth	fheffe
pbit	dcighg
pblack	bkfffe
pblessi	cffhff
pboard	qdjdbW
pbody	egffeh
pbonus	aigfge
pbook	djoddV
pbooked	Wkeffl
pbookin	ffaffl
pbookke	eefffh
pbooks	ebefem
pboots	fhfffd
pboss	hekfdb
pboth	oiffaX
pboxes	ffffgd
pbranch	efghed
pbreak	hgffgc
pbri	ffefeh
pbridge	fffdfi
pbrief	eheffg
pbring	efneeZ
pbroken	jffefd
pbrothe	afffjf
pbrough	efffid
pbrusse	efiffe
pbudget	lnbeaa
pbuild	ecfffj
pbuildi	cejfhc
pbureau	eiffde
pbus	hegfgd
pbush	eejfed
pbusine	fkgcfb
pbusy	fefeei
pbut	dbjife
pbutton	fkfffb
pbuyer	fbffhh
pby	XVmlcm
pc	dqeddZ
pcall	gheadh
pcalled	Zefflh
pcalls	fehffe
pcallum	bfffhh
pcame	blejfa
pcamp	emeefa
pcampai	dffgff
pcampus	bfhggg
pcan	eZgecn
pcancel	adkfeh
pcandid	gefcck
pcaptur	ddejeg
pcar	bZffmi
pcardif	ghffed
pcare	ffefdi
pcareer	fedfek
pcarer	hffefe
pcase	fchefg
pcast	ffkced
pcastin	hfeceg
pcatch	efffeh
pcensus	eefefi
pcentre	bchdij
pceo	cekffe
pcertif	Zljcde
pchain	ffhffe
pchair	ifheed
pchance	hefeff
pchange	Zeheel
pchapte	dfkefe
pcharge	eaffdm
pcharit	effhfe
pchase	jfhfeb
pchased	jffede
pchasin	jcegja
pchat	ejjdbd
pcheck	hkalbb
pchecke	jdfgee
pchecki	mcfffa
pchecks	fieidc
pcheers	cefiff
pchef	aicdhk
pchidi	eiffdf
pchild	eceeel
pchildr	eefffh
pchoice	idcbfj
pchoir	effhef
pchoose	heiddf
pchose	jcfeff
pchosen	bhaeco
pchrist	fefedi
pclaim	ffffhd
pclarif	cefkfe
pclass	ffiffd
pclear	aejjfc
pcleara	dgeeei
pclerk	ceegbm
pclick	eifffd
pclient	Ylihae
pclinic	degefi
pclose	bchdel
pclosed	ZYekdp
pcloser	efkfec
pcloses	gddafl
pclosin	hdaoiV
pclosur	dffgfh
pclub	hdcfej
pco	lZhdef
pcoach	gdffff
pcoachi	fehffe
pcoat	cffeek
pcode	hgfeed
pcodes	eiffde
pcoffee	eeddfk
pcohort	edffhg
pcollea	egihgY
pcollec	icedhf
pcome	Zjkede
pcomes	hfbedk
pcoming	sccbga
pcommen	hfffgc
pcommit	rfegbW
pcommun	cfeehi
pcompan	higdfa
pcompar	iefhec
pcompet	hhgegZ
pcomple	hnghYY
pcompli	hefffg
pcondit	ciefeh
pconduc	cdfgei
pconfer	jfedee
pconfid	fffdie
pconfir	agcden
pcongra	dhlecd
pconsen	ZmfodV
pconseq	ddffej
pconsid	difcdj
pcontac	hgdfch
pcontin	ehgeef
pcontra	Smdiek
pconven	ieeiea
pconver	bdfhck
pconvey	efffhe
pcook	hfefgd
pcooper	fffhfe
pcoordi	kbfged
pcopies	ffjeed
pcopy	cgjedf
pcork	jffieZ
pcorrec	kfefed
pcostum	dhedei
pcottag	fjffec
pcould	cgenbd
pcounci	hdjhbd
pcount	efeefi
pcountr	jffefb
pcounty	hffefe
pcourie	aeffhi
pcourse	gjcffe
pcourt	fdfheg
pcourte	efeife
pcovid	gffhde
pcreden	iffdfe
pcrew	iideed
pcrimin	ehffff
pcriter	ffjffc
pcrowd	dffffg
pctc	fdledc
pcup	dfhffg
pcurato	feefei
pcuriou	ffffhd
pcurren	gfdmeZ
pcustom	bdhgfj
pcut	deffhh
pcv	aYjgik
pcvs	kdfdgd
pdaily	ffffci
pdairy	eeieeg
pdangli	effdfi
pdata	Xihfej
pdatase	dhffff
pdate	kikmaO
pdated	cdfhdj
pdates	ddhfZl
pday	drheaY
pdays	ileeeZ
pdbs	ihfffb
pde	fffeeh
pdeadli	hegddg
pdean	fjeddf
pdear	bccfmh
pdebrie	jdejda
pdecemb	dgffff
pdecent	fffeeh
pdecide	ledbjb
pdecidi	hffffe
pdecisi	dYXemm
pdeck	ekdjfZ
pdeclar	fgdkdd
pdeclin	ceeeel
pdefini	ffefid
pdelay	iefegd
pdelete	bffffj
pdelhi	dffeej
pdeligh	djhedf
pdelive	defefi
pdemo	fefjed
pdemons	cfgffh
pdepart	hieefc
pdepend	egeeei
pdepot	gdfied
pdeputy	flechb
pdescri	eefffh
pdesk	nfYfch
pdespit	ieffee
pdetail	cnfiba
pdevelo	egefeh
pdiary	gfieee
pdid	cmbfgd
pdiffer	fehfef
pdigita	ieefib
pdinner	jffeed
pdiplom	ehjeec
pdirect	gghiZf
pdisapp	ffhfdf
pdiscus	giclab
pdispat	eifffd
pdisreg	gidffe
pdo	cogdae
pdoctor	icfhee
pdocume	bldfge
pdocusi	fldfec
pdoes	lgfdeb
pdog	ffdffh
pdoing	efhffe
pdom	effhfe
pdone	dfcgig
pdoor	hffefe
pdossie	heffff
pdown	cgdehh
pdr	gfifed
pdraw	Zffgfk
pdrawin	igfdfd
pdream	ffffjc
pdrive	fefife
pdriver	ggfffd
pdroppe	feeffi
pdrug	eiffee
pdue	jZanef
pduplic	fefffh
pduring	idfeff
pduty	gfdffg
pe	egfeeh
peach	gifeec
pearlie	hedice
pearly	ffcjdf
peditor	gegkeY
peight	gfieec
peither	dfdeek
pelectr	degffg
peligib	eiiffb
pelse	befhfi
pemail	bggegh
pemaile	bgfffi
pemerge	fieffd
pemploy	XmdfnY
pempty	hffeef
penclos	Zgeieh
pend	kefdcf
pended	keekcZ
penergy	cjiedd
pengine	ccgfek
penglis	fejefc
penhanc	ifcfeg
penjoye	acigck
penough	ciffff
penquir	fffehe
pequity	diffeg
pessay	ekfffb
pestate	iffffd
pestima	fcfffj
peu	ehffff
pevalua	jdfeef
peven	effefi
pevenin	hecfcj
pevent	iefffd
pevery	eebmed
peveryb	fddfoY
peveryo	eeejcg
peveryt	lehgZd
peviden	ffkfbe
pexact	ffffdi
pexam	hhgjeY
pexamin	fiidec
pexams	dfekfd
pexec	efehfe
pexecut	kdeefd
pexerci	ifffde
pexpect	lcjWja
pexpedi	beffnb
pexpens	fdhffg
pexperi	bZkffk
pexpire	eehfff
pexplai	dghfee
pexpres	effdej
pextend	abgeoe
pextra	eeefei
pfact	eigefd
pfactor	jfefec
pfacult	fffehd
pfair	jeffed
pfall	heffge
pfallen	ifgffc
pfalls	jfedee
pfamily	fiefhc
pfancy	eijedb
pfantas	ffgehe
pfares	efieef
pfarm	fijdeb
pfast	djefee
pfavour	ehefic
pfeedba	dfefhg
pfeel	ffhfgd
pfeelin	deefdk
pfell	effefh
pfellow	Xdeeeq
pfelt	efkffc
pfestiv	iefffe
pfew	fbifff
pfewer	efefej
pfield	bdfegl
pfile	fndeda
pfiles	dcfhfi
pfill	bhigce
pfilled	ficfef
pfinal	Wjjice
pfinali	geiebg
pfinall	fffeeh
pfinanc	edigfe
pfind	Ymbddk
pfine	efhgdf
pfinish	ndebbg
pfire	gdgfgf
pfirm	gljdaZ
pfirst	Wkmghb
pfishin	hfeged
pfit	ffafel
pfitch	heffee
pfive	Xbjkgi
pfleet	iffffd
pflexib	ehhebh
pflight	ieffed
pfloods	fffeeh
pfloria	ffffhe
pflying	bgdefl
pfollow	efofeX
pfood	dfeffh
pfor	eigfbg
pforema	hfffef
pforgot	hfeceg
pform	Zjdhbk
pformal	Yejfgh
pformer	diffff
pforms	cggjfc
pforty	efflea
pforwar	idZiie
pfoster	hffefe
pfound	eefffi
pfounde	lajjba
pfour	ediecj
pfrance	cfjffe
pfree	bhbeem
pfreeze	effgeh
pfrench	ffhfee
pfriday	ifeeee
pfriend	djdfhd
pfrom	hggebh
pfroze	efffhf
pfull	bjghfc
pfunded	iffeee
pfunder	deffei
pfurnis	deeieg
pfurthe	dhcdfj
pgalway	fffeeh
pgarden	dkefee
pgareth	hfefef
pgather	ffekec
pgave	cfeieh
pgenera	ehfffg
pget	gbkehc
pgets	kdcfef
pgettin	efheff
pgirl	bffhfi
pgive	ighicZ
pgiven	mfcdec
pgives	eefhff
pglad	ceeidh
pgo	ddkafh
pgoa	fffeeh
pgoes	ifjecc
pgoing	nbacbj
pgolf	dgffff
pgone	seeeaY
pgood	aggegi
pgot	ckYjci
pgovern	dffffi
pgrade	ehfeff
pgradua	hjhdeb
pgrand	cfhefi
pgrant	dgkeed
pgratef	iefffe
pgreat	ckffbf
pgreenl	ffeeei
pgrid	ffheee
pgroup	dfjfia
pguaran	efeefi
pguide	gecfig
pha	dffife
phad	fZdcoe
phalf	gladdg
phall	ffffhe
phambur	eefkfb
phand	hijdca
phanded	cefekf
phandle	hegffe
phands	effefh
phangin	efefei
phannov	efeiee
phappen	iefhec
phappy	Xbhjfk
pharbou	fiegcg
phard	eeefdj
phas	ecmgag
phat	jffffc
phate	dffgeh
phave	flfeaf
phaving	bkfhgd
phe	fdcibk
phead	smdYZX
pheads	Zfeild
phealth	ebfegk
phear	hbbcfn
pheard	keedib
phearin	heggde
pheart	ifefdf
pheld	ebfefm
phello	ahfbij
phelper	ffcffi
pher	fdefej
phere	glgfeX
phereby	ckjeea
pherefo	ffffdh
phey	gcelec
phi	keecic
phigh	iefdef
phigher	egfdei
phighly	dfgffg
phiking	hefffe
phim	iefeed
phire	fifeee
phired	dhdedj
phiring	iffhbd
phis	nefeea
phistor	emdeeb
phiya	hdedei
phold	hfdkfa
pholdin	fhffef
pholds	fhfeeg
pholida	sdbcab
phome	Zfjcfk
phomeca	ffeeei
phonest	edfdgi
phope	dcgdfl
phoped	mffcdd
phospit	feekiY
phour	fmefeZ
phourly	fefffh
phours	Zkflfa
phow	dehhdf
phowzit	effife
phr	efhdfg
phuman	fhfffe
phumani	deffie
phurdle	eghffe
phurray	fgbffj
phurry	fdhfff
phusban	ffefeh
phybrid	egfeeh
pi	iggece
pid	chieef
pidea	kfgfdb
pif	jhccgd
pii	eekfec
pimpres	edgdek
pimprov	dhffeg
pin	Yijfeh
pinbox	fcggfg
pinclud	Zijegd
pincomp	dkdebh
pindepe	hiefec
pindivi	dhfffg
pines	fcffhh
pinform	cYpdeg
pinitia	ajgfff
pinspec	fdfiee
pinstit	gdfhfe
pinstru	eigefe
pinsura	cchfek
pinsure	effjed
pintake	fffdeh
pintere	cdcjei
pinterm	fhfffd
pintern	edgdek
pinterv	egkbfd
pinto	bbhije
pintro	ffffhd
pintrod	dfgffg
pinvest	fgfdfg
pinvita	ibkefb
pinvite	bkldbc
pinviti	gfefic
pir35	kcfefe
pis	hhjdea
pit	Ymffdf
pits	fifZei
piyer	ffffhe
pjacket	fhfffd
pjefe	ehefeg
pjob	XqZffh
pjobs	dccfdo
pjoin	efdfck
pjoined	ehfffe
pjoint	effhfe
pjoy	cffgfg
pjudges	jfeedd
pjules	ffefeh
pjune	feffhe
pjunior	ehgehc
pjury	ifegec
pjust	kfifeY
pkarin	jffefc
pkeen	egjhdb
pkeep	fdgffg
pkept	eefgeh
pkey	eeeedl
pkia	gdfffg
pkid	cgfggg
pkids	dfffgg
pkiller	dffehg
pkind	efjffc
pkindly	ZaoncY
pkitche	afgeel
pknow	nZndZb
pknown	Zfeflg
pknows	efffhe
pkraków	fefeeh
pl	efgfdh
plab	fdigec
plabora	fjefee
plack	dleefc
plady	effefh
plagos	idfffe
plangua	ehffdg
plarge	hffeeg
plast	lmfebW
plasts	hffefe
plate	bhfhhd
plater	afiicg
platest	bfdfjh
plaurea	efeefi
plead	Zckfhg
pleader	eeedej
pleads	cffhff
plearne	hdfffe
plearni	dcgffj
pleave	ecfdfl
pleaves	cffigf
plectur	djeghb
pleeds	edgedk
pleft	Ziehif
plegal	jjeeda
plekker	fffdei
plength	gegdgf
pless	affhfj
plesson	efmidX
plet	fZgiei
plets	dfpeba
pletter	kmeaac
plevel	difedg
plibrar	dcciel
plicenc	eifeef
plift	bdegmc
plight	dffgfh
plighth	efffeh
plike	dhogcX
pliked	egflfZ
plindqv	ffhfdf
pline	kgeefa
plines	hffffe
plink	Xlgkcd
plinked	deahdl
plinks	elbffc
plist	bigdeh
plisted	fhfegd
plittle	gegied
plive	fieffe
plively	dfjeef
plog	fgdffg
plogged	fefiee
plogin	eiffdf
plol	ddfglb
plong	egchhe
plonger	jaegdi
plongli	jeideb
plook	lebhcf
plooked	gkfffa
plookin	eegeeh
plordsh	hefffe
plost	effffh
plot	ieehec
plove	chgdeh
ploved	ibffdh
plovely	eeeiic
pluca	fehfff
plunch	afifdj
plying	lfefeb
plyon	ffffdh
pmachin	emffac
pmade	dlkiXa
pmail	iehgbd
pmailbo	gfcffi
pmain	dbcfen
pmake	iYgedm
pmakes	jffefc
pmaking	cggiff
pmanage	iejicY
pmanagi	jfffce
pmany	agiibg
pmarch	efcelc
pmark	fcfffi
pmarked	gffkdb
pmarker	ifeeee
pmarket	hgeefe
pmarks	efehff
pmatch	edgefi
pmate	feefeh
pmaths	dkcjeb
pmatter	hdfedi
pmatthi	ffefhe
pmax	elefed
pmay	idfhdf
pmaybe	afdeji
pmayor	efeeei
pmbeki	ffcfje
pmd	ffceej
pme	Sikigg
pmean	jfefde
pmeans	egffak
pmeant	jfecdg
pmedica	chdeek
pmeet	gZghdj
pmeetin	oadgcd
pmeets	tedbbY
pmember	jeacek
pmemo	efkYfi
pmentio	hgdddh
pmerry	fefedi
pmess	hfefdg
pmessag	fjchgc
pmet	keeaeh
pmight	ffeffh
pmiles	efffeh
pmin	gciffe
pmind	dkkdbc
pminded	fjeeed
pmine	hfeeef
pminist	fgeehe
pmins	efiffe
pminute	WsqdcS
pmiss	ffffkb
pmissed	heffef
pmissin	efdeld
pmock	iffffc
pmodera	kfeffb
pmodern	hfehed
pmoira	kffcfe
pmoment	fekfdc
pmonday	nceeee
pmonito	efcffi
pmonth	dheife
pmoon	eiegfd
pmore	hbmXYl
pmornin	hjacff
pmove	ledkcY
pmoved	dhjefc
pmoveme	hdffff
pmoves	hcbefk
pmoving	kdfedf
pmr	cdgeig
pms	cggbke
pmtg	ieefee
pmuch	jcggdd
pmuseum	jbffff
pmust	dakcZn
pmy	jbmaga
pname	chhhia
pnear	eefffh
pnearly	djfeee
pneed	Zciacr
pneeded	jgfbfd
pneeds	fedbdn
pnetwor	efeffh
pnever	hifjWg
pnew	adfehk
pnews	Zlcbii
pnewsle	cfefek
pnext	Yfkjbf
pnice	dfdeem
pnight	ggffde
pnights	deifef
pninety	effjfc
pno	laheah
pnobody	nemcdV
pnod	Zffffl
pnomina	dighfc
pnon	cfeefk
pnormal	eeefjd
pnorvan	fbffhh
pnot	dfeedl
pnote	fegjce
pnoted	defffi
pnothin	jfjhbY
pnotice	dkkdea
pnotifi	Udjbbt
pnow	lgfbbf
pnudge	fkcfee
pnumber	dogfcZ
pnumeri	fhfffe
pnurse	ejgffc
pnurser	gdgfge
pnursin	ffkfdc
pobject	hffffe
poccasi	cgfffh
poccupa	ddgffi
poctobe	dffdhg
pof	ckghaf
poff	laegee
poffer	Qzgcea
poffere	agefhg
pofferi	bjegee
poffers	incfeX
poffice	jhagZj
poffici	deffgh
pok	oYefed
polder	cdfefk
pon	fggedg
ponce	egeifd
pone	dofeZf
pongoin	fdffie
ponline	egiiae
ponly	oXigbc
ponsite	cjffee
pop	jeddef
popen	bgjfcg
popened	efiffe
popenin	ffffjb
popens	eefkfc
poperat	bhefkb
popinio	fdffje
por	bfeeel
pora	gdfffg
poral	ceodeb
porder	lZjefd
porgani	hfeffe
porigin	djdeeh
poslo	fheffe
pother	pcZeah
pothers	dhddej
potherw	ffjffb
pour	dmgcdd
pours	dgffhf
poursel	iffffd
pout	ehbbao
poutcom	kelcbb
poutsid	ekefed
poutsta	fjefde
pover	bggbdl
poverhe	iffffc
poverni	fhdfff
powe	gljdcY
powing	ehffgd
pown	fejffd
powner	hhejda
powners	heffff
pp	efffeh
ppackag	dkfffc
ppacket	dgfffh
ppage	cifkdc
ppages	cofedc
ppaid	Zkdefi
ppairin	igeegb
ppanel	pgicdV
ppaper	idkddc
ppapers	pdddcc
ppaperw	ihfeec
pparcel	Yeeeeo
pparent	ffcdek
pparkin	cfffhh
pparks	feffeh
ppart	hYekbj
ppartic	kffffa
ppartne	fchddj
pparts	fdfffh
ppass	fdfffh
ppassed	cjjedc
ppassin	fejeed
ppasspo	ejeeee
ppatien	meeghW
ppay	eeeeck
ppayabl	hffffe
ppayrol	fedfcl
ppaysli	elffdb
ppdf	fhffcg
ppendin	cffffi
ppeople	abglZl
pper	dheeei
pperiod	eljdbb
pperman	dfffej
pperson	jcfebh
ppharma	ffhfee
pphase	fffkea
pphone	fajlbc
pphoned	hffffe
pphones	dffekd
pphoto	Zqdfdc
pphysio	eddefk
ppick	edieei
ppicked	geiede
ppickin	eddffj
ppicks	jfffec
ppilar	kfeded
ppile	ffeeei
ppilot	effgdh
ppitch	fcdffl
pplace	imifdU
pplaced	dddehj
pplaceh	leecZi
pplacem	dhffff
pplaces	hYfdhl
pplan	gieegd
pplanne	fhggec
pplates	dfgffg
pplay	ckfffd
pplease	Xhohbf
ppleasu	elegeZ
pplus	Ygffjh
ppodcas	jffefd
ppoint	hdieed
ppoints	deefig
ppool	ffeiee
pportal	Yqchda
pporter	dgfffg
pportfo	Zchlib
pportra	cndefb
ppositi	cekeff
ppossib	dikecc
ppost	Xffefn
pposted	dddeem
ppostin	fefela
ppostpo	fehfff
pposts	edfefj
ppracti	Wlheeh
ppre	bkhffc
pprefer	dgffhf
pprepar	akfdcj
ppresen	ejlgaa
ppress	ihddee
ppretor	effife
pprinci	bcfegl
pprivac	eiffee
pprobat	ehefhd
pproble	hkfeea
pproced	iffdge
pproces	Zbjejh
pproduc	eejeef
pprof	cfgffh
pprofes	edffig
pprogra	edjffd
pprogre	defffi
pprojec	eiefef
ppromis	hiefdc
ppromot	hfffee
pproof	cjckga
ppropos	dfkgec
pprovid	diheed
pprovis	hgeffe
ppsycho	dgefie
ppublis	efeefi
ppulled	bffjff
ppune	dffeej
ppupill	ejeffe
ppupils	hfehed
ppushed	ieejcd
pput	gceeek
ppuzzle	feiffd
pq	hffgee
pqualif	effffh
pquanti	fgifeb
pquarte	fffdei
pquesti	Whcdfo
pquick	ffcjai
pquicke	jfeffd
pquiet	ffefeh
pran	hfeffe
prang	jgfgda
prange	jffebg
pranked	Zgffgj
prankin	gfhfde
prate	Zgfeel
prated	heehed
pre	iefdfg
preach	Xgiena
preache	fdfffh
pread	mfiahX
preadin	aeggle
preads	hefffe
pready	dggffe
preally	gedidg
preason	bfhffh
precall	hffdid
preceip	cdfgig
preceiv	haehcj
precept	ffdefi
precomm	fmedfa
precord	fodebc
precrui	rWgedc
prector	ffgceh
pref	ckehec
prefere	ggdgbh
preferr	hffffe
pregard	dfeegi
pregist	ZlkmaX
pregret	Wneekb
preject	iffgfb
prelati	ffdffh
preleas	dddffl
premain	ekeede
prememb	dffefi
premind	bZedin
prepeat	iffffc
preplie	efegeh
preply	ifacna
prepo	feiffe
preport	hfgfee
prepres	jffffc
preques	aeeldg
prequir	bjYian
presche	ffjfed
presear	cemedf
preserv	dcefem
preside	fgfdeg
presolv	kefbff
presour	fhfffe
prespon	jeeech
prest	kffbfd
presult	heccig
preturn	jdagZl
preuben	eefffi
prevert	dflded
preview	hehidb
pright	ciafek
pring	ggfdic
pringin	jfeeed
probot	dgfffg
prole	bhghbg
proles	cffgfg
prollin	egjedd
proom	geejec
prooms	fdhffg
prosali	ffeejd
prossi	gfffgd
pround	annehS
prounds	iehfdd
prule	dffffh
prun	deffek
prunnin	dffggf
pruns	gcfffi
ps	nfeebc
psafely	fffhfd
psaid	sggcaW
psalary	hibgah
psalon	degffh
psame	bbhkeg
psample	afdleg
psaskia	dffehg
psat	ieeech
psatisf	gijdeZ
psaturd	jfeeed
psave	ejefee
psaved	deffld
psaw	idffef
psay	fdcdgk
psaying	dfffgh
psays	hgcfdh
pscan	fhefeg
pschedu	dgmfbc
pscheme	dkfebf
pschola	lfedec
pschool	oWfeci
pscore	fefffh
pscorec	hefgee
pscored	ebfifh
pscores	kfecfd
pscrap	ifffed
pscreen	cghegg
pscribb	hfefee
psearch	bdffgk
pseason	aebekj
pseat	iffede
psecond	fejbff
psecret	efhfef
psectio	ffffic
psecure	fidffe
psecuri	cfeefj
psee	acvdaa
pseeing	fdhfef
pseen	defgid
pselect	befgbl
pself	oecfda
psemina	ehgffe
psend	Vigrba
psendin	ajehdi
psends	iffffd
psenior	edgffi
psent	glYdkb
psepara	fiffde
pseries	effffh
pservic	ebgffj
psesh	jfeedd
psessio	geiehc
pset	WflodZ
psettin	ffffdh
psettle	aicgej
pseven	fidffe
pshe	nciedZ
psheet	hffffe
psherif	fffhfe
pshift	cbjcih
pshifts	eefjee
pship	eeafmc
pshop	efffjc
pshort	YrckcZ
pshortl	ggteZU
pshould	hpfcbX
pshout	lfeeeb
pshow	gdghed
pshowed	fhffee
pshut	iegfde
psick	geeeeh
pside	bfjeeg
psift	heffff
psign	efdkbg
psignal	ffeffh
psignat	eifffd
psigned	QlYjbr
psignin	feeffh
psigns	ifgeee
psilenc	iegedf
psimila	eehfeg
psimple	aefhfj
psince	addhel
psiobha	effffh
psir	efffie
psit	jhefcb
psite	Ygghfi
psits	mdfced
psittin	ehfffd
psix	bidedk
psixth	ebgffj
psize	apdega
pskills	cgfifd
pskip	fehfff
psleep	ahghfg
psleepi	geifee
pslides	biggee
pslot	eglfda
pslow	befhgi
psmall	bfldic
psms	lefedc
psnow	gefibf
pso	ggidZh
psoftwa	dfffgh
psolici	fhfffe
psome	middcc
psomebo	ejfffc
psomeon	adgfem
psometh	eefhge
psoon	bcgfgk
psorry	habchl
psort	deghff
psounds	dgffff
psous	hfeffe
pspace	efdfej
pspoke	hiddgb
pspot	hefffe
psqueez	efjefc
pstaff	kfgfdb
pstage	Zitaaa
pstand	hffffe
pstanda	ggfdef
pstands	ffffdi
pstart	Weegdn
pstarte	efiffd
pstarti	fekfec
pstarts	cjefeg
pstate	ifffde
pstatio	kafffe
pstatus	jefdfd
pstayin	fffedi
pstep	bbfode
psteps	keegdd
pstill	flaclZ
pstop	gfeeeh
pstore	ehgfef
pstory	ceffjf
pstraig	jbfeeh
pstreet	kffddd
pstuden	hifcbg
pstudy	ghhffZ
pstuff	ffjgec
pstylis	effife
psub	iefeee
psubjec	ifeeee
psubmit	ehihdb
psucces	gckebg
psugges	ekfffb
psuit	bkfeeg
psuitab	deieeg
psummer	lcechd
psuperd	cgfggg
psuperv	hefffg
psupply	fehfff
psuppor	gbgefi
psuppos	hfffee
psuprem	effiee
psure	kedfgb
psurger	ecfffk
psurpri	fekffb
psurvey	dgkega
psuspen	ffffhe
pswanse	ffffjb
psweete	egeefh
psystem	gdfgfe
psí	ehefeg
pta	effeei
ptable	defffh
ptake	Xnfgcg
ptaken	gbdgig
ptakes	jniejP
ptaking	iecdfj
ptalent	cffffh
ptalk	adsfbb
ptalked	diffci
ptalkin	afdekh
ptalks	bfYfdq
ptape	cffhff
ptapes	oecfda
ptask	YlZkdh
ptea	Yehihh
pteache	heheZj
pteachi	bfgheh
pteam	Ydligf
pteams	eejfee
ptech	ffegdg
ptechni	dieiec
pteleph	legfiV
ptell	ciiZdj
ptells	hjedeb
pten	ckldea
ptender	iefged
pterm	ffffeh
pterms	bjfeeh
ptest	YppjZR
ptext	dfeedk
ptexted	dehffg
pthan	adlhdf
pthank	dYdlhi
pthanks	kZfeeh
pthat	fihddf
pthe	giggcc
ptheatr	keeeec
ptheir	jdhccg
pthem	dlkgeV
pthen	peceZd
pthere	nhbebc
ptheref	deffei
pthese	efkefc
pthey	cihfib
pthing	fjhidY
pthings	jdVgem
pthink	ldgeaf
pthinki	eefffh
pthird	iefeee
pthis	cckeej
pthornb	hfefee
pthose	hgZcdl
pthough	nceega
pthree	hmfhVc
pthrill	djfdeh
pthroug	geogdX
pthursd	kdekca
pticket	begedk
ptill	qgdcda
ptime	behfal
ptimeli	geekdd
ptimeta	heegdg
ptiming	efeidf
ptitle	eiefee
pto	ejjdcd
ptogeth	lffeeb
ptold	rbheeV
ptoo	geelcb
ptook	adfpiY
ptop	dgeffg
ptopic	ehfffe
ptouch	bfffgi
ptour	ichhjX
ptoward	cffehi
ptower	dggfgf
ptown	dfjfed
ptrack	ehefef
ptrade	gfehee
ptrain	cfeemc
ptraine	dijfgZ
ptraini	dlWeek
ptram	hgfffd
ptransc	degfgg
ptransf	fffjfb
ptravel	dcfchk
ptreat	kceffe
ptrial	clihda
ptribun	hefffe
ptrip	ehffff
ptrust	cegefj
ptruste	ijedce
pturn	hefffe
pturned	mfddga
pturns	aehfgh
ptwelve	ffffdh
ptwice	lgfbfd
ptwo	hnehWc
pu9s	fccffl
punanim	Zmfddh
puncond	dfgfgg
punder	ckeidc
punders	kdfffb
punfort	legefZ
punion	ffffhe
puniver	iffefd
punsucc	dlfeec
puntil	rYfhbb
pup	dhlade
pupdate	gbckgf
pupload	Zncdbi
pus	dcddfn
puse	dlefec
puser	eeefgh
pusual	effhfe
putrech	edffgg
pvacanc	edfdgk
pvalid	eeeffh
pverbal	ejfefc
pverdic	gfefhd
pverifi	hhffdd
pversio	cgffei
pvery	hbidci
pvet	fcfffi
pvettin	chdeek
pvicar	dfgfgf
pvideo	aegecm
pview	fdgffg
pvillag	effied
pvirtua	fhfffd
pvisa	heeffg
pvision	fhffee
pvisit	Zdlfdj
pvisiti	kfegeb
pvoicem	hffffe
pvolunt	jZflec
pvote	legfdZ
pvoted	Zebffp
pvotes	lfeedc
pwait	oeedda
pwaitin	kggciY
pwalk	eegife
pwalked	deefkd
pwalkin	hfeffe
pwant	Zbndan
pwanted	ahegmZ
pwants	SsqdYa
pward	jgcgcf
pwarm	fffjec
pwas	gdegdh
pwatche	jfgfec
pway	bfefgj
pwe	idgddh
pwear	cjfffe
pwednes	ifeeee
pweek	eeeedl
pweeken	dhefie
pweeks	jbffid
pwelcom	dfjeef
pwell	ahalbk
pwelsh	ffffeh
pwendy	fdfffh
pwent	kfahbg
pwere	jecdcj
pwhat	bhhfge
pwhatsa	ffeeeh
pwhen	vcUaYg
pwhere	geeeeh
pwhethe	kdgabj
pwhich	gihfgY
pwhile	ifjeeZ
pwho	iihdca
pwhoeve	gfhffd
pwhole	ediege
pwhy	kfffea
pwife	jffffc
pwill	kegagf
pwillin	hggeed
pwinter	hbcfek
pwish	hhffec
pwishes	hgffde
pwishin	gfffeh
pwith	gbofbd
pwithdr	bgjefe
pwithin	Vdjgfl
pwithou	cfhejd
pwoman	dkcfhc
pword	idgfah
pwords	ffffdi
pwork	Zgdefm
pworked	cfeffi
pworker	hffdfh
pworkin	hdhedh
pworks	idffee
pworrie	cfdlfd
pworry	ihffec
pworth	ffbffj
pwould	Xhogfc
pwrappe	effffh
pwrite	jjebah
pwritin	dgaidj
pwritte	embeah
pwrong	oehdca
pwrote	iegheb
pyear	gbfjge
pyears	dhdfeh
pyes	ehfdbj
pyet	lgaffc
pyo	hfffee
pyou	Zliecg
pyour	bgihbg
pyours	brdacf
pyourse	dhmddb
pzip	ehiffb
pzoom	efffeh
pzoë	kfeeed
rbact -	diegdc
rbact bare-request	cehecg
rbact could-you	gjZfdc
rbact i-must-act	gdbdnX
rbact needed-from-you	cjYeag
rbact next-stage-reached	iccehf
rbact please-do	dhhbZf
rbact start-date	hiedYd
rbact they-will-decide	lddYab
rbact want-to-see-you	beegjg
rbanswer answer-time	hfbefc
rbanswer check-back	Ymigbd
rbanswer corrected-day	mbhXbb
rbanswer next-stage-reached	ieddec
rbanswer pick-up-again	Zecbem
rbanswer promise-to-answer	jfbdce
rbanswer they-will-decide	hdefgc
rbanswer you-will-hear	hbXeeg
rbappointment bare-request	hgeZcf
rbappointment could-you	iggYcd
rbappointment i-must-act	bYjibd
rbappointment needed-from-you	aghkbY
rbappointment next-stage-reached	gcdffg
rbappointment please-do	dbhdZh
rbappointment want-to-see-you	eXffhd
rbaside -	hgdhcc
rbaside away	cfcfZk
rbaside closing-date	SiVbgi
rbaside others-to-meet	cdgecg
rbaside past-event	edfanX
rbaside stands-still	Xcadih
rbaside start-date	gfcgUl
rbaside step-only-if	hcjYYe
rbdenied answer-time	deddYn
rbdenied corrected-day	dffehf
rbdenied no-news-yet	fhdfbf
rbdenied open-ended-time	jYaace
rbdenied pick-up-again	cfeeej
rbdenied promise-to-answer	eaaajd
rbdenied they-will-decide	Tgbalh
rbdenied you-will-hear	Xeddji
rbreview under-review	efgjbZ
rbsuperseded -	adcehh
rbsuperseded answer-time	bfejeb
rbsuperseded corrected-day	gcdfhb
rbsuperseded past-event	effedi
rbsuperseded promise-not-kept	icbekW
rbsuperseded promise-to-answer	bdeema
rbsuperseded slipped	fkZYef
rbsuperseded start-date	ffjfag
rbsuperseded they-will-decide	abdcnY
rbsuperseded you-will-hear	edfegf
roact	hjcdcd
roanswer	igbeed
roappointment	fchgde
roaside	ghdfdf
rodenied	dfbceh
roreview	efgjbZ
rosuperseded	bfacmc
rxact - ahead	hddcgf
rxact - past	ecefkb
rxact ago past	ebeeck
rxact before ahead	bmbdeZ
rxact by ahead	glbdXb
rxact by past	eeffie
rxact for ahead	aahcij
rxact from no	ecbean
rxact in ahead	gficcb
rxact on ahead	TdjeZe
rxact until ahead	jfXiYd
rxact within ahead	ehccia
rxanswer - ahead	gffgde
rxanswer - past	Zeecoa
rxanswer after no	Wffdhj
rxanswer ago past	iefffZ
rxanswer before ahead	ggcbdg
rxanswer by ahead	jgccbb
rxanswer by past	dfffhe
rxanswer for ahead	iiZYee
rxanswer from no	cedehf
rxanswer from past	ffffhd
rxanswer in ahead	heeebd
rxanswer in no	jffedc
rxanswer in past	hffefd
rxanswer not-before no	Zeedbn
rxanswer on ahead	gfbfdf
rxanswer over no	geffce
rxanswer since past	efffhe
rxanswer until ahead	ieccdd
rxanswer within ahead	fedgef
rxanswer within past	aeffke
rxappointment - ahead	dfigdc
rxappointment - past	eeccld
rxappointment for ahead	cbnedb
rxappointment from no	eeZeZn
rxappointment in ahead	gjbaZi
rxappointment on ahead	gWgged
rxappointment until ahead	iZbdek
rxaside - ahead	fcefef
rxaside - no	fffefh
rxaside - past	bdcbjg
rxaside after no	kbfcgZ
rxaside ago past	bdddei
rxaside before ahead	hgZfZf
rxaside by ahead	jkXhYX
rxaside for ahead	cYeieh
rxaside for past	eedeei
rxaside from no	eaibff
rxaside from past	ffffhe
rxaside in ahead	afggfg
rxaside in no	aeeeek
rxaside in past	dedelb
rxaside not-before no	iccdff
rxaside on ahead	gffdee
rxaside on past	efeejd
rxaside over no	bdeide
rxaside since past	ceecgg
rxaside until ahead	YkbfZh
rxaside until past	effejc
rxaside within ahead	ihacRe
rxaside within past	eddejd
rxdenied - ahead	defZfh
rxdenied - past	kfeefY
rxdenied after no	fhffed
rxdenied before ahead	Yffffm
rxdenied by ahead	egcaZi
rxdenied for ahead	fjacfc
rxdenied in ahead	Vaacij
rxdenied not-before no	ehecfg
rxdenied on ahead	hZcifb
rxdenied since past	ffffjc
rxdenied until ahead	hcagee
rxdenied within ahead	hZeeah
rxreview - ahead	cgdhde
rxreview - past	eeedjd
rxreview before ahead	jfgbbY
rxreview by ahead	ifahZX
rxreview for ahead	hdgcbe
rxreview from no	efekac
rxreview in ahead	hecjZa
rxreview on ahead	bbichc
rxreview over no	cffjee
rxreview until ahead	Tggfbg
rxsuperseded - ahead	hZcZhc
rxsuperseded - past	efffie
rxsuperseded before ahead	edfeib
rxsuperseded by ahead	Ufecih
rxsuperseded for ahead	ajdegZ
rxsuperseded from no	ffffhd
rxsuperseded in ahead	heeciW
rxsuperseded on ahead	cecige
rxsuperseded within ahead	Ygfflh
s!'s	jdfffd
s!.	efdhgg
s!;	ffedjd
s!?	eijfdb
s!@d	ggedbk
s!@p	jfffec
s!@s	beeeen
s!a	gcdgfh
s!able	Xfffgm
s!about	ddeeih
s!access	eefffh
s!accoun	ffffhe
s!after	hddija
s!again	dfehhe
s!agree	efffid
s!agreed	jfefbg
s!ahead	fjgeec
s!all	cdifhf
s!am	icddck
s!an	Zggehi
s!and	bfheoY
s!anothe	gffdfg
s!answer	Wfffhn
s!any	febele
s!anybod	iffffd
s!anyone	efeffh
s!anythi	gcecao
s!anyway	hffffd
s!anywhe	hfffee
s!applic	ffdebl
s!are	cgeeke
s!around	hfefff
s!as	ffcdnb
s!asked	ifffde
s!at	fehddh
s!availa	efefZn
s!bank	bgfeek
s!be	bbgdgl
s!becaus	ahfegi
s!been	ideehe
s!before	iccean
s!betwee	efeeei
s!beyond	jffeec
s!board	effifd
s!but	wfecZV
s!by	hffceg
s!call	heffee
s!called	effejd
s!can	iigdbe
s!case	feefei
s!certai	efffhe
s!chance	jfffde
s!choose	ffffhd
s!chosen	gefeid
s!clear	dffdej
s!come	debhcn
s!comes	hedjfc
s!coming	efkfcd
s!commit	dffffh
s!conclu	efffic
s!consen	kfedfd
s!consid	ehefic
s!contac	gdffeh
s!contra	efdfif
s!conven	fffcfj
s!could	ehfehd
s!counci	geffbj
s!count	dffffi
s!crosse	hfefee
s!date	aefljb
s!dates	ecfffi
s!day	cfffke
s!decide	befeco
s!decidi	bfffel
s!decisi	eceedm
s!did	defkgb
s!direct	mffeeZ
s!discus	kfedfd
s!do	kdechc
s!doubt	eeffie
s!down	cefgdl
s!dress	dfgefh
s!each	efffeh
s!earlie	ieffch
s!either	jffedd
s!else	gfdegg
s!email	giefde
s!end	fhfefe
s!even	dhffff
s!exists	ffffhe
s!expect	beffdm
s!fail	hefffe
s!far	hffffd
s!feedba	hfgffc
s!filled	ffffhd
s!find	hffffe
s!finger	hfefee
s!first	kfeieZ
s!five	ffifec
s!fixed	efffeh
s!for	accder
s!foreve	ekffec
s!form	kfedfd
s!forth	gcffgg
s!forwar	effffh
s!four	lffeeb
s!from	dmdgcf
s!gaffer	ffffhe
s!gave	dfefkc
s!get	Yheeco
s!gets	efeeei
s!give	chfihc
s!given	eefflb
s!giving	fdffie
s!go	gkeecd
s!going	aefedn
s!had	ehdekc
s!hangin	hffffe
s!happen	cefegj
s!has	hfeech
s!have	Vggfgm
s!he	jcefdg
s!hear	leehfY
s!heard	kbffcg
s!her	dfffkd
s!here	eegedi
s!hesita	fhfffe
s!him	effffh
s!hold	ieffbi
s!holds	dfjfee
s!holida	ffffdi
s!hoped	fcfffh
s!how	efffei
s!hurry	ekffeb
s!i	ggedfg
s!idea	efffhf
s!if	ifeddg
s!in	eecgig
s!indivi	jffffb
s!intere	ehffff
s!interv	clgfga
s!into	ffffhe
s!is	cdifbk
s!it	geeddj
s!its	dhffff
s!job	fffehe
s!joke	fefgdg
s!joy	efffcj
s!just	bffgkc
s!keep	bgeemc
s!kept	jdefff
s!know	aeeeqb
s!known	cffffi
s!knows	iffffc
s!later	fieicd
s!leave	jffeed
s!left	hffffe
s!less	dffffh
s!let	efffcj
s!like	hdfemX
s!lol	geffhe
s!long	efffeh
s!longer	fkjegX
s!look	effefi
s!lose	eefffh
s!lost	dfffei
s!luck	ffffhe
s!made	chfffg
s!make	lfeehZ
s!making	cfffgi
s!man	cfeemb
s!manage	efffeh
s!match	ffffid
s!mate	ffffhe
s!matter	effffh
s!may	jfefec
s!maybe	hfffee
s!me	ebejei
s!mean	hffffd
s!means	idffgc
s!mentio	eeifee
s!messag	fhfege
s!minist	efedmb
s!miss	eejfee
s!mix	effekc
s!more	ifaejd
s!move	ffffeh
s!moving	effffh
s!much	efffei
s!my	ffffdi
s!name	defffi
s!need	kegefb
s!needed	eefdej
s!needin	ffifgb
s!new	eebfih
s!news	eefefi
s!nine	dfiffe
s!no	jehfgX
s!not	geeich
s!nothin	effeie
s!now	hfefgd
s!of	hfeeef
s!off	heffef
s!offer	feffdi
s!older	eefffi
s!on	affamf
s!one	eeegie
s!only	lffefa
s!other	cfffif
s!our	eeeekd
s!out	dfefkd
s!outcom	efffeh
s!owner	cfefjf
s!pal	hfefee
s!panel	efifed
s!panic	lfffea
s!people	kffeeb
s!phone	heefgd
s!place	dfjfbh
s!please	endfeb
s!portal	cefgfj
s!positi	ffffeh
s!possib	efjfcf
s!printe	ffffid
s!promis	Yceeau
s!provid	jffffb
s!put	deefej
s!reach	ifffee
s!readve	ffffeh
s!ready	ddffig
s!receiv	hfffgc
s!recrui	ffefhe
s!renewe	effffh
s!reply	Ygeelg
s!result	befffk
s!right	hedjfc
s!ring	cfefdl
s!ringin	kfffce
s!round	dfkeef
s!rounds	dfffgf
s!run	jgffcd
s!rung	keefec
s!said	feeeam
s!say	Vgelcl
s!says	ffedkd
s!second	dgpfeX
s!see	beffhi
s!share	feffeh
s!she	fffedi
s!shortl	geffeh
s!sign	feffjb
s!signed	jhddde
s!since	effefh
s!sit	efefif
s!sleepi	chefhf
s!so	gdgfdh
s!sooner	effkec
s!sorry	ceffek
s!start	hdeedi
s!stated	affele
s!still	hfeffe
s!stoppe	fdffie
s!succes	jefeja
s!summer	ehefff
s!sure	jfefee
s!take	feifdf
s!taken	ggefhc
s!takes	iffffd
s!taking	efdfei
s!talk	hfeeef
s!tell	affffk
s!tellin	dfffgg
s!tells	cffffi
s!tests	efifed
s!than	fgfhce
s!thanks	gfifde
s!that	beeeem
s!the	cfedjg
s!their	efjfde
s!them	iegegb
s!then	kdegdc
s!there	jeffgb
s!they	cfdgnb
s!thing	fefefh
s!this	kcfgcf
s!time	lebhbg
s!to	Zdhcgm
s!told	befgih
s!travel	feffeh
s!try	efffeh
s!turned	efffdi
s!until	dledee
s!up	chgefg
s!update	hfffcg
s!us	ekfeah
s!used	gdfhef
s!vote	fffhee
s!wait	ieeedh
s!want	feiedg
s!wantin	dffffg
s!was	hfefeg
s!way	geffdh
s!we	fdeefj
s!what	fcfehh
s!when	befkka
s!whethe	dffffh
s!while	effffh
s!why	hfffgc
s!will	obceag
s!winner	dffdej
s!wiser	dffffg
s!wish	ffeeie
s!with	Zecifl
s!within	iifeeb
s!withou	ofgcda
s!word	efffhe
s!work	efdemb
s!works	eeeffi
s!worry	gdfefh
s!would	clgejY
s!write	hefffe
s!writte	hefffe
s!x	effhfe
s!yes	ifjffZ
s!you	dhcgeh
s!your	iigchZ
s!yours	cffffi
s#	Xgmecj
s# #	WfieZq
s# .	ddldef
s# ?	dbhfej
s# @d	ciehch
s# a	feeedj
s# an	edffej
s# and	Zfkedi
s# applic	gedifd
s# at	celffd
s# coming	hffffe
s# day	eefffi
s# days	chfegg
s# done	fhfffd
s# for	eegffh
s# h	dedfek
s# hr	dffffg
s# i	hefffe
s# in	ffhefe
s# is	gdgiec
s# min	efefid
s# minute	bhmdeb
s# more	hgfffe
s# new	efffeh
s# off	edfffh
s# on	gdiefe
s# or	gdleec
s# page	dijeeb
s# pages	diffff
s# panel	dijeeb
s# payrol	ffffci
s# people	dfdfmb
s# ph	ffffdh
s# seen	hfdjdd
s# so	fddffj
s# the	dcjfdh
s# they	cmfdgb
s# till	ffleea
s# times	ffffeh
s# to	Xeheen
s# which	akffge
s# will	jeefee
s# word	fkcfde
s# words	amefee
s# you	kfefec
s's	ifafbk
s's @d	fecfZn
s's @s	defffi
s's answer	lceffc
s's approv	dffkgc
s's at	ejeffc
s's audit	efegci
s's away	ffffdi
s's back	eeedcl
s's been	aidgei
s's being	cdefgk
s's below	jfdfed
s's book	ffeefh
s's booked	efgdfh
s's calend	eheedh
s's choosi	ifffed
s's client	bffeel
s's coming	dffhff
s's commit	effkec
s's dark	fefdfi
s's decisi	lfeeed
s's done	dffdej
s's down	cdfefk
s's due	jhfedc
s's email	efeeje
s's final	dffffg
s's free	ffieed
s's fully	dffgfg
s's gone	efefjd
s's good	fnfdeZ
s's grotto	dffeej
s's having	fffdal
s's in	dhcfej
s's job	efhffe
s's last	ifffee
s's lookin	effhfe
s's made	feegdh
s's messag	effehf
s's mine	Zlffff
s's nearly	cffgfh
s's notes	jefffc
s's office	gdehef
s's on	idfddh
s's only	mffeeZ
s's open	edbfkf
s's out	cefffj
s's recomm	eefjee
s's report	ddflfd
s's rule	efdefi
s's shut	effefi
s's signat	ffefhf
s's sittin	dffhhe
s's social	ffffhe
s's team	fffhee
s's the	dggefg
s's though	hefffe
s's verdic	kffeec
s's weddin	fffefh
s's with	hfefff
s's yours	efbegk
s;	keddfe
s<answer>	keeffd
s<ask>	algcgg
s<away>	deeddn
s<bye>	Yijcfi
s<chosen>	gehehc
s<closed>	feedjf
s<decide>	lgdgbd
s<free>	dileeb
s<give>	djgegc
s<goon>	efehef
s<hear>	iedfge
s<hold>	ageghh
s<if>	gghfde
s<joy>	agfdmd
s<match>	Xfmidg
s<me>	ciefgf
s<meet>	cdkide
s<news>	ocdefc
s<not>	dfeehh
s<offer>	Woecjg
s<others>	eddegk
s<papers>	Wledjg
s<post>	cdgdjh
s<receipt>	efbbuY
s<refuse>	jcefmW
s<review>	ddfneb
s<said>	gedfie
s<soon>	dgefhf
s<sorry>	achelg
s<start>	bfcdbu
s<step>	bhlega
s<thanks>	dgdcpa
s<wait>	feedmd
s<will>	hffedg
s?	cfmdfc
s@d #	Vetcfd
s@d .	ffegeh
s@d ;	kefebg
s@d ?	deiehf
s@d @d	kddcbi
s@d @s	Ygffme
s@d @t	eegedi
s@d a	feefid
s@d about	chjdge
s@d accord	iffeee
s@d actual	cffhgg
s@d after	bhkgce
s@d again	dffehg
s@d ahead	ffefeh
s@d all	gfghaf
s@d alread	efefjd
s@d answer	Zefgkg
s@d any	hffeib
s@d anyway	hefefe
s@d apolog	eiffde
s@d applic	efeiia
s@d are	eeeigd
s@d as	hkagbf
s@d ask	ffhfee
s@d at	dhigfc
s@d back	cffeek
s@d be	ijedce
s@d becaus	egbdan
s@d before	hgjddb
s@d beginn	dhgffe
s@d begins	ieffee
s@d betwee	dgkfed
s@d birmin	dgffff
s@d boots	fffdei
s@d bring	edcfel
s@d brusse	fidffe
s@d budget	dffffh
s@d but	hgedge
s@d by	jjgZag
s@d calibr	afflee
s@d call	gedkde
s@d called	dffelc
s@d calls	feeejd
s@d came	dfffjd
s@d can	eekeed
s@d candid	fffhef
s@d career	efeedj
s@d check	dffghf
s@d chef	ggdeeg
s@d closin	feefjd
s@d code	alffee
s@d come	Xffdep
s@d coming	gffgdf
s@d comp	fffhee
s@d compen	fffhee
s@d contra	feddld
s@d costum	dffeej
s@d could	nhbedb
s@d cvs	effcig
s@d dear	fZffme
s@d decide	Zffidj
s@d decisi	deddem
s@d defini	lffeZf
s@d delibe	efemda
s@d did	ifffde
s@d dinner	jeheec
s@d do	gjedbg
s@d each	keedhb
s@d either	mecdbg
s@d even	fffhfd
s@d every	kfdfdf
s@d everyb	ifegfd
s@d everyo	hffeff
s@d failin	ehffff
s@d first	aifdcl
s@d follow	ffffhe
s@d free	hdjfdd
s@d from	gekeec
s@d good	ffffid
s@d got	eglfae
s@d graded	effmfa
s@d ha	hfefdf
s@d hackat	cffhgf
s@d half	cdlech
s@d has	beidhg
s@d have	cggehf
s@d he	ilcdea
s@d heard	efeejd
s@d hence	ffefjd
s@d her	dffeam
s@d his	keidea
s@d holida	dfeefj
s@d hull	dfedek
s@d i	geahfj
s@d if	jhfcbf
s@d in	leheZg
s@d includ	iffeee
s@d instea	ghdclZ
s@d interv	jeffha
s@d inviti	ddffke
s@d is	hgcchf
s@d it	kihafb
s@d its	ffeiee
s@d itself	mfbeed
s@d just	ffifee
s@d kindly	jcfffe
s@d lapses	eheecj
s@d latest	hcfedi
s@d lesson	cijeed
s@d let	fieffd
s@d lets	kfeded
s@d letter	deeidh
s@d lunch	ehfeeg
s@d mail	cfgfhg
s@d mails	gffdhe
s@d make	cefgfj
s@d maybe	dfefdk
s@d me	effife
s@d means	geffhd
s@d meets	efegdh
s@d mentio	bfeeld
s@d might	affffj
s@d minute	effgdh
s@d mornin	iffcfe
s@d must	dgfffg
s@d my	jfckcb
s@d myself	heffef
s@d n	eeckdh
s@d need	degfgh
s@d new	efeehg
s@d next	jiddec
s@d night	fefdfi
s@d no	dcfeih
s@d nobody	ffhfee
s@d nor	Xffedp
s@d not	ghihcb
s@d nothin	dfeeif
s@d notifi	effhfe
s@d now	pdbbcd
s@d of	adeeki
s@d off	efefei
s@d offer	djfefe
s@d ok	jgfefc
s@d on	hdgbie
s@d once	ifdfee
s@d only	eeifgd
s@d onward	heffff
s@d or	Ydkggg
s@d other	efeffh
s@d otherw	djgebh
s@d our	ffhfef
s@d outcom	efemda
s@d over	gcekde
s@d passes	dffjfd
s@d perhap	dfgffh
s@d phone	feeide
s@d pitch	fhefhd
s@d please	ehcdek
s@d pray	Zffidj
s@d presen	egiffb
s@d probat	eebffl
s@d produc	egjedd
s@d promis	nfddhY
s@d rather	fdeegh
s@d receiv	ffffeh
s@d recrui	ffffhe
s@d rehear	kfeefc
s@d remote	fediff
s@d reply	fhfffe
s@d result	eejfee
s@d resump	deeieg
s@d room	cehfhf
s@d round	ffgfhd
s@d s	eZffgk
s@d said	ieeeic
s@d salary	effifd
s@d same	cdmffc
s@d says	heefdh
s@d school	ffheee
s@d senior	ffefeh
s@d settin	jfffbf
s@d shall	ffffhe
s@d she	cdcgji
s@d shift	hfigdc
s@d shortl	efeife
s@d should	deicie
s@d sign	ehgffe
s@d signed	effddk
s@d since	egeefh
s@d six	eejfee
s@d so	gefdck
s@d sorry	cfeegj
s@d speak	hdfied
s@d staffi	gffdhe
s@d stand	fffibg
s@d start	iechge
s@d starts	bhfgfh
s@d still	keedgc
s@d summer	efeedj
s@d take	jeffde
s@d talk	ffeejc
s@d thank	fffehe
s@d thanks	fhfffe
s@d that	chibmZ
s@d the	fddgck
s@d their	cffhff
s@d then	fecggg
s@d there	ddefhh
s@d they	kgYdkc
s@d this	iefeef
s@d those	feeccl
s@d though	kfeeed
s@d three	efhfge
s@d throug	ifeeee
s@d to	edekff
s@d togeth	edhffg
s@d turned	ffffak
s@d u	dffffi
s@d univer	feafem
s@d unless	ieefef
s@d unrung	dfefie
s@d until	ieecdh
s@d wait	edfffi
s@d waited	ffffic
s@d ward	dfffhe
s@d was	adddrc
s@d wat	ffhffe
s@d we	aeeifj
s@d weddin	effdej
s@d week	ieeecg
s@d went	efecld
s@d were	dfffif
s@d whatev	gefeeh
s@d when	ogcddb
s@d where	feffid
s@d whethe	kZeegi
s@d which	bhifib
s@d whiche	gfgfed
s@d who	efeedk
s@d will	gcdfhg
s@d with	chghdf
s@d withou	jefeee
s@d woman	lfeebe
s@d word	gffhde
s@d worst	jfeedd
s@d would	YoeekY
s@d yes	kdffed
s@d you	affgig
s@d your	Yilgag
s@d yours	mfeccd
s@p	feefid
s@p #	ffffdh
s@p .	ceffjg
s@p ;	jefehb
s@p and	Zcdesc
s@p but	iffeai
s@p client	ieffee
s@p did	fffhee
s@p falls	fffdal
s@p few	ffffbj
s@p for	ffffic
s@p here	jffede
s@p i	dhfgge
s@p interi	ffffci
s@p is	leeiba
s@p it	ifffgc
s@p myself	ffffhd
s@p now	jeffbg
s@p of	hfffee
s@p on	iggebe
s@p s	feekfb
s@p she	leffcd
s@p so	fejffc
s@p that	feffhe
s@p the	ffffid
s@p then	heefgc
s@p they	Whgend
s@p we	cfefjf
s@p within	djffdg
s@p withou	ffffhe
s@p you	dffdek
s@s .	cefkeg
s@s ;	dhddig
s@s ?	liaeeZ
s@s @d	idldfY
s@s @s	dfffgh
s@s after	dgdaob
s@s all	jefffd
s@s always	edffej
s@s and	mefbkW
s@s around	bffmec
s@s as	bgfclf
s@s asking	deffej
s@s at	eceidi
s@s becaus	heffff
s@s before	cgfehg
s@s but	gdfehf
s@s by	Yeffmf
s@s could	befffj
s@s depend	dfffgh
s@s early	ffffeh
s@s either	heffff
s@s first	ffeeeh
s@s for	lgdeec
s@s from	ckeedg
s@s good	fffejd
s@s he	lfffea
s@s i	Zdkheh
s@s if	ahfffj
s@s in	cieelb
s@s indica	ehgffe
s@s instea	dceffl
s@s is	Ydfdbs
s@s it	jdfieb
s@s late	gffedh
s@s lol	ffffhd
s@s longer	jdeefe
s@s max	edffhh
s@s more	efffhf
s@s of	fgfddh
s@s off	jdeddh
s@s on	oedbZh
s@s or	eiffee
s@s positi	bffeke
s@s rather	dfffei
s@s s	jkfecZ
s@s she	ifffde
s@s signat	djfefe
s@s so	ojebfX
s@s stands	efffid
s@s start	fdfffh
s@s that	fidfee
s@s the	icffeg
s@s then	hefffe
s@s till	hffffe
s@s to	gjfecd
s@s tops	ghffed
s@s two	afffhi
s@s until	hffffd
s@s wakefi	ffffci
s@s was	hffedg
s@s when	ffffhe
s@s whethe	cgfjfd
s@s which	hfffee
s@s who	dfffgh
s@s within	jffffc
s@s would	defffi
s@s you	effgci
s@t	baggjh
s@t .	fZehhh
s@t ?	fehffe
s@t and	ahkgde
s@t becaus	edffgg
s@t by	ffcffi
s@t call	ffdfjc
s@t ferry	ffiffd
s@t instea	fflfbd
s@t on	ffiffd
s@t please	fccffl
s@t slot	feiffe
s@t so	ffcffi
s@t who	ffffhe
s^ #	gdcedk
s^ @d	jekcZf
s^ @p	afdfob
s^ @s	ubdbcV
s^ a	edgkgZ
s^ about	effhfe
s^ accept	dpddda
s^ accord	hfehfc
s^ action	eifffe
s^ actual	mffefZ
s^ after	ddifla
s^ agency	hgejcb
s^ all	kfihXc
s^ allow	leecee
s^ althou	dfffei
s^ an	dbffel
s^ and	ghgdee
s^ andy	effhfe
s^ announ	keeeed
s^ anothe	eefeei
s^ answer	xUeddZ
s^ any	mbgece
s^ appeal	amfefd
s^ applic	bbgpYg
s^ applie	efffhe
s^ apply	dcffgi
s^ appoin	effjgb
s^ are	edgffh
s^ as	ceeefk
s^ ask	befffk
s^ asked	fffehf
s^ assess	feiedf
s^ at	eefdld
s^ auditi	efekcf
s^ author	jgeedd
s^ auto	bgffgh
s^ automa	fffefh
s^ back	Zgfffk
s^ bank	elfdfc
s^ base	eeefhf
s^ be	hfgeed
s^ becaus	peedYf
s^ been	dfgfgg
s^ before	cgfcbn
s^ ben	gfgdff
s^ betwee	deegcj
s^ bit	cffghg
s^ board	keeica
s^ book	ehhffd
s^ boss	jdejbd
s^ both	dgeibg
s^ brief	eifffe
s^ bring	dblfff
s^ budget	cdekff
s^ but	ldfffa
s^ by	kWfcii
s^ call	jhhddb
s^ can	elfecd
s^ candid	hbejfe
s^ care	ffffdh
s^ cast	iffefe
s^ castin	gffedi
s^ cheers	gfffgd
s^ chef	lffedd
s^ chief	hfgeee
s^ church	effkec
s^ classe	dfeefi
s^ clerk	jffeed
s^ client	nhbffX
s^ closin	cnYdbk
s^ come	fgidce
s^ commen	ibedei
s^ confir	jcffed
s^ congra	efefie
s^ contra	beeeem
s^ correc	ffedma
s^ could	cmjebc
s^ crew	jefeed
s^ curren	fdfife
s^ danny	effhfe
s^ date	aYrefe
s^ dates	dffffi
s^ deadli	ZvedbV
s^ dear	cfbcpd
s^ debrie	lffbfd
s^ decisi	raZhfU
s^ defini	hffffe
s^ diary	cfffgh
s^ did	efdfkd
s^ do	Zcfffo
s^ doctor	kfffeb
s^ docume	dcfffl
s^ does	eehfff
s^ doors	eecfel
s^ drill	dfffhf
s^ due	gieffc
s^ e	ocgdda
s^ earlie	affffk
s^ either	kdfefd
s^ eligib	dffiff
s^ emaile	ecffgi
s^ employ	gfffdh
s^ enjoy	cefffj
s^ enrolm	bmdceg
s^ everyb	hffffe
s^ everyo	idfjcc
s^ expect	pdffcY
s^ expens	cefefk
s^ fancy	ffhfee
s^ father	effhfe
s^ feedba	lhfjbW
s^ fill	fjffde
s^ final	libdce
s^ finali	effeie
s^ financ	efehic
s^ first	Ydgpbf
s^ flour	effdej
s^ follow	cgefif
s^ for	Zhjcei
s^ forema	effiee
s^ forget	dfefjf
s^ formal	kgfecb
s^ forth	ffhfgd
s^ friend	aegffl
s^ from	gdhjaf
s^ fundin	effdfi
s^ furthe	iffffc
s^ gcse	affeek
s^ ghoste	ffffhe
s^ give	iifeeb
s^ given	ifaeej
s^ going	meeecc
s^ good	deffkc
s^ got	acifii
s^ great	eeeemc
s^ had	fcejYm
s^ half	dfgffg
s^ happy	cejebk
s^ have	Wmdeek
s^ having	ffeelb
s^ he	jdcebk
s^ head	kfeeed
s^ headco	gffgbg
s^ heads	hefeef
s^ heard	ieffee
s^ hearin	neefcb
s^ hello	ehdiia
s^ her	jddeff
s^ here	chgefg
s^ hey	bfemiZ
s^ hi	dehcje
s^ hiya	ifeedg
s^ hold	mfefeZ
s^ homewo	bleffd
s^ honest	hffeib
s^ hope	jffega
s^ hoping	ieefeg
s^ how	ecdeii
s^ howzit	ffdjed
s^ hq	cfffgh
s^ hr	hcfgak
s^ i	efeefi
s^ if	iclabh
s^ in	idjdfd
s^ induct	ecdffl
s^ insura	fffeeh
s^ intake	fffdei
s^ intern	deefkc
s^ interv	YbjXgo
s^ is	ddjfff
s^ it	gdkcgd
s^ its	iefefe
s^ job	fecffj
s^ joinin	dffeej
s^ just	ffgedh
s^ keys	dfeeek
s^ kick	fccffl
s^ kindly	Wlccik
s^ last	jefefd
s^ latest	jefffd
s^ leave	edfffi
s^ legal	fdffgg
s^ let	Vlddii
s^ lets	eejchc
s^ letter	jffeed
s^ like	efkffb
s^ link	flcffc
s^ list	kdefed
s^ longli	aedoea
s^ lovely	aeffkf
s^ make	peedca
s^ manage	heefdf
s^ many	ffeehg
s^ mark	lffdec
s^ matron	hffeff
s^ may	gfdffg
s^ maybe	dfffei
s^ meetin	hedjfc
s^ mine	dffffh
s^ mock	feffeh
s^ most	bffeke
s^ mr	heeeeg
s^ mrs	cgffgh
s^ ms	efhfff
s^ museum	dijeeb
s^ must	ehffff
s^ my	agafcp
s^ nda	egjedd
s^ need	Yiiegg
s^ new	cejiag
s^ next	hcheeh
s^ no	hdicdg
s^ nobody	ddeefl
s^ normal	mdffeb
s^ not	efedZn
s^ notes	hfdjdd
s^ nothin	giddef
s^ notice	fefefh
s^ notifi	qedaea
s^ now	hfgfed
s^ number	fefffh
s^ offer	Yreddb
s^ office	ffefeh
s^ oh	ieffec
s^ ok	ehfkcc
s^ on	iZbcnf
s^ onboar	bfeefk
s^ once	Zdflfh
s^ one	ahddhj
s^ only	hffgfd
s^ onsite	ffhfee
s^ ooo	cdfffj
s^ other	efeffh
s^ our	geZije
s^ ours	icdehh
s^ out	cefffj
s^ outcom	nffcdb
s^ over	Zffhej
s^ owing	feehdg
s^ owner	gefeeh
s^ pack	ffhffd
s^ panel	gekkcY
s^ papers	effhfe
s^ paperw	edffgi
s^ passed	dffffg
s^ paymen	abfefn
s^ payrol	ffffci
s^ per	ffegdh
s^ perhap	jffffb
s^ pick	dagfgj
s^ places	iifeea
s^ please	cjhcff
s^ posted	ffffhe
s^ poster	ffeejc
s^ probat	ecfeek
s^ proces	cffffi
s^ produc	jffeed
s^ provid	effefh
s^ provis	lfedce
s^ pupill	gfegfd
s^ pursua	ckfefe
s^ quick	fhbekd
s^ rather	efffhe
s^ read	eheffg
s^ readin	dcepeZ
s^ real	ieehed
s^ reason	eefffh
s^ receiv	ffefid
s^ reckon	hefffe
s^ recomm	adfnee
s^ recrui	hjfgca
s^ ref	bkefjc
s^ refere	eeddhi
s^ regard	ifefkZ
s^ regist	dqeeeX
s^ regret	efffei
s^ reject	ffffeh
s^ remind	bjfhde
s^ replie	kfeefc
s^ reply	hceffh
s^ report	deafen
s^ respon	ocfdeb
s^ resubm	eheecj
s^ result	ldccge
s^ resump	eedeek
s^ review	ffegjb
s^ right	geehdg
s^ ring	bleffe
s^ rota	deddem
s^ rotati	fefffh
s^ round	eepdfY
s^ rsvp	ehfffe
s^ sad	efdecl
s^ sadly	bfffek
s^ said	ajfgdh
s^ salaam	ffeeei
s^ salary	difffe
s^ same	djhffb
s^ santa	dffeej
s^ say	ccfffm
s^ schedu	bhkdia
s^ screen	efemea
s^ scribb	efffeh
s^ second	fegodY
s^ see	dfgffg
s^ seeing	effeeh
s^ select	jeajec
s^ send	cckdhg
s^ senior	eeeedj
s^ sent	deafnc
s^ shall	ffbffk
s^ she	lbfhbe
s^ shift	fefffh
s^ shoot	cffefj
s^ shop	effeei
s^ short	dffjfd
s^ shortl	ncaocV
s^ should	nihdYZ
s^ siftin	fcfked
s^ sign	bdffdm
s^ signed	chfffg
s^ since	ffdabo
s^ sir	geffhe
s^ sleep	Zoebdh
s^ slides	difffe
s^ slots	ffjffb
s^ so	kedhgb
s^ some	dffffi
s^ somebo	jjffac
s^ someon	feheib
s^ someth	bfefjh
s^ sorry	jcgbib
s^ spoke	efffhe
s^ staff	ffeifd
s^ stage	dclleY
s^ start	ccdddp
s^ startu	hfffee
s^ still	gefkbd
s^ submit	deefmb
s^ succes	hfeeeg
s^ sure	deffgg
s^ take	XxahcV
s^ talk	dhedck
s^ team	feegdi
s^ tell	akhffd
s^ term	efefej
s^ terms	bifeeh
s^ tess	effjfc
s^ text	fmcffb
s^ thank	ddddnd
s^ thanks	geddmb
s^ that	jadclb
s^ the	ddflee
s^ their	eiddge
s^ then	Zeleei
s^ there	gicjdd
s^ these	dffffh
s^ they	fcggid
s^ third	cefeoY
s^ this	fddidh
s^ those	iefffc
s^ though	befejg
s^ time	eejfed
s^ to	hlbdfb
s^ told	dfbele
s^ traini	ffeffh
s^ transp	hefffe
s^ travel	eifffe
s^ trial	Zipbda
s^ try	eeefej
s^ two	heamXi
s^ u	ifefee
s^ under	ffffdh
s^ unfort	cfefih
s^ unifor	delded
s^ univer	fifffd
s^ unless	hhefdd
s^ until	deehei
s^ update	dfffhf
s^ upload	bhjffd
s^ verbal	ddffjf
s^ verdic	jeeddg
s^ was	hedejd
s^ we	gdedig
s^ well	mdedia
s^ what	Zegdkh
s^ when	cejehf
s^ whethe	geejfb
s^ which	fejfed
s^ while	fcfffi
s^ whoeve	fejegc
s^ will	jbefdh
s^ with	fdfcel
s^ within	hefiec
s^ word	mdegdc
s^ would	hmgcYe
s^ writin	ffffdi
s^ yes	pdddfY
s^ you	jeecie
s^ your	Zeehhj
s^ yours	jefdfe
sa	efhfef
sa #	dmjdca
sa @d	ceacgn
sa baby	efefhg
sa backgr	deffej
sa bag	ffhffd
sa better	ffffhe
sa big	dfffei
sa bit	ejeeib
sa board	jfffec
sa call	ddkecg
sa candid	hfcdej
sa chance	efffjc
sa chat	eihefc
sa clear	iefffd
sa coding	dgfffg
sa coffee	ffkffb
sa collea	ceaigj
sa conclu	ffffic
sa confli	fhfffe
sa contra	feffdi
sa conver	efhfff
sa correc	ffffhe
sa costed	efhffe
sa couple	iedeeg
sa course	iefeib
sa cuppa	fffdfi
sa cv	effffh
sa date	elahee
sa day	feeeei
sa deadli	gdffeh
sa decisi	hbdjjZ
sa defini	medgdb
sa dinner	fghdee
sa face	efffhe
sa family	effffh
sa feedba	ceieeh
sa few	dgiegb
sa final	iffeef
sa firm	lhhedY
sa fixed	feffei
sa flat	eefffi
sa form	dfefje
sa formal	iffffd
sa fourth	eegfie
sa funera	effedj
sa furthe	efeedj
sa gear	ciehee
sa go	hffffe
sa good	degjde
sa graz	dfffgg
sa great	dffffi
sa group	eejfed
sa half	eeiffe
sa hard	feffei
sa has	dffefh
sa hiring	effjed
sa holida	efeedk
sa human	hefffe
sa joke	efffie
sa last	cffffi
sa later	dffiff
sa lesson	eelfec
sa letter	oddmbU
sa line	pfedbb
sa link	aifffh
sa list	efedfj
sa little	fefebj
sa long	kfebbj
sa look	bgfefk
sa lot	beehje
sa lovely	dfffhg
sa mail	rddada
sa man	hffffe
sa matter	jfffec
sa medica	dchffj
sa meetin	hfegfe
sa menu	ckfeef
sa mess	bffghg
sa messag	heeefg
sa month	ifffde
sa mornin	ffieee
sa name	jffefb
sa negoti	ffhfee
sa new	bgfffi
sa next	difffe
sa nicer	heffff
sa no	peeeZd
sa note	hehede
sa notice	jgeegc
sa on	dfjeef
sa one	difffe
sa panel	cdcdgm
sa paper	ehffff
sa pdf	eifffe
sa period	efffeh
sa person	lbhefc
sa pharma	affigg
sa phone	feiiea
sa place	eehefh
sa portfo	dcgjff
sa positi	jdeeef
sa possib	ffhffd
sa post	dflfce
sa practi	efiffd
sa presen	ddgfhg
sa promis	hffffe
sa proper	efeelb
sa push	kfdffb
sa quick	edlfce
sa real	idifec
sa record	ehfffe
sa remind	ffefcj
sa repeat	ecffek
sa reply	hhbelY
sa resear	cfffgh
sa reside	effefh
sa restfu	dffffg
sa result	heegee
sa review	eefffi
sa ring	iifcec
sa rollin	cfffgi
sa round	dgffff
sa rule	leedgc
sa ruling	ffekdc
sa sample	cfifff
sa say	ffdffh
sa second	behdjf
sa securi	efhfef
sa shift	edffgh
sa short	bhhela
sa shout	dgghfd
sa site	ffhffe
sa slip	jffeee
sa slot	dgmeae
sa sorry	fffhfd
sa spot	effeeh
sa stage	dfffgg
sa stands	dffffh
sa start	efefck
sa statut	ffffhe
sa straig	eedgdj
sa strate	fffeeh
sa strong	ffeejd
sa sweari	efeefi
sa teachi	ciehee
sa test	dfffgg
sa text	kedfed
sa thing	fefefh
sa think	chfegf
sa third	dfdjee
sa time	ddkffe
sa train	ffhfee
sa traine	ffffeh
sa traini	dfeeej
sa trial	bfkfff
sa two	diffff
sa until	dbflia
sa very	dfffgg
sa veto	gdfhfe
sa video	dfhfgf
sa volunt	fffael
sa weddin	ffefeh
sa whatsa	idfffe
sa while	effefi
sa will	eefdej
sa word	ceekge
sa world	eefffi
sa writte	eggfgd
sa year	feefhf
sa yes	klafbb
sa zoom	ffhffe
saberde	ffjfed
sable	ccedgm
sable to	cbedgm
sabout	Xejbkj
sabout #	gehfee
sabout .	fefefh
sabout @d	Zdldif
sabout @s	iddmfY
sabout a	ddeefk
sabout all	hffdhe
sabout an	ffeffh
sabout hours	eeffei
sabout it	Xkfdpa
sabout me	bgfgfh
sabout our	hgfffd
sabout that	bfffhh
sabout the	akeYhk
sabout you	ffffdi
sabout your	hcfegg
sabove	jdfefe
sabroad	eedeih
sabroad from	ffefjd
sabsolu	fiffde
saccept	Wtgdfa
saccept .	ehffgd
saccept @d	doeceb
saccept a	dfkfed
saccept and	difffd
saccept anothe	ffffhd
saccept applic	ceffgi
saccept by	djfeef
saccept has	fcfffi
saccept in	deffgi
saccept is	coffea
saccept it	feifee
saccept not	fdfffh
saccept of	ebffhh
saccept or	jdffee
saccept that	fcfffh
saccept the	dlfeec
saccept until	fifffc
saccept up	fjfffb
saccept within	diefef
saccess	eiefge
saccess to	eefffh
saccord	keegdc
saccord to	jeegdd
saccoun	abghhi
saccoun .	eeffgh
saccoun @d	effkdc
saccoun have	defedk
saccoun met	efffhe
saccoun of	dfeefj
sachter	dffgff
sacknow	cfefkd
sacknow your	cfefke
saction	ehffgd
saction requir	eifffe
sactive	degffg
sactual	iffggb
sactual no	iffgga
sad	eeebjg
sad @d	ffefeh
sad said	effela
sadd	gjeeed
sadded	efeedj
sadding	dffffg
saddres	Vccfiq
saddres by	deefgi
saddres histor	deffej
saddres of	ffffak
sadmin	geeedh
sadmini	dgfffg
sadmitt	fiedjb
sadmitt reserv	hffffe
sadmitt to	fifdee
sadopts	hffeff
sadopts the	hffeff
sadvanc	eefiee
sadvert	Zdecin
sadvert @d	effeei
sadvert closes	ffffdh
sadvert is	eeffej
sadvert post	ffffhe
sadvert until	cffdfk
sadvise	becjke
sadvise by	eefdej
sadvise of	dffife
sadvise that	decikc
sadvise you	gfffgd
sadviso	defggg
sadviso appoin	dffggf
safraid	deefgi
safraid .	dffffh
safter	gffhgb
safter #	cegfdj
safter .	kgdbch
safter @p	ffeied
safter a	effejc
safter all	cfffje
safter before	hedjfc
safter he	fffhfe
safter it	cffhjd
safter its	cffjfe
safter lunch	ffhfef
safter orthod	ffekdc
safter so	jfeedd
safter submit	cffeke
safter that	bghfdh
safter the	jfaeid
safter their	fefhee
safter they	ffffhd
safter we	ffffeh
safter which	jiedec
safter work	fffhee
safter your	belfee
saftern	iegchd
saftern so	iffcfe
safterw	efhfdg
safterw .	afhfei
sagain	bcgdik
sagain .	ddffel
sagain ?	ffffeh
sagain @d	gdgejb
sagain after	efffeh
sagain and	hfefjb
sagain at	ifffee
sagain but	dfffkc
sagain from	effeei
sagain in	eeeedl
sagain on	aehhbl
sagain the	gfffgd
sagain was	ifffed
sagain you	dhgeic
sagain>again	eghefe
sagain>answer	geddif
sagain>ask	ghdfdg
sagain>away	kffdcf
sagain>date	fgheee
sagain>decide	lffefa
sagain>free	aekfei
sagain>give	eiieec
sagain>goon	mcedef
sagain>if	edgjfc
sagain>match	eeifff
sagain>me	ggZgei
sagain>meet	bgghic
sagain>news	ffcjeg
sagain>not	iebekc
sagain>offer	cdffel
sagain>others	ceeffj
sagain>post	dfifeg
sagain>review	fdjche
sagain>said	ceeend
sagain>step	bklhZc
sagain>them	hdgffe
sagain>will	meiYec
sagain>you	ghfekZ
sagains	bfeeii
sagains it	ffffjc
sagains the	bfeeem
sagency	hfegah
sagency 's	bffeel
sagency @p	ieffee
sagency client	kfefdc
sagency for	fdfffh
sagency girl	dgfjdf
sagency says	hffffe
sagency the	ifffde
sagenda	dfemgZ
sagent	Znfkda
sagent .	ifffef
sagent says	Ynfeee
sagent told	cfflfb
sagm	feafel
sago	fglfae
sago second	fglfae
sagree	ajejfb
sagree on	djfged
sagree so	dffieg
sagree they	fffhee
sagree what	efffhe
sagreed	ljdfaa
sagreed #	djfefe
sagreed .	jfefdf
sagreed on	ffefhe
sagreed the	kfehbc
sagreed to	ldedfd
sagreed with	cffhff
sagreem	ciefff
sagreem with	dfffgg
sahead	iieeec
sahead .	gfffgd
sahead of	ffefdi
sahead or	ifffed
sahed	effejc
sahed all	effejc
saim	jcfehb
saim to	lcffec
saiming	kfdffc
saiming for	kfdffb
sair	chfffg
sair till	dffffh
sairpor	deigdg
salarm	cffefj
saligni	efffjc
salike	oeeecb
sall	mdeicb
sall #	gffifc
sall .	gefdei
sall @d	edcjgg
sall @p	iffeee
sall a	dfefdk
sall applic	vccbaa
sall appoin	effjde
sall at	cffdhi
sall by	ehffff
sall candid	michbZ
sall cvs	ffffhd
sall day	Yffffm
sall done	fffeeh
sall files	effhfe
sall final	effied
sall finali	eifefe
sall five	jfjdeb
sall four	hffgee
sall fourte	dffkec
sall furthe	dfffjd
sall get	effdfi
sall goes	fffjed
sall going	hefffe
sall have	iefffe
sall hiring	efffhe
sall i	ifdefe
sall in	fjefgb
sall interv	iefegc
sall nine	effefh
sall nor	dffffg
sall of	Xckkfg
sall on	cjffge
sall places	ffffbk
sall recrui	ffjfce
sall right	degfkb
sall scores	hfeeff
sall teache	iffeef
sall that	ifffed
sall the	mgbeed
sall three	jgfded
sall throug	ifdjea
sall times	dffeje
sall until	fefeeh
sall volunt	fffhfd
sall who	dffeje
sall work	ffjeed
sallow	kedZgg
sallow @s	jefefd
sallow me	iefdfg
sallow up	hffffe
sallow us	hefffe
sallow you	chfeid
sallowe	hlebeb
sallowe to	iffefe
salong	bcfggj
salong with	defffh
salong your	ecfffi
salread	bedcli
salread .	affelf
salread met	fffeeh
salread so	ifeffe
salso	dedeem
salthou	eeffeh
salthou the	dfffei
salumni	efdffj
salways	gcgedi
salways .	dagffk
salways answer	hffefe
salways say	diffdg
sam	degfej
sam abroad	ffefjd
sam afraid	deefgi
sam at	heedei
sam aware	cfffhg
sam away	bfekef
sam back	gdfdfi
sam bookin	eheefh
sam callin	gffifb
sam catchi	efffei
sam collec	cffjef
sam deligh	ffffhe
sam free	effefh
sam going	jagiee
sam happy	feeffh
sam having	dgfefh
sam in	ffmdbc
sam instru	ffieee
sam not	Yidikc
sam off	cieeam
sam on	geddck
sam out	edefek
sam overse	feeffh
sam please	feefhf
sam presen	fddffj
sam ringin	fcffhf
sam seeing	effhfe
sam sorry	feehnW
sam taking	cffffj
sam the	ifeegd
sam tickin	efffhe
sam to	demhcb
sam told	fggbXo
sam very	ffffdh
sam waitin	jfffbf
sam writin	beieje
samara	ffffhe
samara furthe	ffffhe
samong	fbfhjc
samong the	ddfiff
samong them	icfeic
samongs	ffdjed
samongs the	ffdjed
samount	dehffg
san	cdhghf
san answer	hcdghd
san appeal	ddfffi
san appoin	cjffgd
san assess	eekffc
san email	kbeeeg
san engine	aeflfe
san hour	chmedc
san hr	fglfae
san indivi	iffdfe
san intern	efdefk
san interp	ejfffd
san interv	dcifjd
san invita	iefffd
san invite	dehffg
san object	befffj
san offer	Xeeelj
san offsit	fffdfh
san online	eccfkh
san order	efejfd
san sms	ifefgd
san update	jefdfd
sanalys	ieefef
sand	gffffd
sand #	dgjfde
sand @d	lecfcf
sand @p	effejc
sand @s	ddeefk
sand a	Zkfgdh
sand after	ffigde
sand again	effdmb
sand ahed	effejc
sand all	ieiffa
sand am	defehg
sand an	hfeefg
sand anothe	dffgff
sand answer	hgfdfe
sand applic	hcfhfe
sand are	efdfhh
sand as	ffffeh
sand ask	edegej
sand asked	ffdfgh
sand august	fffhfd
sand back	ceffgi
sand bank	djefee
sand be	kcegfd
sand before	efehef
sand begin	ffifgb
sand benefi	ffffdi
sand both	gffied
sand bring	bgigff
sand by	dkeffe
sand c	cfgedj
sand call	ifeffd
sand calls	fffied
sand can	iihehW
sand candid	cffife
sand check	jffefd
sand closes	ckdfef
sand comple	agfhhg
sand condit	iffffd
sand could	dfiffe
sand cvs	effldb
sand decide	kffbfe
sand decisi	hffffe
sand degree	dgfffg
sand delive	ffeiee
sand dev	jfeedd
sand do	Yhffle
sand done	cefjff
sand drivin	eekffc
sand either	hffged
sand email	fhffee
sand encour	dfffgh
sand equity	eehfff
sand every	gdeiee
sand every1	kffeec
sand everyb	lefbfe
sand everyo	kcdifd
sand exclud	hffffe
sand final	dffife
sand fly	ehefff
sand for	eifelY
sand forth	cffeif
sand get	cefggh
sand give	fhdgdg
sand goes	gffeeh
sand greeti	dffffg
sand handed	fdfffh
sand has	mfeedc
sand have	afhdke
sand he	eZeeeo
sand her	effeid
sand here	deffhf
sand i	kfifeZ
sand id	dieeef
sand if	mededc
sand in	jedfja
sand includ	defefj
sand inform	fhlace
sand intend	fffefh
sand is	eeefbm
sand it	Wfhgme
sand last	ffhfee
sand latest	fdfffh
sand let	hkdZbj
sand letter	kffeec
sand likely	dfeedk
sand look	cfeejg
sand mail	igefee
sand makes	mffaee
sand meet	dflaeh
sand meets	cieied
sand mine	iffffc
sand my	Zffhjg
sand need	eeeffi
sand next	hefgdf
sand no	hfeefe
sand not	ceddmf
sand nothin	eefffh
sand now	Xfdfre
sand offers	ieeeef
sand on	beejal
sand once	hdffff
sand one	jcekea
sand others	dfffgh
sand our	bdehfk
sand part	feafem
sand pass	jfeecg
sand paul	kffeed
sand phone	jgeeag
sand phones	kffdee
sand planne	cfffhf
sand please	ehffff
sand pulled	cfffgg
sand read	fffehe
sand readme	alffee
sand regret	heedeh
sand rehear	fdfefi
sand reply	gieeed
sand reserv	jffeed
sand result	hfedhd
sand return	ddefld
sand revert	chfgdh
sand right	hhfdee
sand ring	iefhdd
sand said	bfeggi
sand say	dgffff
sand send	Zjfefh
sand sent	ifffde
sand settle	jffede
sand shall	cffffi
sand she	haffgh
sand should	defdcn
sand show	efhffe
sand sign	ddfifg
sand signed	iieedc
sand signin	efffeh
sand since	gffdhe
sand so	jecdeg
sand start	eifehc
sand stoppe	fdffie
sand succes	cffhhe
sand swore	jffehZ
sand take	ffkefb
sand takes	eeejgd
sand talk	eekdib
sand talkin	dffige
sand teleph	kffeed
sand tell	cpfYdf
sand tells	effffh
sand text	ifffee
sand that	figcbi
sand the	fefiee
sand then	igeefd
sand there	cgeegi
sand theref	ifdhed
sand they	adecpe
sand this	kfefdd
sand those	gffied
sand to	gbfddk
sand took	ifffed
sand under	fffhfe
sand unsucc	jfffed
sand upload	djfffe
sand wants	hhedee
sand was	ffffhd
sand we	Zhgffi
sand when	effffh
sand will	mafiad
sand with	ffffak
sand within	dffdek
sand would	bekdff
sand write	fgiieZ
sand writes	hefged
sand yes	dffeei
sand you	kcgjca
sand your	deeefj
sand yours	bfeenc
sandy	effhfe
sandy 's	effhfe
sannoun	qdadlT
sannoun .	iffffc
sannoun @d	ifeedf
sannoun for	dfffie
sannoun his	effefh
sannoun it	ffeekb
sannoun of	iffffe
sannoun on	ifefef
sannoun result	dffefi
sannoun the	dfehic
sannoun to	defife
sannoun who	sfdeaY
sannual	adefeo
sannual giving	bffgfh
sannual leave	defffi
sannual meetin	ffdeei
sanonym	effmfa
sanonym until	effmfa
sanothe	ckfgjZ
sanothe @s	iffefe
sanothe applic	ddfeih
sanothe candid	fgffhd
sanothe firm	fhffgd
sanothe girl	dffgfg
sanothe interv	ffhffe
sanothe look	heffgd
sanothe on	gfekea
sanothe person	ieffhb
sanothe post	ffefid
sanothe round	fffdei
sanothe two	ffffeh
sanswer	mfdece
sanswer #	hfeffe
sanswer 's	fhffee
sanswer .	vbciXZ
sanswer @d	ikbfcd
sanswer @s	hffefe
sanswer and	ifffee
sanswer before	geehed
sanswer by	idefic
sanswer comes	neeedc
sanswer for	hdefdh
sanswer from	egeeei
sanswer go	dffggf
sanswer in	geedhh
sanswer is	ldjebb
sanswer no	eefhfg
sanswer not	ifffde
sanswer on	ajegeh
sanswer one	hefffe
sanswer our	dfffgh
sanswer so	hefffe
sanswer the	edddfk
sanswer them	hffdff
sanswer to	aogddd
sanswer until	hgfffd
sanswer us	Xefggl
sanswer via	kfeded
sanswer was	cfffhg
sanswer whatev	hffffe
sanswer when	cfeeek
sanswer will	eeffgh
sanswer with	cjeeeg
sanswer within	eefgid
sanswer would	efffhe
sanswer you	effeei
sanswer your	lcfhcc
sanswer>again	Yhdcki
sanswer>answer	nXghga
sanswer>ask	chfege
sanswer>away	cmdfdf
sanswer>chosen	mfdbbe
sanswer>closed	hfffff
sanswer>date	ieeefe
sanswer>decide	ogedab
sanswer>free	jggfbe
sanswer>give	ijfecb
sanswer>goon	dicffh
sanswer>hear	fehfee
sanswer>hold	cfdedl
sanswer>if	aidifg
sanswer>joy	iefehd
sanswer>match	feedfj
sanswer>me	flcfha
sanswer>meet	lfecia
sanswer>news	mcddhc
sanswer>not	ddfhhe
sanswer>offer	Zhedgk
sanswer>others	odfecb
sanswer>papers	dlgdha
sanswer>post	qbecZf
sanswer>refuse	feeekc
sanswer>review	hffffe
sanswer>said	gcbgld
sanswer>soon	gehjfY
sanswer>sorry	beffle
sanswer>start	ogcddb
sanswer>step	kekcad
sanswer>thanks	ehfege
sanswer>them	ffedgh
sanswer>wait	cceend
sanswer>will	dhcbne
sanswer>you	ncdfde
santwer	efhfff
santwer office	eghffe
sany	ehhcgd
sany date	ehfffd
sany day	lejecZ
sany decisi	cfffgh
sany event	fifeed
sany good	efhffe
sany more	gebemb
sany mornin	eeeffi
sany questi	hdeefg
sany time	dhlffZ
sanybod	dcfeel
sanyone	heefff
sanyone on	efeffh
sanythi	bdgcbq
sanythi .	bdfffk
sanythi @d	efffeh
sanythi before	fffedj
sanythi by	defffh
sanythi else	dfeefi
sanythi from	hefffe
sanythi is	cffffj
sanythi on	efideg
sanythi until	kffeeb
sanythi urgent	eefffh
sanythi you	fifefd
sanyway	deffie
sanyway may	iffffd
sanywhe	hfffee
sapolog	ehffge
sapolog .	dfefgg
sapolog @d	eiffde
sapolog for	hefffd
sappare	cfffjf
sappeal	Wieeem
sappeal in	ddfffj
sappeal may	ddfffi
sappear	jfeeee
sapplic	hbckff
sapplic #	hfdjdd
sapplic 's	bffdfl
sapplic .	bffejf
sapplic @d	idclhY
sapplic about	fffefh
sapplic after	dffkga
sapplic and	idfeib
sapplic are	deepeZ
sapplic by	gffhee
sapplic can	fgekdc
sapplic close	defgbm
sapplic closed	fffejc
sapplic data	ffffeh
sapplic does	dfffei
sapplic for	cZefil
sapplic from	defeej
sapplic get	ffefhe
sapplic has	fdfeej
sapplic hear	ffffeh
sapplic in	ifdhce
sapplic introd	effdei
sapplic is	hdegdh
sapplic like	jcffef
sapplic normal	ehffci
sapplic on	gjYdlc
sapplic only	effeej
sapplic over	hffeee
sapplic please	fhfffe
sapplic portal	ifefee
sapplic reache	ffffic
sapplic receiv	iceebk
sapplic stands	efffeh
sapplic succes	hefeff
sapplic system	dffffg
sapplic the	gffgfd
sapplic to	hfedid
sapplic until	dbfffl
sapplic was	hdeejc
sapplic we	affffk
sapplic who	deidla
sapplic will	effidf
sapplic within	kefffc
sapplic you	eihfdd
sapplie	bdcimd
sapplie .	ffffbj
sapplie @d	efdggf
sapplie at	efefjc
sapplie for	gffggd
sapplie gets	effifd
sapplie to	cffejf
sapply	abeedq
sapply @d	defffh
sapply again	eeffdj
sapply by	dbffgk
sapply for	fieffe
sapplyi	heefhd
sapplyi for	heefgd
sappoin	hbYkie
sappoin .	jfegdb
sappoin @d	feiged
sappoin at	bfelfd
sappoin commit	ffeejd
sappoin every	iffdff
sappoin follow	hefffe
sappoin letter	ffdffh
sappoin of	efefjc
sappoin on	iediec
sappoin will	ifaefi
sappoin with	diafej
sappoin you	eeedih
sapprai	fiheec
sapprai before	fiheec
sapprec	djeefe
sapprec you	fhfffd
sapprec your	egefeh
sappren	jeefed
sappren .	jeeffd
sapprov	jgZpdX
sapprov @d	mfbeed
sapprov by	fffeeh
sapprov meetin	efejfe
sapprov on	dfflec
sapprov takes	effhgd
sapril	ehfffe
saptitu	ffffic
saptitu test	ffffic
sarchiv	egfehd
sare	fdggci
sare .	dffffh
sare @d	efdibi
sare @s	ifffgc
sare a	fehZig
sare advise	effjec
sare aiming	kfdffb
sare aligni	efffjc
sare all	bedegl
sare among	idffff
sare anonym	effmfa
sare asked	dfhfff
sare asking	gfdffg
sare at	eefefi
sare availa	efjffc
sare back	eeiejb
sare being	iegicc
sare called	gfhfed
sare callin	dfgffg
sare checki	ffffhd
sare closed	gefedj
sare coming	bffaeo
sare commun	hffffe
sare confir	cfgfgh
sare dead	effefh
sare decide	icffff
sare decidi	leecde
sare deligh	efffid
sare doing	effeei
sare down	hffffe
sare due	eZeffn
sare emaile	kfeedd
sare expect	bfneec
sare finall	effhfe
sare from	ffmeeZ
sare going	cdddik
sare happy	diffff
sare having	efefei
sare held	ejcddi
sare hereby	edhfeh
sare hired	feffhe
sare holdin	ehfdff
sare hoping	fheiec
sare in	mbdalc
sare inform	idfhfc
sare interv	ceehei
sare invite	eefjde
sare keen	difeff
sare kindly	dfeffi
sare lettin	fkfeec
sare lookin	efffeh
sare made	deejff
sare making	akffff
sare meetin	ifehfb
sare modera	ffeied
sare moving	efffhf
sare no	chffdi
sare normal	ifffed
sare not	geddcl
sare now	fffmfZ
sare off	dffehf
sare offeri	cfefcl
sare on	hbnZZh
sare one	gecfdk
sare only	hdeffh
sare open	cffffj
sare out	gfefhd
sare over	ffieee
sare overqu	eefffh
sare picked	dffeej
sare planne	ffdffi
sare planni	ffhffd
sare printe	effddk
sare promis	iffffd
sare publis	kffede
sare quick	kffffb
sare read	effhfe
sare releas	lfefdc
sare reques	fjffde
sare right	efffid
sare ringin	dfffej
sare runnin	dflgbe
sare second	gdfedi
sare seeing	faekdh
sare seen	ffefdh
sare sent	ffeebk
sare shut	ffffeh
sare signed	dfegdi
sare sittin	hfefee
sare slow	efffhe
sare sorry	affffj
sare still	bddndh
sare succes	akffff
sare taken	ffffak
sare tastin	dffige
sare the	fffdfi
sare thinki	efkffc
sare those	jffdee
sare to	fggcci
sare told	dffjfd
sare too	dfefie
sare totted	hfehed
sare travel	hffefe
sare two	fffjgb
sare usuall	lcefed
sare waitin	dkffgc
sare we	effefh
sare welcom	ffdfej
sare with	effjfc
sare workin	dffife
sare you	edhfeh
sarea manage	dffgeh
sargue	fedmdb
sargue @d	dffkec
sargue till	dffife
saround	fahjef
saround @d	fefldc
saround the	ffdegh
sarrang	jZieef
sarrang a	fcieff
sarrang it	jedfef
sarrang the	gcffgg
sarrang your	bjffff
sarriva	efhjdc
sarrive	Zbcdlm
sarrive @d	bffdkg
sarrive by	fccffl
sarrive in	efffhf
sarrive on	efffid
sarrive within	ceffek
sarticl	gfedje
sarticl on	efecke
sarticl over	hfegee
sartist	fgfhed
sas	geddjg
sas @d	occeeb
sas a	lhdcZg
sas agreed	giggcc
sas announ	efffhe
sas assist	ffdffh
sas commun	bffeke
sas discus	dgdegh
sas early	kefeec
sas everyo	hfeffe
sas far	jfeeee
sas for	hffffe
sas i	gecgam
sas in	ifgfdd
sas it	fgeedi
sas long	dhffff
sas many	efffeh
sas most	dffhdh
sas of	bfeehi
sas one	dgfeei
sas our	agegfj
sas per	defgjd
sas planne	efffhf
sas possib	dgffdi
sas printe	ffffid
sas promis	lddeee
sas regard	dfffgf
sas rooms	ehffff
sas she	gnedda
sas soon	gefdfi
sas stated	affelf
sas that	eefffh
sas the	habeme
sas their	efefhf
sas to	neeedb
sas told	dfffgf
sas unsucc	gdfhhc
sas we	fjddmY
sas well	heeged
sas you	eahcgj
sas your	dffffh
saside	defjfe
saside the	eefjfe
sask	Zhieeh
sask all	diffff
sask for	aaiffm
sask her	jfefdd
sask me	ffffhe
sask you	ahgffg
sask>again	blcedj
sask>answer	Vqcchg
sask>ask	beefgl
sask>away	dhcffi
sask>bye	effffh
sask>chosen	ieffee
sask>closed	ehfeef
sask>date	djgbfh
sask>decide	Xlibdj
sask>free	dgldce
sask>give	Wjfejh
sask>goon	dndfcc
sask>hear	Xneefg
sask>hold	fggffd
sask>if	Xkhdkd
sask>joy	eeifeg
sask>match	eddffk
sask>me	Xjkdgf
sask>meet	bXqdei
sask>news	bghbhh
sask>not	dlecdh
sask>offer	bjdffg
sask>papers	Wejdkh
sask>post	dhffff
sask>refuse	mfefdZ
sask>review	nXcegf
sask>said	jdeeic
sask>soon	dheffg
sask>start	dkdeeg
sask>step	Whlckd
sask>them	dmgcde
sask>wait	jcdcfh
sask>will	hegcjb
sask>you	Zoheec
sasked	hZgbne
sasked about	eefeig
sasked and	hefffd
sasked for	lbccei
sasked if	chffid
sasked me	eejeia
sasked on	edeflc
sasked them	ifeffd
sasked to	befefl
sasked twice	gffdhe
sasked us	fefeei
sasked when	jfffed
sasked whethe	cejfkb
sasked why	ffffhe
sasking	gfbegh
sasking for	cefffj
sasking when	hffffe
sasks	cigddh
sasks the	ggdeeh
sasks you	dhffff
sassess	bmoeaY
sassess by	effife
sassess centre	dfggff
sassess day	bjjece
sassess days	efmeea
sassess expire	fjefdd
sassess have	jefdfe
sassess result	gifffa
sassess which	ecffgh
sassist	ocfecc
sassist nights	ffffdh
sassist profes	ffhfdf
sassist will	keeeed
sassoci	hefffe
sassume	kfffec
sassume that	heffee
sassure	mefedc
sassure of	hffeee
sasync	dlffbd
sasync video	dlffbd
sat	bgfghf
sat #	eckech
sat .	dfhfff
sat @d	fnYecg
sat @t	cdfehi
sat a	feeheg
sat all	feiefd
sat an	feedkd
sat any	cjfffe
sat anythi	effefh
sat everyo	bffkfe
sat everyt	ffbkfe
sat five	hffefe
sat gate	ffhffe
sat half	ffiffd
sat home	egfdei
sat interv	bffeke
sat it	fddjdf
sat its	cfffif
sat last	elfciY
sat least	eeffej
sat lunch	cffeke
sat me	iffffc
sat most	eiejeb
sat my	gfeedi
sat once	iffefe
sat our	ceigfg
sat profil	eneddb
sat recept	beffle
sat sea	dffefi
sat six	eejffe
sat some	lfedec
sat ten	ffgfhd
sat that	dffgfg
sat the	dffehf
sat their	eeiffe
sat us	dfffkc
sat where	cfffek
sat your	bdhhal
sattach	Wnhdic
sattach .	ffffhe
sattach and	dkfffc
sattach answer	bjfeeh
sattach declar	fhfffe
sattach is	ffgfdg
sattach person	ehffee
sattach please	ehffee
sattach refere	fZffme
sattend	dhjdib
sattend a	efhfef
sattend at	ffhfee
sattend by	eifffd
sattend the	fdfdke
saudit	bfefbn
saudit .	efffeh
saudit ends	effeeh
sauditi	deejja
sauditi for	efeegi
sauditi on	cffeje
sauditi panel	effhee
saudito	cfdedm
saudito are	efdegh
saugust	cddgih
saugust closes	egeefh
saugust is	fffhfd
sauthor	fcegdj
sauto	bgffgh
sauto reply	dffffh
sautoma	eeedhh
sautoma reply	fffefh
sautumn	hfffgc
savaila	ghfebf
savaila .	eeffie
savaila @d	ficffg
savaila by	ffhffd
savaila from	ffjffb
savaila in	kfefbf
savaila on	hdgfef
savaila to	dfffgg
savoid	eceeel
savoid packed	eceeel
sawaite	eifffe
sawaite by	ehffff
saward	hfeceh
saware	afffih
saware that	bfffhg
saway	ajghch
saway .	iffefd
saway @d	agelee
saway and	efffdi
saway from	eefffh
saway on	ffffhe
saway till	fifffc
saway to	fffhee
saway until	eejYfk
saway>again	befeel
saway>answer	ideeid
saway>ask	djfefe
saway>away	edeffj
saway>closed	eeefei
saway>date	eeccdp
saway>free	hefhfc
saway>hold	efffjb
saway>me	cefkch
saway>meet	ffdegh
saway>news	hffffe
saway>not	gfhedf
saway>others	iffffc
saway>post	cfegfi
saway>review	fffifd
saway>said	hfefeg
saway>soon	hhfeed
saway>start	befgfj
saway>step	dggfff
saway>them	kbegdf
saway>will	idgkad
saway>you	gcgkdc
sayesha	ffiffe
sb	cfjbcj
sb and	cfgedj
sb by	eefdej
sb plan	dffefh
sbaby	efefhg
sback	jfechd
sback .	dfffhg
sback @d	lhccbe
sback a	eifffe
sback and	ffeejd
sback at	hffffe
sback by	chjcef
sback down	hefffe
sback forth	hffffd
sback from	bcfeem
sback in	ejdeff
sback on	gggaid
sback signed	ejffed
sback the	eefdkc
sback then	jffede
sback to	mbeifa
sback until	difffe
sback with	cfffek
sback within	dcffjg
sbackgr	ejeeYl
sbackgr check	gkeeZh
sbackgr screen	deffej
sbacklo	fffeeh
sbacklo .	fffeeh
sbad	mdeebf
sbad .	kdfecf
sbad news	ffffdh
sbadge	dgfffg
sbag	ifheec
sbag they	ffhffd
sbakery	daffdn
sband	bdffgk
sband #	ddffgi
sbank	jjcfac
sbank @d	fffkdc
sbank detail	ckdfef
sbank holida	geeedi
sbank statem	ffffhe
sbar	ceedkf
sbar manage	fffeeh
sbarist	hffffd
sbarist role	hffffd
sbars	efdffj
sbase needs	ffhfdf
sbased	ifffed
sbased on	jffffb
sbasica	hfffdf
sbasica @d	hfefdf
sbasis	cfffgh
sbasis and	cfffgi
sbe	effecj
sbe .	cfffje
sbe @d	kdgccg
sbe @p	hffibe
sbe @s	cefeel
sbe a	gdffdi
sbe able	fcedcm
sbe advise	addfli
sbe and	hffffe
sbe announ	befieh
sbe any	bffffj
sbe appoin	cffjfd
sbe as	kefeec
sbe asked	ffefeh
sbe at	dehffh
sbe availa	jefffc
sbe back	Zhehdk
sbe best	cndefb
sbe booked	ehfffe
sbe bored	defffi
sbe by	cdffkf
sbe called	ogjeZX
sbe callin	jegdfe
sbe chosen	effffh
sbe closed	bffefk
sbe closin	effeei
sbe coming	eflfcd
sbe commun	ledgeb
sbe comple	hgedef
sbe confir	ifaefi
sbe consid	amfeef
sbe contac	affcki
sbe contin	cffgfh
sbe conven	edifff
sbe decide	hffege
sbe decidi	ghfefd
sbe deemed	dhffff
sbe delaye	dfffie
sbe delete	efffeh
sbe destro	eefffh
sbe discus	efeiff
sbe done	ehijeZ
sbe down	cffgfh
sbe downlo	jffffb
sbe emaile	dffeje
sbe enough	ekdfee
sbe erased	dffffh
sbe expect	feekde
sbe fair	heffeg
sbe filed	cefedl
sbe filled	fhffch
sbe finish	cgffgh
sbe first	edfefj
sbe forth	ifffed
sbe frank	hefffe
sbe free	fefffh
sbe furnis	akffge
sbe glad	bjdfdj
sbe gratef	ajheeg
sbe great	eneddb
sbe guessi	dffffh
sbe heard	effiee
sbe hearin	lffeeb
sbe held	beodcd
sbe here	biffid
sbe honest	ddfeig
sbe ideal	djfffe
sbe ignore	bfeeld
sbe in	hfijcY
sbe inform	kceggb
sbe intima	hefffe
sbe invite	eegfeh
sbe it	jffehZ
sbe just	hffefe
sbe kind	ffefhe
sbe known	cffffi
sbe later	kefefc
sbe lettin	ifedff
sbe lodged	ckfffd
sbe longer	afffjh
sbe lookin	effifd
sbe lying	efffbl
sbe made	kfebhc
sbe making	bfehfj
sbe marked	edfkfd
sbe moving	effffh
sbe needin	ffifgb
sbe nice	fgiffc
sbe no	efkfec
sbe notifi	hceggf
sbe off	ffeffh
sbe offlin	dfbffl
sbe okay	dehfff
sbe on	jekbZg
sbe one	ieeeee
sbe our	eejfjZ
sbe out	jdfeef
sbe over	iffffd
sbe patien	edfcih
sbe phonin	ffdefi
sbe possib	eehffg
sbe posted	jeffed
sbe prepar	hffefe
sbe presen	gehffd
sbe publis	heddmZ
sbe put	nbefec
sbe read	effjed
sbe readve	ffffeh
sbe ready	iffefe
sbe realis	dffffg
sbe receiv	eifffe
sbe refund	befffj
sbe return	efffei
sbe review	ceeifg
sbe ringin	fjeeed
sbe rung	jeedib
sbe seen	dffffh
sbe select	ffhffe
sbe sendin	affffk
sbe sent	ladhdf
sbe settle	effeeh
sbe signed	deffhh
sbe slow	iffffd
sbe so	ieffee
sbe starti	ffffeh
sbe straig	ffedei
sbe submit	eiffed
sbe taken	eegdgg
sbe taking	ffefeh
sbe teleph	lffbfd
sbe the	Yedebq
sbe there	ggheed
sbe told	gddgZl
sbe too	djcfeh
sbe upfron	iffdff
sbe used	fkffeb
sbe willin	efeffh
sbe with	hefidd
sbe your	dfffei
sbear	eefdfj
sbear with	fefdgg
sbearin	eeefje
sbearin with	eeffkd
sbecame	ceddqZ
sbecame someti	efedmb
sbecaus	ffcbYq
sbecaus @d	jgecdg
sbecaus i	ahdcdn
sbecaus of	ddecbo
sbecaus the	heeeeh
sbecaus we	dgeegg
sbecaus you	keffcd
sbecome	jededf
sbed .	hfffee
sbeen	fcfdnd
sbeen @d	dfeelc
sbeen @p	hfeegd
sbeen able	bfffkf
sbeen appoin	kfeedd
sbeen asked	cfgfgg
sbeen assure	hffeee
sbeen cancel	ffffbk
sbeen change	ffcfke
sbeen chosen	idfehd
sbeen contac	iefffe
sbeen double	ffffhe
sbeen evalua	dffefh
sbeen extend	dfeehh
sbeen filled	eiffee
sbeen frozen	ffffdh
sbeen given	lbehec
sbeen in	defffi
sbeen inform	dfffgi
sbeen invite	fedfei
sbeen moved	bifhee
sbeen noted	ffkfae
sbeen on	ffffic
sbeen open	ffffjc
sbeen pencil	ffiffd
sbeen picked	iejfcd
sbeen promis	ifffee
sbeen pushed	efffeh
sbeen put	gfedid
sbeen receiv	hffdff
sbeen shortl	hegged
sbeen suspen	ffffhd
sbeen up	ffffdh
sbeen with	ffbffj
sbefore	ehefci
sbefore #	iefedg
sbefore .	dfedig
sbefore @d	jedfcg
sbefore @p	dgfffg
sbefore @t	hbfked
sbefore anythi	efefif
sbefore by	ejfffd
sbefore close	flcfec
sbefore contac	keeeed
sbefore forth	dgffff
sbefore he	ffeeeh
sbefore i	fjgdce
sbefore interv	ffiffd
sbefore lunch	hffffe
sbefore servic	eehfff
sbefore she	gheeef
sbefore that	iiacbk
sbefore the	Xggjei
sbefore they	ejfefe
sbefore we	fhdbfj
sbeg	ffffbj
sbeg your	ffffbj
sbegin	iffedf
sbegin @d	jfeded
sbegin in	efffeh
sbegin on	hegdff
sbeginn	dhgfff
sbeginn @d	dhgffe
sbegins	cdfbbr
sbegins .	dffffi
sbegins @d	hdecfh
sbegins in	efheci
sbegins on	deeecm
sbehalf	hdfdla
sbehalf of	iehdee
sbehind	deeena
sbehind the	dfffje
sbehind with	efffjb
sbeing	cagjhg
sbeing @d	deeieg
sbeing away	efkYfi
sbeing checke	effifd
sbeing consid	deffgh
sbeing drafte	gfffhd
sbeing interv	dfifai
sbeing made	gecdek
sbeing on	ffhfde
sbeing printe	fddffj
sbeing read	ffehff
sbelfas	dfhfeh
sbeliev	feedjf
sbeliev it	efedmb
sbelow	bmffcf
sbelow .	gjdfed
sbelow by	dhffff
sbelow no	dfjfee
sbelow within	dbgfgj
sben	hfgcff
sben and	gfgdff
sbench	hfffee
sbenefi	ddfebn
sbenefi from	efeedj
sbenefi lead	ffffci
sberth	fhfffe
sberth is	fhfffe
sbest	amffed
sbest by	cndefb
sbest number	edhffg
sbetter	Zejfhh
sbetter for	efjfec
sbetwee	chqcYe
sbetwee #	dgjfed
sbetwee .	efeeeh
sbetwee @d	fenedZ
sbetwee @t	ffcffi
sbetwee and	dffffg
sbetwee consul	dfffgg
sbetwee now	ddgjef
sbetwee tellin	jffede
sbetwee the	Wlobbg
sbetwee us	fffgbi
sbetwee you	needdc
sbeyond	iffeee
sbeyond the	kffeec
sbielef	ifffde
sbig	Yhjedj
sbike	eefffi
sbill	ffffhe
sbirmin	dgffff
sbirmin or	dgffff
sbirthd	ffefei
sbirthd for	ffefei
sbiscui	ecfffi
sbishop	neeegX
sbishop 's	hffgfd
sbishop announ	ffeeid
sbishop makes	kffeed
sbit	bieekc
sbit behind	effejc
sbit of	aefgii
sbk	effefi
sbk from	effefi
sbless	dfgfgg
sblind	keefdd
sblock	ddgfei
sblocke	hfekad
sblocke @d	fffkbd
sblog	dffffh
sboard	icfqZX
sboard 's	eeeief
sboard .	Zgmfdd
sboard and	ifeaej
sboard approv	gedkdc
sboard chair	ffffhe
sboard confir	dffife
sboard conven	effgdh
sboard decide	effhfe
sboard for	ffeejd
sboard in	fflfbd
sboard is	cfenea
sboard meets	fedhbi
sboard met	deffhg
sboard of	idefhc
sboard on	dfejfe
sboard papers	cffcfk
sboard review	effhfe
sboard sits	hfeicd
sboard thing	jfffec
sboard votes	pffXed
sboard will	efehdh
sboard would	effffh
sboat	cffffi
sboat goes	eefffh
sbook	aiiedf
sbook you	ffhfee
sbook your	eifffd
sbook yours	dgffff
sbooked	aggehh
sbooked .	ffffhd
sbooked for	efgdfh
sbooked til	dffgfg
sbookin	ejdeef
sbookin rooms	eheefh
sbooks	fffdej
sbooks .	dfgffh
sbooks and	ifeefe
sboots	eegddj
sboots .	eehfef
sboots on	fffdei
sbored	ddfffj
sboss	nbahbf
sboss a	ifffde
sboss approv	mfbeed
sboss back	leffdc
sboss bk	effefi
sboss decide	eedlec
sboss flies	efegdh
sboss has	hffffd
sboss he	ffeffh
sboss is	Yedcin
sboss promis	ibfffg
sboss said	hffffe
sboss says	efhfef
sbosun	cfffek
sboth	bkcnad
sboth by	ehffff
sboth copies	ddffgi
sboth have	eiffde
sboth interv	dffjfd
sboth of	heffff
sboth pages	ehffee
sboth the	fffibg
sboth those	gffied
sbranch	dfdfig
sbranch .	dfefje
sbrandl	diffff
sbread	ffcflc
sbreak	Zddccr
sbreak .	dffgfh
sbreak up	befden
sbreakf	ceidei
sbreakf and	effdei
sbreakf with	efieef
sbrewer	efhffe
sbridge	gfffdg
sbrief	cldegc
sbrief @d	fhefhd
sbrief attach	eifffe
sbrigad	feefjd
sbrilli	dfeflc
sbring	VYlfdo
sbring a	fdgffg
sbring or	ffcffi
sbring own	cffgfh
sbring them	fieffe
sbring two	ffefeh
sbring your	bamedh
sbristo	effffh
sbristo and	effffh
sbrock	dgfffg
sbrock do	dgfffg
sbroken	efffkb
sbroken her	efffjc
sbrothe	dfigef
sbrothe 's	ffedfi
sbrothe choose	effife
sbrusse	ehfeef
sbrusse @d	fffefh
sbrusse time	fidffe
sbudget	Ueckeo
sbudget 's	jfffec
sbudget at	hffdjc
sbudget decide	dffefi
sbudget get	dffffh
sbudget is	cffhfh
sbudget meetin	effeie
sbudget on	dffgdi
sbudget round	dfdddm
sbudget talks	fffied
sbudget vote	ffffhe
sbuildi	gdgcei
sbuildi on	fffcdk
sbumped	efejgc
sbursar	lhheeW
sbus	efffeh
sbusine	dgfffg
sbusy	gffifc
sbut	kiedeb
sbut @d	reeeaY
sbut a	jffeee
sbut after	feffjd
sbut all	efefdj
sbut anyway	cfffje
sbut as	efffjc
sbut before	dgfffg
sbut betwee	dfffgg
sbut by	heeeci
sbut did	eecfjf
sbut do	befffj
sbut he	ffdfej
sbut i	lihacb
sbut if	eifffe
sbut in	dffehg
sbut it	dpffdY
sbut let	effeei
sbut my	eefehf
sbut no	diffeg
sbut not	nmdfdU
sbut ok	ifffed
sbut on	gfffhd
sbut rang	fffehe
sbut she	jdffef
sbut thanks	effefh
sbut that	ieffgd
sbut the	Zbhgme
sbut there	hfffgd
sbut they	cefegi
sbut this	gehfee
sbut we	dfdjXo
sbut you	leeddd
sbutton	bifffg
sby	eeeffi
sby #	ghdffe
sby @d	defffi
sby @p	cfffig
sby @s	abfjcl
sby @t	gdbfgi
sby and	kffffb
sby clicki	dbgfgj
sby close	gkcfdd
sby courie	dfefje
sby email	kjedcb
sby five	jfffdd
sby forth	cfffif
sby group	fffeeh
sby its	dffehg
sby law	defffi
sby letter	ifffee
sby mail	ffdelc
sby our	efefck
sby phone	Zjffif
sby planne	dfffgg
sby please	ffefhe
sby post	dZfecp
sby replyi	eifffd
sby return	fifeed
sby six	kieebd
sby sms	ieeege
sby st	hfebdj
sby teleph	pfeddZ
sby text	dfeeej
sby the	eedhei
sby then	iheede
sby two	feglda
sby video	dejeef
sbye>answer	bdgggh
sbye>bye	efjfee
sbye>date	XjigZl
sbye>decide	deeieg
sbye>hear	effffh
sbye>me	effehf
sbye>meet	ffhffe
sbye>post	ffeekc
sbye>review	kfeZjc
sbye>step	eiifdd
sbye>them	ifhZdj
sbye>will	fffael
sbye>you	bfnfbf
sc	bdiedk
sc have	cfgedj
scafé	eeefhg
scalcul	ejefed
scalend	emhbad
scalend is	efefei
scalibr	afflfe
scalibr @d	afflee
scall	leggbd
scall .	mfegca
scall @d	ddmhea
scall all	iffefe
scall betwee	fdhfff
scall by	ideeff
scall everyo	lfeedc
scall from	nedhca
scall her	dgffff
scall in	hffefe
scall me	cjefak
scall of	djfefe
scall on	degdhi
scall opens	ffffdi
scall right	jfeedd
scall submis	fediff
scall the	dcfeel
scall to	meegYg
scall with	aeiihe
scall within	ceffje
scall you	efghdf
scalled	gfldiV
scalled .	jgefdd
scalled @d	cffdih
scalled @p	ffhfee
scalled and	cfgfhf
scalled away	fffhee
scalled for	ffjfec
scalled on	jfediZ
scalled to	gfjffc
scallin	leggda
scallin everyo	iffcfe
scallin you	iffiea
scalls	ldekfV
scalls @d	hfeidd
scalls everyb	kfeeed
scalls go	dfehic
scalls it	iffdef
scalls the	effkec
scalls to	dfffhf
scalls you	gfhfed
scame	Xjedpb
scame @d	dgffid
scame and	dfffif
scame back	ffffhe
scame in	hffegd
scame throug	bkfffd
scame to	effffh
scamino	fffdfh
scamino until	fffdfh
scamp	fejchd
scamp begins	gffdhe
scamp of	efjdfc
scampus	eejfdf
scan	ckhedd
scan .	fjcedg
scan @d	oeceea
scan accept	fjfffb
scan allow	chfeid
scan and	fhefef
scan be	anelfY
scan begin	ffffeh
scan book	ffhfee
scan bring	fheffe
scan come	delede
scan count	eefiia
scan do	dikdfb
scan edit	bcfgfl
scan expect	hddeei
scan get	jffffc
scan give	egedej
scan go	ejfehb
scan have	gjffeb
scan hold	ihefeb
scan i	ehgffd
scan join	ffiffc
scan lah	mfbeed
scan make	efhfff
scan not	decbcp
scan offer	eflfeb
scan only	dfeieh
scan plan	hefffe
scan promis	keffec
scan put	ehffff
scan say	ieffed
scan see	cfleed
scan send	ffieee
scan set	fhfffd
scan start	fkffdc
scan still	ffdefg
scan take	gdejed
scan talk	hfjffa
scan tell	keedgd
scan think	fefeej
scan walk	fdgffg
scan we	cgkfdd
scan you	Zjgefg
scancel	fegfZk
scancel .	hfkfae
scancel and	efbfZo
scancel on	ffffhe
scandid	mdbgde
scandid 's	ffffid
scandid .	feedig
scandid @d	effgdg
scandid @s	defife
scandid a	dfjeef
scandid accoun	dffffg
scandid alike	heffee
scandid and	lfefdc
scandid are	gcdcfl
scandid as	dfffgg
scandid b	cfgedj
scandid book	dgffff
scandid by	medefb
scandid gets	jedegd
scandid has	ffcedk
scandid hear	cffekd
scandid himsel	kffeed
scandid in	iffeZk
scandid inform	gcffhf
scandid is	ifeieb
scandid know	effifd
scandid lists	ifeeef
scandid may	bdffgj
scandid notifi	geelcc
scandid on	qeahbZ
scandid papers	effmfa
scandid please	fffehe
scandid portal	hfffee
scandid shall	keffdd
scandid the	ffcejf
scandid to	eedfgi
scandid told	jeefed
scandid we	jffffb
scandid who	dheecj
scandid will	gjdgdd
scandid within	hefffe
scandid you	dfjffc
scantee	bfeejg
scantee from	efeedj
scape	gfeedi
scape town	gfeedi
scaptai	dehcdk
scaptai @d	dfffgg
scar	ffdfdk
scard	dlfedd
scard and	ekefec
scards	effife
scards on	effife
scare	fgefdh
scare assist	ffffdi
scare that	eiffde
scareer	ccadau
scareer evenin	efeedj
scareer fair	dfeffi
scareer portal	dffffg
scareer site	efeffh
scarefu	eeffjd
scarer	ffffdi
scarer #	ffffdh
scarry	efegdi
scarry on	efegdi
scase	iodgYc
scase @d	fhefef
scase decisi	heffff
scase interv	ehgebh
scase of	eejeeg
scase on	hfdfeh
scase study	alcfge
scase you	gfgged
scash	dfffgg
scast	ifeidb
scast list	iffefe
scastin	keddah
scastin by	hffffe
scastin in	bfffek
scatch	fffhfd
scatch up	gffied
scatchi	efffeh
scatchi up	efffeh
scell	hffged
scell leader	hffged
scentre	edefei
scentre @d	feZffl
scentre in	efedek
scentre of	ffhfee
scentre the	ffeied
sceo	gefeeh
scertai	feeeif
scertai .	ffeeie
scertif	apecic
scertif .	kfiddb
scertif before	cffefj
scertif by	efcffi
scertif hr	dgfffg
scertif of	dhffff
scertif you	fdefje
scerts	cefgfj
scerts by	cefgfj
scfo	dfbegk
schair	occabi
schair 's	lffedc
schair by	eefffh
schair interv	ieeeef
schair missed	ffffhe
schair of	hfeffe
schair was	iffeef
schairl	jfffdd
schairm	cffffj
schairm is	effefh
schalle	clffec
schalle wantin	dgfffg
schambe	jffeed
schambe pupill	jffeed
schance	ejchga
schance @d	jfffde
schance wishes	deeieg
schange	ebbcik
schange @d	ffefhe
schange from	ffcfig
schange in	ddfffj
schange nothin	heffff
schange on	efeegi
schange the	ffffdi
schange to	effhef
schange you	gfefhc
schangi	efcffk
schapte	ejfeee
scharge	eefeej
scharit	cfffej
schase	cdffgj
schased	deecpZ
schased on	efecmb
schased the	efefjc
schasin	jfefec
schasin them	jfefec
schat	akdfkb
schat @d	efgdhf
schat amongs	ffdjed
schat on	dlgdfa
schat they	dfffhe
schat with	chiffe
schats	fffeei
schats is	dffefi
scheck	dncqYV
scheck .	fgdleZ
scheck by	fffeeh
scheck clears	kfeeed
scheck covers	eeejgd
scheck to	fhffef
scheck we	ffffak
scheck your	keeegb
schecke	cedodc
schecke @d	efeheg
schecke until	dffkfc
schecke with	gefifc
schecki	ffffhd
schecks	aeflhc
schecks .	ffefid
schecks take	beflfc
schecks will	eefffh
scheers	gfffgd
scheers for	gfffgd
schef	kfccdi
schef 's	ifffde
schef @s	cgfgfg
schef and	fffdfi
schef says	jfdefd
schef wants	ffefid
schew	effhff
schew on	effife
schief	idekcc
schief 's	dffffi
schief reads	hfegee
schildr	ffedfh
schildr 's	gffegd
schoice	fjdcdh
schoice @d	dffiee
schoice by	hffffe
schoice of	hnecbc
schoice to	effefh
schoir	afhmcd
schoir decide	cffjfe
schoose	bmnecZ
schoose @d	ddifkc
schoose a	fheffe
schoose and	gdejed
schoose betwee	XnrZba
schoose our	cffiff
schoose the	hffefe
schoosi	jfgfeb
schose	eeddii
schose somebo	hefffe
schose someon	dffeif
schose you	ffeeei
schosen	iecdgf
schosen and	jffedd
schosen at	hffege
schosen for	idffff
schosen>again	diffee
schosen>answer	nggddX
schosen>ask	eeffie
schosen>date	fddfgh
schosen>free	effigd
schosen>give	dgffff
schosen>hear	effiee
schosen>hold	bfeele
schosen>match	ffjfde
schosen>me	effedi
schosen>meet	hefmcY
schosen>not	iehedd
schosen>offer	ifeffd
schosen>others	ieefgd
schosen>papers	diffee
schosen>post	efkfgb
schosen>refuse	hfeggc
schosen>review	effeie
schosen>said	fffeeh
schosen>start	efffdj
schosen>them	Wgjgjd
schosen>wait	efefie
schosen>will	gbmfbe
schosen>you	gfgaif
schurch	effkec
schurch counci	effkec
scircle	hffffe
scircle back	hffffe
scircul	effied
scircul among	effiee
scities	bffieg
scities lisbon	bffieg
scivic	feaffl
scivic centre	feaffl
scivil	gdhffe
sclaim	ffffic
sclass	eegffh
sclasse	dfeefi
sclear	mdfddd
sclear answer	iefffd
sclear winner	dffdej
scleara	bhejhc
scleara .	ffffhe
scleara which	cffjfd
sclears	kfeeed
sclears on	kfeeed
sclerk	lefbfe
sclerk of	jffeed
sclicki	dbgfgj
sclicki the	dbgfgj
sclient	mbfgec
sclient 's	gededj
sclient a	idffff
sclient again	gfdeei
sclient always	hffefe
sclient commen	effife
sclient decide	bffeel
sclient gives	bldefe
sclient has	kcfffe
sclient interv	ffkehY
sclient is	dfffgg
sclient likes	hfffee
sclient loved	feefbk
sclient on	ffieee
sclient picks	ieffee
sclient said	dffelc
sclient wants	jcdgfd
sclient was	ifffde
sclient will	cefkfe
sclinic	cdffgj
sclinic on	dcffgi
sclose	XogcWn
sclose .	eejfee
sclose @d	fgedcl
sclose @p	ffffbj
sclose at	effdej
sclose on	bjbgbm
sclose the	bkgffd
sclosed	cbedjj
sclosed .	jfffce
sclosed @d	ffefei
sclosed for	efffdi
sclosed it	ffffhe
sclosed on	bfdeij
sclosed over	ffffeh
sclosed the	ffffka
sclosed to	ffffjc
sclosed until	fefffh
sclosed>again	gefffh
sclosed>answer	kfffbe
sclosed>date	bfcdik
sclosed>decide	ffffhe
sclosed>free	gfbfbl
sclosed>goon	ffefeh
sclosed>hold	ffffhe
sclosed>me	ffffdh
sclosed>not	egbfdl
sclosed>others	mdfffZ
sclosed>papers	eefeoY
sclosed>post	jeefnU
sclosed>sorry	diefeg
sclosed>step	ffffXn
sclosed>them	kbeefg
sclosed>wait	efefei
sclosed>will	gciedg
sclosed>you	hcheff
scloses	asVcUr
scloses @d	bdcjbm
scloses at	fjaeei
scloses for	boZcck
scloses on	dodbYj
scloses over	fffefh
scloses the	iffdef
scloses up	effhfe
sclosin	WjYabv
sclosin @d	ckbdck
sclosin date	Xcdbdu
sclosin the	effeei
sclosur	effeeh
sclub	eebeem
sclub 's	efeffh
sclubho	eebfek
sco	eecdkh
sco direct	fffefh
sco founde	effefh
sco op	ffcfkc
scode	aneeec
scode and	alffee
scoding	bqefda
scoding challe	dlffec
scoding exerci	djefee
scoffee	deleec
scohort	ffegdg
scohort starts	ffegdg
scollea	ZcZimi
scollea and	dfehgf
scollea from	ffeffh
scollea in	dfffgg
scollea is	ceflgc
scollea of	ceajdl
scollea told	befele
scollea who	effeeh
scollea will	jeeeed
scollec	Yecoci
scollec at	ffdffh
scollec feedba	dffjfd
scollec is	cffefj
scollec opinio	hffged
scollec refere	bffmec
scollec their	effjed
scollec them	eefffh
scolleg	begdgj
scolleg closes	dffdfj
scolour	cfffhg
scome	gcnbXk
scome .	eifffd
scome @d	jiZedg
scome again	efifee
scome back	kegedd
scome by	fciffg
scome first	efiidc
scome for	jbkefa
scome from	efffeh
scome get	efdfej
scome in	cdndZj
scome on	bedbcq
scome out	gfjcZj
scome throug	fehffe
scome to	ifgbch
scome togeth	ffdffh
scome up	dfjegc
scome with	dfgffg
scomes	mZcjZg
scomes @d	hfeeeg
scomes @s	iffefe
scomes back	edfkee
scomes by	fcfffi
scomes from	qeedba
scomes in	efedek
scomes on	feegdh
scomes right	hedjfc
scomes to	dfffgg
scomes togeth	efendb
scomes until	kdfffb
scomes up	afjeej
scoming	iegbhd
scoming .	gffhed
scoming all	gfffgd
scoming back	efffie
scoming in	hfedid
scoming on	hfkZaj
scoming to	efeekd
scoming up	effeei
scommen	gbdgdk
scommen by	mbeffd
scommen cards	effife
scommen on	efeeei
scommis	fdergS
scommis 's	dffhhe
scommis decide	gffeic
scommis gather	ffekdc
scommis has	ffeiee
scommis is	fffifc
scommis will	hffffe
scommit	fZewYZ
scommit 's	hdfifd
scommit @d	dfflec
scommit conven	effhfe
scommit could	cffgdj
scommit has	edfjef
scommit i	efhfdf
scommit meets	eefied
scommit on	efekhZ
scommit only	ffeifd
scommit publis	ifeffe
scommit reads	fffhfd
scommit sits	defndb
scommit was	iffeef
scommit will	kfegfZ
scommun	jddfib
scommun by	hffffe
scommun on	Zfeflf
scommun to	jfdhec
scomp	feghee
scomp review	fffhee
scompan	Wedgbt
scompan 's	hefffe
scompan leeds	dfedek
scompan said	affigg
scompar	geegdg
scompar notes	feehdg
scompar you	ifffed
scompen	fffhee
scompen commit	fffhee
scompet	geeehe
scompet for	ffffic
scompil	dgfied
scompil the	eefife
scompla	eeffgh
scomple	cmbdlZ
scomple .	ffdfhf
scomple and	dffife
scomple as	gffeic
scomple by	ieeeef
scomple it	ekhfea
scomple on	fffehf
scomple our	fieffe
scomple shortl	hefeff
scomple the	cleged
scomple within	dbffgk
scomple your	ecefkf
scompli	dffgfg
sconclu	gddija
sconclu .	gfffic
sconclu its	effhfe
sconclu matter	deeieg
sconclu on	effdje
scondit	gbefhg
sconduc	fffeid
sconduc on	ffefie
sconfer	efeifg
sconfer and	hfegee
sconfer but	dffehg
sconfid	ffffhe
sconfid #	ffffci
sconfid form	ffffjb
sconfir	qceefY
sconfir .	cfffhg
sconfir @d	ifffee
sconfir accept	faffii
sconfir appoin	dffjee
sconfir by	hfgefc
sconfir either	lcfefe
sconfir for	cehffh
sconfir it	efeflb
sconfir marks	dffife
sconfir on	cjeeff
sconfir or	ifaefi
sconfir receip	efefhe
sconfir that	kafgfd
sconfir the	kejedZ
sconfir what	ghffbf
sconfir with	mfbeed
sconfir your	ecgfgi
sconfli	ehfffe
scongra	efefie
sconsen	hqdcbX
sconsen form	ijeddc
sconsen within	eifffd
sconsid	djheed
sconsid .	ciefeh
sconsid for	ehgehd
sconsid it	hfefeg
sconsid me	ffeeid
sconsid part	fefffh
sconsid the	jfhfbd
sconsid withdr	ehfffe
sconsti	ffeiee
sconsti meetin	ffeiee
sconsul	bdgjge
sconsul lasts	effife
sconsul the	dffife
scontac	jdcagj
scontac all	kfeeed
scontac and	fhfeee
scontac before	dffffi
scontac by	heffff
scontac leaves	dfffei
scontac the	jffffc
scontac those	cffdfk
scontac us	hceffh
scontac within	dffekd
scontac you	hefefe
scontin	ceffgj
scontin by	fffefh
scontra	bbaclo
scontra 's	eefffi
scontra .	feZfij
scontra @d	eeffdj
scontra comes	efffeh
scontra ends	bffejh
scontra fixed	fefeei
scontra for	egefei
scontra in	fdffgh
scontra is	dgffff
scontra manage	lfefdc
scontra needs	fdfffh
scontra run	gffeic
scontra start	iffffd
scontra to	iffdfd
scontra we	fhffja
scontra would	deefhh
scontro	ehfffe
sconven	bchkbh
sconven ?	edifff
sconven @d	effgdh
sconven on	effjed
sconver	hdehja
sconver @d	hffhgb
sconver and	gffied
sconver of	ffefhe
sconver on	effegh
sconver until	fffefh
sconver with	cegfhg
scook	cejeeg
scook for	fejfed
scook signed	dfffgg
scool	hfffee
scoordi	bjffef
scopies	dfffhf
scopies and	dcffgi
scopies of	ehffgd
scopy	aleefd
scopy in	fdfefi
scopy of	eiefgd
scopy signed	dhgffe
scork	gecfdj
scork on	hfefdg
scorner	dfjfed
scorrec	feecnb
scorrec the	ffffhe
scorrec to	dffena
scorres	hefffe
scosted	efhffe
scosted plan	efhffe
scosts	Ykffej
scostum	dffehh
scostum fittin	dffeej
scould	Xjhefi
scould be	jefdde
scould get	fhfefe
scould give	dhffeh
scould have	bfefgi
scould i	eifedg
scould not	Xdeikh
scould start	dfeffi
scould take	cefffj
scould we	ceofda
scould you	dnfedd
scounci	ieZkde
scounci 's	icdgfg
scounci adopts	hffeff
scounci decide	iffcff
scounci has	hddhci
scounci is	effkfc
scounci it	cffffi
scounci meets	dffjee
scounci on	effife
scounci resolv	dfffhf
scounci rises	ifaefi
scounci thanks	efefhe
scounci voted	efffjc
scounci votes	dffife
scounci who	ffdffh
scounci will	iffdff
scounse	heffff
scount	pddegY
scount is	lffbfd
scount on	idehgb
scounte	ihfeec
scounti	hffffe
scountr	eehedi
scountr direct	efheef
scounty	eeffei
scouple	jedeeg
scouple of	jedeff
scourie	dicfid
scourie @d	ffefjd
scourse	echcdk
scourse .	cdefdl
scourse @d	dffeej
scourse begins	dffffi
scourse decisi	jefeed
scourse of	jfjeda
scourse till	eefejd
scourt all	iffedf
scourt till	effefh
scourth	fffhfe
scourth securi	fffhfe
scousin	dfefje
scousin .	dfefkd
scousin works	dffffg
scover	deffgh
scover the	dfffgg
scoveri	ffffal
scoveri the	ffffZl
scovers	deehfg
scovers the	eeejgd
scredit	fkZefg
scredit and	feafem
screte	dfffei
screte on	efffei
screw	jedddh
screw .	gdcffk
screw and	chfffg
screw list	lffddc
screw lists	iefffe
screw planne	cffgfh
screwin	gdehff
screwin up	dffffi
scrosse	kedfee
scrosse pal	hfefee
scrunch	fffdei
scrunch time	fffdei
scry	effefh
scry off	effefh
scto	jejddc
scto 's	kffefc
scto flies	effefh
scto has	ffjfed
scup	efffeh
scup of	efffdh
scuppa	fffdfi
scuppa on	fffdfi
scurato	ibffff
scurato liked	jbffff
scurren	Zdfhji
scurren contra	bffejh
scurren going	fdfife
scut	emdfeb
scut off	dndfea
scv	Yfdceq
scv .	dfifff
scv and	eifefe
scv by	ffieee
scv duty	fdeffi
scv in	ehfffe
scv on	dfedfk
scv was	ffffeh
scvs	becphZ
scvs @d	cedlee
scvs on	effcig
sd	hfefcg
sdaily	jfffed
sdancer	lfeecd
sdancer will	lfeecd
sdangli	fffdei
sdanny	effhfe
sdanny and	effhfe
sdark	egfeei
sdark from	fefdfi
sdata	Xifddm
sdata @s	ffffeh
sdata protec	ffffeh
sdate	Wgjfhi
sdate .	Siehlh
sdate ;	ekfffb
sdate @d	damfcg
sdate and	gigeec
sdate before	keeefb
sdate being	deeieg
sdate for	ahfdbm
sdate given	cffeke
sdate i	ffffZl
sdate is	dhfdck
sdate likely	efkeed
sdate of	hbbfhi
sdate on	ldefed
sdate remain	effeei
sdate was	eeeeif
sdate will	fehfff
sdate>again	befekf
sdate>answer	lfbieb
sdate>ask	eleaef
sdate>away	Wijddl
sdate>bye	akeejd
sdate>chosen	haceke
sdate>closed	gbkehc
sdate>date	ffgfdh
sdate>decide	ofcbbg
sdate>free	ahldef
sdate>give	jidebf
sdate>goon	hbicjc
sdate>hear	ggcief
sdate>hold	dcbfgk
sdate>if	giegce
sdate>joy	icecna
sdate>match	Vcqfci
sdate>me	bhchek
sdate>meet	Xelhdi
sdate>news	jaciei
sdate>not	ceeekf
sdate>offer	ajdfnb
sdate>others	ddccng
sdate>papers	Zlacgl
sdate>post	gfjdec
sdate>receipt	geeejd
sdate>refuse	ccefnc
sdate>review	fffcej
sdate>said	mcaelb
sdate>soon	gjacgg
sdate>sorry	Zfeflg
sdate>start	chfdcm
sdate>step	ahoced
sdate>thanks	egddjf
sdate>wait	eedbme
sdate>will	heefeh
sdate>you	heehef
sdated	defflc
sdated @d	ffffid
sdated within	ffefhe
sdates	Tdnelg
sdates #	eehfff
sdates .	bfffih
sdates bear	efffhe
sdates for	cfgehh
sdates in	fdlfec
sdates my	cffghg
sday	bhlcdf
sday 's	fhgfed
sday .	ibfeie
sday @d	cdecdo
sday @s	eeeeej
sday after	iffefd
sday and	dfffgg
sday for	bieeck
sday in	efhfhd
sday is	ffkdec
sday of	oeeleT
sday on	afedfm
sday outsid	eefffi
sday refere	dffggg
sday so	dieedh
sday that	lfefeb
sday they	dfffgf
sday to	ffefhe
sday until	dleefb
sday week	effeid
sday with	afmfde
sdays	afrafa
sdays .	efhege
sdays @d	dendea
sdays a	dffffh
sdays are	ffhffe
sdays leave	djfefe
sdays of	hefefe
sdeacon	effife
sdeacon will	effife
sdead	cffefi
sdead on	effefh
sdeadli	dvbfaU
sdeadli @d	ctaeaa
sdeadli for	cqchaa
sdeadli is	efjffc
sdeadli of	kaefid
sdeal	geefeh
sdean	kcejfa
sdean 's	geeidd
sdean .	dfffgf
sdean signs	kffddf
sdean will	gdfifd
sdeano	bdffhi
sdear	cbbctd
sdear all	efefcj
sdear applic	ahcgle
sdear candid	dfcdlf
sdear collea	lffZff
sdear mr	dffggf
sdear mrs	hfffee
sdear ms	defglb
sdear shanic	fZffme
sdebrie	gedefh
sdebrie @d	fefiee
sdebrie is	jffcfe
sdebrie on	dffhdh
sdecemb	efffjc
sdecide	ocbbfh
sdecide .	kgdbai
sdecide @d	kfeedd
sdecide @p	keffcd
sdecide after	befhek
sdecide and	iffddg
sdecide anythi	efffeh
sdecide before	ffecej
sdecide by	ocfdec
sdecide earlie	fffeeh
sdecide in	ifedhc
sdecide is	cffeek
sdecide it	bfffgj
sdecide nobody	fffeeh
sdecide on	kgeaia
sdecide over	fedleb
sdecide so	hffdic
sdecide that	feffhe
sdecide to	feeffh
sdecide whethe	dffefi
sdecide within	eefeie
sdecide>again	ceeddn
sdecide>answer	mhfhXb
sdecide>ask	fbefhj
sdecide>away	bggeej
sdecide>chosen	bffeih
sdecide>date	jedjae
sdecide>free	chheef
sdecide>give	fjeefc
sdecide>goon	dhfefg
sdecide>hear	ifefdf
sdecide>if	effeeh
sdecide>me	efdlec
sdecide>meet	hfdmda
sdecide>news	effhef
sdecide>not	iefhdd
sdecide>offer	ceffgi
sdecide>others	defgkb
sdecide>papers	bhgege
sdecide>post	feffjc
sdecide>review	efeegh
sdecide>said	effhic
sdecide>start	jffffb
sdecide>step	fdghfe
sdecide>them	qcdheW
sdecide>wait	hfffef
sdecide>will	qdZgYe
sdecide>you	kddfZh
sdecidi	jgdcdg
sdecidi @d	feeddk
sdecidi betwee	dffgff
sdecidi on	mffeeb
sdecidi who	dhfefg
sdecisi	pcbehc
sdecisi 's	dfekbg
sdecisi .	tZbfgW
sdecisi @d	hdbfhe
sdecisi @s	efhgde
sdecisi about	hffffe
sdecisi and	leebdg
sdecisi are	eeeidg
sdecisi around	dfeefj
sdecisi at	Zffdik
sdecisi before	gefifc
sdecisi but	hffefe
sdecisi by	dfeegh
sdecisi came	efffhe
sdecisi day	iffeee
sdecisi during	cffeke
sdecisi falls	jffdee
sdecisi for	nfeecb
sdecisi from	hfffgd
sdecisi goes	hfebdj
sdecisi in	gedckd
sdecisi is	odbecf
sdecisi land	fffdei
sdecisi letter	kfdfed
sdecisi not	bfffhh
sdecisi of	dffffh
sdecisi on	mfecbe
sdecisi once	efffhe
sdecisi over	iffeee
sdecisi reach	dffife
sdecisi takes	iffdfe
sdecisi the	jeegec
sdecisi to	nfefca
sdecisi was	bfffjf
sdecisi will	beefji
sdecisi within	iffegc
sdecisi would	ffffhd
sdeck	eiefhd
sdeck due	fhefhd
sdeclar	cmefeb
sdeclar of	dkfffd
sdeclin	dhffgd
sdeemed	dhffff
sdefend	dfkeee
sdefend it	dfkeee
sdeferr	ifffcf
sdefini	ubdeYb
sdefini .	iffedg
sdefini know	hffffe
sdefini let	kbefee
sdefini reply	hefffe
sdegree	ciffff
sdegree certif	dgfffg
sdelay	feefeh
sdelaye	fffehe
sdelete	deffek
sdelhi	dhffff
sdelibe	dfdkgc
sdelibe @d	efemda
sdelibe will	fgedfh
sdeligh	dehfjc
sdeligh to	eeefjd
sdelive	beefel
sdelive @d	effdej
sdelive its	ffeiee
sdelive your	dfeffi
sdemo	jdfdhd
sdental	eebffk
sdepart	iahZjh
sdepart .	fffdif
sdepart afterw	ffieee
sdepart is	fffdie
sdepart will	cfffgh
sdepend	dfejib
sdepend on	dfejib
sdepot	gceejf
sdepot manage	gdgfff
sdepot on	iffffd
sdept	idfffe
sdeputy	aefhfj
sdeputy head	bffifh
sdeserv	hfeege
sdeserv a	iffffd
sdesign	bfcoed
sdesign is	effffh
sdesk	fdedig
sdesk .	ffffkb
sdesk until	eefffh
sdestro	eefffh
sdestro after	eefffh
sdetail	Xggffl
sdetail and	diefef
sdetail for	defffi
sdetail form	fhffee
sdetail in	ffffhe
sdev	jfeedd
sdev @d	jfeedd
sdevelo	heeedi
sdevelo report	jffffb
sdiary	dfhfeh
sdiary @d	afffgk
sdiary for	ifefee
sdid	YcdgyU
sdid .	dffffh
sdid not	fddjnV
sdid on	efjdfc
sdid say	feeejd
sdid the	efefkc
sdid well	egffid
sdid you	efcfjf
sdies	ejeedf
sdiffer	dehjiY
sdiffer .	dfffjd
sdig	dgfffg
sdig out	dgfffg
sdinner	ddejci
sdinner email	fdekee
sdinner for	ehefeg
sdinner is	dfdffj
sdinner itself	geieed
sdinner with	heheee
sdioces	gffehd
sdiplom	dleeec
sdirect	kchgjW
sdirect 's	lediiW
sdirect .	Zhkddg
sdirect at	dffgfg
sdirect calls	hfffee
sdirect confir	ifefgd
sdirect has	hdehff
sdirect have	efffeh
sdirect insist	heffgd
sdirect is	fedfje
sdirect lands	efieef
sdirect left	fffeid
sdirect met	efffhe
sdirect of	feifgd
sdirect on	effide
sdisapp	ffhfZj
sdiscus	jdhgae
sdiscus .	effeei
sdiscus by	heefge
sdiscus has	iffeee
sdiscus i	igffcf
sdiscus it	dfgefh
sdiscus on	dgdjed
sdiscus the	bekfeg
sdiscus them	hfegee
sdiscus when	ffeife
sdiscus you	kfedfd
sdisreg	ddeemd
sdisreg our	ddfeke
sdisreg the	efeeie
sdistri	ehfffe
sdivisi	ffffhe
sdm	jfeedd
sdm you	jfeedd
sdo	Yfkdgh
sdo .	ddgfgh
sdo @d	gchehd
sdo @s	chffff
sdo a	Wahikh
sdo beg	ffffbj
sdo come	efdfdk
sdo have	igfdef
sdo i	ciffff
sdo is	gffeeh
sdo it	fniebZ
sdo need	eiffee
sdo not	cfhcje
sdo nothin	gjefdd
sdo on	ffefeh
sdo one	efhfff
sdo rotas	cgfefi
sdo share	ifefed
sdo so	cfifeg
sdo the	ffneba
sdo their	cffdig
sdo you	fdhfff
sdoable	ehfeeh
sdoable and	fffeeh
sdoctor	kfdegc
sdoctor 's	ifffed
sdocume	bYgfjm
sdocume arrive	ffffhe
sdocume of	dfefgh
sdocume will	eeffei
sdocusi	djfffd
sdoes	kdiccf
sdoes @d	fejeee
sdoes and	hffefe
sdoes anythi	fffeeh
sdoes interv	effffh
sdoes not	ehedgg
sdoes the	kcgddf
sdog	dffffh
sdog on	dffffh
sdoing	dheedi
sdoing the	ffgeeh
sdone	cdjlhY
sdone .	dhffef
sdone @d	ceejfe
sdone @p	feeeif
sdone and	defeek
sdone before	fffefh
sdone by	edikea
sdone in	effejc
sdone on	effefh
sdone readin	cefjff
sdone talkin	cefjff
sdone then	fffifc
sdone with	jefdhc
sdoor	ldeedf
sdoor 's	fdfffh
sdoor we	jfffec
sdoors	deYfcq
sdoors on	ffdfei
sdoors open	efefeh
sdoroth	chfgef
sdossie	gfeied
sdouble	dffghe
sdouble booked	ffffhe
sdoubt	deffie
sdown	fdghfe
sdown @d	eeiege
sdown all	cefgfj
sdown for	defjhc
sdown forth	hfeffe
sdown on	hffdeg
sdown the	diffci
sdown to	medfce
sdown togeth	fffied
sdown with	efeked
sdownlo	jffffb
sdownlo for	jffffb
sdr	efifed
sdrafte	gfffhd
sdrafte and	gfffhd
sdrama	dhffeg
sdrawin	efgdeh
sdrawin over	effdei
sdrawn	cjekdc
sdrawn up	bjekdc
sdraws	dffcfk
sdraws up	dffcfk
sdresde	dffffg
sdresde .	dffffg
sdress	dfgefh
sdress it	dffefh
sdrew	ffejed
sdrew it	ffejed
sdrill	dfffhf
sdrill her	dfffhf
sdrive	fehfgd
sdrive for	fehffe
sdriver	cdefbn
sdriver will	efefei
sdrives	effdei
sdrives up	effdei
sdrivin	bhjeef
sdrivin assess	fehfff
sdrivin licenc	ffjfed
sdrivin record	ejeegd
sdrop	qfgdcW
sdrop by	hffffd
sdrop me	fghffe
sdrop you	pfeddZ
sdroppe	ihffcd
sdroppe out	kfffcd
sdrops	dffffh
sdrops out	dffffh
sdry	cfgfhg
sdubai on	dffgfg
sdue	acakji
sdue @d	dichhd
sdue by	gZfffk
sdue course	bffffj
sdue from	dffgfg
sdue in	efflgZ
sdue on	accfil
sdue to	hfffgd
sdurban	efffeh
sduring	ncddhZ
sduring @d	lffbee
sduring the	efdiic
sdust	dfeegi
sdust settle	dfeegi
sduties	ffffdi
sduty	aceehn
sduty on	edfffj
se	ofecgX
se @d	heheed
se by	mdeeeb
se recrui	ffefhe
se sign	dhfffe
seach	khccfd
seach applic	hefged
seach candid	iedege
seach month	efefei
seach of	gjeage
seach person	hffffe
searlie	Yfdgli
searlie .	gdefcj
searlie @d	neeffY
searlie and	hfffee
searlie fixed	dffhid
searlie indica	efffid
searlie messag	Zffenc
searlie on	dffedk
searlie she	cfffje
searlie than	ffffdh
searlie the	bffffj
searlie would	dffidg
searly	kceedg
searly .	ffffeh
searly as	kefeec
searly side	hffefe
seasy	dfffhf
sedit	bcfgfl
seditor	hfdlcb
seditor in	hfegee
seditor read	ffdmeb
seducat	dfffgf
seffect	efefhf
seffect from	efefhf
seight	eegfjc
seither	sZeebc
seither .	kffedc
seither @d	efiffe
seither fabian	hffged
seither so	ifcfdh
seither way	mYeeeg
selders	Yffmch
selders fast	Zffidj
selecti	aefeem
selecti on	effeej
selectr	ahhgfg
selectr .	affhgi
selectr by	fhfffe
seleven	eefflb
seligib	bhendb
seligib is	dffiff
selse	jchdfd
selse .	legefa
selse @p	fejfec
selse had	hfeehc
selse knows	iffffc
selsewh	belfic
selsewh @d	ffifgb
selsewh and	afifei
selsewh on	ffhffe
semail	hcdcle
semail .	fhfffe
semail @d	eieehc
semail addres	aagfim
semail by	ejfefe
semail each	dfffgg
semail everyb	iffeee
semail everyo	kffbee
semail from	hcefdi
semail me	ceeekf
semail of	edfemc
semail on	heffee
semail that	ffffhe
semail to	fddkee
semail with	iefefe
semail within	fhgfec
semail you	iffdge
semaile	fcdfig
semaile @d	dfeieg
semaile on	jfeegd
semaile pass	dffeje
sembass	ghffee
semeka	dffffg
semeka for	dffffg
semerge	ehfffe
semploy	ebhefi
semploy checks	ffefhe
semploy decisi	gfffdh
senclos	ahffie
senclos the	ehffee
sencour	cffffi
sencour you	cffffi
send	gedidf
send if	fhfefe
send of	heeddi
send the	efffjd
send we	fffefh
sended	beaerb
sended @d	dfdele
sended on	dfffgf
sending	deffei
sends	fmafcf
sends .	jeefed
sends @d	affdik
sends in	fjeffb
sends on	ckdhZh
senergy	eifefe
sengine	Zbfkfj
sengine .	effffh
senglis	heffdf
senjoy	befffj
senjoy the	dffffi
senjoye	ffefjd
senjoye our	ffefhe
senough	khdedc
senough .	hdffff
senough time	ekdfee
senquir	dffeje
senquir the	effdif
senrol	efjdfc
senrol for	efjdfc
senrolm	bmdceg
senvelo	godebZ
senvelo expire	flffea
senvelo galler	efffeh
senviro	efffhf
senviro .	efffhf
sequity	ediffe
sequity .	fehfff
serase	ffffeh
serase applic	ffffeh
serased	cefffi
serased @s	dffffg
serror	aeeelf
serror should	bfeeld
sessay	bieked
sessay on	dhdkdc
sestabl	ffffhe
sestabl divisi	ffffhd
sestima	efffeh
seta	ledfdc
sevalua	eedmfa
sevalua .	dfeeif
sevalua commis	gfehed
seven	fffhfd
seven if	gefhfd
sevenin	gdfdif
sevenin and	ffjffc
sevenin on	efeedk
sevent	fifeee
sevents	dhfffe
sever	aeefhk
sever .	deffif
severy	medfdd
severy applic	jefefe
severy candid	peecda
severy day	aiefgi
severy hire	efffhe
severy longli	efeife
severy one	hfefee
severy other	eedjeg
severy second	iffdeg
severy time	ceffgh
severy1	kffeec
severy1 gets	kffeec
severyb	xbcaba
severyb @d	iffffc
severyb by	ieeedh
severyb gets	lefbfe
severyb hears	ldffce
severyb is	ifggeb
severyb know	efffdi
severyb no	deffje
severyb on	iffeee
severyb so	kfeeed
severyb with	jfffed
severyo	nbcgcf
severyo .	geheee
severyo @d	diedei
severyo by	aefkff
severyo else	hfeffe
severyo gets	leefdd
severyo he	ffefeh
severyo hears	icdeei
severyo in	ifeceg
severyo is	Zdeiel
severyo know	heefef
severyo on	gffhee
severyo the	lffZeg
severyo was	dfffhf
severyo who	hdflda
severyo will	jefffd
severyo within	eefehf
severyt	edcmai
severyt .	defiff
severyt on	febmec
severyt over	hffefe
seviden	djfefe
sexact	hfheec
sexactl	mfffeZ
sexam	Yekfff
sexam board	dfegdj
sexam on	dfnccc
sexam papers	fffjfc
sexam you	eeffkc
sexamin	ddilhX
sexamin 's	ffffhe
sexamin mark	cffkfe
sexamin on	efiefd
sexams	ffebcn
sexcel	clfffb
sexchan	dfffhf
sexchan of	dfffhf
sexcite	ehefgd
sexclud	hffffe
sexclud candid	hffffe
sexec	gffdfh
sexecut	eefjgc
sexecut commit	eefjgc
sexerci	enkdeV
sexerci .	eheffe
sexerci on	fejfed
sexerci will	kffefc
sexists	ffffhe
sexists .	ffffhe
sexp	hffffe
sexpect	qcgacc
sexpect @d	leeedd
sexpect a	ndcecf
sexpect an	jdefee
sexpect and	difefe
sexpect applic	hffefe
sexpect at	ekeeed
sexpect her	fffeeh
sexpect in	jddkda
sexpect more	defffi
sexpect on	effffh
sexpect our	gehegc
sexpect that	effffh
sexpect the	gfdedj
sexpect to	mchbha
sexpect us	jfffec
sexpect we	dfeefj
sexpect word	hfffef
sexpect you	ceiffg
sexpens	befefl
sexperi	eceekg
sexperi by	edffgg
sexperi in	ffffhe
sexpire	brZfae
sexpire .	emcfed
sexpire @d	fldfdd
sexpire after	fiffde
sexpire in	deeffj
sexpire on	fieffe
sexplai	ffjffc
sextend	bjeddj
sextend the	dffedj
sextend to	dfeegh
sextens	dldefc
sextra	efdfgg
sfabian	hffged
sfabian or	hffged
sface	efeehg
sface .	ffhfff
sface to	efdfhh
sfact	effclc
sfact was	ffeehf
sfacult	ffefid
sfacult and	dffffh
sfacult was	ffffhd
sfail	fefejd
sfail no	dffeje
sfailed	aeffkf
sfailin	ehffff
sfailin which	ehffff
sfair	bbdgen
sfair is	dfeffi
sfair on	efffhf
sfair to	gdfffg
sfallen	ffefhe
sfalls	heegYk
sfalls at	dffiee
sfalls on	jffbak
sfamily	fgheee
sfamily by	geieed
sfancy	eeifef
sfancy a	ffhfee
sfar	lfeeec
sfar as	jfeeee
sfarm	Zdpdbg
sfarm on	dfkfde
sfarm shop	efeefi
sfarm wants	fehffe
sfarm with	efeffh
sfast	aihhbh
sfast @d	Zffidj
sfast becaus	dghfee
sfather	dffdig
sfather on	effcig
sfather says	effhfe
sfavour	ehgfgd
sfear	eeffam
sfear was	hfffaj
sfeast	kffeed
sfeast of	kffeed
sfee	cdfffk
sfeedba	ebkldb
sfeedba .	ceeffj
sfeedba @d	effjed
sfeedba but	jffffb
sfeedba by	eeghff
sfeedba call	Yejffi
sfeedba for	iffefd
sfeedba from	Zdfnff
sfeedba i	jefffc
sfeedba if	afgffj
sfeedba is	mdffda
sfeedba on	iefffd
sfeedba round	afflee
sfeedba the	dffgff
sfeedba to	ifffee
sfeedba within	cefffj
sfeel	eeffei
sfees	ejfdfd
sfeet	effefh
sfeet but	effefh
sfell	dffflb
sfell on	efffhe
sfell throug	ffffjb
sfellow	hddcgi
sfellow .	feeeie
sfellow at	jfefed
sferry	ghiffa
sferry on	ffiffd
sfestiv	eecfel
sfestiv till	fffffh
sfetch	cffeek
sfetch it	cffeek
sfever	ffcffi
sfever certif	ffcffi
sfew	egiedf
sfew applie	ffffbj
sfew times	eiffee
sfield	cffffh
sfifty	efffeh
sfigure	effefi
sfile	eianhX
sfile goes	efenad
sfile is	gfbjic
sfile lacks	akffge
sfile on	jheeeb
sfile you	fifegc
sfiled	cefeek
sfiled by	defedk
sfiles	dfemga
sfiles in	effhfe
sfiles on	egfhef
sfill	efcfjf
sfill in	eibfjc
sfill the	eYffhl
sfilled	fieekX
sfilled by	hgfecf
sfilled in	eifffd
sfilled its	ffffic
sfilled on	ffffhd
sfilled the	efffkb
sfinal	pjaebY
sfinal answer	iefefd
sfinal candid	effifd
sfinal chat	fefjed
sfinal conver	gffied
sfinal decisi	febegk
sfinal interv	dkdecg
sfinal list	jfeede
sfinal result	hffffe
sfinal round	ggedge
sfinal select	ifdffe
sfinal stage	fhgfec
sfinal word	hefdhd
sfinali	mfdegZ
sfinali and	meeced
sfinali has	eefeei
sfinali on	hefcgf
sfinali that	bffmec
sfinali to	ciffge
sfinali were	fffehe
sfinall	deegjd
sfinall sittin	effhfe
sfinanc	cedjkc
sfinanc @d	cffmec
sfinanc direct	gegfgd
sfinanc manage	fffdhf
sfinanc meets	fffjec
sfinanc year	efeefh
sfind	hgcdeg
sfind enclos	efffhe
sfind out	mgdeeb
sfinds	dfffjd
sfinds the	dfffjd
sfine	Xhgffk
sfine just	ffffeh
sfine that	cfffej
sfinger	kgdfdc
sfinger crosse	kedfee
sfinish	Ykdgcj
sfinish @d	dfffgh
sfinish by	ehfffe
sfinish it	ehfffe
sfinish its	ffdfdi
sfinish on	effdfi
sfinish seeing	effgdg
sfinish the	effeeh
sfinish which	ffffbj
sfintec	efffdh
sfire	bhgffh
sfirm	eigifY
sfirm 's	effeeh
sfirm answer	iiefeb
sfirm has	deffgg
sfirm is	cfflfb
sfirm till	fhfffd
sfirm time	ffjfed
sfirst	aXjghk
sfirst .	ecgdfj
sfirst @d	efefei
sfirst choice	Zdffij
sfirst come	feejfc
sfirst conver	fffefh
sfirst day	mdcecf
sfirst has	fdfefi
sfirst interv	efifee
sfirst mail	ffffbj
sfirst on	aefhhg
sfirst ones	jffdee
sfirst ranked	ffefid
sfirst rehear	bjfeeh
sfirst round	ffeleb
sfirst said	bfffke
sfirst shift	eeffck
sfirst so	fdfffi
sfirst they	iffffd
sfirst to	iffdeg
sfirst week	edffhf
sfit	cfkcdi
sfit .	bfkcei
sfittin	celcdg
sfittin on	dffeej
sfive	hjjcdZ
sfive .	ffifee
sfive @d	hiefed
sfive and	efjfdd
sfive finali	hffdhe
sfive of	ifffed
sfive questi	difffe
sfix	fhfeee
sfix a	ckffee
sfix the	idffff
sfixed	adkfeh
sfixed for	cflgdd
sfixed term	fdfedk
sflat	eededm
sflat .	effffh
sflatma	efffYn
sflatma has	efffdi
sflies	dfefdk
sflies back	effeei
sflies in	efegdh
sflight	efhdfg
sflight is	dfddhi
sfloor	eehfff
sfloor .	gehffd
sflour	effdej
sflour delive	effdej
sfly	Zgfcco
sfly @d	cfedem
sfly back	efieef
sfly out	ehefff
sfly to	eefffh
sflying	dfgefh
sflying @d	effffh
sfolder	keieda
sfolder .	eejfee
sfollow	fdfdlc
sfollow .	fdjffd
sfollow @d	degfgg
sfollow applie	dffeje
sfollow by	iffdee
sfollow from	iffffd
sfollow on	ffeeei
sfollow our	cfffif
sfollow the	cheekd
sfollow up	ffefhd
sfollow which	hefffe
sfollow within	hfffee
sfor	cggeeh
sfor #	bffjff
sfor .	defigf
sfor @d	fZkiee
sfor @p	ffffci
sfor @s	eidahg
sfor a	egnfdZ
sfor accept	eoeeeY
sfor all	dgeekd
sfor an	lbgcdg
sfor anothe	effegh
sfor any	fhfffe
sfor anythi	ceefdm
sfor applic	ieehag
sfor applyi	hfefhd
sfor approv	hffefe
sfor attend	efefie
sfor august	deeejf
sfor bearin	eeffkd
sfor by	ffffak
sfor collec	ffdffh
sfor coming	ffdeoY
sfor crete	efffei
sfor docume	feiffe
sfor financ	ffedje
sfor gettin	hffffd
sfor half	effffh
sfor her	efffid
sfor his	dfffgh
sfor honest	dffehg
sfor interv	jdjeea
sfor is	efffeh
sfor it	aZejdn
sfor its	ifaefi
sfor lettin	ifeedf
sfor mainte	dffffg
sfor may	efeedj
sfor me	cgfeif
sfor more	fidfee
sfor my	eiheec
sfor news	fffeeh
sfor not	kfffcd
sfor now	feffcj
sfor on	ffeejd
sfor one	hegech
sfor our	kYmded
sfor placeh	dafffl
sfor questi	fdfffh
sfor radio	hfffdf
sfor regist	eeeedk
sfor second	fkbfee
sfor sendin	gfeeeh
sfor someon	efffdi
sfor store	effffh
sfor sure	mfdedc
sfor taking	efffhe
sfor that	codeec
sfor the	Ykideh
sfor their	heffff
sfor them	cgiegf
sfor this	ceeefj
sfor those	Zfjich
sfor three	cjefef
sfor traine	ehffff
sfor travel	ffffhd
sfor two	iffeib
sfor us	figfeb
sfor what	dfefjf
sfor which	dfeffi
sfor whoeve	dffefi
sfor you	eoeeXg
sfor your	afgcgk
sforema	idghdc
sforema sees	dffife
sforese	gfffic
sforese .	ffffgd
sforese for	gfffhd
sforeve	ekffec
sforget	Zefeoe
sforget about	bffele
sform	bpdcmW
sform .	keffgb
sform and	ebeflf
sform back	diffee
sform before	fdefig
sform by	eiffff
sform email	dfffgg
sform for	eiffee
sform in	ffhfdf
sform reject	ffffhe
sform sf	akffge
sform showed	ffffhe
sform so	kfedfd
sform the	ehgffe
sform to	effehf
sform you	ffffjb
sformal	jehdde
sformal letter	pdeedY
sformal offer	ekffga
sformal will	dffeej
sformal yes	efefeh
sformat	fhfffe
sformat by	fhfffe
sforms	hkediY
sforms @d	fffdkc
sforth	feffid
sforth .	fggfgd
sforth ;	afffjg
sforth and	jeffgc
sforth at	cfgffg
sforth by	jedfee
sforth i	fdffgf
sforth if	hdffff
sforth is	afffjg
sforth it	dfffgg
sforth s	cfffgg
sforth they	ifffdf
sforth when	jfefed
sforth with	bggfgh
sforth yes	dgffgf
sforth you	cfffhf
sforty	effeei
sforwar	biebii
sforwar @d	dffeje
sforwar after	dhfefg
sforwar for	ehffff
sforwar it	kffefc
sforwar the	efffdi
sforwar to	cfceik
sforwar your	dhffff
sfound	ffffhe
sfound out	ffffhd
sfounda	hfhibb
sfounda 's	hfejdb
sfounde	gdfigc
sfounde .	keefec
sfour	gfndhX
sfour candid	effdfi
sfour day	effeid
sfour days	dffffh
sfour of	ifegde
sfour people	kfgeeb
sfourte	dfeked
sfourte .	dffkec
sfourth	fecfna
sfourth candid	hffffd
sfourth interv	eecfnb
sfrank	heeffe
sfrank it	hefffe
sfree	calddk
sfree .	eeefdk
sfree @d	deieeh
sfree again	ffffid
sfree for	eeiffd
sfree in	eejfed
sfree on	efgeeh
sfree to	gfdffg
sfree>again	efffhe
sfree>answer	bmcfib
sfree>ask	fjZjed
sfree>away	hjdeeb
sfree>chosen	jffcff
sfree>closed	ffefeh
sfree>date	bhoeda
sfree>decide	efmfdc
sfree>free	efnedb
sfree>give	emdeeb
sfree>hear	dfegdj
sfree>match	fhfefe
sfree>me	ieiedd
sfree>meet	dZpffd
sfree>news	fdheid
sfree>not	eiefhc
sfree>offer	fjdfee
sfree>others	ifhfec
sfree>papers	dfffei
sfree>review	fhhefd
sfree>soon	defffh
sfree>start	fedffi
sfree>step	dgjeed
sfree>them	dggibf
sfree>wait	gfffhd
sfree>will	hdjeec
sfree>you	cjldea
sfreeze	efffmZ
sfreeze on	efffjb
sfresh	efeefh
sfriday	heecej
sfriday next	iffdff
sfriend	Zcfeeo
sfriend who	gfffdg
sfrom #	eejeff
sfrom @d	ededlf
sfrom @t	ffcfek
sfrom a	gegfgd
sfrom abroad	efeffh
sfrom both	dffjfd
sfrom client	hffffe
sfrom cork	ffefhe
sfrom head	idffhc
sfrom her	heffhd
sfrom here	cffjfe
sfrom him	fefdej
sfrom his	dffffi
sfrom hols	effefi
sfrom hr	idefdg
sfrom interv	hffffe
sfrom leave	effeei
sfrom madrid	effffh
sfrom me	kdcgbh
sfrom my	fdedhh
sfrom our	ahhkga
sfrom person	hfffef
sfrom phone	hfdjdd
sfrom receip	hhfded
sfrom rh	icffef
sfrom round	eefdej
sfrom shauna	hffffe
sfrom the	ndhddb
sfrom them	Xcgfhm
sfrom there	dffjee
sfrom us	ocdjdX
sfrom you	Rxegca
sfrom your	cgeefh
sfront	bfhdgh
sfront of	efgdgg
sfroze	ffffjb
sfrozen	geifYj
sfrozen until	ffjfbf
sfull	Zichfi
sfull .	dffife
sfully	dffgfg
sfully booked	dffgfg
sfunder	hffffe
sfundin	dffdfj
sfundin round	dffefh
sfundra	cfffcl
sfunera	effedj
sfunera @d	effedi
sfurnac	affhgi
sfurnis	Ypfede
sfurnis within	akffge
sfurnis your	djffdg
sfurthe	fefdej
sfurthe candid	dffefh
sfurthe interv	gecdek
sfurthe notice	ffjfbf
sfurthe talks	dfffjd
sfurthe to	ifffhb
sgaffer	ffffhe
sgaffer gave	ffffhe
sgaller	dffeig
sgaller 's	cffeje
sgalway	ggebdk
sgalway on	hfebdj
sgate	fbmfed
sgate #	efhffe
sgate @d	eckffe
sgather	feekga
sgather after	ffekdc
sgave	bfdejh
sgave it	ffffid
sgave me	dheffg
sgave people	feffhe
sgave the	dfefjd
sgave us	heefgd
sgave you	dfffam
sgcse	agfeek
sgcse result	agfeek
sgear	ciehee
sgear the	ciehee
sgenera	idecdi
sgerman	keffga
sgerman is	hefffe
sget	pfcecd
sget #	fhfffd
sget @d	Widdgo
sget @s	amffdd
sget a	qdbcbf
sget an	jbeffg
sget back	gZfdkh
sget checke	effifd
sget hold	dfffdi
sget in	iheeed
sget it	jgeeee
sget locked	dffffh
sget lost	dfffei
sget my	ffekdb
sget one	hffffe
sget our	ucdfeT
sget out	jffffc
sget round	dffffg
sget that	hfefee
sget the	hhdddh
sget them	idfffe
sget to	hdfeeg
sget told	mffcdc
sget you	icmeda
sget your	egbhfh
sgets	sZWfZj
sgets a	tddadZ
sgets an	ffejed
sgets back	hefffe
sgets done	jcfffe
sgets her	cfcfdm
sgets it	efeddk
sgets late	lfeedb
sgets signed	fffefh
sgets the	leefce
sgets their	cffhgf
sgets throug	ffgfhd
sgets told	kffeec
sgettin	ngdffX
sgettin back	jeefef
sgettin the	hfffha
sghoste	efffid
sghoste for	ffffhe
sghoste me	dfffhf
sgirl	edemce
sgirl @d	dffgff
sgirl client	bffkfe
sgirl from	jcffdf
sgirl on	fffjec
sgirl said	geffdg
sgirl says	hffefe
sgithub	fjdkbb
sgive	kjegba
sgive @d	feiffe
sgive a	cffhhd
sgive answer	fefeeh
sgive feedba	dfgffg
sgive his	hefffe
sgive it	hifcdd
sgive me	jhfecd
sgive my	ehfffe
sgive one	dhgffe
sgive the	bffgbm
sgive them	blffed
sgive us	inedhU
sgive you	lZdjcg
sgive your	fjeffd
sgive>again	Xhhdfk
sgive>answer	ckbfak
sgive>ask	gleeea
sgive>date	fiedic
sgive>decide	gffeic
sgive>free	iZjffe
sgive>give	Zhffkd
sgive>hear	fiefee
sgive>if	lZffff
sgive>me	djhieX
sgive>news	kgcfhZ
sgive>not	ifeehc
sgive>offer	kaeegg
sgive>others	ffffic
sgive>papers	aggfif
sgive>post	fcffei
sgive>receipt	efefhe
sgive>said	ekffbf
sgive>soon	ejffde
sgive>start	egdfdi
sgive>step	YpiedZ
sgive>them	ajleaf
sgive>wait	cefgfj
sgive>will	fZigdj
sgive>you	gdidef
sgiven	nccenV
sgiven a	keeeed
sgiven me	ififcd
sgiven that	jfaefh
sgiven the	dfefjd
sgiven to	cffelc
sgiven until	gcfife
sgiven up	efffhe
sgives	kjcdcb
sgives me	dldefc
sgiving	Yiefmc
sgiving dates	edfekd
sgiving role	bffgfh
sgiving you	akfeid
sglad	bjdffi
sglad if	ffefeh
sglad to	chefei
sgladly	effffh
sgo	hfgefd
sgo .	efedjf
sgo @d	hffefe
sgo ahead	jjfedZ
sgo back	hffffe
sgo down	diffef
sgo for	efefei
sgo from	deefhg
sgo live	hfeeff
sgo on	agfjci
sgo or	efefeh
sgo out	medcfd
sgo over	Xelggg
sgo throug	eefhhd
sgo to	fgehde
sgo up	kgdegb
sgoes	fgaoZg
sgoes from	effifd
sgoes in	efcjeg
sgoes nothin	dffehg
sgoes on	fefeei
sgoes out	mdclcZ
sgoes to	VkgnXh
sgoes up	gefhed
sgoes we	eeeeje
sgoes well	ffdfei
sgoing	hYfeig
sgoing .	feeelc
sgoing on	hafffi
sgoing out	hfffee
sgoing throug	gcdieh
sgoing to	fcfeig
sgoing well	heffff
sgone	ibednZ
sgone quiet	dfffie
sgone the	ffffhe
sgone throug	fffekb
sgone to	heeeja
sgone with	jdefee
sgood	fdgeoX
sgood ?	fejfed
sgood @d	deieeh
sgood at	hefffe
sgood enough	heffff
sgood for	efffjd
sgood mornin	efffie
sgood news	ebfeji
sgood or	heffef
sgood time	ffhfee
sgood to	dfefje
sgood too	ifffde
sgoodby	iffefe
sgoodby to	iffefe
sgoodne	effhff
sgoodne knows	effhff
sgoon>again	dffefh
sgoon>answer	ifgfde
sgoon>ask	abhfne
sgoon>date	dhbnah
sgoon>decide	hhcedf
sgoon>give	eaefmf
sgoon>hear	hffeef
sgoon>if	ddgfgh
sgoon>meet	hefjfZ
sgoon>news	meedbe
sgoon>not	jfgfdd
sgoon>papers	eicddj
sgoon>step	dbhdbp
sgoon>them	efcheh
sgoon>will	jbgcck
sgoon>you	cdfghh
sgot	iigecd
sgot #	kffced
sgot @s	eoeeac
sgot a	geefeh
sgot an	dfffei
sgot anothe	alfeeg
sgot bumped	efejgc
sgot done	feefjd
sgot his	ffffci
sgot home	efffkc
sgot inspec	hfffee
sgot it	qdceab
sgot on	ffffhe
sgot one	hfefee
sgot sign	effeei
sgot the	cidgid
sgot till	ifffed
sgot to	cdneah
sgot two	effiee
sgot until	fceeek
sgot your	fgbfjd
sgovern	lhdgfY
sgovern answer	iffefe
sgovern appoin	iffdff
sgovern meet	effjfc
sgrab	ffiffd
sgrab a	ffiffd
sgrace	fefefh
sgrade	ddffek
sgraded	effmfa
sgraded until	effmfa
sgradua	dffiff
sgradua scheme	dfffgg
sgrant	bkfdeg
sgrant office	efhffe
sgrant you	dldegb
sgrante	hffffe
sgratef	aigegg
sgratef for	bheegi
sgratef if	efhffe
sgraz	dfgfgg
sgraz wrote	dfffgg
sgreat	akdcke
sgreat @d	effffi
sgreat interv	ffefjd
sgreat to	dnedce
sgreeti	bffecm
sgreeti to	dffffg
sgrotto	dffeej
sgrotto team	dffeej
sground	fefdfi
sground @d	fffdei
sgroup	eclgha
sgroup .	ffjfed
sgroup day	dhffff
sgroup discus	hdffff
sgroup exerci	eejfed
sgroup hr	fffeeh
sgroup interv	dffffg
sgroup leader	gdfhfe
sgroup meetin	fefhee
sguaran	lcfdfd
sguaran before	lefdec
sguess	beffdm
sguess i	dfffdk
sguessi	bffffj
sgut	beffek
sguy	ckffed
sguys	effife
sguys want	effife
sh	dedfek
sh nice	dffffg
sha	dfeked
sha .	dffkde
shackat	cffhgf
shackat gets	cffhgf
shad	cfbfpd
shad a	egdjkX
shad agreed	ffefhe
shad an	idffgd
shad applie	effhgd
shad asked	deefkd
shad been	efhfhc
shad expect	efffhe
shad given	hfffef
shad her	ifffde
shad hoped	bfffek
shad it	cfffcl
shad my	ceffih
shad need	glajbd
shad no	efffid
shad not	eeffkc
shad origin	dfffhf
shad our	hffeic
shad promis	chfelb
shad said	fefehf
shad the	efeegh
shad them	ffeehe
shad they	gfffch
shad to	iebeal
shad told	bfffld
shad two	dfffje
shad writte	ffefhe
shad you	ffefid
shalf	baofbj
shalf an	gehfef
shalf day	ffhfff
shalf of	feeich
shalf ten	efhfff
shalf term	cfedel
shalf two	ffhffe
shall	cegdel
shall 's	effdfi
shall .	dfjffe
shall on	ffdffi
shand	drceda
shand in	Zqefed
shand it	ejdffe
shand on	kefeed
shanded	ecfdkf
shanded in	fdfdke
shandin	alefef
shandin in	alffee
shands	bgecdm
shands by	ahfeel
shands in	hffdfh
shang in	dffffg
shannov	fffefh
shappen	Yefgmd
shappen .	hefjeb
shappen after	bfffgi
shappen next	efeefi
shappen on	efeelb
shappy	dfieZm
shappy @d	defffj
shappy birthd	ffefei
shappy return	ffefdi
shappy to	dgjfcg
sharbou	adfgbm
sharbou board	effgdh
sharbou festiv	fffffh
sharbou know	dgffff
shard	eeffei
shard hat	feffei
sharves	hffeff
shas	ibddhh
shas @s	kifgba
shas a	cdfgfj
shas an	fffefh
shas anothe	iffefe
shas approv	ffffeh
shas as	ffffhd
shas asked	hdfeei
shas been	fadfnc
shas come	degfei
shas given	ffjfed
shas gone	hfeegd
shas her	dfffdk
shas its	ffeiee
shas made	hfffhc
shas met	hfffhd
shas moved	hfheee
shas not	dfefgh
shas now	kfefed
shas promis	pcfebc
shas said	ffffhe
shas the	kfegdc
shas time	ffhfee
shas to	aicgdj
shas until	adffdm
shas voted	efffal
shat	feffeh
shate	fffdei
shate to	fffdei
shave	dhgfdg
shave #	fhfffe
shave @d	eemeeb
shave @s	bdeghj
shave a	bcdlck
shave accept	dikfbc
shave agreed	jefgbf
shave an	fdfghd
shave anothe	fhgeed
shave any	ceeffk
shave appoin	afffel
shave asked	Zhheej
shave been	bdidld
shave blocke	ifekad
shave breakf	efieef
shave by	gdfhfe
shave change	ffffeh
shave chosen	ffffhe
shave closed	ffffid
shave come	defeej
shave decide	jdddfg
shave done	fekefa
shave everyo	cefkfe
shave feedba	iffefd
shave given	dffflb
shave gone	idfeic
shave good	dffefi
shave got	jfhfXg
shave had	oedfbb
shave heard	cgfefi
shave her	ideeeh
shave his	effcfj
shave i	ghfefd
shave interv	efeffh
shave is	efffdi
shave it	lgaibc
shave just	affgfj
shave kept	ffhfbi
shave let	ffffdh
shave liked	efffhe
shave looked	befkff
shave lunch	efhdeh
shave made	gejffc
shave met	cfhgXm
shave moved	egfeeh
shave my	gjeecf
shave news	eefgkc
shave no	bhbfgk
shave not	jcecnY
shave now	oeebeb
shave offere	eeffeh
shave one	affcgl
shave only	dfffei
shave our	hddheh
shave ours	jdffee
shave passed	edfjfd
shave pencil	ffdjed
shave pleasu	ffhfdf
shave postpo	edffgh
shave presen	effffh
shave promis	jjffZd
shave pushed	neffca
shave put	Zffegm
shave reache	hfffdf
shave read	efedkd
shave receiv	dfeeke
shave remove	ffffcj
shave reopen	ehffci
shave resche	gffhde
shave rung	efffid
shave said	ckeege
shave second	cfgedj
shave seen	cfffgh
shave set	defjfe
shave shifte	fdfffi
shave signed	eelffa
shave some	defffi
shave someon	eefffh
shave someth	jadffh
shave spoken	kefdfc
shave stoppe	dfffgg
shave sworn	hfffee
shave taken	cffghe
shave talked	ffbfek
shave the	qjbcZb
shave their	ndfeeb
shave them	ejgfec
shave these	eifffd
shave three	dggefg
shave till	egfefh
shave time	ffhffe
shave to	Rticeg
shave told	eeedfk
shave two	fgebck
shave until	fnedeZ
shave waited	efffid
shave writte	kedfed
shave you	hdmddc
shave your	cuiYWe
shave yours	hffged
shaving	cgebfl
shaving a	efedan
shaving his	effefh
shaving lunch	egeefh
shaving seen	ffgfgd
shaving though	ffeekc
shday	effdhd
shdmi	hffffe
she	jebdbm
she and	hfehed
she can	degffi
she closes	effhfe
she had	heffef
she has	hegfee
she is	bhcbeo
she just	cfdfcm
she lands	cffffh
she said	pcccdd
she says	iiddZj
she told	beedki
she wants	ekcedh
she will	jfecdf
she would	gcejgd
shead	cekdid
shead @p	dfffgf
shead calls	iffdef
shead does	effffh
shead draws	dffcfk
shead is	effffh
shead of	Zhkefd
shead office	hddfma
shead over	cffiff
shead teache	hffeef
shead will	heegef
sheadco	gdfgdh
sheadco for	effifd
sheadco is	hffdci
sheadco lapses	hffffe
sheadin	fefeie
sheads	hiebia
sheads togeth	fffdei
sheads up	gjfefb
sheadte	ffhfef
shealth	eejfhc
shealth cleara	feffhe
shear	kddgee
shear .	sfdeaY
shear @d	geeeal
shear anythi	ieffee
shear back	hcefgg
shear before	geffic
shear by	fcfehi
shear from	hgdidd
shear in	iffefd
shear it	cffeej
shear me	efifee
shear nothin	hefffe
shear on	lecgga
shear our	cffgfh
shear whethe	ejfefd
shear within	adfgji
shear you	defejf
shear your	eidfff
shear>again	mbgfdb
shear>answer	fdfdkc
shear>ask	hdffeg
shear>away	hffged
shear>chosen	efiffd
shear>date	hedhgc
shear>free	kjfdda
shear>hear	bdfdgl
shear>if	keedef
shear>me	dcfdfl
shear>meet	fefhef
shear>news	eeeedj
shear>not	Uddemn
shear>offer	eiffai
shear>others	ceeedm
shear>papers	Zheeii
shear>post	Vflcgk
shear>said	ddeejf
shear>soon	effedi
shear>sorry	cffffi
shear>step	cheble
shear>them	fcegjf
shear>wait	gfffic
shear>will	ghfchd
shear>you	ckbdgi
sheard	gcdhei
sheard @d	efeelc
sheard back	heffee
sheard by	ieffde
sheard from	idfege
sheard in	fffefh
sheard nothin	fhfffe
sheard on	ffeeei
sheard that	dfffck
shearin	meghab
shearin back	lfefdb
shearin by	fefkeb
shearin from	lfeeeb
shearin on	ffeeck
shears	pacdai
shears by	madedh
shears on	ifefch
sheart	jefeed
sheart .	jffeed
sheat	edffgg
sheat .	edffgg
sheld	bhjchd
sheld @d	ffheef
sheld at	ffhffd
sheld betwee	dfgfff
sheld in	efifff
sheld on	fejejZ
sheld until	fkfefb
shello	ehdiia
shello again	chfejd
shello in	hffffd
shello out	dfeedk
shello we	fffleZ
shelp	bieegh
shelp us	difegf
shelp you	dffffh
shence	feeeje
shence this	ffefjd
sher	jfcbck
sher .	dfffje
sher @d	jfefee
sher answer	jdfebi
sher by	diieed
sher decisi	hffedg
sher diary	jfefed
sher exact	ifffee
sher interv	efefcj
sher last	dfffie
sher mail	dfffhf
sher mind	idfffe
sher on	gffgfd
sher second	efcffj
sher she	elfedc
sher succes	fffeid
sher that	eefhff
sher train	ffffhe
sher trial	ffffeh
sher turn	ifffde
sher verdic	gfeeeh
sher word	cfeean
sher words	geefeh
shere	edcdgl
shere .	jfeegd
shere @d	hffeee
shere by	cjfffe
shere can	eefeej
shere for	ffffdh
shere goes	dffehg
shere i	leffbe
shere in	ffcfej
shere is	effgic
shere it	deffhg
shere on	dedeig
shere refere	effifd
shere so	ffhfde
shere that	ieefhd
shere until	effefh
shere we	efffeh
shere within	dfffhf
shere you	effeeh
shereby	edidei
shereby confir	fehfef
shereby invite	fdhfff
shereby offer	effdje
shersel	ndeecd
shersel .	lfeece
shesita	fhfffe
shesita to	fhfffe
shey	bfemia
shi	dehcje
shi as	hffdfh
shi emeka	dffffg
shi i	gdheee
shi just	giefde
shi margar	dffggg
shi select	eiedjb
shi sorry	fflfbd
shi the	bfegcl
shigh	dfffei
shigher	efeegh
shim	egdebk
shim .	eegfdi
shim by	dgfffh
shim direct	effdei
shim he	hffffd
shim in	efeeej
shim on	fidfff
shim the	hffffe
shimsel	jdfdef
shimsel @d	kffeed
shire	ddebpc
shire .	jffcee
shire @d	heefef
shire and	dfffjd
shire in	ffffhe
shire you	cefehi
shired	ceeeel
shired .	ffefeh
shired as	dfffbk
shired you	hffffd
shiring	ecflmW
shiring .	cfjfhc
shiring @d	dfffei
shiring anyone	ffffhe
shiring commit	fffjec
shiring for	eeffjd
shiring freeze	efffjb
shiring manage	gddgla
shiring sync	ffegdg
shiring team	cfffkd
shis	lbfbhe
shis answer	fefffh
shis appoin	kffeed
shis choice	effefh
shis father	effcig
shis harbou	dgffff
shis is	kffdfc
shis knee	effefh
shis last	ffffjc
shis list	effefh
shis mind	iffffd
shis nephew	ffffhe
shis office	feifed
shis partne	hdfied
shis picks	hffffe
shis pilgri	dffffi
shis secret	hefffe
shis view	dfffgg
shis wife	hfehed
shis word	hffcdj
shis words	ifefgd
shistor	deffej
shistor for	deffej
shit	cffggg
shit you	dffgfg
shiya	hfeedg
shiya i	hffffd
shlower-bound	dcddel
shm	hffefe
shold	jjfegX
shold @d	dfgeid
shold it	elieeZ
shold me	ndeecc
shold of	cfffej
shold off	feeffi
shold on	gffghb
shold the	ekffec
shold until	ffffdi
shold your	hffffe
shold>again	geeflZ
shold>answer	iefdeg
shold>ask	ekfeia
shold>chosen	cfflhb
shold>date	Ykghef
shold>decide	gffcgg
shold>goon	dfjffd
shold>hold	ffffbk
shold>if	hfeeef
shold>me	mdefdc
shold>meet	effeie
shold>news	deedcm
shold>not	beefcm
shold>offer	ghffec
shold>others	heeffg
shold>papers	dfffgg
shold>post	ghfffd
shold>review	dfeeig
shold>sorry	hffffe
shold>start	ffffdh
shold>step	cfgcao
shold>them	deecgk
shold>will	gdedbl
shold>you	bmffbg
sholder	dfiffe
sholdin	dhfdfg
sholdin first	fffefh
sholdin the	eifffd
sholds	gcmecd
sholida	gebdZq
sholida .	cecebq
sholida @d	kbefeg
sholida and	igfffb
sholida from	hfffee
sholida obvs	dffeei
sholida on	ffeffh
sholida so	dffffg
sholida start	diffef
sholida time	fffhfd
shols	defdfj
shols sat	effefi
shome	bkecjd
shome all	efffkc
shome over	fefdej
shomewo	bleffd
shomewo for	ekefed
shomewo from	dgffgf
shonest	Ycefim
shonest .	deffei
shonest could	bffffj
shonest i	hffdic
shonest the	gdfhfe
shonest timing	dffehg
shonour	ffficf
shonour .	fffide
shop	edifff
shop on	edifff
shope	iceeeh
shope .	geffdh
shope to	keffeb
shope you	jefegb
shoped	bcffgl
shoped .	efffdi
shoped for	fcffgh
shoped to	bfffhi
shopefu	hffffe
shopes	hehfed
shoping	icdhaj
shoping for	cffiak
shoping to	ieeeef
short	ibgedf
shospit	fefehe
shotel	gfffdi
shour	gfmebb
shour .	kekecZ
shour @s	edifeg
shour and	dkefed
shours	Zhiefh
shours .	fidfef
shours and	eeffei
shours are	efeffh
shours have	ffffeh
shours of	ffcffi
shours on	efjfia
shouse	fedegi
shouse by	gfffhd
shousin	kfeffb
shousin is	kfeffb
show	gZdfhk
show about	ffhfef
show is	eehfff
show it	ideied
show long	efffeh
show the	kcfffe
show to	feafem
show wonder	ffffid
show you	fefdfi
showzit	ffdjed
showzit we	ffdjed
shperiod	dYigef
shq	cfffgh
shr	gbhehf
shr 's	ffeedj
shr ago	fglfae
shr before	dgfffg
shr called	efhfee
shr closes	ieecei
shr compil	eefife
shr direct	effeie
shr is	defffi
shr lady	hffeeg
shr on	keeeha
shr since	fffeeh
shr want	dgfffg
shr will	gdfffg
shr wrote	gffeic
shspan	igWdag
shtime-only	aVfelj
shull	dfedek
shull on	dfedek
shuman	ieffgc
shuman resour	gfffgd
shun	dffffg
shunch	kffdfc
shunch is	kffdfc
shundre	dffifd
shundre cvs	dffife
shurdle	dfifff
shurry	ekefec
shusban	eiffcg
shybrid	gdffcj
shybrid posted	ffffci
shygien	ffaffk
si .	lfejbZ
si accept	fdfffh
si am	ddgfek
si apolog	ffffhd
si apprec	fhffgc
si ask	fidfee
si asked	nVcedj
si believ	ieffdf
si call	keegdd
si called	dffdhg
si can	jegcbg
si catch	gffied
si chased	deecpZ
si come	agjied
si confir	mebehb
si could	Wefihk
si did	beffkf
si do	Ylkbid
si enclos	fhffef
si enjoye	ffefie
si expect	efeefi
si fear	ceffej
si find	ifeffe
si fly	dfeefj
si found	gfffgd
si gave	dfffam
si get	hpZgZc
si give	gdgffe
si got	egefhe
si guess	efffeh
si had	Wjdfii
si handed	fffdkc
si hate	fffdei
si have	aklfbc
si hear	jgeedd
si hope	geffdh
si inform	cefffj
si joined	dfffgh
si just	ffffhe
si know	Zedcjm
si let	fffhee
si lose	dfeffi
si make	effeeh
si may	dgffid
si meant	jffebh
si mentio	fffgdf
si met	ffffhe
si might	bffegj
si must	Sqhddh
si need	Ypedde
si never	hfffaj
si no	ffefhe
si only	ffffhe
si promis	kdeecf
si put	ffeeid
si rang	cffefj
si read	efecjf
si ring	heffff
si run	cffgfh
si said	egdgfh
si say	fdhffe
si see	efffhe
si send	dfffgg
si sent	deeeke
si shall	kcggga
si should	gffdie
si sit	hfkfZe
si speak	iffefd
si spoke	hefdgf
si start	efefdj
si sugges	defffh
si take	cgeemb
si talk	bfdqeZ
si talked	efeehg
si tell	hfffee
si text	cfejdg
si then	gdfhfe
si think	cfffkd
si though	bfgfig
si told	ffffmY
si type	hffged
si unders	fghfde
si want	efflcc
si wanted	bffffk
si was	jejeWi
si will	sddeZd
si wish	cfffej
si work	efefei
si would	cjfdeg
si write	lcffcd
si wrote	Yeedng
siaway	efccgg
sid	bifehe
sidate-owner	cebcke
sidea	efffhf
sideal	djfffe
sideal .	djfffe
sif	fhjdbf
sif @d	gdhfff
sif i	eljdZd
sif it	labedj
sif its	cefffj
sif not	hgffee
sif number	eefffh
sif succes	ffhffd
sif that	ciefgf
sif the	gecdfi
sif there	hghcde
sif they	jefefc
sif we	gkdegb
sif yes	fghffd
sif you	bimece
sif your	effefi
sif>again	dicdgi
sif>answer	iiicbb
sif>ask	bheehg
sif>bye	fdffif
sif>chosen	ejljaY
sif>date	cbdddr
sif>decide	dgefgg
sif>free	ddjfff
sif>give	diffch
sif>goon	icefhf
sif>hear	nafeed
sif>hold	efffdi
sif>joy	gehffe
sif>match	hdkedc
sif>me	ggdfhc
sif>meet	Yijege
sif>news	bcjfei
sif>not	sdehcV
sif>offer	hgfffd
sif>post	beeedo
sif>refuse	edfjfd
sif>review	diffff
sif>said	iebeal
sif>sorry	fffhfd
sif>start	fiffed
sif>step	kdheec
sif>them	nhefab
sif>wait	ogeedZ
sif>will	Zhjgch
sif>you	chkfed
signore	bfaemi
signore .	bfeeld
sigoodbye	baedgk
sihold	cbfaje
siimmediate	dkjcac
siinvites-questions	dgfafe
sill	ffdfhg
sill .	ffdehg
sill so	hffefe
sill text	cffhff
simagin	dffffh
simpres	effejd
sin .	dkjeae
sin ?	dgffff
sin @d	aeefii
sin @p	dfffhf
sin @s	ngebfb
sin a	hgedge
sin all	hflfcZ
sin an	aeflch
sin and	gjddnU
sin any	hifede
sin as	fiffde
sin at	dhgeef
sin attach	bjfeeh
sin before	eieidd
sin betwee	dfffei
sin bristo	effffh
sin brusse	eeheeg
sin but	alffee
sin by	bieiff
sin cape	gfeedh
sin case	ehjecd
sin charge	effefh
sin chief	hfegee
sin cork	hfecdj
sin court	hffcdi
sin due	bffffj
sin englis	heffdg
sin error	bfeeld
sin fact	effdje
sin for	bdmeib
sin front	efgdgg
sin galway	ggebdj
sin hand	dfgffh
sin hannov	fffefh
sin her	jfefed
sin in	efdeif
sin interv	ffhffe
sin it	eebkfg
sin its	effffh
sin joburg	fffdei
sin line	ehfffe
sin lisbon	efkfec
sin london	ffjffc
sin max	hefffe
sin meetin	dffffh
sin mind	dfefdk
sin my	bgidfh
sin observ	cfffgg
sin on	hdehcg
sin or	pZefbe
sin order	fhfjea
sin origin	ffhfdf
sin our	YkffZn
sin person	egffid
sin porto	efhfff
sin post	ddffej
sin recap	dffffg
sin respon	dfffgg
sin rotter	ffhffe
sin safety	ffhefe
sin spain	cfffej
sin that	leedfd
sin the	ehgdge
sin their	ehjfec
sin there	djfffc
sin this	hkeeZg
sin three	bffieg
sin till	efffhf
sin time	ehbeek
sin to	egffka
sin touch	jbefeh
sin town	degffh
sin transp	ceffgh
sin two	efffhe
sin wellin	dhffff
sin which	defffi
sin writin	qbYgbd
sin you	iiffdb
sin your	jbjfce
sinbox	eidfeg
sinbox @d	hffefe
sinbox and	diffee
sinbox by	dffffg
sinbox is	ffeeei
sinbox on	hffged
sinclud	cjfcfh
sinclud those	iffeee
sindica	dfffje
sindica accept	fdfffh
sindica of	efffid
sindica that	ehgffe
sindivi	kdfdfe
sindivi answer	hffeff
sinduct	aaedcr
sinduct @d	ecdffl
sinduct or	effdfi
sinduct so	ffefeh
sinduct you	ffiffd
sinform	kbgehc
sinform all	hffcgf
sinform at	dffhff
sinform by	gbehjb
sinform chat	difege
sinform every	jffdfd
sinform of	idehee
sinform on	efffhe
sinform the	cdffle
sinform us	ahmdcf
sinform we	dffffg
sinform you	kcdech
sinitia	eeffei
sinitia @s	eefffi
sink	jfefec
sinside	fdfeej
sinside @s	hefeff
sinside of	hfffee
sinsist	heffgd
sinsist on	heffgd
sinspec	gedfgf
sinspec and	fffhee
sinspec in	hffffe
sinstea	eejcid
sinstea .	idgfee
sinstea ?	eehfge
sinstea of	cghcie
sinstru	ffieed
sinstru .	ehffff
sinstru to	ffiefe
sinsura	fffeeh
sinsura people	fffeeh
sinsure	jffffc
sintake	cgcccp
sintake of	eheecj
sintake team	fffdei
sintend	heeged
sintend to	heeged
sintent	gefedi
sintent to	fefedi
sintere	bnbfeg
sintere in	dkcffg
sintere you	cjefge
sinteri	ffffci
sinteri payrol	ffffci
sinterm	heffff
sintern	fcbbki
sintern .	ffffid
sintern and	hffffe
sintern by	kffeec
sintern candid	adddep
sintern presen	effffh
sintern who	fffefh
sinterp	ejfffc
sinterp you	ejfffd
sinterv	bdlcif
sinterv 's	djfhce
sinterv .	fZmeib
sinterv ?	efkfec
sinterv @d	aaicod
sinterv all	ifdieb
sinterv and	gcdfke
sinterv are	dcigZj
sinterv betwee	efdefi
sinterv but	dgjfed
sinterv by	dfffhg
sinterv conclu	fffdje
sinterv conduc	ffefie
sinterv date	eehfgd
sinterv ended	ffcflb
sinterv feedba	dffggf
sinterv finish	dffggg
sinterv for	adgfgj
sinterv from	eeleiY
sinterv got	feefjd
sinterv has	eeefla
sinterv have	fdkfbg
sinterv held	ffffhe
sinterv in	eghbgg
sinterv is	gbgdcl
sinterv itself	efhffe
sinterv list	fejfde
sinterv mon	ffejed
sinterv not	ffcflc
sinterv notes	ffffhe
sinterv of	edidam
sinterv on	Zghcfj
sinterv over	dfgfff
sinterv panel	iffdff
sinterv result	cfffej
sinterv run	gffdei
sinterv six	ffffhd
sinterv slot	chgfge
sinterv so	dfgfff
sinterv starts	fflfbd
sinterv stays	ehgebh
sinterv take	ffjede
sinterv there	efeedk
sinterv til	edeffi
sinterv till	cefeek
sinterv to	ffffeh
sinterv took	fdcclf
sinterv until	beeled
sinterv was	neddec
sinterv went	ffffhd
sinterv were	feeeie
sinterv when	bfffhh
sinterv which	hfdegd
sinterv will	hdmeda
sinterv with	Ygiecl
sinterv wrap	dfdbdo
sinterv you	efhfeg
sintima	hefffe
sinto	fedhdi
sinto @d	ffefeh
sinto accoun	ffffhe
sinto the	dfeebl
sinto you	ffefhe
sintrod	cfgefk
sintrod themse	effdei
sinvest	gddjfd
sinvest is	hedjfc
sinvita	gigelU
sinvita .	ffffid
sinvita for	efeeif
sinvita is	fhfffd
sinvita to	fiffia
sinvite	afkhee
sinvite to	dchegh
sinvite you	dfledd
sinviti	ddfehh
sinviti you	ddfehh
sinvolv	effiee
sioffer	dfbYif
sir35	eefffi
sir35 initia	eefffi
sirejection	cacdmd
sis	ffffdh
sis #	eefffh
sis .	oejefU
sis @d	jieebe
sis @p	efffhe
sis @s	ddifdi
sis @t	fccffl
sis a	efmcag
sis about	cffffi
sis after	bhffei
sis all	cheeeh
sis an	dgdffi
sis and	eiffee
sis anothe	fffkea
sis anythi	fiieec
sis approv	effheg
sis at	dccbgp
sis attach	cgffgg
sis availa	edfffh
sis awaite	eifffe
sis away	Zhfhdh
sis back	mfcbcg
sis bad	hefffe
sis basica	hfefdf
sis been	heebke
sis before	lffffZ
sis being	fecdii
sis betwee	ldffdd
sis by	iefdfe
sis cancel	eehfaj
sis checke	dfeheh
sis choosi	hfffee
sis circul	effiee
sis closed	efceao
sis coming	ifeegc
sis comple	ifegha
sis crunch	fffdei
sis decide	jefdef
sis doable	ehfeeh
sis done	deelcf
sis due	dZeoff
sis expect	ljddca
sis fine	Yiegfk
sis flying	dffefi
sis for	hdeeal
sis forth	heffee
sis free	dehffg
sis from	fffeeh
sis frozen	ffjfZi
sis full	dfeieg
sis going	ldeddf
sis gone	feefhf
sis got	jledba
sis having	effefh
sis here	fghfde
sis holida	fffhfd
sis ill	ffdfjc
sis in	iecjZg
sis inform	geehfd
sis just	dffffi
sis kept	feefei
sis late	iffffd
sis leavin	effefh
sis live	dhffff
sis lookin	eneddb
sis mad	efeeei
sis made	mfedga
sis markin	efffie
sis meetin	dffkdd
sis more	feffhe
sis my	hegfee
sis near	feffeh
sis nearly	hfeeeg
sis needed	fdfdek
sis never	fdfhff
sis no	bipdcb
sis normal	edfddl
sis not	eccjgh
sis nothin	ibfffg
sis notifi	dffiff
sis now	jcfdfe
sis off	adbdqd
sis offere	feiefe
sis offici	cffefi
sis on	aaiial
sis one	djfieb
sis online	dldfee
sis only	dceccp
sis open	gfeeeh
sis our	keegce
sis out	eeejgd
sis over	iaecdm
sis paid	deieeg
sis paused	efffdi
sis possib	bjffeg
sis promis	idfffe
sis publis	iffede
sis quiet	fefefi
sis readin	effjed
sis ready	ffeffh
sis realis	hefffe
sis reques	ejfffc
sis requir	eblefd
sis review	ifeida
sis scores	cefkfe
sis seeing	bfflfc
sis seen	ffeeei
sis sendin	ffffeh
sis set	ffgied
sis settle	gffdhe
sis short	dhffef
sis shut	effcej
sis signed	hfeeeg
sis sittin	fffifc
sis still	gedeej
sis taken	befhkd
sis taking	ffefei
sis that	eiiebe
sis the	hjachd
sis theatr	efffeh
sis to	Zlecej
sis told	ifefgd
sis tourin	dfedek
sis two	chffgf
sis uncle	hfffee
sis unlike	efffdi
sis up	efddfk
sis valid	ehefef
sis visiti	fffjfb
sis void	fgffgd
sis voted	cffhfh
sis voting	jfefed
sis waitin	egffid
sis we	cfffhh
sis what	fjecge
sis when	pibdhW
sis why	edefmc
sis with	mgcdhZ
sis worth	dfffje
sis yes	keegec
sis you	ieefef
sis your	Ycqfag
sis yours	Xhgfih
sish	keffbe
sisland	ffiffd
sisland before	ffiffd
sislip	fdeeic
sissue	defeek
sissue its	effeej
sissued	ieeeef
sissued @d	ieeeef
sissues	ddfegj
sit	ghgffa
sit .	fghbjc
sit ?	egjfga
sit @d	bkcjed
sit @p	dffflb
sit @s	ldfcef
sit again	heeedh
sit all	eefjed
sit and	jdeiec
sit as	dgffff
sit at	eifffe
sit back	Zjgdhg
sit became	dfedoa
sit been	ffffdh
sit before	epfccb
sit but	fgbkee
sit by	cfZeik
sit came	ffffeh
sit can	dkhfdc
sit closed	ffefeh
sit closes	edfegi
sit come	ffdffh
sit could	iegeee
sit does	jffegb
sit down	jeeffd
sit ends	effeei
sit expire	ejdfed
sit for	fqddba
sit forth	dfffgf
sit from	efeecl
sit gets	kfefec
sit go	effife
sit goes	eedheh
sit has	ifecff
sit he	fifffc
sit i	cefgfh
sit in	lkehYZ
sit is	efjeed
sit joinin	fhfffe
sit lapses	dheffg
sit may	hfgffd
sit might	hfffef
sit needs	difffe
sit normal	iffdfe
sit now	egfhfe
sit off	ffefjc
sit on	jffkab
sit one	gfffhd
sit online	ffiffd
sit open	ffffbj
sit or	egddlc
sit out	cfemec
sit over	blckhY
sit picked	dffffg
sit remain	fdfffh
sit round	iffffd
sit says	hfffef
sit second	dfffgg
sit shall	hffefe
sit she	cffeek
sit should	bddekh
sit simple	ffeeeh
sit so	pgebeY
sit stands	hgffee
sit takes	hfidfb
sit that	keffed
sit the	lgegdZ
sit they	hedfdi
sit throug	fdkcdi
sit thru	fchfff
sit till	iifgeZ
sit to	djhida
sit togeth	eeoYeg
sit took	kbfemX
sit up	gafefl
sit was	bdfdtY
sit we	heffeg
sit went	keeefc
sit were	deffhg
sit whenev	difffe
sit will	ffgfci
sit with	kdeeee
sit within	Xjfkef
sit works	dfefej
sit would	beidgi
sit you	ieeehd
sitd	dffeei
sitd be	dffeei
sithird-person	fVfibi
sits	fcZclk
sits @d	Zffdod
sits a	dffffi
sits answer	hffefe
sits appoin	iffdff
sits castin	hffffe
sits consti	ffeiee
sits decisi	ceeehi
sits doors	ffdfei
sits fellow	jfefed
sits last	efffie
sits list	kfeeec
sits meetin	dffcmd
sits mind	khfaed
sits recess	ifaefi
sits rehear	cffjfe
sits second	ffeiee
sits sittin	efffhe
sits time	defffh
sits verdic	gfeiee
sits way	aefeem
sits work	effhfe
sitself	fckiae
sitself @d	cijeed
sitself being	ffhfde
sitself ok	mfbeed
sitself some	geieed
sitself takes	bdflfd
sivague	iedfdd
sivague!	igddVi
siwithdrawn	Xihbfg
sjanuar	fhfffe
sjob	cgccel
sjob 's	egcfhf
sjob @d	fffejc
sjob and	hiefcd
sjob by	cffcdm
sjob i	dhffff
sjob if	hifffb
sjob is	gbefdk
sjob on	effdej
sjob starts	efffei
sjob the	ckfffd
sjob to	dfefgh
sjobs	cebejj
sjoburg	fffdei
sjoburg @d	fffdei
sjoin	eeffdk
sjoin as	ffdffh
sjoin the	ffiffc
sjoin us	eebfdl
sjoined	cfefjf
sjoined the	efefjd
sjoinin	gdeedk
sjoinin date	fhfffe
sjoinin formal	dffeej
sjoins	effddk
sjointl	hefffe
sjoke	eefghe
sjonas	fffifd
sjonas and	gffied
sjoy	effedi
sjoy .	fffeeh
sjoy>again	gcefdj
sjoy>answer	bddfkh
sjoy>date	Zkdeke
sjoy>decide	igffdd
sjoy>free	ffhffe
sjoy>goon	ffffid
sjoy>hear	geffdi
sjoy>if	ffefeh
sjoy>joy	dfffgg
sjoy>meet	cfmeed
sjoy>news	Zedekk
sjoy>offer	fdeeke
sjoy>papers	efifee
sjoy>post	ddfemc
sjoy>review	eneicY
sjoy>step	ceefle
sjoy>them	ejecff
sjoy>wait	ehfffd
sjoy>will	cgjcid
sjoy>you	Ygkghc
sjudgem	cffgfh
sjudgem wants	cffgfh
sjudges	geeied
sjune	fgdfeh
sjunior	eefffh
sjury	beZraf
sjury date	fffibg
sjust	Zhefgk
sjust a	ffffdh
sjust got	effeeh
sjust me	dfifef
sjust now	keehcc
sjust on	hffefe
sjust said	cfdfcm
sjust say	djfffd
sjust so	efecgh
sjust to	ihgddd
sjust told	Yfghih
sjust turn	ffffeh
sjust waitin	bffjeg
skeen	dhfeff
skeen to	difeff
skeep	defghf
skeep .	effffh
skeep @d	hffffe
skeep saying	bffenc
skeep the	gdjfed
skeep this	fhefff
skeep you	heefdh
skeep your	eeffei
skeepin	ffffci
skept	hcfdei
skept for	eeefei
skept it	ffffbj
skeys	cfeedm
skick	eecfel
skick off	eecfel
skicks	dffeej
skicks off	dffeej
skids	heebhh
skids show	hffdfh
skids summer	gffdhe
skin	fiffde
skind	ieefhc
skind as	ieffee
skindly	Yjdcij
skindly be	eecclf
skindly check	gdffgf
skindly come	ffhfee
skindly comple	fhfffe
skindly fill	ehffee
skindly furnis	clfedf
skindly indica	fefffh
skindly let	dfgffg
skindly note	defghf
skindly reques	cfeffi
skindly revert	ehfffe
skindly sign	eibfeh
skindly submit	ebffhi
skindly take	fdfefi
skindly transm	eifeee
skiran	jfeedd
skiran and	jfeedd
skit	dblefe
skitche	cdiedk
skitche he	ehefeg
skitche is	ffffeh
sknee	effefh
sknee done	effefh
sknives	eeifdg
sknives .	ffhffe
sknives @d	eegfeh
sknock	hffffd
sknow	fgdeie
sknow .	lfdaff
sknow @d	nhciXb
sknow about	ckecal
sknow before	fffijZ
sknow but	dffefi
sknow by	acegpe
sknow either	hffffe
sknow how	eefffh
sknow i	afffjg
sknow if	fcgfgf
sknow in	blfcgf
sknow interv	ffffhd
sknow it	jffeed
sknow man	cfeemb
sknow more	jffcch
sknow nothin	dfefdk
sknow now	dffeje
sknow on	bjeicf
sknow our	efeedj
sknow planne	dgffff
sknow so	cgfgfg
sknow that	Yehdhk
sknow the	kfedfc
sknow them	hfffee
sknow we	ffffhe
sknow when	bffejg
sknow where	gedhch
sknow whethe	hefffe
sknow who	lfefdc
sknow why	hffffd
sknow within	keefde
sknow you	chefgg
sknow your	fhffee
sknowin	hfeffe
sknown	fdfggf
sknown by	bffifh
sknown on	fffehe
sknown to	jefefe
sknows	cdehgh
sknows when	effhff
sknows with	bffffj
slab	dedcji
slab .	eeefhe
slab moves	fffcdk
slack	cgeeej
slacks	akffge
slacks form	akffge
slad	feeefi
slad 's	efeffh
slady	igdchd
slady .	ifeeee
slady at	ieffee
slady from	eifffe
slady goes	feefjd
slady is	fffefh
slagos	ffcegi
slah	mfbeed
slah boss	mfbeed
sland	bfehdj
sland .	bffieg
sland @d	fffdei
slands	efgeeh
slands he	effffh
slands on	dfheff
slap	effffh
slap you	effffh
slapses	epcdYf
slapses .	eheeci
slapses @d	hffffe
slapses on	ejefcf
slapses unless	heffff
slaptop	eebffl
slaptop @d	fdeffj
slaptop in	ffeffh
slast	bfgdfk
slast #	eghfee
slast @d	ffichc
slast applic	dfebdn
slast candid	ffeeei
slast chat	fffeeh
slast day	gieleX
slast girl	effjde
slast hire	effema
slast hurdle	dfifff
slast interv	hbfjXj
slast lap	effffh
slast mail	adffmf
slast note	efffdj
slast of	ddeefl
slast one	chedek
slast person	hbffgf
slast promis	gffedh
slast test	iflfXe
slast the	ffcejd
slast time	ifffgc
slast trial	fffdfi
slast two	eiedei
slast word	hfeeef
slasts	aamjcg
slasts some	cffjfd
slasts until	dblhfc
slate	pecbga
slate .	nfeegZ
slate shift	hffeef
slate with	gffedh
slater	ciejde
slater .	ejefai
slater hired	dffffh
slater than	fffigc
slatest	nfbfcb
slatest #	dgffff
slatest .	ohcgeU
slatest @d	hddiff
slatest @s	gdfefh
slatest by	jefefe
slatest on	gffeeh
slatest the	dffffi
slatest they	hcffeh
slatest you	hfffee
slaughe .	efefei
slaunch	ffefeh
slaw	Zeffem
slawyer	beffgj
slay	cffmec
slay it	cffmec
slead	dfgeei
slead hybrid	efffcj
sleader	hcfief
sleader i	hffged
sleader vote	gdfhfe
slearn	hddfei
slearn by	hddfeh
slease	ajeeck
sleast	deffej
sleast @d	feffeh
sleave	efdbdn
sleave @d	dffhdh
sleave for	efffei
sleave from	effffh
sleave here	jffeed
sleave it	ffeeei
sleave notice	djfefe
sleave on	dffdfk
sleave our	gfffhd
sleave until	defefk
sleave withou	hffffd
sleave you	gffdeh
sleaves	beacbt
sleaves for	efceek
sleaves on	ffbddm
sleaves us	befedm
sleavin	edfefj
slectur	deccji
slectur .	effdjd
sleeds	efgdZn
sleeds @d	dfedek
sleeds first	iffffd
sleft	ddicrW
sleft is	gfeejc
sleft on	cgeelc
sleft your	efffhf
slegal	ddekjb
slegal @d	cffmec
slegal team	iffefe
slength	ekfffb
sless	cefffj
sless than	befffk
slesson	YjqddY
slesson for	feifed
slesson itself	cijeed
slesson observ	ffifed
slesson on	eeiffd
slesson top	cijeed
slet	didgdg
slet all	fffied
slet everyb	efffei
slet everyo	ieefef
slet his	dgffff
slet me	diedgg
slet people	iffdgd
slet slip	ffcffi
slet the	cffeej
slet them	ekffbf
slet us	Yldfhf
slet you	dbfkfh
slets	qdjZdY
slets do	deffkc
slets get	ffjfed
slets say	negcac
slets tell	kffdfc
sletter	kfahfb
sletter 's	efffeh
sletter .	gmfdeY
sletter @d	gadgjf
sletter are	kfdcci
sletter by	eiejea
sletter comes	heffdf
sletter follow	difffe
sletter from	dhffgf
sletter go	jfeegc
sletter goes	effjec
sletter in	hgfffe
sletter is	Yeeegn
sletter leave	lffeec
sletter no	bfffke
sletter of	kZefci
sletter on	hffefe
sletter said	cffghg
sletter up	hffged
sletter was	eefeie
sletter went	dfffhf
sletter whethe	dffife
sletter which	gdfhfe
sletter will	heehdg
sletter with	oeefeZ
slettin	ljdbdc
slettin me	ekfeed
slettin people	mfecec
slicenc	cekfef
slicenc by	dfkfed
slife	dfgffg
slifegu	didffg
slifted	efffjc
slifted the	efffjb
slike	cgmdhb
slike @d	hfffee
slike @s	cffkfc
slike a	dlfedd
slike feedba	bcjfei
slike it	fjefgc
slike my	bkfffe
slike on	ffcflc
slike one	ejceff
slike the	ffkfeb
slike to	bgobcg
slike two	deffhh
slike you	iWield
slike your	ieeeff
sliked	ibhfgd
sliked me	jbffff
sliked to	efffhe
sliked you	ffhfde
slikely	cflccg
slikely @d	dfeedk
slikely in	efkeed
slikely to	ffifed
slikes	meffeZ
sline	keiecb
sline @d	lffddd
sline before	ffffdh
sline manage	bffgfi
sline on	jffffb
slines	feffeh
slink	Oqdgal
slink 's	fkcffd
slink .	efhffe
slink below	dcffgi
slink dies	ejeedf
slink expire	ecfffj
slink for	afefel
slink in	ckhfcc
slink is	ejefed
slink to	cifjfc
slink will	aeeedn
slink within	ecfffi
slinked	ffcfej
slisbon	Zfkhef
slisbon and	dfkffb
slisbon first	bffieg
slisbon till	effffh
slist	wbdbeY
slist .	dlkdeX
slist @d	cfebhj
slist and	gdfeei
slist by	mbefee
slist for	heefbj
slist goes	dfecek
slist is	mcfcdf
slist of	pfbibZ
slist on	pedcdb
slist was	dfffhf
slist will	heffff
slisted	effffh
slisten	dfffgg
slists	leeeed
slists go	leeeeb
slitera	ffejed
slitera drew	ffejed
slittle	fefeck
slittle .	efffcj
slittle more	hffffe
slittle up	dffffh
slive	fhadej
slive for	ejfffc
slive until	eafffl
slocal	hfeffe
slock	ifgefd
slock the	ifgefd
slocked at	dffffh
slocks	hffffe
slocks its	hffffe
slodge	acfeeo
slodge a	ddfffj
slodged	ckfffd
slodged within	ckfffd
slog	eifffe
slog in	eifffe
slogged	efeeie
slogin	dkfffd
slogist	bjffff
slol	heeeic
slol .	eeffid
slondon	felefa
slong	mgcach
slong .	jgffec
slong @d	iedbZn
slong as	ehffff
slong talk	fffehe
slonger	ciidkZ
slonger .	diffja
slonger as	ehefff
slonger exists	ffffhe
slonger holds	dfjfee
slonger intere	ehffff
slonger than	gdedje
slonger wish	ffeeie
slongli	aedoea
slongli candid	efeife
slongli was	efeife
slook	cbdeeo
slook @d	efhffe
slook at	Zcdgeo
slook for	kfeded
slook forwar	cfceem
slook in	hffffe
slook meanin	heffgd
slooked	cefnec
slooked at	aefnec
slookin	cjeice
slookin at	dmegcc
slookin for	eefffh
slookin to	efffeh
slooks	geakgd
slooks at	ffbkdg
sloop	cfgfgh
sloop on	cfgffh
slose	deefej
slose the	dfeffi
slose you	eefffh
slost	befbjj
slost his	effcig
slost i	dfffei
slot	beehld
slot .	efffjc
slot and	dffggf
slot on	cffgfg
slove	Ymdegf
slove to	Zmeege
slove you	ffdfei
sloved	eedehi
sloved you	eedehi
slovely	Yeefoe
slovely aftern	efffhe
slovely to	efffie
slow	efiffe
sluck	efffhe
sluck mate	ffffhe
slucky	kfeeed
slunch	dghbfi
slunch @d	cffeke
slunch on	cdffek
slunch with	dghdeg
slying	efffbl
slying if	efffcj
slyk	kcfffd
sm	ffeidf
smad	efeeei
smad @d	efefei
smade	ihcapY
smade @d	deegei
smade a	ffeejd
smade after	ffffdh
smade by	kcccdj
smade it	fgjfeb
smade known	gffggc
smade me	ddffke
smade on	dfegfh
smade the	ikcbia
smade to	ffefjd
smade up	mhfddZ
smade within	geffhd
smade you	eefffh
smadrid	effffh
smadrid on	effffh
smail	hhaekb
smail .	ijeeeb
smail @d	kefede
smail again	effeei
smail by	eeffgh
smail from	ldfbhd
smail now	ffffhe
smail of	cfffke
smail on	nfdefa
smail said	cffghg
smail sorry	cfgfhg
smail the	gfcehg
smail they	Xfffnf
smail to	eediie
smail we	dfffhf
smail within	hefffe
smail you	hfeiec
smail your	ffffbj
smailed	keefdd
smails	hffdhd
smails go	gffdhe
smain	feeedj
smain hall	ffeffh
smainte	deffhh
smake	qehbba
smake @d	hefeja
smake a	geheee
smake an	cjffgd
smake her	idffff
smake it	hdiedf
smake its	kffcfe
smake me	dfffgg
smake one	cfgfhf
smake our	jfeceg
smake that	jfefed
smake the	kegbdf
smake their	dffiee
smake this	effffh
smake up	leefce
smake you	hdffeg
smakes	nefZed
smakes his	kffeed
smakes up	lffafe
smaking	Zjegej
smaking our	effhfe
smaking the	efeefj
sman	eeeemc
sman they	cfeemb
smanage	hbeegh
smanage 's	hdeddj
smanage .	effehf
smanage @d	dfggfg
smanage @s	ffffci
smanage and	eegfhf
smanage comes	effeei
smanage confid	ffffci
smanage expect	jfgdde
smanage from	ffdffh
smanage has	fefefh
smanage in	hffffd
smanage is	beffdl
smanage job	edffgh
smanage just	bfffjf
smanage needs	fffhfe
smanage on	dfegkc
smanage post	fffeei
smanage says	jefeee
smanage sits	effjee
smanage was	fffdje
smanage who	dffefi
smanage will	bffifh
smanagi	ceggfh
smanagi partne	dfgffg
smany	eeeeke
smany happy	ffefdi
smany thanks	fffeid
smarath	eeefjd
smarath on	efefjd
smargar	dffggg
smargar feedba	dffggg
smark	kdejeY
smark @d	cffkfe
smark and	iffdff
smark it	jdeheb
smarked	hdejhZ
smarked .	ifffde
smarked by	edfkfd
smarked the	ffffjb
smarker	gfejec
smarker @d	fffjfc
smarket	aejegh
smarket place	effefh
smarkin	fffeid
smarkin the	efffie
smarks	hcepdY
smarks .	defjed
smarks are	jfejeZ
smarks on	effifd
smarrie	effefh
smary	fffhfd
smary phones	fffhfd
smaster	eeefhf
smat	effddk
smat by	effddk
smatch	ebcegl
smatch .	ffffid
smatch is	fccffl
smatch>answer	gihgeY
smatch>ask	fccffk
smatch>date	Zffmdg
smatch>decide	iffbei
smatch>me	dkhfdc
smatch>not	dfifef
smatch>others	feefei
smatch>step	ehkdgb
smatch>them	cgofeZ
smatch>will	cdjnfZ
smatch>you	cffhfg
smate	hefeef
smate gaffer	ffffhe
smate got	ffffci
smatern	feeffh
smaths	cjjedd
smaths by	cijeed
smatron	hfffee
smatron signs	hffeff
smatter	fddiZj
smatter before	deeieg
smatter of	jffedd
smatter what	effffh
smax	efffhf
smax #	difffe
smax @s	hefffe
smax please	bdfggk
smax so	iffffd
smax til	ffffhe
smay	Yhfdem
smay ask	cefffj
smay be	ciggef
smay consid	jfffce
smay count	hffffe
smay cv	fdfffh
smay have	dhiegb
smay hear	dfffhf
smay i	feeffh
smay know	jffffb
smay lodge	adfffn
smay make	coeefZ
smay open	efeedj
smay or	fddffi
smay reappl	eefffh
smay reques	abfffn
smay say	ffffid
smay take	hefefg
smay we	hffffd
smaybe	aefegj
smaybe .	dfeeje
smaybe then	dfffgg
smayor	hdfgbi
smayor is	ffffbj
smd	eeffej
smd is	ffdffi
sme	difffe
sme #	djefee
sme .	ieeeff
sme @d	Zjgchi
sme @p	keffce
sme @s	ildebc
sme a	dfhhfd
sme about	hiceee
sme after	ifffee
sme again	efifee
sme an	ciffid
sme and	heifbe
sme as	hffffe
sme at	hdgcjc
sme back	dkdffe
sme be	dffffg
sme before	ghedfg
sme come	iffefe
sme decisi	dffefi
sme down	dgffff
sme either	ifffed
sme feedba	jffdfd
sme for	efieja
sme have	eifdeh
sme her	lffece
sme his	effeei
sme i	bdihhf
sme in	cfeehi
sme is	jfffec
sme just	hfehed
sme know	biffid
sme make	ffeeeh
sme neithe	Yffeeo
sme off	eeiebi
sme on	agdegk
sme one	ifeffd
sme pet	fffjec
sme presen	dfffhe
sme said	dfffie
sme so	dfffgg
sme that	jbffge
sme the	dkaigd
sme their	hefjhZ
sme they	ifefhb
sme three	ffhffe
sme till	hefefe
sme to	idhdfe
sme until	kefegc
sme wait	dfffgh
sme whiche	hffffe
sme why	ffffhe
sme with	ahgfei
sme within	gffehd
sme you	defefj
sme your	Ymeefh
sme>again	Zkbcen
sme>answer	dkbgdh
sme>ask	foddcc
sme>chosen	idefhd
sme>closed	hdgfeg
sme>date	ejeedg
sme>decide	eheeeh
sme>free	bimebd
sme>give	kbeege
sme>goon	fjcfff
sme>hear	agefig
sme>hold	Zeedgm
sme>joy	geifed
sme>match	efghfd
sme>me	dkgffb
sme>meet	eeiefe
sme>news	iediXi
sme>not	Wcefdu
sme>offer	Xifekg
sme>others	dfefhg
sme>papers	Tnfdkf
sme>post	chegic
sme>review	edfehh
sme>said	Zmcjgd
sme>soon	gefehe
sme>start	eeeecl
sme>step	Sodggj
sme>them	heeegf
sme>wait	mefebd
sme>will	bgfdhj
sme>you	hjccdg
smean	keffec
smeanin an	heffgd
smeans	gdfhgd
smeans i	cffhff
smeans no	feffid
smeans we	jeffce
smeant	lffdVm
smeant @s	jffebh
smeant to	lffeZh
smedica	hbifdg
smedica .	ffhffe
smedica direct	fffide
smedica in	efeefi
smedici	hfffee
smeet	Zdohce
smeet @p	iffeee
smeet everyo	ffhffd
smeet in	efdffh
smeet on	cdekeg
smeet the	Zepfbg
smeet us	efefhf
smeet>again	icjfce
smeet>answer	dgiifZ
smeet>ask	ecmdhb
smeet>chosen	cffggh
smeet>date	cbliee
smeet>decide	mjahZc
smeet>free	eejeee
smeet>give	icZedn
smeet>goon	ffefhf
smeet>hear	cgehci
smeet>if	hemeca
smeet>joy	hdfeeg
smeet>match	ceoecc
smeet>me	ghghca
smeet>meet	fejfhZ
smeet>news	jdgcci
smeet>not	hegegc
smeet>offer	cdffek
smeet>others	icekfa
smeet>papers	edjfeg
smeet>post	idjced
smeet>refuse	ifefee
smeet>review	ffgedg
smeet>soon	dffffh
smeet>start	ffefeh
smeet>step	ielceb
smeet>them	ceckdi
smeet>will	lbggfa
smeet>you	cekfgc
smeetin	gdbwfR
smeetin .	fffhff
smeetin ;	hffffe
smeetin @d	bebqcb
smeetin about	kfedfd
smeetin and	gfdied
smeetin at	hffged
smeetin from	ffeckd
smeetin got	effjde
smeetin is	fefhef
smeetin moved	effeie
smeetin of	leehbc
smeetin on	eefnda
smeetin or	feiefe
smeetin other	ffflea
smeetin the	cjejdc
smeetin to	fffjcd
smeetin was	fffeie
smeetin with	feckfe
smeetin you	cfedle
smeets	fedrVa
smeets @d	iedibd
smeets again	dffkfc
smeets at	kffbff
smeets me	efegdh
smeets on	dhcobb
smeets only	effhfe
smeets the	dejffd
smember	cfencd
smember and	effiee
smember of	egekdd
smemo	fleeeb
smentio	behfjd
smentio in	afefle
smentio the	hfffdf
smentor	cffiff
smentor there	dffife
smenu	bkeddi
smerger	ffffcj
smerit	kcefdg
smerit list	kcefef
smess with	cffghg
smessag	hibgmV
smessag @d	cffehh
smessag about	feeeie
smessag by	hefege
smessag from	dhdkhZ
smessag in	hfefeg
smessag just	hfffdf
smessag of	ffefhf
smessag on	jfffdd
smessag result	Zffenc
smessag to	fhffee
smessag with	iffeee
smessag you	eifhec
smet	bcfimb
smet @p	fefhff
smet on	afeffj
smet the	gfhfdd
smet you	defhge
smight	Vgeeds
smight be	dfefcl
smight call	bffffj
smight expect	bfffek
smight have	efeffh
smight know	cffefj
smill	cejeeh
smill closes	eefeei
smin	efefid
smind	kmcabd
smind .	gjffec
smind @d	lfeaeg
smind up	eeffid
sminded	effdje
sminded to	effdje
sminds	mbefcd
sminds .	icffff
sminds ?	iffffd
sminds on	effgdg
smine	hjahZi
smine .	ffffic
smine gets	cfcfdm
smine i	jffebh
smine is	ffdjfe
smine will	jefeed
smini	eefffh
sminist	Ycehil
sminist 's	edgjfd
sminist has	jefddg
sminist says	efedmb
sminist signs	effifd
sminute	Zgnfde
sminute .	efhffe
sminute @d	fdjfef
sminute and	bgjeff
sminute are	effgdh
sminute presen	ffheee
smisery	ifffed
smiss	efjfee
smiss the	ffjfed
smissed	eeeelb
smissed her	ffffhe
smissed on	eeffkc
smissin	fffefh
smistak	ffefid
smistak .	ffefid
smix	fefekb
smobile	jedfeg
smock	eeffei
smock timeli	feffeh
smodera	bfeodb
smodera @d	cffkfe
smodera on	ffeied
smodule	diffhb
smoment	gffiiZ
smoment she	hffeff
smon	dddobe
smon wash	ffejed
smonday	ecjfff
smoney	aejfnY
smoney .	dfffjd
smoney for	ffffjc
smonth	icdeck
smonth .	ffeedj
smonth but	ifffed
smonthl	dfejee
smonths	cfffej
smore	eiYegj
smore .	jddcla
smore ?	ffffhd
smore @d	iefceg
smore after	kffffb
smore and	kedefe
smore applic	dffdej
smore conver	gffhde
smore interv	ffdffh
smore meetin	ffdffh
smore of	hefffe
smore people	efekbf
smore ref	cffefi
smore rounds	dfffgf
smore shifts	dffffh
smore than	diehgd
smore thing	ejeegd
smore time	ejdfgd
smore to	deeeek
smore welder	ffdefj
smornin	fdmbee
smornin amara	ffffhe
smornin meetin	fejeee
smornin to	iffcfe
smornin with	ffieee
smost	ahhkgb
smost .	fgehed
smost candid	cffeke
smost of	effgdi
smost so	cffjff
smostly	ffhffe
smotiva	dhffff
smounta in	ffffhe
smove can	ffefhf
smove our	efghef
smove the	jfgfdc
smoved	egiboU
smoved and	hffffe
smoved decisi	gfeelZ
smoved fast	dghfee
smoved from	degdkc
smoved it	ifffed
smoved the	efeeei
smoved to	geheef
smoved up	ciehee
smoved your	ffjfga
smoveme	hffeee
smoves	fffcdk
smoves to	fffcdk
smoving	cffeig
smoving .	fffehe
smoving to	dffffg
smr	eddfkg
smr presen	heffee
smrs brandl	diffff
sms	dehfla
sms adeyem	hffffe
sms placeh	dfffhf
sms the	effgic
smtg	deeldd
smuch	dddeij
smuch about	effffh
smuch for	gedfkc
smumbai	dffffg
smunici	fffbgi
smunici will	effeej
smuseum	dikedb
smuseum wants	dijeeb
smust	Nyjdcd
smust and	cfffej
smust answer	cdfffk
smust be	coefdZ
smust confir	bkeeff
smust dig	dgfffg
smust have	dihffc
smust let	bgfffj
smust regist	efjefc
smust say	eghefe
smy	bicfgi
smy @d	degffh
smy agent	Znfefe
smy answer	Urdkda
smy applic	ceegif
smy assist	jefeee
smy boss	jeegec
smy brothe	efigee
smy call	keakae
smy co	eefdej
smy collea	cdehlc
smy curren	bffejh
smy deputy	effefh
smy door	iffffd
smy essay	efekdd
smy fear	hfffaj
smy first	ffffbj
smy flatma	efffYn
smy friend	fdffei
smy gut	beffek
smy hours	ffffeh
smy hunch	kffdfc
smy interv	cdffmd
smy last	cihedg
smy letter	efffjd
smy mail	cedjhf
smy manage	ffedhf
smy mate	efffdi
smy mentor	dffife
smy messag	iffeee
smy mind	ghfeef
smy mobile	jecfdf
smy nie	ehefeg
smy number	hgeefd
smy old	cffffi
smy onsite	ffffhe
smy packet	dffgff
smy partne	hfeeff
smy paysli	ffhfee
smy pick	fffeeh
smy portfo	fffdkc
smy refere	cjeehd
smy return	jffffc
smy sister	dfffgg
smy succes	ffeedi
smy tracto	fehffe
smy wife	gfeedh
smy word	hffeff
smyself	hdffhd
smyself .	feffhe
sn	hdckbf
sn hit	dffgfg
sn i	hecldc
sn will	effefi
sname	ccfekg
sname @d	efffhf
sname @s	bcffgl
sname agains	ffffhd
sname by	kffedd
sname of	dfgffg
sname on	chffgf
snamed	effffh
snames	fgdkfa
snat	dfgffg
snda	ekhebc
snda signed	egjedd
snear	gbgffh
snear the	hffffe
snear we	feffeh
snearly	afhfif
snearly done	effefh
snearly there	Zfegkg
snecess	kffffa
sneed	Zqddcg
sneed @s	kefeed
sneed a	bocdcf
sneed an	ekfffd
sneed hands	cffefk
sneed his	dfffgg
sneed it	eiakde
sneed my	chffgf
sneed someon	feffei
sneed that	fddffj
sneed the	eldgcc
sneed till	eefife
sneed to	chgbgh
sneed until	iefegd
sneed you	dgffff
sneed your	Zmieaf
sneeded	ahebfm
sneeded by	fhfffe
sneeded for	effdei
sneeded on	fffffh
sneeded someon	effffh
sneeded to	ffffhe
sneedin	ffifgb
sneedin the	ffifgb
sneeds	Wleoad
sneeds .	dfffgh
sneeds @s	beflfd
sneeds a	ffhfdf
sneeds about	effhff
sneeds my	ekdfde
sneeds the	effjed
sneeds to	ckedeh
snegati	ideekb
snegati .	bffeke
snegati answer	idfffe
snegoti	efifee
snegoti meetin	efhfee
sneithe	Vfehbq
sneithe @d	Yffeeo
snephew	ffffhe
snephew on	ffffhe
snever	edegei
snever .	dffffh
snever said	efffcj
snever used	gdfhfe
snew	ccedjj
snew applic	dfffje
snew bar	fffeeh
snew benefi	efeedj
snew buildi	fffcdk
snew cantee	efeedj
snew coach	efeffh
snew collea	cfeflc
snew date	jdefib
snew jobs	dfefck
snew messag	hfffdf
snew nurser	efffjc
snew plan	oeehdX
snew recrui	efffhd
snew sexton	feffjd
snew term	efffeh
snew time	efdfej
snews	baecll
snews @d	heeeff
snews before	bcfefm
snews by	dffghf
snews or	hfffee
snews panelt	eefffi
snews the	effegh
snews they	bfffke
snews>again	jdeefd
snews>answer	Zfgkbj
snews>ask	emfeea
snews>away	ddefdl
snews>chosen	fffela
snews>closed	dffffh
snews>date	lddgfd
snews>free	lefefa
snews>give	hffffe
snews>goon	gfeggc
snews>hear	hffdeg
snews>hold	dfffgg
snews>if	Zjdelf
snews>joy	dfffgg
snews>me	jcigda
snews>meet	ecmeZh
snews>news	fefigc
snews>not	ZdeftY
snews>offer	deeggh
snews>papers	fhdigb
snews>post	meakcZ
snews>refuse	cfffkd
snews>review	efeeje
snews>said	heeeeh
snews>soon	kdeegc
snews>sorry	afefem
snews>start	fedhgf
snews>step	pidfaY
snews>them	cacikg
snews>wait	fefeie
snews>will	jdcbke
snews>you	oebecd
snewsle	Ziccfm
snewsle for	efeedj
snewsle goes	fjfefc
snewsle open	efeedj
snext	efdmdd
snext .	eggdff
snext and	kcdhee
snext call	ffffdi
snext in	dieeeg
snext intake	efdeej
snext interv	cfhffg
snext is	eehleZ
snext meetin	ffgjeb
snext of	fiffde
snext on	gfeidd
snext one	fgfjdc
snext person	ehfffe
snext so	hfffee
snext stage	dehffg
snext step	dfcfmd
sni	fiffde
sni number	fiffde
snice	eghffe
snice @d	dfffeh
snice to	ffiffd
snicer	heffff
snicer buildi	heffff
snicest	ffcfje
snie	ehefeg
snie number	ehefeg
snight	jefcdh
snight .	hefdeh
snights	efffdj
snights #	ffffdh
snine	aeiefi
snine of	cffffi
snine statin	effefh
snine to	dfiffe
sninety	effema
sno	higffa
sno @d	mjdheU
sno access	eefffh
sno and	gejeec
sno answer	dffffh
sno but	lffffa
sno by	fheceh
sno call	heffgd
sno chance	jfffde
sno clear	dffdej
sno comes	hedjfc
sno decisi	ideedg
sno doubt	eeffie
sno earlie	ffffdh
sno end	fhfefe
sno finger	hfefee
sno from	Vodfek
sno go	jfefdf
sno he	kcffee
sno hurry	ekffeb
sno i	heffhc
sno idea	efffhf
sno in	ffffhd
sno is	jeeehb
sno joy	ffffdi
sno later	degifd
sno longer	bjkeha
sno luck	ffffhe
sno matter	effffh
sno messag	dhffff
sno more	hedfhf
sno new	ffbfek
sno news	dffeej
sno nine	dfiffe
sno on	mdeeag
sno one	Zffefm
sno panic	lfffea
sno phone	efffhe
sno portal	cefgfj
sno promis	dfeedl
sno reply	Zgffii
sno result	befffk
sno second	ffkfeb
sno she	hfffee
sno thanks	gfifde
sno the	kfeejY
sno they	bhfhff
sno this	jffede
sno to	jefeha
sno update	hfffcg
sno way	feffdh
sno within	ehfffe
sno x	effhfe
snobody	Zcebgp
snobody does	fffeeh
snobody else	hfeeja
snobody expect	defffi
snobody has	fffehe
snobody here	eeeffi
snobody is	cfheeh
snobody should	fffeeh
snobody will	deffei
snomina	gafffk
snon	jeedgd
snone	dfffgg
snor	Vffedr
snor @d	Yffeeo
snor has	dffffg
snormal	kaeaYo
snormal comes	hefffe
snormal for	eeffeh
snormal get	Yfedep
snormal here	jefffd
snormal on	cffefj
snormal shut	ehffci
snormal takes	jefdfe
snot	eeeeih
snot .	jgbdge
snot ?	efhfef
snot @d	deidej
snot a	ieeeeg
snot after	lfffea
snot agree	efffid
snot an	dggfff
snot and	feffhd
snot as	affele
snot availa	ffefcj
snot be	Ybgeim
snot been	jcffef
snot before	meeead
snot by	jZffeh
snot choose	ffffhd
snot come	dfbeco
snot commit	effffh
snot consid	ehffdf
snot conven	fffcfj
snot count	dffffi
snot decide	aegedn
snot decidi	dfffej
snot discus	kfedfd
snot do	ideeeg
snot dress	dffefh
snot earlie	jeffdf
snot even	dhffff
snot expect	cffffi
snot for	ffefjd
snot get	aheecm
snot give	bffihe
snot go	dggfdh
snot going	befeem
snot had	gheeee
snot have	Vhhegk
snot hear	ieffib
snot heard	kbffcg
snot hesita	fhfffe
snot hold	ieffcg
snot in	eefjfe
snot invite	ffffhd
snot it	dffihd
snot know	beeerY
snot later	cmcgbg
snot leave	iffffd
snot let	jfffcd
snot longer	gheffd
snot look	fffefh
snot make	hffeja
snot manage	efffeh
snot mean	hffffe
snot meetin	dffffg
snot more	fjffec
snot need	kffefa
snot needed	fffeeh
snot older	fefffh
snot on	iffeib
snot promis	Xdffdr
snot provid	jffffb
snot put	efefeh
snot reache	ceffhh
snot ready	fdffie
snot receiv	hfffgc
snot ring	cfefek
snot rung	leefeb
snot say	Wdemdl
snot see	deffgh
snot share	feffeh
snot sit	ffefie
snot sleepi	chefhf
snot sooner	effkec
snot start	hefeff
snot succes	gfffja
snot sure	jfefee
snot take	feifcf
snot talk	ifeeef
snot tell	afffel
snot the	deedmd
snot this	gefhed
snot to	hdffci
snot want	feiedg
snot will	gffied
snot with	ffdjfd
snot work	efdfma
snot worry	gdfefh
snot you	hfefch
snot yours	cffffi
snot>again	eimfgW
snot>answer	becdjk
snot>ask	njfedW
snot>away	fdddcn
snot>bye	ffeejd
snot>chosen	hdedie
snot>closed	ifefhb
snot>date	gfedei
snot>decide	Xdfein
snot>free	igagXm
snot>give	hefghb
snot>goon	difhdf
snot>hear	gaefmd
snot>hold	gcffdj
snot>if	ghfdef
snot>match	fffeie
snot>me	acdjap
snot>meet	bdcfik
snot>news	Xcecjo
snot>not	edffgh
snot>offer	edffej
snot>others	dedcgl
snot>papers	igedef
snot>post	aehehh
snot>refuse	eeffei
snot>review	igdcie
snot>said	eedcfl
snot>soon	eieibg
snot>sorry	fceefk
snot>start	fjedgd
snot>step	Xkndce
snot>thanks	gfifde
snot>them	gfedfg
snot>wait	giideb
snot>will	hfecZn
snot>you	bhegej
snote	dbgfej
snote candid	cfgedj
snote of	eefegi
snote that	fcfgjc
snote the	defhgg
snote your	ffhede
snoted	ffkfbe
snoted and	ffkfbe
snotes	jaclga
snotes from	gfdjed
snotes on	gfeide
snotes one	eefejd
snotes over	effdfi
snotes they	lfeebe
snothin	gfcbek
snothin .	befedm
snothin @d	dffehg
snothin by	jefffd
snothin can	fjfefc
snothin in	heffff
snothin is	defecl
snothin on	efffjd
snothin we	jfefde
snothin will	dffedk
snotice	fgedfg
snotice @s	djfdfg
snotice and	efjfbg
snotice board	jfeeee
snotice of	dffjfd
snotice on	kfeegc
snotice period	aeefco
snotice runs	effffh
snotifi	tZbhbZ
snotifi .	cffffi
snotifi @d	meeedb
snotifi by	fdejfe
snotifi in	hefffe
snotifi of	qccddZ
snotifi the	hffffe
snotifi throug	eeffei
snotifi will	effhfe
snotifi within	hffffe
snotify	ldffec
snotify all	hfffee
snotify candid	iffffc
snow	kcdiha
snow .	jedeff
snow @d	hffefe
snow and	lhchba
snow asked	jfffde
snow been	lffced
snow believ	efedmb
snow collec	bffmec
snow conven	effhff
snow due	gdeegh
snow expect	cffeke
snow go	iffffc
snow have	cfffhh
snow he	hfehed
snow hold	dffhhe
snow in	kffffb
snow invite	ffhefe
snow is	cffffi
snow it	hefehd
snow nothin	dfffje
snow ok	hfdfge
snow please	ffhfdf
snow so	afgffj
snow sorry	hfffdf
snow the	Zfffle
snow they	meeebd
snow with	ifffed
snric	ddfffi
snudge	bjfffe
snudge her	ckfffe
snumber	ehjadf
snumber @d	khedcd
snumber and	bfgfhh
snumber by	difffe
snumber in	eckffe
snumber on	ghgeed
snumber one	ddffgj
snumber to	edhffg
snumber two	jgfcfe
snumber with	fffdfh
snurse	fddkfd
snurser	effeje
snurser so	efffjb
snursin	djieec
snursin ?	ffiffd
sobject	bhfedk
sobject .	edfiff
sobject ;	eefddk
sobserv	ceiffg
sobserv of	cfffgg
sobvs	dffeei
sobvs that	dffeei
soccasi	mcffec
soccasi .	kcffed
soccasi your	hfffee
soccupa	eejffc
soccupa health	eejffc
soctobe	eedifg
soctobe panel	fediff
sof #	fZfefl
sof @d	ajkala
sof @s	hdeefg
sof @t	fflfbd
sof a	Xedhli
sof accept	ehfffe
sof addres	ffffhf
sof all	hfddgf
sof applic	hdedfh
sof appoin	kaffge
sof assist	ifffde
sof candid	jfffed
sof chambe	jffeed
sof delibe	fgedfh
sof each	efefei
sof employ	edfffi
sof evenin	iefefe
sof five	efjfdd
sof giving	efffjd
sof good	fefefh
sof govern	hfeffe
sof hiring	cfffgg
sof honour	gffhde
sof how	effifd
sof intere	ehefch
sof interv	fmeefZ
sof it	jjfdda
sof its	cgfgie
sof joinin	fbfffk
sof kin	fiffde
sof mainte	ffefhf
sof maths	cijeed
sof me	dfffif
sof meetin	ffffid
sof mine	geaick
sof my	eafffk
sof never	dffffh
sof nursin	ffiffd
sof office	befffk
sof one	efeefh
sof our	XYenhl
sof post	ffffhe
sof provis	ifefed
sof receip	hcffgf
sof room	ffhfdf
sof select	fffied
sof septem	effmfa
sof someth	efjfec
sof st	kffeed
sof stage	hefdeh
sof succes	lfeedc
sof such	idffgd
sof talks	ffZlef
sof term	mffeeZ
sof that	ieeeeg
sof the	fdedfj
sof their	ifffee
sof them	kfeieY
sof these	eeifbi
sof this	cjeedg
sof those	efhdeh
sof two	fgfeic
sof us	leefbf
sof when	effegh
sof which	fffied
sof who	gfdjed
sof whom	ffffhd
sof work	didfff
sof you	lhdcde
sof your	dggfjb
soff	eeachm
soff .	Yfdhjg
soff @d	gehdff
soff @p	keefec
soff appoin	iffdff
soff by	feejbg
soff for	ecbfen
soff from	gffegd
soff here	kfeece
soff i	hffefe
soff in	effefi
soff me	hgffed
soff on	hfdbej
soff over	fffedi
soff she	ffdfjc
soff site	fffeeh
soff the	bhdeld
soff to	cffeej
soff too	efefei
soff until	defehg
soffer	Rrecjg
soffer #	difehc
soffer 's	Zkfehf
soffer .	dgeegg
soffer @d	ceefjg
soffer and	bjffff
soffer approv	dkfeed
soffer as	dieeff
soffer at	ekedbh
soffer attach	fhfffd
soffer by	deffhh
soffer came	bkfffd
soffer detail	ffffhe
soffer expire	fheffe
soffer for	dgefei
soffer from	ccffle
soffer goes	hefffe
soffer in	eefffi
soffer is	fjfeed
soffer lapses	fjefcf
soffer letter	Weffkj
soffer made	ffffhd
soffer of	cdfffk
soffer on	ciffff
soffer open	fhfffd
soffer or	hffffe
soffer runnin	fefffh
soffer so	degffi
soffer stands	ehfffe
soffer subjec	ffffdi
soffer that	fjdfef
soffer the	ehffge
soffer till	iffffd
soffer will	effffh
soffer within	edffej
soffer would	eeffkc
soffer you	ebkdhe
soffer>answer	Zfjeif
soffer>ask	Zgffgj
soffer>away	djfege
soffer>chosen	cmehdc
soffer>closed	ehfffe
soffer>date	Yiddik
soffer>decide	hbffhh
soffer>free	fhfffe
soffer>give	edffgh
soffer>goon	eifffe
soffer>if	jgffec
soffer>joy	fnfdeZ
soffer>me	blfffd
soffer>meet	efheef
soffer>news	jbjedc
soffer>not	jjeffZ
soffer>offer	fdfffi
soffer>others	ggfffd
soffer>papers	ecffhh
soffer>post	akfeff
soffer>review	eifffe
soffer>said	ffffeh
soffer>start	difeeg
soffer>step	fdgfdi
soffer>them	Qwcfbh
soffer>will	hleegX
soffer>you	dbhdgj
soffere	dgheef
soffere @d	feiefd
soffere a	feffei
soffere it	fhffee
soffere the	dhffge
sofferi	bfefgj
sofferi you	ddefgj
soffers	jbecjd
soffers and	ieeddh
soffers out	cdffle
soffers will	iffffc
soffice	ddfehh
soffice .	dfheeh
soffice @d	ffbgek
soffice and	hfffef
soffice are	bffffj
soffice betwee	ffcffi
soffice by	chfifd
soffice in	ffefjc
soffice is	hdeeeh
soffice lifted	efffjb
soffice on	kdgede
soffice until	fdfffh
soffice wants	efhffe
soffice will	djeggc
soffice within	ckfffd
soffici	jdfcff
soffici but	dfffgg
soffici we	eefefi
sofflin	dfbffl
soffsit	fffdfi
soga	dfgfgg
soh	ieffec
sok	joYkaY
sok ?	mlZdeZ
sok @s	ifffed
sok so	hhfibc
sok the	effife
sok with	ffdffi
sokay	fehfff
sold	bcdeod
sold one	gcefej
solder	eefffi
solder than	eefffi
solu	ifeffd
son .	agfgdk
son @s	fdfeei
son a	jdbYfm
son accoun	dfeefj
son all	kefefc
son an	cefiic
son and	hfefeg
son annual	dffffi
son anothe	fhfeja
son behalf	iehdee
son day	cfffei
son envelo	efffeh
son for	ieffed
son forth	gfgfgc
son friday	feefei
son half	dffefj
son hearin	ffejdd
son heart	kefeed
son her	effeei
son hold	dfeekd
son holida	jcffeg
son it	emgebd
son its	adfeen
son longer	ffffhd
son me	ghffed
son my	jfdekZ
son one	efiegd
son or	dhegeg
son our	gchdei
son paper	baffhm
son parent	effefh
son pause	dfffie
son planne	bfgggh
son reques	edfffh
son schedu	cfgfgh
son site	Zfhfdl
son team	dfffgh
son teleph	fffifc
son that	dfffgg
son the	gfghce
son this	mceefc
son to	oefdda
son track	efffjb
son until	gdfifd
son video	dhffff
son what	hffffe
son which	jdefee
son with	eeffdi
son you	dfffkc
son your	qceegX
son zoom	dffffg
sonboar	bedfdm
sonboar @d	bedgdl
sonboar in	effefh
sonce	fjdihZ
sonce .	gkfeea
sonce i	giffec
sonce it	bdflgd
sonce she	ifdfff
sonce the	cfefgi
sonce we	heffge
sone	egfdgg
sone .	iddekc
sone @d	ieefdg
sone after	cfffek
sone before	efffjc
sone being	ddejhd
sone budget	effeie
sone by	jefffc
sone comes	gfeeeh
sone copy	djffee
sone does	eefffh
sone forth	dffffg
sone from	ifefee
sone has	fefffh
sone is	gdhdic
sone last	fcddem
sone more	cjbedk
sone need	ejdffe
sone of	fghdcg
sone on	bkekeb
sone other	mcffdc
sone page	amfeee
sone panel	afffhi
sone place	dhffff
sone seat	cfkdef
sone tells	cffffi
sone that	ekdfec
sone thing	bieekc
sone to	cfkfdd
sone waits	jefffd
sone was	ffgfhd
sone way	mfeeea
sone who	lfeedd
sone will	hefffe
sone within	hdffff
sone you	dgfifd
sones	keeddf
sones he	geeeeh
sones to	jffdee
songoin	efffhe
sonline	Xlheja
sonline .	dgffff
sonline assess	dfffgh
sonline before	fhefff
sonline by	fgifec
sonline module	eeffhf
sonline on	ffhffe
sonline test	dcheje
sonly	fdcicj
sonly .	dceefl
sonly @d	eefedj
sonly back	meeeeb
sonly be	efeffh
sonly comes	gfeiec
sonly heard	ffffhe
sonly in	fefffh
sonly interv	edeffi
sonly met	hffffe
sonly need	iffffc
sonly on	cffgdj
sonly review	effkeb
sonly say	effffh
sonly start	fjfffb
sonly thing	dfeeje
sonsite	eehfge
sonsite was	ffffhe
sonward	heffff
sonward only	heffff
sooo	cdffgj
sop	ffcfkc
sopen	Xhachn
sopen @d	ffeeei
sopen at	efefeh
sopen day	deddfk
sopen evenin	eecfld
sopen for	epeedZ
sopen the	bedfhj
sopen until	ecfffj
sopen up	efffeh
sopened	dffekb
sopenin	bghdfh
sopenin hours	efdffj
sopenin in	dfffei
sopens	ahZcXu
sopens .	efffei
sopens in	efdedk
sopens its	ffdfei
sopens on	diddck
sopinio	feepdW
sopinio from	hefkeZ
sops	bffjff
soptimi	deffgh
soption	chgfee
sor	ofeeda
sor @d	dbqdfb
sor a	pdcebc
sor bad	kefede
sor before	dhegeg
sor declin	ehfffe
sor fail	dffeje
sor i	ckegfd
sor it	egeffh
sor leave	egeefh
sor mail	ffcffi
sor negati	idfejb
sor no	lkahbZ
sor not	pbfehV
sor on	feiffe
sor online	dgffff
sor otherw	keadeh
sor out	heefcg
sor reject	jcfffe
sor so	bceike
sor somebo	effdfi
sor the	mghdcZ
sor they	ehffee
sor three	falffe
sor two	dffefi
sor we	ehfffe
sor you	fdfffh
soral	nWndfY
soral interv	fbmffc
sorchar	hffffe
sorder	ddbleh
sorder by	ecfffj
sorder of	effjfc
sorder to	eifffe
sorder your	fdcffk
sorders	efffhe
sorgani	dfeffi
sorigin	agifgg
sorigin @d	dfffhf
sorigin by	ffhfdf
sorigin certif	dhgffe
sorthod	ffekdc
sorthod @d	ffekdc
sother	hZcebq
sother .	kfeeec
sother agency	bffeel
sother and	ieefed
sother applic	efflgZ
sother candid	bfgdgj
sother contra	leffbd
sother day	dfffjd
sother finali	gdfdfj
sother firm	edfedk
sother i	hffffe
sother interv	fffefh
sother lad	feeffh
sother offer	hcfefg
sother one	egffhe
sother people	cffefj
sother person	geffdh
sother shortl	ffffeh
sother three	ffeedi
sother trials	jcfffe
sother two	dfffei
sothers	fdfgbi
sothers are	egeffh
sothers do	ffefeh
sothers get	lfeecd
sothers have	eflffb
sothers in	dfffgh
sothers to	fffdfh
sothers will	fffjfb
sothers>again	aigedh
sothers>answer	idedci
sothers>ask	eejedg
sothers>chosen	efffeh
sothers>date	gaaidl
sothers>decide	feeebl
sothers>free	fefeei
sothers>give	fffeeh
sothers>if	hdffef
sothers>match	dfffhg
sothers>me	fhjfbd
sothers>meet	bfbdcq
sothers>not	egffgd
sothers>offer	hbfefi
sothers>papers	jfffcd
sothers>post	cgefkc
sothers>review	iefhga
sothers>said	ffffhe
sothers>step	cehbcm
sothers>them	dcdbim
sothers>wait	Zmffgd
sothers>will	fchife
sothers>you	Xdgffm
sotherw	crbcag
sotherw .	akffff
sotherw i	egefei
sotherw in	ifaefi
sotherw we	fhifec
sotherw will	hefeff
sotherw your	eieeci
sought	jhdfeb
sought to	jhdfeb
sour	fcfhgg
sour @d	cegggg
sour accoun	efffhe
sour alumni	efdffj
sour answer	mcchbe
sour assess	ffgebj
sour audito	dfdffi
sour call	jigdbd
sour career	dfeffi
sour chairm	effefh
sour choice	ieecfg
sour client	icffhe
sour conclu	hfffee
sour coordi	bkffee
sour counci	cffhjc
sour cto	ffgeeh
sour deacon	effife
sour decisi	ldefbf
sour deputy	cffiff
sour direct	hehegc
sour door	fdfffh
sour earlie	Zffenc
sour editor	ffdmeb
sour email	ddfeke
sour end	effhef
sour exchan	dfffhf
sour feet	effefh
sour final	hefehd
sour first	dfkfha
sour founde	fffjed
sour head	dfefma
sour heads	effdif
sour hiring	dffhff
sour house	gfffhd
sour hr	fefeje
sour inbox	diffff
sour intent	fefedi
sour interv	edefdk
sour last	aeffkg
sour legal	iffefe
sour letter	gfffhe
sour list	edkefe
sour mail	jffeed
sour md	feeffh
sour medica	mcfefd
sour meetin	jfedgc
sour messag	hedehe
sour mind	effhfe
sour minds	kffeec
sour new	fdedke
sour newsle	cfdejg
sour notice	ifeeee
sour offer	Ziefej
sour office	Wgifek
sour panel	efejee
sour people	fffdeh
sour plan	defhie
sour princi	heffge
sour proces	fhfhed
sour recent	igffcf
sour record	ffffjc
sour recrui	fdfife
sour reply	heeehe
sour reserv	eefeif
sour ridge	ffdffh
sour roster	egeefh
sour search	bffgfi
sour second	dfffif
sour select	effehe
sour shortl	dgffff
sour sugges	ffieee
sour system	defegi
sour talk	fZkfhe
sour target	kfefec
sour team	ieheed
sour terms	edffgi
sour time	cffhhe
sour timeta	ffffcj
sour vicar	effkec
sour web	hffffe
sour websit	gfaefj
sour winter	effeam
sour works	efhhee
sour yes	leffeb
sours	kadegh
sours does	icdeei
sours is	efffhf
soursel	fffhgd
soursel and	fffhgd
sout	lcdgee
sout .	jedlcb
sout @d	Xddjji
sout @p	ffffhd
sout and	lfffcd
sout at	hffgee
sout by	hafeke
sout in	meedfb
sout no	eeffhf
sout of	ddeeii
sout on	kfbdYk
sout passpo	dgfffg
sout sick	cfeddl
sout the	iiefeb
sout until	eefffh
sout with	keeeia
sout within	eflced
sout you	effife
sout your	jfffbf
soutcom	redfaa
soutcom .	jffefd
soutcom @d	ifekea
soutcom before	dffdfj
soutcom by	ehfgdg
soutcom in	iffdff
soutcom is	cffffi
soutcom letter	mfeddc
soutcom of	geffdh
soutcom the	iffefe
soutcom will	hffhdc
soutsid	heeegg
soutsid .	hfeege
soutsid ir35	eefffi
sover	bheibi
sover #	ffcfej
sover .	ckcdck
sover @d	dedlcg
sover a	efkcee
sover breakf	effdei
sover dinner	fdelde
sover from	dfiedg
sover here	ffffeh
sover it	Zfekfg
sover that	hffeff
sover the	blcfff
sover to	eagfhj
sover zoom	iffffd
soverni	fblefd
soverqu	eefffh
soverse	fidffe
soverse .	feeffh
sowe	fefekc
sowe me	eefejd
sowing	eeeheg
sowing to	eeeheg
sown	bcgefl
sown break	cffgfh
sowner	dgiald
sowner .	cjeffe
sowner @p	cffefk
sowner are	effhfe
sowner drives	effdei
sowner i	dfjffe
sowner is	kffeiZ
sowners	idlddb
sowners decide	hffeef
sp45	djefee
spa	heieec
spa will	heieec
spack	ffhdfg
spack a	ffhffd
spacked	eceeel
spacked lunch	eceeel
spacket @d	iffdee
spacket goes	dffgff
spage	YriddZ
spage and	hffffe
spage plan	diffff
spage vision	djjeeb
spages	Zpefed
spages and	eiffee
spages at	dhffff
spages by	dhffff
spaid	Zdkgjd
spaid .	eeieic
spaid placem	effhfe
spaid trial	ffefhe
spal	hfefee
spal .	hfefee
spam	ffcfej
spanel	afirdW
spanel 's	leefbf
spanel .	fggfgd
spanel @d	hdcief
spanel and	dfffgh
spanel asked	ffhfia
spanel decide	fhfefe
spanel expect	hefeff
spanel feedba	fffhee
spanel has	aeggej
spanel interv	cffdfk
spanel is	cfkieb
spanel looks	ffbkfe
spanel meets	ceeocc
spanel member	fffhee
spanel met	effhfe
spanel of	bimdce
spanel on	bekdid
spanel sat	eiedic
spanel scores	hfdjdd
spanel sifts	dffhfg
spanel sits	gfeidd
spanel the	dijeeb
spanel wants	cgeigf
spanel will	hefgfd
spanels	efemea
spanels one	efemea
spanelt	eefffi
spanelt have	eefffi
spanic	lfffea
spaper	Uheikh
spaper on	eifeff
spaper test	edfkfd
spapers	ZjYodf
spapers are	dfeqeX
spapers go	cffcfk
spapers to	hfbffh
spapers>again	djefee
spapers>answer	Yiechk
spapers>ask	fmeddb
spapers>chosen	effife
spapers>date	Xmedke
spapers>decide	lefedc
spapers>give	hYddng
spapers>hear	jeeffc
spapers>if	eefffh
spapers>match	ehefeg
spapers>me	cagfjh
spapers>meet	gjcddh
spapers>not	cjfifc
spapers>offer	effife
spapers>papers	ekgdde
spapers>post	ecfffj
spapers>receipt	fiedhd
spapers>refuse	ffffhe
spapers>review	eegiee
spapers>soon	cjfffe
spapers>start	hfefef
spapers>step	fedddl
spapers>thanks	fffeie
spapers>them	erdecZ
spapers>will	cggefh
spapers>you	cYjjhf
spaperw	jdgfcf
spaperw @d	jcffcg
sparcel	efdfgh
sparcel @d	ffeffh
spardon	ffffbj
spardon .	ffffbj
sparent	eeffgh
sparent leave	defegi
sparish	gffggc
sparish counci	gffhfd
spark	ffefdi
spart	cebdli
spart has	effejc
spart in	efefkc
spart time	edaeen
spartne	kZfneY
spartne 's	ffieed
spartne .	efhffe
spartne @d	hcfihb
spartne being	efkYfi
spartne choose	cefkfe
spartne collec	dffjfd
spartne for	ffdjed
spartne in	dffgfg
spartne is	kfagef
spartne meetin	dfemcd
spartne on	idfiec
spartne settle	fffehe
spartne sit	hffdfe
spartne was	iffeee
spartne will	aeghgh
sparty	bkdecj
sparty .	effffh
sparty is	dffffg
sparty pictur	efeedj
spass	jfhced
spass .	effffh
spass it	kfeebf
spass or	gfdeid
spassed	ZjhhkX
spassed as	efjdfc
spassed by	edfkfd
spassed on	dffekc
spassed your	ffffid
spasses	dejifb
spasses it	dffjfd
spasspo	bcoeed
spasspo and	dfkffc
spasspo copy	feeefi
spasspo number	eckffe
spasswo	efefie
spast	hcjfed
spast the	gcjfee
spatien	gcecmc
spatien for	dffbmd
spatien on	dffekd
spatien some	dfffgh
spatric	gfebdk
spatric 's	hfebdk
spatron	leefdc
spatter	gdfefg
spatter @s	fefffh
spaul	kffeed
spaul @d	kffeed
spause	cfffjd
spaused	cfeffj
spaused .	ffffdh
spay	Zfkfeh
spay is	ehfffd
spay you	ffieee
spaymen	abfefo
spayrol	dheecj
spayrol and	ffffdi
spayrol can	fhfffd
spayrol closes	efeffh
spayrol manage	ffffci
spaysli	fdhfeg
spaysli by	ffhfee
spdf	ehffgd
spdf by	eifffe
spencil	ifjhfW
spencil in	eflega
spencil the	ffdjed
spendin	dfffie
speople	gccgfi
speople .	gefdfh
speople @d	keehda
speople @p	feffhe
speople after	heffef
speople are	gfecdj
speople by	faffhi
speople coming	fffeeh
speople for	dfiice
speople go	fefefh
speople i	ifdedh
speople in	Yeehhj
speople know	peebfb
speople lol	dfffgh
speople on	efefdj
speople that	efffhe
speople to	hfejce
speople want	ciffff
speople within	hefffe
speople you	gedeje
sper	eeehgf
sper our	feehdg
sper recrui	cfffje
sper the	hffffe
sperhap	iecfic
sperhap @d	dfgffg
sperhap take	efcfjf
sperhap the	dfgffg
speriod	Veijan
speriod .	cfkeee
speriod @d	dfelec
speriod is	dffgeh
speriod of	ffffcj
sperman	ffcffi
spermis	bfeeem
spermit	ieffee
spersis	ccfffl
sperson	ifdehb
sperson .	lefega
sperson @d	ibeehf
sperson and	heffef
sperson answer	hffefe
sperson appoin	effefh
sperson commit	effjee
sperson develo	jffffb
sperson interv	ffhfee
sperson notifi	hffffe
sperson office	ffcffi
sperson on	chffid
sperson questi	dhefgg
sperson quiz	cggeid
sperson test	dffffg
sperson we	dfeeek
sperson who	cfgffh
sperson will	iffffe
spet	fefjed
spet whatev	fffjec
speter	kffeed
speter and	kffeed
spetiti	bkffff
sph	ffffdh
sph closin	ffffdh
sph posted	ffffdh
spharma	bffigg
spharma compan	affigg
sphase	hegkeZ
sphone	ghfjcb
sphone #	hfdjdd
sphone .	iefeef
sphone @d	idecie
sphone @p	fhffef
sphone after	dffffg
sphone all	gffjeb
sphone call	fegice
sphone calls	ffeifd
sphone me	hfffee
sphone number	ehffff
sphone on	efkfcd
sphone screen	ifgdee
sphone she	ifeffe
sphone the	gfehfd
sphone they	afffkg
sphone to	jffdee
sphone we	ieffdf
sphone you	Xigkaj
sphoned	kehefZ
sphoned back	ffffid
sphones	neefdb
sphones each	iffdef
sphones everyb	gffhfd
sphones you	hffffe
sphonin	hgddeh
sphonin the	ffdefi
sphoto	bhfffh
sphotos	efffhe
sphysio	edfffh
spick	odidZd
spick .	ifeecg
spick @d	lfecde
spick a	dggfeh
spick an	echfhg
spick and	gffied
spick betwee	cgjffd
spick by	ieffdf
spick on	lfeebe
spick one	dkffde
spick so	hfefee
spick someon	jbgaje
spick the	gefjec
spick this	cffefj
spick two	gffied
spicked	hdjecf
spicked .	ffeeei
spicked wantin	dffffg
spicked you	hejfcd
spicker	efhffe
spicks	sdddcZ
spicks someon	iefeee
spictur	effedj
spictur and	efeedj
spile	iaehic
spile .	efefjc
spile and	jcfeef
spile should	fdfife
spilgri	dffffi
spilgri on	dffffi
sping	gdffeg
spinned	keejbc
spitch	eheehe
spitch deck	fhefhd
splace	ZgoihW
splace .	dfkfcf
splace @d	edieie
splace and	efiffd
splace for	ehffff
splace from	efggja
splace has	dhffff
splace in	cihbck
splace is	kfffeb
splace left	dhffff
splace on	decjhe
splace to	efffjb
splaceh	caigfj
splaceh .	ffifee
splaceh the	cffghf
splaceh will	dbfffl
splacem the	effhfe
splaces	kieeae
splaces on	kcfffe
splan	leiieU
splan .	hcfejd
splan @d	heehed
splan a	defeig
splan b	dffefh
splan for	ciffff
splan from	efhffe
splan goes	cijeed
splan is	neeeea
splan jonas	gffied
splan she	bffjff
splan signed	keefec
splan the	fffhfd
splan to	ifffdd
splane	efffid
splanne	Tdhfmk
splanne .	aggfgg
splanne ;	dffffg
splanne @p	ffffhd
splanne and	cffgfh
splanne so	gdeegh
splanne the	cfgfgg
splanne they	Zffgjh
splanni	cghefg
splanni the	ffhffd
splans	chfffh
splant	idfged
splant direct	dffffg
splant manage	ffehee
splatfo	ffhefe
spleasa	ffffhe
spleasa talks	ffffhe
splease	blgcgf
splease .	ajcdgj
splease accept	efiffd
splease allow	jefefe
splease and	bhfffh
splease answer	ddefjg
splease apply	fieffd
splease arrive	fccffl
splease assume	jdffee
splease be	aggehh
splease bear	gfeeeh
splease book	ehffff
splease bring	dedffk
splease check	kfeeec
splease choose	Xnpbba
splease come	efhedh
splease comple	cigffe
splease confir	Ydifij
splease disreg	ddeemd
splease do	edcedo
splease expect	fefeie
splease fill	eWffog
splease find	ecefgj
splease finish	ehfffe
splease get	dmfefa
splease give	fljceY
splease keep	fdifef
splease let	dggfhd
splease log	ehffff
splease look	gdhcfh
splease make	ffhede
splease note	icfeef
splease pick	eieffe
splease read	ndaegc
splease reply	djifec
splease return	edffgh
splease review	fcffhg
splease ring	fifffd
splease send	hmfddZ
splease sign	ddefhi
splease spend	eifffe
splease submit	fkbfdf
splease take	negeZc
splease top	eceeel
splease until	djfefe
splease upload	ceefej
splease wait	leffdb
splease we	edeffi
splease write	dfdffj
splease you	eifffd
spleasu	deheid
spleasu in	ffhfee
spleasu of	ffffid
splus	fefffh
spoint	jdfebi
spoint .	dfegei
spoint @d	kfeded
spoint in	hfffee
spolice	cmdfgc
spolice certif	cmdffc
spolicy	gfffeh
spoll	fkcfee
spool	dgdfei
spool lifegu	egdffh
sport	ecjfeg
sport gate	eckffe
sportal	fheeeg
sportal 's	cefgfj
sportal .	jfffed
sportal and	igefed
sportal by	efeffh
sportal from	jffffb
sportal no	eghefe
sportal on	ifeffe
sportal says	efhffe
sportal will	aegffj
sportal within	ehffff
sportfo	cfhgja
sportfo on	fffdkc
sportfo review	fffiee
sporto	efhfff
spositi	kdccoY
spositi are	ffffeh
spositi has	hfffdf
spositi is	eeffjd
spositi of	dgdflc
spositi on	dfffhg
spositi or	idfejb
spositi the	kffeed
spositi to	kgefeb
spositi vote	efeefi
spositi was	ffffhd
spossib	Xhmeaj
spossib .	fejfcf
spossib but	eefffi
spossib for	ciffff
spossib of	ffffeh
spossib tell	dffffg
spost	eagbik
spost .	fddehg
spost @d	gfffgd
spost and	eeffej
spost by	edffej
spost closed	ffffic
spost closes	ffffdi
spost goes	gffgfd
spost has	dfffck
spost holder	dfiffe
spost is	jfebdi
spost of	gdgegf
spost on	efffhe
spost qualif	ffffhe
spost run	fffeeh
spost that	efifdf
spost was	ffffhd
spost will	ecfffj
spost within	gcffif
spost you	ffffhe
spost>again	efcfhg
spost>answer	gghecd
spost>ask	ehefgf
spost>away	efdfhf
spost>closed	igeeib
spost>date	bcgcjk
spost>free	fehfhb
spost>give	eehgfc
spost>goon	eifffe
spost>hear	igffec
spost>hold	dfeeje
spost>if	gihece
spost>joy	fiffgc
spost>match	ffffhd
spost>me	hiffbe
spost>meet	efhffe
spost>news	jfeffd
spost>not	efjedd
spost>offer	heffef
spost>others	idefhe
spost>papers	dhifia
spost>said	gifgea
spost>soon	ccfffl
spost>sorry	dffffh
spost>start	Zdefcq
spost>step	deifci
spost>them	hlfbjW
spost>wait	ggffgd
spost>will	efibYl
spost>you	hdfdge
spostdo	fbcifi
spostdo @s	fceffj
spostdo call	fediff
sposted	ndcdbh
sposted @d	ffffdh
sposted @p	eefffh
sposted on	kefedd
sposted to	ifffee
sposter	fgeejc
sposter sessio	ffeejc
spostin	Zbedcs
spostin stays	fffefh
spostin to	dffedj
spostin was	ffefci
spostin will	dffefi
spostpo	ddefhj
spostpo your	edefig
sposts	ggeddh
sposts .	ffffdh
sposts are	ffffhd
spracti	dcmedg
spracti @s	ffiffd
spracti drivin	dfeffi
spracti is	fffeeh
spracti manage	iffffc
spray	Zffidj
spray @d	Zffidj
spre	efefie
spre employ	ffefhe
sprefer	dhhffd
sprefer by	eiffee
sprefer the	fehffe
sprepar	dhfeka
sprepar a	edfflb
sprepar for	hffefe
sprescr	abfffn
spresen	Wjkchg
spresen @d	bldefe
spresen and	heffff
spresen are	ehiffb
spresen before	fiffee
spresen itself	ffhfde
spresen on	dfhffg
spresen the	efeeei
spresen to	feiefe
spresen upload	dfffhe
spresen you	gddffj
spress	bheffi
spress hears	efefeh
sprevio	iffffc
sprevio announ	iffffc
sprice	feefdj
sprimar	dffffi
sprinci	jdegfd
sprinci on	cffiff
sprinci talk	fffhee
sprint	dieeeg
sprint .	ejfefc
sprint on	feefei
sprinte	dfccgl
sprinte .	fieffe
sprinte in	ffffid
sprinte on	eedddn
sprior	fkcfde
sprivat	defffh
spriya	fffhee
spriya 's	fffhee
sprobab	ceifeh
sprobab on	ffiffd
sprobat	acbgep
sprobat @s	ecffek
sprobat style	dffige
sprobat would	effeei
sproble	bcifei
sproble persis	ccfffl
sproced	eeeemd
sproced .	efefhe
sprocee	dfffgg
sprocee .	ecffif
sproces	effgdg
sproces .	efffeh
sproces can	effffh
sproces is	ghffed
sproces techni	fffhee
sproduc	eljdcb
sproduc walk	egjedd
sproduc we	jffefd
sprof	effifd
sprofes	bfghci
sprofil	djfech
sprofil @d	enddbe
sprofil in	fdfffi
sprogra	ffeecj
sprogre	gbffgg
sprogre to	jcffff
sprogre your	dfffgg
sprojec	cefefk
sprojec kicks	dffeej
spromis	sZbbfd
spromis .	nceedd
spromis @d	heeeid
spromis @p	jffede
spromis a	lefeec
spromis an	ceffig
spromis and	ffffhd
spromis for	hddehg
spromis it	hkefZe
spromis me	pYeecf
spromis my	hfffch
spromis so	gffedh
spromis that	ffffeh
spromis the	jefede
spromis to	idfffe
spromis us	dhfehd
spromis you	Xdfeni
sprompt	fdiegf
sprompt .	fdhfff
sproof	eeffhf
sproof of	eeffhf
sproper	efeelb
spropos	eclegb
spropos @d	ddkffd
spropos dates	eehfff
spropos for	keeefc
sprotec	efffei
sprovid	edfhak
sprovid indivi	jffffb
sprovid so	deffej
sprovid the	effefh
sprovis	pehcbY
sprovis list	iffefe
sprovis shortl	ifefed
sprovis start	effffh
sprovos	gcencc
sprovos @d	dffife
spsycho	dfgfgg
spto	eefffi
spublic	hgefee
spublic holida	ffefeh
spublis	sdcbhV
spublis by	hffffe
spublis its	ifeffe
spublis on	gfecla
spublis the	qeddbb
spull	dfffgf
spulled	begfke
spulled out	dfffgg
spulled the	ffffic
spune	aheefj
spupill	jfefec
spupill decisi	dfegfg
spupill letter	jffeed
spupill offers	iffffc
spupils	beieei
spupils .	feiffd
spursua	ckfefe
spursua to	ckfefe
spush	jfeffb
spush .	kfdffb
spushed	meecag
spushed to	dffdek
sput	cdecki
sput a	dfffif
sput back	jffede
sput forwar	dhfefg
sput in	jcfffe
sput it	deeedk
sput me	efefhd
sput off	cefjef
sput on	dffeje
sput our	fffdei
sput the	ffedgh
sput up	jeefed
sput you	dgidch
sput your	efeekc
sputs	hfffef
squalif	fhffgc
squalif experi	ffffhe
squery	ckeeib
squery of	bkefjc
squesti	Xjdfgj
squesti .	dffffh
squesti about	edgfgg
squesti before	hadfhi
squesti below	bocfdd
squesti by	bleeef
squesti honest	gdfhfe
squesti of	dfffgg
squesti until	jffefc
squick	jdfeha
squick call	ifhfdd
squick one	igdehc
squick update	afdfnd
squick vote	dffgfg
squick word	efifde
squicke	dfffei
squicke the	dfffei
squiet	defeih
squiet since	dfffhe
squiz	cggeid
squiz by	cggeid
sradio	ifffee
sran	dfffgf
srandom	efeked
srang	aemdhe
srang @d	fefeid
srang @p	dffeje
srang about	cffefj
srang an	fglfae
srange	fffdfi
srank	dgffff
sranked	ffefid
srankin	fdelce
srankin 's	eeejcg
srankin by	defife
srate	cdffdn
srate your	edffgg
srather	cddhgi
srather not	defjef
srather than	ddedhj
sratify the	hefffe
sre	deffej
sre interv	deffei
sreach	Whfjfj
sreach candid	dffife
sreach me	deefej
sreach our	cffeke
sreach out	kefffb
sreach the	ehfffe
sreach them	dhffff
sreach this	ckfffd
sreach us	eheffg
sreach you	bahibm
sreacha	effffh
sreacha @d	effffh
sreache	hdefid
sreache us	ffffjb
sreache you	jdefee
sreact	deeidi
sread	bednjZ
sread @d	efekga
sread all	fffiee
sread and	hffdff
sread by	effied
sread everyt	hefhed
sread for	ddkfee
sread in	ffedie
sread it	affgig
sread mail	effeej
sread my	bfekef
sread on	ffdeke
sread that	kcbeeh
sread the	bldhed
sread them	eeelec
sread throug	ffkced
sread your	feecif
sreader	ecfkee
sreadin	ZbeufV
sreadin applic	effjfc
sreadin by	cefjff
sreadin period	dfelec
sreadin takes	hffeff
sreadin the	effifd
sreadin until	effhfe
sreadme	alffee
sreadme in	alffee
sreads	ebercY
sreads every	hefffe
sreads everyt	fffhfd
sreads the	hfegee
sreads them	fffied
sreadve	ffffeh
sreadve @d	ffffeh
sready	iddeie
sready and	fdffie
sready by	dffffh
sready for	ffeffh
sready to	hffffe
sreal	nchgbY
sreal one	idjfcc
sreal timeli	ifefed
sreal update	fffhee
srealis i	dffffh
sreally	cegffi
sreappl	ddffek
sreason	bcjfcj
sreason .	ebfffj
sreason test	ehfffe
srecall	efffhe
srecap	iefeee
srecap 's	dffffg
srecap no	jefeed
sreceip	hicdkb
sreceip .	hcffgf
sreceip is	fjcffd
sreceip of	fhedjb
sreceipt>answer	ghefhc
sreceipt>date	Xjbdsa
sreceipt>give	eifffd
sreceipt>news	iffdfe
sreceipt>not	laffib
sreceipt>papers	ffffhe
sreceipt>review	edffam
sreceipt>step	ffefhe
sreceipt>thanks	efefid
sreceipt>them	heebkd
sreceipt>will	icfdck
sreceipt>you	fbderZ
sreceiv	oacfjY
sreceiv @d	ceffif
sreceiv a	mafefd
sreceiv after	ffeeie
sreceiv an	hcffgf
sreceiv at	ffffhe
sreceiv by	fgffak
sreceiv it	fhfffe
sreceiv no	dhffff
sreceiv our	lefeed
sreceiv the	hfffgd
sreceiv with	ffefid
sreceiv your	eeelhZ
srecent	hgffdf
srecent discus	igffcf
srecept	befejg
srecess	ifaefi
srecess the	ifaefi
sreckon	iceeeg
sreckon i	cfffck
sreckon on	efefhe
sreckon with	kdffec
srecomm	Xcergc
srecomm go	dffife
srecomm goes	eefjfd
srecomm to	bdfoec
srecord	Xkdhgg
srecord .	efffei
srecord @d	ejeegd
srecord and	feefei
srecord of	ehffff
srecord show	ffffjc
srecord will	bcejfi
srecrui	bhejja
srecrui 's	effehf
srecrui @s	kefeed
srecrui asks	gfheef
srecrui comes	afflee
srecrui earlie	cfffje
srecrui exerci	ifeffe
srecrui for	feffdi
srecrui is	gfjfbf
srecrui moved	ifffed
srecrui of	affigg
srecrui on	djfegb
srecrui partne	dffjfd
srecrui says	ifeeia
srecrui system	geefhe
srecrui texted	dffggf
srector	eefigc
srector has	gfffhd
sredesi	eifffd
sref	Yjddfk
sref #	ffeedj
sref to	cffefi
sref your	bkefjc
srefer	feefkc
srefer to	feefkc
srefere	cgYiqa
srefere #	efefie
srefere @d	efeked
srefere after	dffggg
srefere and	heefeg
srefere arrive	effefh
srefere by	dfefhg
srefere come	gecdek
srefere for	bffmed
srefere form	fZffme
srefere from	ebffhh
srefere get	effifd
srefere have	hefbei
srefere in	ehcifd
srefere is	efefkc
srefere to	jfgcgd
srefere within	dkfeed
srefs	fiefZj
srefund	befffj
srefusa	pcdfca
srefuse>again	bjffdi
srefuse>answer	fdehgf
srefuse>chosen	cgfgfg
srefuse>date	laggkW
srefuse>if	cjffff
srefuse>match	fjdfee
srefuse>me	fjdfee
srefuse>news	efffie
srefuse>not	cfffck
srefuse>offer	bgffif
srefuse>others	ffffci
srefuse>papers	ffffid
srefuse>said	keffcd
srefuse>them	djefcg
srefuse>will	Zhifla
srefuse>you	deielZ
sregard	ggefja
sregard the	ifeffd
sregard to	dffgcj
sregard your	ggfflY
sregion	fehafi
sregion manage	efgcej
sregion vp	jffdee
sregist	dkiahc
sregist .	jfeeed
sregist by	efjefc
sregist for	ejfecg
sregist who	effcig
sregist with	difeff
sregret	ecdcnd
sregret @d	dfeena
sregret go	efffeh
sregret issued	ieeeef
sregret that	dfffje
sregret to	ffffeh
sregula	bhgffg
srehear	bglfcd
srehear @d	bjfeeh
srehear begin	kfeefc
srehear on	cffjfe
srehear start	fdfefi
sreimbu	bcfffl
sreimbu within	cdfffl
sreject	hcffid
sreject @t	ffffhe
sreject by	efffdh
sreleas	kieeea
sreleas on	lefedc
sreleas the	difffe
sreleas to	ifeffd
sreleas within	efffhf
srelief	ffcffj
sremain	cgfhdh
sremain @d	efheeg
sremain candid	efdfei
sremain interv	ffhffe
sremain open	eifffd
sremain people	fefefh
sremind	akegdg
sremind of	effifd
sremind that	eheecj
sremind your	fjefdd
sremote	eedigf
sremote head	dfffgf
sremote review	fediff
sremove	ffffbj
srenewe	effffh
sreopen	Zeedfo
sreopen it	cgfeck
sreopen on	dffdfi
srep	fffied
srepeat	gbffej
sreplac	ffeffh
sreplie	ndfdfZ
sreplie go	kfeefc
sreply	jfddjb
sreply .	medehZ
sreply @d	cfffje
sreply before	bggfdi
sreply by	eieedh
sreply i	defffi
sreply in	gfffib
sreply on	efefjd
sreply to	kbeeff
sreply within	ghfffd
sreplyi	eodfbc
sreplyi to	eifffd
srepo	Zmeeee
sreport	gabjfi
sreport based	jffffb
sreport goes	cffife
sreport is	gdfifd
sreport to	eefffh
sreport will	effffh
srepres	effhff
sreq	fgffhc
sreques	Ykeffh
sreques .	idfffe
sreques to	cjefdh
sreques until	djfffc
srequir	bikdfb
srequir .	fgefhe
srequir as	fblefd
sresche	gffhde
sresche their	gffhde
sreserv	kdfehb
sreserv list	ldfeec
sreside	dfedek
sreside from	ffeeei
sreside trip	effefh
sresolu	iffffd
sresolv	fefeie
sresolv at	dfffhf
sresolv to	heffge
sresour	gfffgd
sresour depart	cfffgg
srespon	obfdgZ
srespon from	ocfdea
srespon to	deffhg
srest	iZkffd
srest .	eakfhe
srest @d	hfehec
srest follow	jffdee
srest of	dfgffg
srestar	cfeeek
srestfu	dffffg
sresubm	eheecj
sresubm by	eheecj
sresult	nbdefe
sresult .	oeccbe
sresult @d	kffded
sresult @s	cffhfh
sresult announ	dfffie
sresult are	peeegX
sresult at	gfjdfd
sresult before	dffefj
sresult by	fafkfe
sresult come	bfkcal
sresult from	gffhde
sresult go	ifeefe
sresult in	gefhfd
sresult is	Ydecjn
sresult letter	fediff
sresult meetin	effehe
sresult no	hefffe
sresult of	qecdfa
sresult on	eeencc
sresult shall	dfffgg
sresult the	iffdfe
sresult to	hfefff
sresult will	heedoX
sresult within	eeffeh
sresult you	Wieden
sresump	ccdiel
sresump date	ccdiel
sretire	idfeef
sreturn	jddgib
sreturn a	fbffhh
sreturn for	efffei
sreturn it	ebefme
sreturn on	jfeehb
sreturn one	eiffed
sreturn signed	fhffef
sreturn the	igfdfd
sreturn them	ehffee
srevert	eifgde
srevert by	dgffge
srevert to	hfffef
srevert with	effhdh
srevert within	ehfffe
sreview	iZerfW
sreview @d	fffhee
sreview all	effigc
sreview applic	defodZ
sreview have	fffifd
sreview octobe	fediff
sreview over	feidff
sreview packet	iffdef
sreview takes	fffhee
sreview the	kbfdgf
sreview took	ffedkd
sreview your	iffdff
sreview>again	afeidk
sreview>answer	lfhccc
sreview>ask	edhffg
sreview>chosen	gheged
sreview>closed	ihffcd
sreview>date	dcdwdV
sreview>decide	ifffed
sreview>free	gdgfef
sreview>goon	cecifi
sreview>if	fhjcdd
sreview>match	ehjeec
sreview>me	bhhigb
sreview>meet	ccmefe
sreview>news	eehhed
sreview>not	lgcfdc
sreview>others	fffjec
sreview>papers	dhhfef
sreview>post	dgdcnb
sreview>receipt	ffffhe
sreview>step	cifeie
sreview>them	ibhnfW
sreview>wait	hffeef
sreview>will	fbglce
sreview>you	dfhibg
srevise	iffffd
srh	icffef
sridge	ffdffh
sridge head	ffdffh
sright	nhbidW
sright ?	eeffei
sright @d	jfffed
sright after	mdcigY
sright now	ifeffd
sright so	hefhed
sright to	clegde
sring	jgfebf
sring .	ifffde
sring @d	ihfcfd
sring all	hffhed
sring everyb	lefedc
sring everyo	dfecfk
sring me	clhddd
sring on	gfedeh
sring round	pfddcb
sring the	feefeh
sring with	dfffej
sring you	ebfjfg
sringin	pfddba
sringin @d	nfefbb
sringin about	ecfffi
sringin everyo	ejffed
sringin round	feffie
sringin you	ifefee
srings	rZdedb
srings me	iffeee
srises	ifaefi
srises on	ifaefi
srole	bceegl
srole .	efffbk
srole and	ffffhd
srole before	cffgfh
srole closed	ffeflb
srole is	hffeeg
srole starts	cfffej
srollin	cfffgi
srollin basis	cfffgi
sroom	Zgjfhd
sroom #	eejfed
sroom .	efhffe
sroom @d	cfgfgh
sroom for	ffhfdf
sroom with	dfegie
srooms	ciedjd
srooms on	eheefh
sroster	eeeeej
sroster for	deeeej
srota	bgbccq
srota 's	ceddem
srota for	dhfeeg
srota has	efdedk
srotas	cgfefi
srotas @d	cgfefi
srotati	defffh
srotter	dghffe
srotter for	ffhffd
sround	hgghfZ
sround #	deidid
sround .	fheeeg
sround @d	egdjed
sround a	eeedfj
sround as	fffeeh
sround at	jffdfd
sround b	eefdej
sround by	ffefeh
sround closes	ajeleb
sround closin	effefi
sround in	fgdfeg
sround interv	ffffid
sround is	jdefef
sround it	dfffjd
sround of	egZjfh
sround on	dgkded
sround one	gfgfhd
sround opens	ffefeh
sround to	ffdeej
sround two	ffiegb
sround with	kefehZ
srounds	degdje
srounds then	dfffgf
srsvp	ehfffe
srule	jcccgg
srule @s	ifdegd
srule it	hfffee
srule no	bfffek
sruled	ifffde
srules	ifefed
srules so	ifefed
sruling	ffdkha
sruling on	ffekdc
srun	ehebck
srun from	gfeehe
srun the	ekdedf
srun transp	cffgfh
srun until	eefdfj
srung	ldedkY
srung are	jffdee
srung before	dfefje
srung by	hefffe
srung you	jfefha
srunnin	abnfgc
srunnin .	fcjfge
srunnin @d	fflfbd
srunnin until	fefffh
sruns	ecdbcr
sruns throug	hffdfh
sruns to	effffh
sruns until	fdfefi
srush	fgfdie
srush .	fgedid
ss	fceiff
ss @d	dffffg
ss @s	kfeedd
ss @t	feiffe
ss a	fffeeh
ss assess	geeifd
ss budget	affgej
ss chat	ffffid
ss confer	hfegee
ss date	flffcb
ss exam	fffjfc
ss here	fffeeh
ss hiring	ffegdg
ss induct	ffefeh
ss interv	idifec
ss match	fccffl
ss newsle	efeedk
ss panel	ffhfjZ
ss partne	dffiee
ss round	ffefeh
ss the	ffefeh
ss when	dfffgg
ssad	gedeck
ssad to	ffeeei
ssadly	afffel
ssafe	kffdcf
ssafe side	kffdfc
ssafety	cmieeY
ssafety shoes	ffiefd
ssaid	eeddme
ssaid .	jdceid
ssaid @d	ehdbig
ssaid @p	eefekb
ssaid @s	afffnc
ssaid after	fifffc
ssaid and	jhfdde
ssaid at	fffeei
ssaid by	beffig
ssaid give	hffeee
ssaid he	fbfffi
ssaid hr	hffffe
ssaid i	Zlfdif
ssaid if	gfhfed
ssaid in	hffeee
ssaid it	fdeema
ssaid my	dffgff
ssaid no	gfjfdd
ssaid offers	cdffle
ssaid on	Zhfkhc
ssaid she	jeffed
ssaid so	eeefhg
ssaid that	cegfgh
ssaid the	heddej
ssaid then	ifefde
ssaid they	egedfh
ssaid transp	dfffgg
ssaid we	dedefk
ssaid within	hefegd
ssaid yes	gaefig
ssaid you	aeffii
ssaid>again	adfeji
ssaid>answer	ffdfie
ssaid>ask	hffffd
ssaid>away	befifg
ssaid>chosen	fehfhd
ssaid>date	bcdenh
ssaid>decide	hgecff
ssaid>free	gfhfee
ssaid>give	dfffck
ssaid>goon	hfefgc
ssaid>hear	hkeecc
ssaid>hold	eeffje
ssaid>if	eehfbi
ssaid>joy	effffh
ssaid>match	dffffh
ssaid>me	Vjcifl
ssaid>meet	edfeej
ssaid>news	fedeke
ssaid>not	Zcfhgk
ssaid>offer	Zgfeih
ssaid>others	djefch
ssaid>papers	effifd
ssaid>post	deggeh
ssaid>refuse	gfhffe
ssaid>review	cdjfkb
ssaid>said	fedghe
ssaid>soon	afffld
ssaid>step	iebdig
ssaid>thanks	efjfde
ssaid>them	ieeehd
ssaid>will	ahdelf
ssaid>you	bhcdbo
ssails	dfgfgg
ssails on	dfgfgg
ssalaam	ffeeei
ssalaam last	ffeeei
ssalary	jfdgcf
ssalary 's	effifd
ssalary expect	fjfefd
ssalary is	eceffk
ssalary slips	diffdg
ssale	cfdffk
ssame	cikdgb
ssame compan	ddffdl
ssame link	efhffe
ssame place	delffc
ssame time	ecifff
ssame week	ffefhe
ssample	cihgha
ssample in	fhfefe
ssample lesson	ciifec
ssanta	dffeej
ssanta 's	dffeej
ssat	biecig
ssat @d	diecif
ssat @p	ffffZl
ssat the	dfffgf
ssatisf	icffge
ssaw	bfehmb
ssaw four	fffdei
ssaw you	efeigc
ssay	hfgffc
ssay .	Vfeien
ssay @d	khfbed
ssay @s	ejfffc
ssay and	kfffec
ssay anythi	eeffei
ssay he	dffggf
ssay how	efffdi
ssay i	ifffed
ssay if	egfhfe
ssay in	iddfeg
ssay it	edffkd
ssay leave	effffh
ssay more	cefffi
ssay no	nedemT
ssay on	efeejd
ssay right	jfffed
ssay she	efifgc
ssay so	cffffh
ssay soon	dfffgf
ssay that	ieffbh
ssay the	jeeffc
ssay who	qbdfcb
ssay yes	Xmkgdd
ssay you	hgcfdg
ssaying	afeenc
ssaying .	dfffgg
ssaying @d	bffenc
ssays	jeffcf
ssays .	mefedc
ssays @d	jeccie
ssays @s	gfffhd
ssays and	bjeffg
ssays castin	cfffej
ssays chef	ffffeh
ssays decisi	effhee
ssays he	jfeedf
ssays in	dfkfdd
ssays my	defgei
ssays on	hefffe
ssays she	hfffee
ssays the	ijdeec
ssays their	hfffef
ssays there	efhfef
ssays they	jdffch
ssays to	iffffd
sscan	djffee
sscan of	ehffff
sscenes	ehfffe
sschedu	Whmdka
sschedu moved	fejekW
sschedu note	cfgedj
sschedu these	ffffhe
sschedu you	cfgfgh
sscheme	deffgh
sschola	egeeeh
sschola 's	ehefeg
sschool	fiefdg
sschool closes	ffheee
sschool govern	effhgd
sschool is	ckeceh
sschool secret	gfehfd
sscones	cffffi
sscore	hffefe
sscored	gfeehe
sscores	odcmcV
sscores and	mfeeea
sscores are	ifehdc
sscores in	fddmdc
sscorin	dffghe
sscreen	egipaW
sscreen @d	mfddce
sscreen of	dfijdc
sscreen provid	deffej
sscreen with	ffffhe
sscribb	efffeh
sscribb on	efffeh
ssea	dffefi
ssea until	effefh
sseaman	ffeefh
sseaman 's	ffeefh
ssearch	gfhadj
ssearch @d	ffffeh
ssearch commit	kfhZdg
sseason	ejdddi
sseason opens	fjffec
sseason starts	ehefff
sseason you	gdfffh
sseat	ffkdfd
sseat filled	iffefd
sseat or	dffefi
sseats	bfhefi
sseats on	ffiffd
sseattl	dffehg
sseattl confer	dffehg
ssecond	Zklica
ssecond auditi	hfefee
ssecond batch	hffffe
ssecond choice	dfffif
ssecond conver	efefie
ssecond cook	dfgfgg
ssecond friday	iffdff
ssecond go	cfjffe
ssecond interv	aeldbk
ssecond look	ffhffd
ssecond on	hdehcg
ssecond one	ddhekd
ssecond opinio	efflfa
ssecond refere	effefh
ssecond round	ckgmgV
ssecond shop	fffeeh
ssecond stage	enbeed
ssecond talk	cigeee
ssecond trial	fglfae
ssecret	mciZbg
ssecret and	ifffde
ssecret genera	hfeedh
ssecret is	fefdfj
ssecret the	gfehfd
ssecret will	ndjZea
ssectio	egfhed
ssectio #	dhffff
ssecuri	Yhhlde
ssecuri cleara	bhfjfd
ssecuri form	ffhfdf
ssecuri job	fffhfe
ssecuri review	effhff
ssecuri vettin	defffh
ssee	aZiceq
ssee .	efdieg
ssee @d	ifejda
ssee after	dfffej
ssee he	ffefeh
ssee how	ibfffg
ssee if	dfleed
ssee it	fcjfge
ssee my	kfeeed
ssee on	effdfj
ssee people	cffdfk
ssee some	degffh
ssee somebo	ffcfhg
ssee the	bcjdfj
ssee three	effeeh
ssee two	ffddek
ssee what	chfffg
ssee you	Ycidgk
ssee your	cefdek
sseeing	aacpak
sseeing her	effhfe
sseeing one	ibfeeh
sseeing people	bdficj
sseeing the	effiee
sseeing you	efcfdl
sseen	cechfj
sseen all	hffffe
sseen everyo	dfeffh
sseen on	ffeeei
sseen panel	hfdjdd
sseen the	dffffh
ssees	dffjee
ssees it	dffife
sselect	abhsfW
sselect .	hdefdi
sselect board	Xefpfd
sselect by	eefjed
sselect commit	dffhge
sselect day	cdiehe
sselect on	dffhff
sselect panel	eiedjb
sselect result	dfffgg
sselect sit	efdled
sselect takes	gfakef
sselect test	efffhf
sself	gieffc
ssemina	egeegh
ssemina for	ffefjd
ssenate	efemfZ
ssenate approv	hfeehd
ssenate confir	dffjee
ssend	ejgede
ssend a	deffgh
ssend back	eiefef
ssend by	fdfffi
ssend it	eegbhi
ssend me	fhgidZ
ssend one	gaffgh
ssend the	ifdgee
ssend their	ehfffe
ssend them	ehffff
ssend us	clhfeb
ssend you	hdidch
ssend your	ijcfeb
ssendin	bdeeem
ssendin in	ffffei
ssendin your	befffk
ssends	fiffee
ssenior	eeeedl
ssenior carer	ffffdh
ssent	ecXfqd
ssent by	kYeeZo
ssent it	difehc
ssent off	dfffjd
ssent on	efffie
ssent out	iffffd
ssent the	difffd
ssent to	hdcige
sseptem	ceflfc
sseptem .	effmfa
sseries	effffh
sservic	bdgicj
sservic commis	dffhid
sservic on	effibh
ssessio	ffgicd
ssessio in	ffeejc
ssessio on	cfelfc
sset	Wmhidd
sset aside	eefjfe
sset expect	hffefe
sset for	eeeidg
sset me	cegfgg
sset plan	cijeed
sset up	Ymefff
sset you	fhfffd
ssettin	lfffae
ssettin out	lfffae
ssettle	ngeZde
ssettle by	gefdhe
ssettle it	keeebf
ssettle on	mffdec
ssettle who	fffeeh
ssexton	feffjd
ssexton .	feffjd
ssf	akffge
ssf #	akffge
sshall	lajbde
sshall be	lceefd
sshall discus	efkYfi
sshall forwar	ffffdi
sshall give	fdfjfd
sshall have	keffec
sshall not	ffifgb
sshall revert	ifffee
sshall we	efafgk
sshanic	fZffme
sshanic as	fZffme
sshare	kdffdf
sshare candid	ifefed
sshare offer	feffeh
sshareh	jfffXj
sshareh meetin	jfffbf
ssharp	efhfff
sshauna	hffffe
sshauna @d	hffffe
sshe	iddhfe
sshe asked	dfhfff
sshe can	dffdgi
sshe could	dfffgf
sshe decide	bffjff
sshe does	hffeee
sshe first	ffffid
sshe goes	fefeeh
sshe had	dfffgf
sshe has	fghceg
sshe honest	bffffj
sshe is	nhflbT
sshe leaves	efceek
sshe litera	ffejed
sshe put	hfffef
sshe rings	ifeffd
sshe said	hfbael
sshe says	gddieg
sshe told	iafdkb
sshe wants	ffejde
sshe was	leffgZ
sshe will	oXcfdg
sshe would	bified
ssheet	elefec
ssheet and	ehffff
ssheets	ffffhe
sshift	fflbgd
sshift .	hfidgc
sshift @d	gefdeh
sshift change	hffged
sshift i	fifffc
sshift is	efhdfg
sshift lead	dhefid
sshift on	fefegh
sshift patter	fefffh
sshift was	ffifee
sshifte	fdfffi
sshifts	cdcgij
sshifts .	effhfe
sship	ifbdej
sship leaves	ffbeel
sship sails	dfgfgg
sshippi	idffgd
sshoes	efjefe
sshoes .	efheff
sshoot	effeei
sshop	aekccl
sshop 's	effeei
sshop .	dfjffd
sshop opens	efdeej
sshort	XjikjW
sshort answer	ffjfdd
sshort note	cffijb
sshort semina	ffefjd
sshort talk	ffheee
sshortl	oafiba
sshortl and	hegffe
sshortl by	hefgfe
sshortl candid	meeded
sshortl comes	iffeee
sshortl for	hffche
sshortl is	bfendc
sshortl takes	jefidc
sshortl the	cffcfk
sshortl up	lefbfe
sshortl was	fdeeje
sshortl will	hfeifb
sshould	icffhc
sshould be	iddfge
sshould enrol	efjdfc
sshould have	Zddind
sshould know	heeghc
sshould let	hfeffe
sshould not	defffi
sshould our	ifffde
sshould receiv	ifffed
sshould take	cefffi
sshould the	fifffd
sshould we	ejhedd
sshould you	gcgeeh
sshout	khehdZ
sshout @d	gefied
sshout before	eifffd
sshout by	heffef
sshow	ebjbig
sshow runs	gdecej
sshow that	ffffjc
sshow two	ffffhe
sshowed	ffffid
sshowed @s	ffffhe
sshown	ffefie
sshows	efkekX
sshut	dicZdn
sshut @d	effeej
sshut betwee	gfffeh
sshut on	fkcdge
sshutdo	dfgffg
sshuts	ekcfef
ssick	befeem
ssick @d	cfeedl
sside	jgcdhc
sside .	kffdgb
sside @d	hffefe
sside of	cfeffk
ssides	dhffff
ssift	idcmda
ssift in	effifd
ssift meetin	hfeeff
ssift until	hffifb
ssiftin	fcfkee
ssifts	dffhfg
ssifts in	dffhfg
ssign	cjadhi
ssign .	Yldfhg
ssign @d	fffehf
ssign and	elffeb
ssign both	deffgh
ssign by	eZaeer
ssign it	ehfffe
ssign off	ifedff
ssign the	eggedh
ssign within	eiffed
ssignat	crgcdZ
ssignat .	eiffhb
ssignat by	cieedi
ssignat is	fhfffe
ssignat on	fhfffe
ssignat please	dkfefd
ssignat within	fhfffe
ssigned	cnhedb
ssigned .	dfffhg
ssigned @d	efefdj
ssigned @p	dfffhf
ssigned and	feffeh
ssigned at	fffjfb
ssigned back	dhgffe
ssigned by	ejiebd
ssigned consen	jheded
ssigned copy	dieffd
ssigned elsewh	ffifgb
ssigned nda	fiefee
ssigned off	mdeefb
ssigned on	effddl
ssigned someon	ffffhd
ssigned with	fejfed
ssignin	efffeh
ssigns	lddkbZ
ssigns and	dffjfd
ssigns appoin	dffdfi
ssigns off	jediec
ssigns them	kffced
ssilenc	ndefea
ssimple	ffeeeh
ssimple #	ffeeeh
ssince	cgbail
ssince .	dfefkd
ssince @p	efedhh
ssince the	cjcccm
ssince they	fefffh
ssince you	iffdhc
ssince your	dfddhi
ssir	feffhe
ssister	bfhdnb
ssister in	dfgfgg
ssister post	hffdff
ssister reckon	dfffhe
ssister said	ffffhd
ssit	demkaZ
ssit .	ffefhf
ssit down	fekgeb
ssit on	efdmdc
ssit the	egmead
ssite	aekddk
ssite .	eedfdk
ssite @d	fffeeh
ssite boss	efegdh
ssite induct	ffiffc
ssite on	ffjfec
ssite the	hfeeff
ssite visit	ffhffe
ssites	djffde
ssits	cfdvYV
ssits #	effjee
ssits @d	effkdc
ssits down	fffied
ssits on	hfeidc
ssits the	egfjec
ssittin	dfekgb
ssittin down	gfehee
ssittin earlie	dffhhe
ssittin of	efffhe
ssittin on	fffifc
ssix	iekdae
ssix .	hffeff
ssix it	eejffe
ssix people	ffffdi
ssketch	ffhfia
ssketch .	ffhfia
sskiing	edfdfj
sskiing until	edfdfj
sskills test	egfehe
sslack	dkfeed
ssleep	jlbead
ssleep on	jmcfab
ssleepi	chefhf
sslide	cdffle
sslide said	cdffle
sslides	ckldad
sslides @p	ehgebh
sslides by	delfed
sslides to	ehhedd
sslip	kgbedg
sslip of	jffeee
sslips	djffdf
sslips for	djffdg
sslot	Ymmdbb
sslot by	daffhk
sslot for	fheffe
sslot in	efifee
sslot on	ffjfec
sslot the	efefei
sslot to	feiffe
sslots	egkffb
sslots are	ffjffb
sslow	ggffhc
sslower	iffffc
ssmall	iefegd
ssmall correc	iffeed
ssmall team	hffehd
ssms	lddegb
ssms on	ifeeee
ssms will	ifefed
ssnow	geffhe
ssnow .	ffffhe
sso	jfeeee
sso .	edfjfe
sso @d	qgcddX
sso a	gffhde
sso accept	fcfffi
sso are	effefh
sso bear	dfgffg
sso by	ceeceo
sso can	hgjecd
sso do	gkfffa
sso expect	lfeded
sso far	hffffd
sso give	feffjb
sso have	fjeddf
sso he	dffffi
sso here	fdeggf
sso i	feideg
sso ill	cffhff
sso is	ejdffe
sso it	ceedem
sso just	hffefe
sso kind	ieffee
sso let	dffffg
sso lets	oecdcc
sso long	leefdc
sso look	mfedec
sso manage	effjee
sso many	ffffjb
sso much	geefic
sso no	ieeeef
sso nobody	cffdel
sso nothin	efeefj
sso now	cefffi
sso one	hffffe
sso payrol	fhfffd
sso please	jkfbfa
sso result	hfeffe
sso she	deeiic
sso sorry	cfffif
sso stay	hffffe
sso tell	fedffi
sso that	lffdga
sso the	eZfkbk
sso there	eefjfd
sso they	behegh
sso until	ejfefc
sso we	Zoccgg
sso what	ffffhd
sso whatev	iffffd
sso when	gffeci
sso would	eeffei
sso you	fddjic
sso your	jfdieb
ssocial	hfefhd
ssocial worker	ffffhe
ssolici	fhfffd
ssolid	efffdi
ssoluti	fhefee
ssoluti by	fhefee
ssome	cZhgjh
ssome @s	cffjfd
ssome candid	dfffgh
ssome of	degffh
ssome point	mfedeb
ssome time	eehdid
ssome very	eefffi
ssomebo	kehcec
ssomebo else	kclfba
ssomebo from	cjefhe
ssomebo is	hefddh
ssomebo taller	effejc
ssomeon	fZhamg
ssomeon @d	hffeef
ssomeon and	iffcff
ssomeon by	fefdif
ssomeon else	hgefgd
ssomeon finds	dfffjd
ssomeon from	dejeff
ssomeon in	ebffgj
ssomeon who	iffebh
ssomeon with	fffehe
ssomeon would	dfffgg
ssometh	eahehh
ssometh by	effffh
ssometh else	dffefj
ssometh for	jbegfe
ssometh in	efjeee
ssometh is	efhfgd
ssometh to	hdefeg
ssometh unfore	efefjd
ssometi	ieecla
ssometi @d	hffffe
ssometi in	gfedlb
ssoon	fgddke
ssoon .	beffjg
ssoon as	gefdfi
ssoon>ask	fldfcd
ssoon>chosen	dffffh
ssoon>date	hfgfiZ
ssoon>news	jefeed
ssoon>not	bdffel
ssoon>said	cfffje
ssoon>soon	eefffi
ssoon>them	deeena
ssoon>will	deeefj
ssoon>you	feeeei
ssooner	jeejda
ssooner .	hfejea
ssooner if	hefffe
ssorry	dbielc
ssorry .	deffje
ssorry about	ddkeed
ssorry but	dfffgg
ssorry can	dfffei
ssorry for	lgefbd
ssorry i	hfefge
ssorry it	jefdjZ
ssorry not	fffhfd
ssorry still	efffjd
ssorry the	dfehic
ssorry to	bdcdhl
ssorry we	fflfbd
ssorry>answer	Wecdgr
ssorry>ask	gfffic
ssorry>date	jeldbb
ssorry>free	fffhfd
ssorry>match	dffife
ssorry>meet	ffefid
ssorry>not	hcegfe
ssorry>post	dfffgg
ssorry>them	Xdielf
ssorry>will	ceeehj
ssorry>you	Xeleej
ssort	Ylekdd
ssort of	bffkee
ssort out	fjdfee
ssorted	bgfeej
ssorted by	Zhfffk
ssorts	hffeef
ssound	dhhfed
ssounds	dfgfgg
ssounds like	dfffgg
ssous	iefeef
sspain	cfffej
sspain @d	cfffej
sspam	hfffgd
sspeak	cfkjea
sspeak on	ffefhe
sspeak to	gcfjed
sspeak with	defgfh
sspeaki	efffhf
sspeaks	dffffh
sspeaks of	dfffei
sspecia	edefdk
sspecia offer	edefdk
sspecif	dcffel
sspecul	dffffh
sspend	cgheeg
sspend @s	deeffi
sspend a	ffieee
sspend no	eifffe
sspent	ffffhd
sspoke	eeecmd
sspoke of	cfffje
sspoke to	heecie
sspoken	lefdfc
sspoken to	hefefe
sspoken with	jfeefd
sspot	bffeek
sspring	degfgg
ssql	ehefff
ssquare	hffffd
ssquare the	iffffd
ssqueez	ffifee
ssqueez in	ffhfde
sst	lfeach
sst patric	hfebdk
sst peter	kffeed
sstaff	kcagjd
sstaff meetin	jfdgfc
sstaffi	jbfdhe
sstaffi is	gffdhe
sstaffi team	jcfffe
sstage	egjhda
sstage #	mZjefb
sstage .	cgihfc
sstage a	dcgleb
sstage hands	hffdfh
sstage is	fhhefd
sstage two	efhffe
sstand	iidjZc
sstand .	iediag
sstand @d	hfffee
sstand by	cefhfh
sstands	iledcb
sstands .	lefdbg
sstands for	fhfffe
sstands until	dgfffg
sstands withdr	efffid
sstar	fefffh
sstart	afadbv
sstart .	fgdedi
sstart @d	gZcddp
sstart as	dcefhj
sstart at	edgife
sstart before	hdeefh
sstart date	ccdebq
sstart in	djcegf
sstart of	dffffi
sstart on	cdcfdo
sstart to	efffdh
sstart with	eeefdl
sstart>ask	difefe
sstart>away	feefeh
sstart>date	ceddbr
sstart>hear	egffeh
sstart>if	dddeem
sstart>joy	ffeffh
sstart>me	ehffef
sstart>not	daefeo
sstart>papers	ffefeh
sstart>review	effhff
sstart>said	cfffdk
sstart>soon	eZfffn
sstart>step	dffffh
sstart>them	cdfeel
sstart>will	ccgdem
sstart>you	dfcdcn
sstarte	faffle
sstarte @d	ffffhd
sstarte with	deffhg
sstarti	eeeecl
sstarti @d	ffffdi
sstarts	Zggfan
sstarts .	ffegdg
sstarts at	felfbd
sstarts in	ehffdh
sstarts on	ggdegf
sstarts so	cffgfh
sstarts there	ffffeh
sstarts theref	cfffej
sstarts with	efffeh
sstartu	hfffef
sstartu is	hfffee
sstated	affele
sstated on	affele
sstatem	cgdiie
sstatem by	dfffgh
sstatem has	ffdife
sstatin	dffefi
sstatin whethe	effefh
sstatio	bhgfid
sstatus	eeeelb
sstatut	ffffhe
sstatut team	ffffhe
sstay	idffdg
sstay .	heffef
sstay on	fdfffh
sstays	ehgdai
sstays on	ehgebh
sstays open	ekffeb
sstays up	fffefh
ssteel	ffdfei
ssteel toecap	ffdfei
ssteeri	fffehe
ssteeri group	fffehe
sstep	hebekc
sstep on	gicffe
sstep please	fZffme
sstep we	djfffe
sstep>again	bigecj
sstep>answer	jidjaa
sstep>ask	cjecbk
sstep>away	eifeef
sstep>bye	ffffhe
sstep>chosen	eehedi
sstep>closed	ffkfce
sstep>date	bhlegb
sstep>decide	kgefbd
sstep>free	fkbeff
sstep>give	cnecia
sstep>goon	ffkeeb
sstep>hear	egeiee
sstep>if	bjbfgi
sstep>joy	edffje
sstep>match	elgeda
sstep>me	cfdfgj
sstep>meet	iedibg
sstep>news	jecdkc
sstep>not	YjlgiW
sstep>others	dfeefj
sstep>papers	ffgcbk
sstep>post	cdlfmX
sstep>receipt	hcffgf
sstep>refuse	hjdfec
sstep>review	ghhdgc
sstep>said	gfdhhc
sstep>soon	fefffh
sstep>start	eelebf
sstep>step	Zmmbdb
sstep>thanks	ffffhd
sstep>them	efdhgf
sstep>wait	edeeih
sstep>will	gboeeb
sstep>you	fiedff
ssteps	fefied
sstill	ggajja
sstill be	ffdffh
sstill being	deffgh
sstill can	efffhe
sstill delibe	efffjd
sstill drop	jffffb
sstill holds	ifeeee
sstill in	dfejch
sstill lack	fdeeej
sstill like	ehgffe
sstill meetin	ffflea
sstill order	ffeffh
sstill owe	eefejd
sstill stands	klfdbZ
sstill to	efhffe
sstill waitin	effkce
sstill want	ciffge
sstood	eeffjc
sstop	hkffbe
sstop workin	gkfffZ
sstoppe	cdffjg
sstoppe giving	edffje
sstoppe saying	dfffgg
sstops	dkceai
sstops workin	elceai
sstore design	effffh
sstraig	vdccYc
sstraig after	seeddY
sstraig answer	dedgdj
sstraig away	kffeec
sstraig budget	fffdei
sstraig from	jfefed
sstrate	effeei
sstrate day	fffeeh
sstrike	feedgi
sstrike .	hefffe
sstrike on	dffdfk
sstrong	efeeje
sstuden	bjejbf
sstuden .	djffbi
sstudie	fefeie
sstudio	difffe
sstudio locks	hffffe
sstudio wants	bjffff
sstudy	alcfge
sstudy @d	diefhd
sstudy by	ehdfff
sstuff	efekde
sstyle	dffige
sstyle trial	dffige
ssub	ffeeje
ssubjec	ecdfgk
ssubjec to	fcefek
ssubmis	fiZkdd
ssubmis was	fediff
ssubmit	Yjbcoc
ssubmit a	ckcfeg
ssubmit the	bffeke
ssubmit their	ejfeee
ssubmit to	effehf
ssucces	gggdhc
ssucces and	ekfeee
ssucces applic	cfeeek
ssucces as	dffhhe
ssucces candid	jeefdf
ssucces in	ffifed
ssucces or	jefefe
ssucces starts	fffeid
ssucces takes	ffeeei
ssucces you	ffhffd
ssuch	ecflha
ssuch a	hdffge
ssugges	bZpefg
ssugges @d	ffhffe
ssugges we	dffffg
ssugges you	efiefe
ssuit	agjfhd
ssuit ?	fehfff
ssuitab	ffiefc
ssuits	dhhfgc
ssuits .	fhefgd
ssuits you	efiffe
ssummer	cfecbp
ssummer camp	gffdhf
ssummer party	efeedj
ssummer season	ehefff
ssummer tour	fffedj
ssuperi	fffeid
ssuperv	cgdgfh
ssuperv board	dhfhee
ssuppos	hfffee
ssuppos to	hfffee
ssure	lddehb
ssure .	efffhf
ssure if	ffffeh
ssure when	kffffa
ssure whethe	efeffh
ssurger	gehedg
ssurger .	cfkfed
ssurpri if	hefffe
ssurvey	ddfjeg
ssurvey and	eefjfe
ssurviv	feafem
ssurviv a	feafem
ssuspen	jfdfhb
sswear	kcfefe
ssweari	efeefi
ssweari in	efeefi
sswimwe	dffffg
sswitch	effefh
sswore	keeegb
sswore itd	dffeei
sswore that	jffehZ
ssworn	hfffee
ssworn to	hfffee
ssync	ledfbe
ssync is	ffegdg
ssync with	lfeedd
ssystem	aeeihi
ssystem and	dfffgg
ssystem at	dffffg
ssystem by	heffff
ssystem will	hgffed
st	ifdffe
stable	dhffge
stak	hffffe
stak they	hffffe
stake	bjgjce
stake @d	ideffe
stake @s	Smeidk
stake around	eefffh
stake back	deeemb
stake care	eiffde
stake home	dlfffb
stake it	kbdgdg
stake me	fejfde
stake place	cdmiZf
stake the	bkadjg
stake till	iffffd
stake until	hgfefd
stake up	hfffee
stake us	cffffi
stake you	ceejfg
stake your	dmbkea
staken	Xhjeje
staken again	ffgfic
staken leave	dffhdh
staken on	dffigd
staken up	cgedhi
stakes	iegmaa
stakes #	bgieff
stakes @s	hcdjed
stakes about	feeigc
stakes its	defffh
stakes over	feecdl
stakes place	dckmcY
stakes them	iffffd
stakes up	ccfjfg
stakes us	mdeedc
stakes you	hfeeeg
staking	bedegm
staking and	ffefeh
staking over	dfffei
staking part	efffhe
stalk	Zbmjfe
stalk @d	hdaefl
stalk @p	ffeejc
stalk about	fejcdf
stalk and	dffife
stalk but	hffeef
stalk in	dffffi
stalk it	fakgef
stalk of	bfefle
stalk on	gfgggc
stalk that	hffibe
stalk them	efifia
stalk throug	dfffgg
stalk to	chdoca
stalk with	cfgbdm
stalk you	efkfce
stalked	bgbeik
stalked about	efffhf
stalked it	fffehe
stalkin	Yefkie
stalkin @d	dffige
stalkin by	effhff
stalkin to	cfffhg
stalks	cehofW
stalks are	dfieib
stalks on	fegdgg
stalks with	feeeei
staller	effejc
staller .	effejc
stape	bjffff
starget	kfefec
starget for	kfefec
stask	enbfgb
stastin	dffige
stastin and	dffige
stax	eiefgd
stea	efiedg
stea .	gffedh
stea with	efiffe
steach	beoedb
steach a	eelfeb
steache	igecdg
steache is	effefh
steachi	ahchig
steachi statem	efdigd
steachi video	ciehee
steam	cbhhcl
steam 's	cefgdk
steam .	ifgfec
steam @d	deiffe
steam and	ffffjc
steam are	ffffak
steam decisi	beffkd
steam i	cfhffg
steam is	ceeiei
steam leader	gffeci
steam liked	ffhfdf
steam meets	fffdei
steam needs	dfffgh
steam off	fffeeh
steam on	jffedf
steam replie	jefefd
steam so	hffefe
steam then	iffefe
steam votes	fffgdg
steam we	dffefi
steam will	hegffe
steams	bfiffg
steams .	cfhffg
stech	fjdfee
stechni	cemfeb
stechni panel	fffhee
steleph	zdebaR
steleph .	jefeed
steleph @d	lffbfd
steleph conver	ffefie
steleph interv	dfifef
steleph on	lfdeeb
steleph the	kfehda
steleph you	lfefbe
stell	gkdadi
stell .	hefffe
stell all	mfeedb
stell and	kfeeed
stell everyb	ifffde
stell everyo	hefdgf
stell her	chieee
stell me	dneabh
stell people	ddffej
stell them	dkffee
stell us	eldcdf
stell you	ecdchl
stellin	kafehd
stellin you	nafeed
stells	Ygeggk
stells me	Zgfhgj
stells you	dffffh
stemp	fedfif
sten	dghfgd
sten minute	dgffff
stender	Zfffdm
stender for	efgfeh
sterm	hadcap
sterm .	hfeeeg
sterm @d	jeedcg
sterm begins	efefei
sterm contra	feffeh
sterm starts	effffh
sterm time	ecfffj
sterms	idfech
sterms .	kfffaf
sterms and	jbffff
sterms in	bjfeeh
sterrac	ifefee
stess	effjfc
stest	Wileka
stest .	dggffe
stest @d	hffeef
stest and	cffdjg
stest by	begfgi
stest is	ikhebZ
stest link	dhefdi
stest of	effeie
stest on	efiegd
stest result	hfffee
stest that	dgffgg
stest to	fehfff
stest which	ffcfjf
stest will	fdfjfd
stest window	efjefc
stest within	ehffee
stest you	efffid
stests	Yfhekg
stests of	efffie
stests one	afffhi
stext	hiaiaf
stext @d	hffeff
stext becaus	dfeeej
stext from	jfeffd
stext me	fkcffc
stext you	cedmbh
stexted	dffggf
stexted to	dffggf
sthan	ceehhg
sthan @d	cffhid
sthan @s	dcffbm
sthan in	cffffi
sthan planne	fdedif
sthan the	heeefh
sthan two	dffife
sthan until	fjffec
sthan we	feffhe
sthandi	eggied
sthank	deddoc
sthank you	deddpc
sthanks	geddoZ
sthanks #	hffffe
sthanks .	fhfffe
sthanks for	feddnc
sthanks so	gfffhd
sthanks to	efjfde
sthanks you	gfefhe
sthanks>again	feiehc
sthanks>answer	ceeeii
sthanks>chosen	dfifge
sthanks>date	chddqZ
sthanks>free	ffefjd
sthanks>goon	ifffde
sthanks>if	efhffe
sthanks>me	ehfffe
sthanks>meet	eeeekd
sthanks>news	effeid
sthanks>not	fhfffe
sthanks>others	fhfffd
sthanks>post	eeefkd
sthanks>step	efhfic
sthanks>them	cdheoZ
sthanks>wait	gheeja
sthanks>will	hfgfha
sthanks>you	dfedoc
sthat	ifedgf
sthat .	chegeh
sthat ?	ejbffg
sthat @d	gieeec
sthat a	Zedfgm
sthat all	efefej
sthat an	defffh
sthat and	bffefk
sthat applic	dfehif
sthat are	dffeej
sthat before	gddffj
sthat begins	efifdf
sthat both	eiffde
sthat by	ehfeci
sthat came	dfffie
sthat comes	hfffef
sthat date	ceffld
sthat every	fiffed
sthat founde	keefec
sthat has	ggfffd
sthat he	fefehe
sthat i	Tlggih
sthat interv	fffehe
sthat is	ngdZkX
sthat it	jffefc
sthat my	jfbfdh
sthat night	hffffe
sthat nobody	dfffhf
sthat of	bimdce
sthat offers	efffeh
sthat on	keefdd
sthat one	jefffd
sthat over	hfffee
sthat point	dffgeh
sthat she	hffffe
sthat sounds	dfffgg
sthat takes	Zidoea
sthat the	ecaegm
sthat they	jbfeff
sthat time	offcea
sthat to	jfffbf
sthat traini	feefei
sthat was	leehbb
sthat way	hffffe
sthat we	cdhbij
sthat will	ieffee
sthat work	bjgfef
sthat works	ejefec
sthat would	kefehZ
sthat you	eYhdfo
sthat your	ggffgd
sthe #	dfdfhh
sthe @d	feggdf
sthe @p	afcgdm
sthe @s	Xihgif
sthe @t	bgjeja
sthe above	jffeed
sthe accoun	defjbh
sthe ad	ffebjf
sthe addres	efefjd
sthe admin	feefei
sthe admini	dgfffg
sthe advert	ceeehj
sthe adviso	defggg
sthe aftern	iffcfe
sthe agency	kdeddf
sthe agenda	ffejfb
sthe agent	efeldb
sthe air	dffffh
sthe airpor	deigdg
sthe analys	ieefef
sthe announ	iffekZ
sthe annual	bfegek
sthe answer	peicdW
sthe applic	neeagc
sthe appoin	kcbemZ
sthe appren	lfefeb
sthe approv	ffeifd
sthe aptitu	ffffic
sthe area	hffged
sthe artist	fgfhed
sthe assess	cndede
sthe assist	gfhfcf
sthe attach	bjeeka
sthe audit	dffffi
sthe auditi	efghee
sthe audito	dfffdj
sthe author	befefk
sthe automa	ffeeie
sthe back	fecffj
sthe backgr	clffZi
sthe bakery	daffdn
sthe band	dffffg
sthe bank	keeibc
sthe bar	efeflb
sthe barist	hffffd
sthe base	ffhfdf
sthe berth	fhfffe
sthe best	edgffg
sthe big	bifffg
sthe bishop	neeegX
sthe board	ecipbY
sthe boat	eefffh
sthe books	effdej
sthe boss	lbdchg
sthe branch	dffffh
sthe brewer	efhffe
sthe brief	ejdfhc
sthe budget	dfchck
sthe bursar	jehfhX
sthe café	eeefhg
sthe calend	ekieeY
sthe call	kebdid
sthe camino	fffdfh
sthe candid	ieiiYe
sthe captai	dehcdk
sthe career	dfeffi
sthe case	codefa
sthe certif	jgecia
sthe cfo	eebfgj
sthe chair	nccbaj
sthe chairm	cffffh
sthe charit	cfffej
sthe chat	dfefjd
sthe chats	dffefi
sthe check	ZidofZ
sthe chief	gedkce
sthe choice	lffddd
sthe choir	afhmcc
sthe clerk	kffbef
sthe client	ecifff
sthe clinic	ddffgi
sthe closin	Zdeddq
sthe clubho	eebfek
sthe co	ffcflc
sthe coding	dpefda
sthe cohort	ffegdg
sthe colleg	dffdfj
sthe commis	gedpfU
sthe commit	hecsVb
sthe compan	eeedel
sthe compet	ffffic
sthe comple	fjffde
sthe condit	dbffgk
sthe consen	eifffe
sthe contin	fffefh
sthe contra	ggaehh
sthe conver	jefffc
sthe corner	dfjfed
sthe counci	idYgck
sthe count	ofebfb
sthe counte	hfffee
sthe countr	cehedi
sthe county	ffffeh
sthe course	hfiddd
sthe courth	fffhfe
sthe credit	flffdb
sthe crew	agcffl
sthe crewin	ffeife
sthe cry	effefh
sthe cto	jeieea
sthe curato	ibffff
sthe cut	dndfea
sthe data	bkfdeh
sthe date	ajmdiX
sthe dates	eeiffd
sthe day	oddefb
sthe days	efffhe
sthe deadli	ekcigZ
sthe deal	ifeffd
sthe dean	kcejfZ
sthe debrie	efeejd
sthe decisi	ndbVjg
sthe delay	feefei
sthe depart	hbhZjh
sthe depot	hdeekb
sthe deputy	defffi
sthe desk	fefefh
sthe detail	dchffi
sthe dinner	dffffg
sthe dioces	gffehd
sthe direct	ndfeiW
sthe discus	iffeef
sthe distri	ehfffe
sthe doctor	efffeh
sthe door	hfffef
sthe dust	dfeegi
sthe e	ffefhe
sthe earlie	gdegef
sthe early	hfeefe
sthe editor	ifefee
sthe elders	Zffidj
sthe electi	cefedl
sthe email	efffie
sthe embass	ghffee
sthe enclos	bgffhg
sthe end	hedcgh
sthe envelo	ilefdZ
sthe establ	ffffhd
sthe evalua	hfehed
sthe exam	cegfhf
sthe examin	eedngY
sthe exec	fffdfi
sthe execut	eefjgc
sthe fact	ffeeie
sthe facult	hfefic
sthe fair	dfejef
sthe family	geiefd
sthe farm	Zdpdbg
sthe feast	kffeed
sthe feedba	cffjfe
sthe fellow	lefded
sthe ferry	fhffgc
sthe file	djfegd
sthe files	fffihb
sthe final	lhdfda
sthe fire	dfgffg
sthe firm	bgelha
sthe first	nagakb
sthe five	dhfeff
sthe flat	dfeeej
sthe follow	cbeejj
sthe forema	kdgeed
sthe form	cdhfhg
sthe formal	iigffZ
sthe forms	ejfffd
sthe forth	edffhg
sthe founda	hfhibb
sthe four	gfeejc
sthe fourth	hfbflb
sthe full	difffe
sthe fundin	effefh
sthe galler	dffeje
sthe genera	fefdfj
sthe girl	jcefge
sthe go	hfefdf
sthe govern	lhefeZ
sthe gradua	dffiff
sthe grant	bfheej
sthe ground	fffdfi
sthe group	efehic
sthe guys	effife
sthe half	efefjd
sthe hall	cfgdek
sthe handin	alffee
sthe harbou	bcfgbm
sthe harves	effefh
sthe head	bhmabi
sthe headco	hffffe
sthe headte	efhfef
sthe hearin	dfkefe
sthe heat	edffgg
sthe hire	dfffje
sthe hiring	mchboT
sthe holida	bieeck
sthe hospit	gfefhe
sthe hotel	ffffdi
sthe hour	leffcd
sthe house	ffdffi
sthe hr	heeegf
sthe human	cfffgg
sthe induct	degfei
sthe inform	difege
sthe inside	ceffek
sthe inspec	effeeh
sthe intake	eheecj
sthe intere	efffhe
sthe intern	ddecco
sthe interv	gehalb
sthe invest	hedjfc
sthe invita	ejcenY
sthe island	ffiffd
sthe januar	fhfffe
sthe job	chcbgk
sthe jobs	efcfek
sthe judgem	cffgfh
sthe judges	geeiee
sthe jury	ceZqae
sthe kick	ehefff
sthe kids	heebhh
sthe kitche	edieeg
sthe lab	dedcji
sthe lady	ffeeif
sthe last	fdfhYl
sthe late	jfeedf
sthe latest	jlbgdZ
sthe law	dfffei
sthe letter	Rgegfr
sthe lifegu	dhffff
sthe line	bdjghd
sthe link	Vlfgaj
sthe list	dhceck
sthe long	fedeig
sthe loop	cfgfgh
sthe lot	gfffhc
sthe main	feeedj
sthe manage	geeaem
sthe managi	dffgfg
sthe marker	fffjfc
sthe market	dfeegh
sthe marks	ieehed
sthe matter	iffecg
sthe mayor	hdfgbi
sthe md	eegfeh
sthe medica	efgide
sthe meetin	keeegc
sthe member	dhfhee
sthe merger	ffffcj
sthe merit	heffff
sthe mill	cejeeh
sthe minist	Zdehij
sthe mix	fefekb
sthe moment	gffiiZ
sthe money	dfffjd
sthe mornin	eeiefe
sthe munici	fffbgi
sthe museum	ffhfef
sthe name	cfffhf
sthe names	jffeee
sthe new	jcdbej
sthe newsle	fjfefc
sthe next	Ygcnhd
sthe nicest	ffcfje
sthe no	ifefia
sthe nomina	hffffe
sthe notes	efefid
sthe notice	fefelb
sthe number	cdhfgh
sthe nurser	effeeh
sthe offer	UycdhV
sthe office	nZdedh
sthe old	ecdeoa
sthe one	cidfgf
sthe ones	geeeeh
sthe online	djieec
sthe only	dfeeje
sthe open	fefeie
sthe openin	eeefie
sthe oral	lXndfZ
sthe orchar	hffffe
sthe other	gaeZas
sthe others	hdfhag
sthe outcom	jedfdf
sthe outsid	ifeegd
sthe owner	bgjald
sthe owners	keiedb
sthe pa	geieed
sthe paid	effhfe
sthe panel	befrbb
sthe paper	dhfeid
sthe parish	gffggc
sthe part	effejc
sthe partne	lafjgX
sthe pass	hgeeee
sthe pay	ehegee
sthe people	hedfeh
sthe person	Zichel
sthe phone	ihhdec
sthe pile	iaehic
sthe place	jhffiW
sthe plan	cfejib
sthe plane	efffid
sthe planne	cffggg
sthe plant	dffife
sthe pleasa	ffffhe
sthe pleasu	ffffid
sthe poll	fkcfee
sthe port	ecjfeg
sthe portal	cfiegf
sthe portfo	ejeffd
sthe positi	hgcdoY
sthe possib	ffffeh
sthe post	eefdke
sthe postdo	fbcifi
sthe postin	Zaedcs
sthe practi	eekeee
sthe presen	algdeg
sthe press	dfefei
sthe princi	jdeeff
sthe proble	ccfffl
sthe proced	bedfmd
sthe proces	heffee
sthe produc	hffffe
sthe profes	ffeefi
sthe projec	dffeej
sthe promis	cfffjf
sthe propos	idhefd
sthe provis	jffefc
sthe provos	ecendd
sthe public	kfeffb
sthe pupils	beieei
sthe questi	Ykcfgi
sthe rankin	fdelce
sthe recept	gfffdg
sthe recomm	efeeie
sthe record	bgffej
sthe recrui	addhlf
sthe rector	eefigc
sthe refere	fhZhhf
sthe region	hehbfg
sthe regist	heebhf
sthe regula	ehfffe
sthe remain	defeek
sthe remote	dfffgf
sthe reorga	hffffd
sthe repo	ajffeh
sthe req	fgffhc
sthe reserv	heffgd
sthe rest	haldfe
sthe result	paddde
sthe review	iefefe
sthe role	dceekg
sthe room	diegfe
sthe roster	fdffei
sthe rota	eiddck
sthe round	jffdfd
sthe runnin	dfffhf
sthe rush	fgedid
sthe safe	kffdfc
sthe safety	flfffa
sthe salary	eceffk
sthe same	fieehd
sthe schedu	cfhfgg
sthe schola	egeeeh
sthe school	fjdhdd
sthe scones	cffffi
sthe scores	jeehec
sthe scorin	dffghe
sthe screen	cemefb
sthe search	lfhZdf
sthe season	ghfeed
sthe seattl	dffehg
sthe second	bofhbc
sthe secret	jgiZbf
sthe sectio	fefhfd
sthe securi	bffhfh
sthe select	Wedrdf
sthe senate	ffejgb
sthe servic	cfekfe
sthe sessio	kffedd
sthe shareh	kfffbe
sthe sheet	fjefec
sthe shift	ejecka
sthe shifts	effhfe
sthe ship	ifbdej
sthe shop	bemeee
sthe short	dfjkda
sthe shortl	kciaef
sthe shutdo	dfgffg
sthe sift	ifdeeh
sthe signed	djffed
sthe site	fegehd
sthe slide	cdffle
sthe slip	ieefef
sthe slot	egefeh
sthe sous	iffeee
sthe staff	mccfgc
sthe start	efeecl
sthe store	ieffgc
sthe strike	eeedgi
sthe studen	cjekeb
sthe studio	ejfffd
sthe submis	fkbidd
sthe succes	dffedk
sthe summer	eheeam
sthe superi	ffffhd
sthe superv	dhghed
sthe surgeo	hffffe
sthe surger	cfjedg
sthe system	dgejde
sthe table	chffge
sthe tak	hffffe
sthe talk	hfehah
sthe talks	feidef
sthe team	Zdiibl
sthe tender	Zffdem
sthe terms	ifefhb
sthe test	bjjcia
sthe tests	gfffgd
sthe theatr	kcjZch
sthe thing	jffeee
sthe third	hfeege
sthe till	efifee
sthe time	keeefc
sthe timeli	fdfdhh
sthe top	jdfefe
sthe tour	akefgf
sthe town	eegiee
sthe trade	eefcel
sthe train	febcji
sthe traine	efffam
sthe traini	efldeb
sthe transc	chfeid
sthe transl	ehefgd
sthe transp	dffffh
sthe trial	iehfdd
sthe tribun	effihc
sthe trust	geedgg
sthe truste	aehjdh
sthe two	ajhmcZ
sthe under	fehffe
sthe unders	djfffd
sthe unifor	ffdffh
sthe union	dffkha
sthe unit	ffffic
sthe univer	kfegcb
sthe vacanc	dceenc
sthe vendor	hffffe
sthe verdic	jeehcc
sthe very	icefgf
sthe vessel	fffddj
sthe vestry	efeeck
sthe vet	jfffed
sthe vettin	ckfhdd
sthe vice	ceekdf
sthe video	ehifec
sthe visa	effefh
sthe viva	dfkffc
sthe volume	lffefa
sthe volunt	ffdffh
sthe vote	heendZ
sthe vp	jeeeef
sthe wage	iffffd
sthe ward	iedblc
sthe way	dffegi
sthe websit	dffffi
sthe week	lefeec
sthe whiteb	ffejed
sthe whole	eegfcj
sthe window	eeffeh
sthe winner	afefgk
sthe word	cfffhh
sthe wordin	dfeejf
sthe works	hdekfb
sthe worksh	cefkff
sthe writte	fghehb
sthe wrong	efcfjf
sthe year	edeedl
sthe yellow	fgcffh
sthe yes	gedjah
stheatr	jciZaj
stheatr 's	fefdfi
stheatr day	efffeh
stheatr meets	mffaee
stheatr says	bdkfdi
stheir	gfjleV
stheir answer	neeedb
stheir choice	hffibe
stheir group	fefhee
stheir hr	iffeib
stheir interv	gfefhe
stheir last	dffefh
stheir letter	hffffd
stheir marks	fdfjee
stheir meetin	jffiae
stheir minds	jcfgdg
stheir notes	dbfkib
stheir offer	cfffhg
stheir office	effffh
stheir person	cggeid
stheir second	efmecc
stheir time	cffhff
stheir verdic	hfffee
stheir words	hfffee
stheir writte	effjed
sthem	infgfT
sthem .	kefegb
sthem @d	iefged
sthem @s	hdfejc
sthem a	cfffgg
sthem all	hffdeg
sthem an	blffed
sthem and	jeffgc
sthem are	effjde
sthem by	fkgedc
sthem down	keeefd
sthem i	ffhffe
sthem in	cffffi
sthem is	hffffe
sthem know	ekffbf
sthem no	eifffd
sthem off	kffcfd
sthem on	beindZ
sthem the	efeejd
sthem they	dgffgf
sthem throug	efifia
sthem to	dihffd
sthem within	cgffej
sthem your	hfffef
sthem>again	hbfeke
sthem>answer	leeefd
sthem>ask	emfddd
sthem>away	cfdick
sthem>bye	feiagi
sthem>chosen	gfganZ
sthem>closed	jeadje
sthem>date	gdfhfe
sthem>decide	secead
sthem>free	eggbhg
sthem>give	mdfdec
sthem>goon	hddjbf
sthem>hear	efdhie
sthem>hold	Zkjedf
sthem>if	hdiebg
sthem>joy	affdjh
sthem>match	bhejdg
sthem>me	dgffhf
sthem>meet	dcjlcd
sthem>news	lccdfh
sthem>not	Wgcfim
sthem>offer	Wkgdfj
sthem>others	ieggde
sthem>papers	Tihgkf
sthem>post	eeicgg
sthem>receipt	afddra
sthem>refuse	bdedne
sthem>review	gehicc
sthem>said	iddehg
sthem>soon	bifdgi
sthem>sorry	bcegme
sthem>start	Zffedm
sthem>step	hhkeeZ
sthem>thanks	Ylfeid
sthem>them	gceggh
sthem>wait	ggdbjf
sthem>will	heffdf
sthemse	gffdei
sthemse @d	effdei
sthen	kefeec
sthen .	neeedb
sthen @d	eefdlc
sthen @p	hffffe
sthen a	ldeida
sthen backlo	fffeeh
sthen be	dffefi
sthen by	fffjec
sthen call	ejfffd
sthen chef	fffdfi
sthen has	hffdff
sthen he	dffefj
sthen i	mdfcdd
sthen it	adejdk
sthen its	bffenc
sthen mary	fffhfd
sthen maybe	dfhfff
sthen meet	ffhffd
sthen nothin	efffeh
sthen onboar	effefh
sthen one	dfffgf
sthen our	effkec
sthen phoned	ffffid
sthen send	kafhfe
sthen she	ffdefi
sthen system	dfffgg
sthen the	fedbdn
sthen there	ajidhc
sthen they	hhfjeZ
sthen wantin	dfffgg
sthen we	bjfedi
sthen you	qdedda
sthere	Yihidh
sthere .	chhehe
sthere and	difgee
sthere are	eeijce
sthere is	djffbh
sthere it	ehfgfe
sthere on	dfffbl
sthere says	dffidg
sthere was	ceffmc
sthere will	hdjfec
sthere would	ffdffh
stheref	fdigde
stheref i	cfffej
sthese	dihedf
sthese @d	ffhfbi
sthese by	ehfffe
sthese people	dfffgh
sthesis	digefe
sthey	hefejc
sthey always	fefgeh
sthey are	ikedae
sthey asked	idffhb
sthey call	ffdgei
sthey called	efffhe
sthey can	cfhfeh
sthey choose	ifefee
sthey close	ejfffc
sthey come	defief
sthey confir	feefjc
sthey could	dgfffg
sthey decide	mdebgc
sthey did	ceefld
sthey finish	effgdg
sthey first	bffghg
sthey gave	bifffg
sthey get	hefffe
sthey give	feffei
sthey go	fhffhc
sthey had	gefejc
sthey have	jaegeh
sthey keep	cffemc
sthey like	hfffef
sthey made	cffdle
sthey make	cffheh
sthey meet	egeked
sthey might	bffffj
sthey must	fhfffe
sthey need	hagdhh
sthey offere	ehffef
sthey only	gfdefh
sthey open	bfffig
sthey phoned	kfffbd
sthey pick	mfedbe
sthey put	cffefk
sthey rang	dfkefb
sthey ring	kdgfdd
sthey said	kaecnY
sthey say	geeimT
sthey sent	eifehc
sthey set	cgffgf
sthey signed	ffffhd
sthey sleep	ffdgei
sthey start	cffffi
sthey still	fffejc
sthey swear	jcfefe
sthey swore	hfeedg
sthey tell	leefdd
sthey told	eaggje
sthey took	cfffkd
sthey vote	ffdhdh
sthey want	Wijdjd
sthey went	ffdgei
sthey were	hffebh
sthey will	mbgece
sthey would	dhefjd
sthey wrote	gedfeh
sthing	cngajY
sthing .	ffffcj
sthing by	cekegd
sthing i	dffffh
sthing left	ffeejc
sthing on	jfffec
sthing they	efeejd
sthing with	jffeee
sthing your	bleegc
sthings	kffeha
sthink	biigfd
sthink .	hfeggc
sthink about	alfefe
sthink and	gZfhgh
sthink it	eifffe
sthink of	efjeee
sthink over	dlfeec
sthinki	deifkZ
sthinki about	deefie
sthinks	befefk
sthinks .	hffffe
sthinks they	dfgfgg
sthird	cdihnX
sthird .	cfdjeg
sthird time	gfdejd
sthirty	dffffg
sthis	gmdebf
sthis .	iefecg
sthis @d	bfgffi
sthis advert	eeffgh
sthis as	kdcffe
sthis day	gheffd
sthis done	fffefh
sthis email	chgfff
sthis i	ffefeh
sthis in	fiffde
sthis inbox	ffeeei
sthis is	efeife
sthis letter	dkfffd
sthis mail	fodegW
sthis messag	fhffee
sthis normal	cffffh
sthis notifi	dcfffk
sthis occasi	mcffec
sthis offer	fjfffb
sthis office	ckfffd
sthis one	hfeffe
sthis post	ffffcj
sthis role	ffffci
sthis round	ifdedg
sthis seat	iffefd
sthis side	cffffj
sthis snow	ffffhe
sthis time	objgbX
sthis up	dffefi
sthose	gdkcYi
sthose chosen	cedffk
sthose days	ffheef
sthose from	eefdej
sthose here	gfeedh
sthose that	dffeej
sthose we	jeffec
sthose who	efdieh
sthough	adchne
sthough .	beffke
sthough about	efeemc
sthough by	hefffe
sthough i	ifeffd
sthough it	jfffed
sthough we	efefdj
sthough you	efffie
sthough your	dfffei
sthree	Zfkgdh
sthree applic	fffeeh
sthree cities	bffieg
sthree dates	ffiffd
sthree meets	fffhfe
sthree more	cieedh
sthree names	ffffhe
sthree of	hffeeg
sthree option	dfgfff
sthree questi	ddhffh
sthree refere	ejffee
sthree times	eakfjd
sthroug	YjnggY
sthroug .	ffgfhd
sthroug ;	gfffic
sthroug @d	emeebd
sthroug at	effdej
sthroug cvs	ffdefi
sthroug it	ekiefZ
sthroug more	dffife
sthroug on	egjeiZ
sthroug our	egkecd
sthroug the	dchjgd
sthroug your	fdhfhd
sthru	echffg
sticket	cbhfek
sticket for	efhfef
stickin	efffhe
stickin off	efffhe
stie	degffg
stied	efefdj
stied up	efefdj
stil	cdeggj
stil @d	gbfgfi
stil the	edeffi
stil they	ffffhe
still	ehigdc
still #	ffiffd
still @d	hhdcgf
still @t	dffife
still close	eemedb
still i	diffff
still the	heejdd
stime	hhieea
stime .	jgYedi
stime @d	cdjegf
stime @t	ffifed
stime after	efffjd
stime and	eiffef
stime at	ffifed
stime before	achfhk
stime but	fjffec
stime either	cffhff
stime for	djheec
stime i	jeffdd
stime in	mehdda
stime it	jeffgc
stime lucky	ifefee
stime on	eigfec
stime only	ecfffj
stime or	ffifee
stime over	ffbkfe
stime so	dffjfd
stime the	ifefee
stime to	eghefd
stime until	fieeee
stime we	fhfffe
stime with	dgkfec
stime work	feafem
stime you	ffedhg
stimeli	icecdj
stimeli @d	fffehf
stimeli do	ieefdg
stimes	aejdlb
stimes @d	efefif
stimes a	feffhe
stimes by	ceffhh
stimes decisi	dffeje
stimes for	falfff
stimesh	edgffh
stimeta	ffdfbl
stimeta with	ffdgei
stiming	dffegh
stiming so	dffehg
stip	ffefhe
stitle	eiffed
stitle by	ehfffe
sto #	aeeeen
sto @d	hlcjSh
sto @s	hZfheh
sto @t	ediegf
sto a	fdiadl
sto accept	difedh
sto add	ejfefc
sto advise	hffffe
sto agree	egfjdd
sto all	ncccff
sto allow	efffhe
sto an	edighb
sto and	defefj
sto announ	efefjd
sto anothe	gdffgf
sto answer	Wcehkl
sto apolog	hffffe
sto appeal	cffffi
sto applic	iffffd
sto apply	eeffei
sto appoin	feedkd
sto arrang	ddffgj
sto attend	efjeee
sto avoid	eceeel
sto be	ekgccg
sto bear	efefej
sto begin	eeefei
sto book	ffhffe
sto both	heffff
sto bring	ddhfei
sto by	iefefe
sto call	fhfgde
sto candid	jeejeZ
sto check	fdfife
sto chew	effhff
sto choose	dihbhe
sto clear	keffeb
sto close	cfgfck
sto come	nYkeeZ
sto compar	jfffec
sto comple	cdffjg
sto conclu	deeieg
sto confir	lheedb
sto consid	feeeif
sto decide	nddcde
sto discus	edjffe
sto do	bamcig
sto dresde	dffffg
sto drive	fehffe
sto dubai	dffgfg
sto everyb	kecceh
sto everyo	fdfhef
sto expect	jefddg
sto explai	ffjffb
sto face	ffdffh
sto fetch	cffeek
sto file	ddffgh
sto fill	fegfdh
sto finali	jffcff
sto financ	dfflec
sto find	cfgfgh
sto finish	eeffid
sto five	dfiffe
sto fix	icfefg
sto follow	eghffe
sto four	kffeeb
sto get	hhhdkW
sto give	hleeac
sto go	adifbn
sto hand	bpdfec
sto happen	beffgj
sto have	bpjecY
sto hear	ajgdck
sto her	iefdgd
sto hire	effeei
sto hiring	dffgff
sto his	fdeika
sto in	dfgffg
sto inform	feeeej
sto invite	eekedd
sto it	ideeef
sto join	feefdj
sto keep	ggdfdh
sto know	dqcdfa
sto leave	igfdee
sto legal	cffmec
sto let	ghgegc
sto look	hffdff
sto make	kcfcdh
sto manage	jfgdde
sto mark	jefdfe
sto me	ffdfgf
sto meet	edjcfg
sto move	hefghb
sto mumbai	dffffg
sto my	igeffd
sto name	ddffhh
sto new	ffffjc
sto notify	iefffe
sto object	jcfeeg
sto offer	edffhh
sto one	dfffhf
sto order	fdeffj
sto our	agedoc
sto pass	efffeh
sto people	jbekeb
sto pick	idfbjd
sto prepar	cjffgd
sto presen	degefh
sto print	fieeef
sto procee	efffhe
sto progre	cgffgg
sto put	bggdig
sto reach	Wjffjg
sto read	beikcf
sto recap	jefeed
sto record	dffffg
sto regist	ccgfhi
sto releas	ciffff
sto reply	hfffef
sto report	ffgfgd
sto return	ihfddd
sto ring	eeeddl
sto run	eehfff
sto say	dkiehY
sto sectio	dhffff
sto securi	cffjfd
sto see	gZldfg
sto seeing	ffcfej
sto send	egeicf
sto show	eeffhe
sto sign	fjbcfi
sto sit	dfjefd
sto sleep	oceidX
sto somebo	hdieia
sto someon	fhefef
sto sort	fjdfee
sto speak	eeffif
sto spend	eefffh
sto square	iffffd
sto stage	kbffff
sto start	cfbfel
sto step	ffefeh
sto stop	ffffak
sto submit	bhffgg
sto surviv	feafem
sto sync	jfeedd
sto take	cZjfjg
sto talk	bbmeal
sto teach	feifed
sto teleph	hefffe
sto tell	dgdbjh
sto the	bkfjdd
sto their	hfjfbe
sto them	ggfedf
sto think	ffficf
sto this	cggfff
sto travel	ffefeh
sto try	cfeefj
sto two	hfeeef
sto update	hfffee
sto us	ggdhja
sto vote	ieffee
sto wait	ibdehg
sto watch	ciehee
sto weigh	elfdfc
sto what	cffeke
sto withdr	ffffhd
sto work	dkdfgd
sto write	Ybbcmn
sto you	rYcjhX
sto your	elefiY
stoecap	ffdfei
stogeth	edkhaf
stogeth .	fgfdeh
stogeth @d	effhfe
stogeth and	heffef
stogeth in	ffejfd
stogeth on	dejfcg
stogeth with	edjffe
stold	fbeelg
stold .	kfefec
stold @d	iedhce
stold @s	effejd
stold at	jefehb
stold before	dffjfe
stold by	fdfcao
stold candid	dfffgg
stold everyb	fffeid
stold forth	ifefee
stold her	ggdeci
stold him	dfeffi
stold i	fflfaf
stold in	iffffc
stold me	bYfhsa
stold my	ifeffd
stold no	geffdg
stold on	dfefgg
stold people	dfffif
stold that	hffeef
stold the	ffgXgj
stold them	dgffhe
stold to	kfffWj
stold us	hdefbj
stold whethe	iefgfc
stold within	befiei
stold yes	effefh
stold you	Xdeeub
stoo	gjagcg
stoo .	kfefde
stoo and	ifffde
stoo late	dfefkd
stoo much	cdeffk
stoo the	efefei
stook	maaavS
stook a	ifffed
stook notes	lfeece
stook part	ffefjd
stook place	ffccob
stook them	edffje
stook until	lefefa
stook us	fceejg
stoolbo	eejffe
stoolbo on	eejffe
stop	jbicdh
stop of	jcfeef
stop set	cijeed
stop up	eceeel
stops	ghffed
stops till	diffff
storn	kffedd
storn betwee	jffede
stotted	hfehed
stotted up	hfehed
stouch	kbefeg
stouch @d	ifeffe
stouch before	defgfh
stouch by	gffhfd
stouch with	kbfeef
stour	ajddfk
stour 's	Zkffff
stour on	ffeffh
stour till	fefefh
stourin	dfedek
stourin with	dfedek
stoward	iffeee
stoward the	iffeee
stowel	dffffg
stown	bdghej
stown hear	gfeedh
stown on	dejffe
stown survey	eefjfe
strack	efffjc
strack and	efffjb
stracto	fehffe
stracto licenc	fehffe
strade	bdfcfp
strade certs	cefgfj
strade fair	effdfi
strade show	fdfdfj
strain	geccjg
strain @d	efecke
strain ticket	ffhfee
straine	bghfZm
straini	bdjcel
straini 's	ffeffh
straini camp	efjdfc
straini centre	ffhffe
straini course	dffeej
straini is	ffeffh
stram	ffffeh
stram driver	ffffeh
stransc	Zkffic
stransc by	akfeic
stransf	ffffhe
stransl	dhffhd
stransl sample	ehefgd
stransm	eifeee
stransp	Zedgjj
stransp along	cffgfh
stransp and	hefffe
stransp that	dfffgg
stransp then	dfffgg
stravel	Zfddik
stravel @d	dfeeej
stravel costs	agfffk
stravel so	hffefe
stravel twice	ffffhe
strial	Yfsddb
strial .	fcffgg
strial @d	eglfad
strial @p	dffige
strial articl	hfegee
strial day	begfjf
strial lesson	cijeed
strial shift	felcee
strials	jcfffe
strials go	jcfffe
stribun	effihc
stribun is	efffie
stried	beffkf
stried to	beffkf
strip	cdgeek
strip to	dfffei
strip until	effefh
strust	gdedgg
strust closes	fffefh
struste	aehjdh
struste @d	fffied
struste answer	bfffej
struste sit	ffeife
struste who	efiffe
stry	Zdeecr
stry again	aeeeen
stry out	cfgefi
stry us	dfefdk
stuesda	eeijdc
sturn	mffdbd
sturn down	jffdee
sturn it	hffffd
sturn on	ifffde
sturn up	efgfeh
sturnar	kefffc
sturnar is	hffffe
sturned	deffam
sturned down	ffffci
sturned into	ifffdf
sturned out	dfffgg
sturned up	efffbk
sturns	heffef
sturns out	hffffd
stwelve	bfjeka
stwenty	hdhfed
stwenty minute	eehffe
stwice	feeeje
stwice .	fffeeh
stwice @d	ffefka
stwice to	ffffhe
stwo	Wggjie
stwo .	dfgcje
stwo and	hfhffc
stwo apprai	fiheec
stwo candid	effdhg
stwo cell	hffged
stwo dancer	lfeecd
stwo dates	fefeie
stwo finali	bffmec
stwo for	efhffe
stwo furthe	geccem
stwo hours	ffffic
stwo hundre	dffife
stwo intern	effffh
stwo interv	dehdgg
stwo is	efiehc
stwo member	eeelec
stwo more	cechcl
stwo of	gfgegd
stwo or	falffe
stwo other	dffffh
stwo others	fffdfh
stwo page	eifeee
stwo pages	diffff
stwo panels	efemea
stwo people	cgehgf
stwo planne	dfffgf
stwo refere	ffcegi
stwo rounds	effekc
stwo scenes	ehfffe
stwo seats	ffiffd
stwo tests	afffhi
stwo who	ffeigc
stwo work	fhfefe
stwo years	eebfgj
stxt	neeedb
stxt you	neeedb
stype	hffged
stype the	hffged
stypica	kdgeec
su	ffefeh
su will	feefeh
sull	jfefdd
sumbrel	dfcfkf
sumbrel on	efcfjf
summed	effejc
summed and	effejc
sunable	bfffgi
sunable to	bfffgi
suncle	gfffdh
sunder	ieggdc
sunder #	fehffe
sunder consid	effhff
sunders	ejhedd
sunders that	hefeff
sunders the	eghfee
sunfore	efefjd
sunfort	deefig
sunifor	ddhddj
sunifor fittin	eelded
sunion	dffkha
sunion consul	effife
sunion told	ffffhe
sunit	defhic
sunit needs	effhff
suniver	jhagcg
suniver credit	feafem
suniver senate	dffjee
suniver will	hfffee
sunless	keefce
sunless you	edffei
sunlike	efffdi
sunlike that	efffdi
sunluck	gfedid
sunluck final	efeeje
sunrung	dfefie
sunrung .	dfefie
sunsucc	mcegfa
sunsucc .	kdfffd
sunsucc candid	gfeghc
sunsucc on	heffff
suntil	ggffcg
suntil @p	dffffh
suntil forth	kdfffd
suntil furthe	ffjfbf
suntil it	djeech
suntil someon	dfffjd
suntil that	efffeh
suntil the	cegiaj
suntil then	hfecdi
sunusua	bffffi
sup	chfdcl
sup .	ghhecd
sup @d	biciZk
sup @p	fefhfe
sup a	akeheg
sup after	iheefc
sup as	efffbk
sup before	gceeej
sup by	dgfifd
sup for	behfej
sup from	ffcffi
sup giving	efffhe
sup here	defffh
sup his	iffffd
sup i	effhfe
sup in	ahehfh
sup is	cfedfl
sup its	khfaed
sup my	fhffef
sup on	jegdgb
sup over	mefddc
sup so	efhfff
sup that	effefi
sup the	Zffbgn
sup their	jcfgdg
sup to	dejegf
sup until	fffdfh
sup we	efffei
sup with	cfeeih
sup you	ajeefh
supdate	eceekg
supdate @d	dfffdj
supdate cv	eggeeh
supdate from	bfffld
supdate priya	fffhee
supdate you	iffeed
supdate your	deffgh
supfron	iffdff
supfron with	iffdff
supload	ameffd
supload a	fiffee
supload it	dgefgg
supload the	fidffe
supload your	cfifff
supon	ifeehd
supstai	iffeee
surgent	ageffk
sus	ghefgd
sus .	defehh
sus @d	clbibg
sus @s	idddpW
sus a	dkefia
sus about	hfhdfd
sus after	fefigc
sus again	efefei
sus all	gffgdf
sus are	hfeedg
sus around	hffefe
sus at	bffffk
sus before	eeefeh
sus both	iffeee
sus by	bbihcl
sus for	fefeei
sus guaran	lefdec
sus have	bmcgcf
sus i	ffffci
sus if	efgfdg
sus in	gedfei
sus no	fhfefe
sus on	hefdid
sus out	hffffe
sus that	feefbk
sus the	Wlejka
sus they	hffffe
sus till	hffffe
sus to	hhfffc
sus until	lgfcea
sus your	fejffc
suse	feefdj
suse a	deffej
sused	beehna
sused and	gdfhfe
sused to	baffpd
susuall	nZhdce
susuall quick	jdeffe
susuall takes	jffeee
svacanc	ccddoe
svacanc and	dfffgf
svacanc had	ffffhe
svacanc has	ffffka
svacati	eefffh
svalid	dheeeg
svan	fefffh
svendor	dhffgf
svendor said	hffffe
svenue	ffhfgd
sverbal	dcffii
sverbal offer	dcffjf
sverdic	sdbgZa
sverdic .	ifefee
sverdic @d	ffeddj
sverdic by	ieffee
sverdic falls	dffiee
sverdic on	mffddb
sverdic which	ffeiee
sversio	fhffee
svery	eaeffl
svery good	eefffi
svery latest	jcefge
svessel	fffddj
svestry	efeeck
svet	jfffed
sveto	gdfhfe
sveto she	gdfhfe
svettin	bjfhef
svettin form	difffe
svettin takes	cffffh
svettin unit	effhff
svia	gfedgg
svia me	kfeded
svia the	beffhi
svicar	fffjec
svicar calls	effkec
svice	ceekef
svice chance	deeieg
svice princi	effhee
svideo	Vmlgeb
svideo .	ffifed
svideo by	ehfffe
svideo call	eehfeg
svideo from	ciehee
svideo interv	dfjffd
svideo of	dfffhf
svideo on	dfgfeg
svideo thing	dlffbe
svideos	ffffic
svienna	efflfa
sview	cifefe
sview within	dfffgg
sview your	djfffd
sviewed	efefck
sviewed #	ffffeh
svirtua	defffi
svisa	difeef
svisa takes	fdfefi
svision	akjefc
svision thing	dijeeb
svisit	cdpfcc
svisit on	cfneeb
svisiti	efeifd
svisiti cork	fffjfb
svisito	effjfb
sviva	dfkffc
svoice	hffffe
svolume	lffefa
svolume of	lffefa
svolunt	fegddj
svolunt counci	ffdffh
svolunt oursel	fffhfd
svote	kbarXa
svote @d	hedice
svote after	effjed
svote again	dfffej
svote in	fffhfe
svote is	fedlec
svote of	ffffjc
svote on	hddidg
svote was	eeejbg
svoted	dfefgh
svoted on	efegdh
svotes	kdeiac
svotes @d	fffldc
svotes on	lefedc
svoting	lfefeb
svoting right	iffffd
svp	mdfddd
svp is	jfeece
svp who	jffeee
swage	hffffd
swage with	iffffd
swait	kZdegi
swait .	gdffeh
swait @s	bffghh
swait for	hfefef
swait no	edfffi
swait over	fffeeh
swait the	dfefej
swait until	nbeehY
swait>answer	mgeefX
swait>away	effffh
swait>bye	ffeeie
swait>closed	ffffcj
swait>date	kaeanc
swait>free	efffcj
swait>give	ecfffj
swait>hold	dffkbe
swait>me	eigegc
swait>news	jdeddh
swait>not	idffeg
swait>others	fhffgd
swait>post	ecffgi
swait>review	dfeeif
swait>start	ehefeg
swait>them	kadfdi
swait>wait	eeffie
swait>will	jceggc
swait>you	efffkc
swaited	dfffkd
swaited @s	efffid
swaited since	ffffic
swaitin	YndleZ
swaitin .	Zlffge
swaitin for	cffjgd
swaitin on	djfkad
swaitin to	dfffgg
swaits	lefeeb
swaits up	jefffc
swake	kffffa
swakefi	edffdj
swalk	bfmeha
swalk in	ffhffe
swalk throug	egledb
swalk you	cffeje
swant	Xknfec
swant a	Xlffkc
swant an	biffgg
swant both	dgfffg
swant it	Ymdffh
swant me	bgjeef
swant my	bjfffe
swant profil	fdfffi
swant someon	ecffgi
swant the	djdieb
swant this	hffeef
swant to	kcpdeX
swant you	fZhjef
swant your	ehffff
swanted	Wdefjm
swanted to	aefgjh
swanted you	Zffefm
swantin	agfggi
swantin .	dffffg
swantin brock	dgfffg
swantin then	dfffgg
swants	bjfgee
swants @s	ieeegd
swants a	ZlkgeZ
swants me	cfffhf
swants my	cjgfef
swants that	cffgfh
swants to	jcbieg
swants you	effedi
sward	hefblb
sward 's	dfffhe
sward @d	eedegi
sward sister	effdmb
swarm	fdgfff
swas	hccdqc
swas @d	mdadmZ
swas @p	leeeeb
swas @s	iffffc
swas a	geeekc
swas cancel	ffffhe
swas comple	fffehf
swas due	fdffkd
swas emaile	eefeie
swas frozen	hefffe
swas given	ffffid
swas going	cfiejb
swas good	jdeejZ
swas happy	ieffee
swas hoping	efffbk
swas ill	ifedbi
swas in	iffehc
swas like	dfffgh
swas made	ceffgh
swas meant	hffeci
swas moved	hffehd
swas no	eeffje
swas not	kdefhb
swas off	efffei
swas on	gechib
swas postpo	efffeh
swas put	befjeg
swas receiv	efffhe
swas record	feefei
swas sent	efdeke
swas submit	fffdhf
swas suppos	ifffde
swas that	deffgg
swas the	cdddmg
swas to	cfeiid
swas told	nejeUi
swas unluck	efeeje
swas unsucc	heffff
swas viewed	ffffeh
swas what	dfffhf
swas withdr	ffffeh
swas wrong	dffeie
swash	ffejed
swash up	ffejed
swat	ffhffe
swatch	agikeb
swatch it	diehee
swater	cjffff
sway	pYcdbj
sway .	dddfel
sway by	fefedi
sway i	heffff
sway in	heffgd
sway it	jeeeed
sway or	mfeeea
sway the	lceeed
sway they	geffdg
sway you	kcffed
swe accept	ceffgi
swe acknow	cfffif
swe advert	cffdfk
swe agreed	dkffbf
swe aim	mcffec
swe all	effdfj
swe alread	fffeeh
swe announ	rfdebZ
swe answer	iefffe
swe are	edeegj
swe argue	effkec
swe ask	elfeeb
swe break	affddn
swe call	hfffed
swe can	dlgefb
swe choose	fefeei
swe chose	geefhf
swe close	deeeel
swe compar	fffhee
swe confir	magefb
swe could	feedlb
swe decide	feddgi
swe did	ffefhe
swe discus	ieefdf
swe do	cmigcb
swe erase	ffffeh
swe expect	daiegj
swe extend	effffh
swe filled	efffkb
swe final	effefh
swe finish	fefeeh
swe forwar	ffeiee
swe gave	feffhe
swe get	nbeeed
swe give	jcfeeg
swe got	dgaemd
swe had	cdZgpd
swe have	aedbfp
swe hear	aiffgg
swe hereby	fehfbi
swe inform	kefeed
swe intend	gefifc
swe interv	hfdikX
swe invite	eejffd
swe know	gcffej
swe land	bffieg
swe leave	efffei
swe let	fefigc
swe lock	jffefd
swe look	cfdfel
swe make	mdeedc
swe may	efifed
swe meet	dffffh
swe met	efffnY
swe modera	cffkfe
swe must	cihedg
swe need	bofdZh
swe needed	effffh
swe now	cfhejd
swe only	hffkeZ
swe open	ffdfck
swe phone	dffkec
swe pick	pdejZX
swe plan	jfffdd
swe receiv	dhefgf
swe refer	ffefjb
swe regret	bfeeoa
swe reopen	effdfi
swe reply	heffee
swe requir	difffe
swe rest	effife
swe review	feiefe
swe ring	jfeecf
swe said	hgffhZ
swe saw	cffejg
swe see	bffZep
swe shall	dembbi
swe should	keefde
swe shut	fjdfdf
swe sift	hefleZ
swe sit	dejged
swe speak	fjkfcZ
swe spoke	cfffke
swe squeez	ffhfde
swe start	eeidfg
swe still	fdeedk
swe take	ieeedg
swe talk	eebgfk
swe talked	dgffhe
swe tell	kbdcal
swe think	jeffed
swe though	efffie
swe told	aefene
swe took	fefgic
swe tried	beffkf
swe turn	jffdee
swe ummed	effejc
swe use	deffej
swe used	baffpd
swe usuall	idifec
swe vote	ffegdg
swe want	nahcfc
swe wanted	affgjg
swe went	fffehe
swe were	geeekb
swe will	gdbibl
swe wish	efkfde
swe work	dcffel
swe would	ajjbgf
swe write	feffei
sweb	hffffe
sweb page	hffffe
swebina	decffk
swebsit	feaefl
swebsit and	efffhf
swebsit speaks	dfffei
swed	keffdc
sweddin	eeebco
sweddin @d	fffefh
sweddin and	ffffeh
sweddin on	effdej
sweddin to	ffefeh
sweek	lcddhc
sweek .	iefffe
sweeken	fefffh
sweeks	dcflgb
sweigh	elfdfc
swelcom	agdeij
swelcom .	dffffi
swelcom to	eedfek
swelder	ffdeek
swell	kcbcjd
swell .	kdeefe
swell @d	ifeffd
swell and	ffffci
swell as	dffhhe
swell done	fffdie
swell i	jfefed
swell it	hffffe
swell on	efffie
swell there	cfegfj
swell you	hffffe
swellin	dhffff
swent	fdacqd
swent .	iefeee
swent on	ffffhd
swent out	dfffif
swent throug	ffdgei
swent to	efcfkd
swent up	ffffhe
swent well	ffffci
swent with	hfeffe
swere	ccddvY
swere @s	gffedh
swere all	gfffeh
swere called	fffhee
swere going	bfgfif
swere held	ffefjc
swere his	ifefgd
swere interv	fffeie
swere invite	ffcfjf
swere meant	jfffbf
swere not	fdfejd
swere our	cefenb
swere so	ffffhe
swere to	cfffje
swere told	cfeekf
swere torn	jffede
swere up	dfffgf
swere wonder	hffged
swhat	cgfbme
swhat @s	aefeme
swhat are	ffffhd
swhat days	ffefhf
swhat he	hefdjb
swhat is	feeedj
swhat it	egffjc
swhat our	dffegh
swhat she	ahffkd
swhat the	jdeege
swhat they	ifefef
swhat we	gkgeae
swhat you	Zffeji
swhatev	neeecb
swhatev happen	ggfieb
swhatev it	hffefe
swhatev the	effffh
swhatev they	nefbec
swhatsa	kdeeef
swhatsa from	geefeh
swhen	heeghc
swhen .	beemed
swhen @d	feiffd
swhen he	beedco
swhen i	dhddhg
swhen it	dffffh
swhen she	effifd
swhen the	eibfdi
swhen they	ldeehZ
swhen we	kefeec
swhen you	jdgede
swhenev	Yheddo
swhenev but	dgfffg
swhere	gechdi
swhere the	fhffee
swhere they	kedfee
swhere we	aeegfk
swhere you	ieegee
swhere your	efffei
swhethe	gaejff
swhethe i	ffhfee
swhethe or	fffifd
swhethe shortl	ffffeh
swhethe the	cfffej
swhethe there	fedeej
swhethe they	icefgf
swhethe this	effjfc
swhethe we	meeieY
swhethe you	ecfgif
swhich	bjgmeY
swhich all	hefffe
swhich day	ehfffe
swhich ended	dfefie
swhich for	efffeh
swhich has	Zgfkgf
swhich i	fkefec
swhich is	VliihZ
swhich lasts	cffjfd
swhich means	cffhff
swhich must	edffgh
swhich of	gegffd
swhich she	cfgffh
swhich that	hffeff
swhich the	cgfkag
swhich they	gdffbj
swhich time	fhfffe
swhich was	jfdegd
swhich way	hffefe
swhich we	kddieb
swhich will	dhffff
swhich you	hceflc
swhiche	ifgedd
swhiche way	jfefed
swhile	dcfedn
swhile we	ecffej
swhite	jeffde
swhiteb	ffejed
swhiteb interv	ffejed
swhitef	ffhffe
swho	nbbgcg
swho answer	hfeedh
swho applie	gffhde
swho are	ifZlfd
swho attend	gfffic
swho auditi	cffekd
swho calls	kfeeed
swho came	hffeef
swho decide	cffeek
swho did	gfffgd
swho does	ifeffd
swho fit	cffdfk
swho gets	fedfej
swho got	qfcfaa
swho has	kfeeec
swho have	ffdgfh
swho is	rbdbYh
swho joined	efffjd
swho knows	affffk
swho lost	effcig
swho met	fefjed
swho passed	chjdfc
swho saw	ffeigc
swho schedu	ffffhe
swho to	dhfefg
swho want	ffiffd
swho was	ffeedj
swho will	afjfei
swho works	ifffee
swho would	eefffh
swhoeve	deidfg
swhoeve gets	effefh
swhole	degfcj
swhole @d	efffei
swhole timeta	ffdgei
swhom	dfffhe
swhose	dffdfj
swhose on	effdfi
swhy	fdeeoZ
swhy it	iffffd
swhy you	gdffjc
swife	hgehcf
swife i	efffei
swife talk	hfehed
swife who	ifeffd
swill	ncefbg
swill .	ebfffj
swill announ	eeffei
swill answer	mefedb
swill argue	dffife
swill arrang	jegeed
swill arrive	effffh
swill assume	ehfffe
swill be	ibfgci
swill begin	dffiff
swill call	mdffad
swill choose	iffged
swill circle	hffffe
swill come	sfbbbb
swill compar	efeeei
swill conclu	effhfe
swill confir	oaeeed
swill consul	effife
swill contac	fgedei
swill debrie	effhdh
swill decide	leecee
swill defini	nbeeec
swill discus	efjefe
swill dm	jfeedd
swill do	eYkgei
swill drop	ofedda
swill email	jeeZjd
swill expire	dcfffk
swill find	kjdeda
swill follow	feeeeh
swill forwar	lffeeb
swill get	obccdg
swill give	kceice
swill go	gfheee
swill happen	efhfef
swill have	sbdidX
swill hear	mddffb
swill hire	efffie
swill hold	emeefa
swill inform	ideffd
swill issue	dffeej
swill keep	eeeieg
swill know	mbdddg
swill lay	cffmec
swill learn	iddfeh
swill leave	gfffhd
swill let	dbenef
swill look	dffeek
swill lyk	kcfffd
swill mail	effied
swill make	mceede
swill meet	cfhife
swill messag	fifheb
swill move	efffei
swill need	ejdeeg
swill not	Vcfccw
swill now	gffgib
swill offer	dgfffh
swill on	hffeef
swill only	cefeek
swill pass	jeefed
swill phone	bfgjbh
swill pick	eefdej
swill post	ifefef
swill publis	kefeed
swill put	gffdeh
swill reach	Zceidm
swill read	eefdej
swill receiv	pZfeec
swill remain	fhfffd
swill review	offYee
swill ring	kcegec
swill say	rcdfca
swill see	ceahdn
swill send	ibeecj
swill set	bkefff
swill settle	nfgdbc
swill share	heffee
swill speak	affieh
swill stay	gdffeh
swill still	jffffb
swill take	Yheceo
swill talk	ifdhec
swill teleph	lfffbe
swill tell	ldffaf
swill text	idegcg
swill then	hadggh
swill theref	ffjffb
swill think	dfgfgg
swill turn	iffffd
swill update	iefefe
swill vote	bfffej
swill wait	defgfi
swill whatsa	hfffee
swill write	mbfcee
swill you	hfefff
swill>again	cgkdia
swill>answer	lceeef
swill>ask	Vmgefi
swill>away	gcgedi
swill>bye	Ypdfdf
swill>chosen	Ydekig
swill>closed	ejfedg
swill>decide	lhebcf
swill>free	gjkffU
swill>give	mjbdea
swill>goon	gjddah
swill>hear	jddhhb
swill>hold	hodebZ
swill>if	lddhdd
swill>joy	apecag
swill>match	Ydneei
swill>meet	bbmfdi
swill>news	kefdde
swill>not	cfedfl
swill>offer	amjeae
swill>others	kfbddh
swill>papers	Ygedgo
swill>post	ejhZbk
swill>receipt	cieeje
swill>refuse	lfefbf
swill>review	dcifck
swill>said	Wngcbm
swill>soon	hiieeZ
swill>sorry	jeffgb
swill>start	fiafdj
swill>step	gepbbc
swill>thanks	Zjgeei
swill>them	fdfhdh
swill>wait	deddfl
swill>will	mdccaj
swill>you	hfgfdg
swillin	eeeffh
swillin to	eeeffh
swindow	dejdjc
swindow @d	efjefc
swinner	Yfddfo
swinner in	ehefeg
swinner on	cffdhj
swinter	dfeeao
swise	ffffeh
swiser	dffffg
swish	Zfieie
swish i	cfffej
swish to	cgfekc
swish you	efjfee
swishes	fchhdg
swishes to	edhhdg
swith	eegffh
swith #	defehh
swith .	deeecm
swith @d	dfefdk
swith @s	ejdffe
swith a	eeclch
swith all	iffeee
swith an	gbffei
swith anothe	ffffid
swith any	jefefc
swith candid	fefefh
swith dates	cffghg
swith dr	ffifee
swith effect	efefhf
swith everyb	effeei
swith feedba	Zffffl
swith her	dffhff
swith hr	efffjd
swith interv	fffejd
swith it	fgfhah
swith kiran	jfeedd
swith leeds	iffffd
swith legal	efffjc
swith me	bgdhfi
swith more	fffeie
swith no	eefffh
swith one	defgfg
swith our	gcigdg
swith refere	hfgchd
swith regard	dffgcj
swith somebo	feifed
swith someon	hfhecf
swith thanks	efefid
swith that	cffffh
swith the	hghefb
swith them	dffggf
swith these	dfffgh
swith three	cdgffi
swith two	dggejc
swith us	adffgj
swith what	hfffeg
swith whatev	kffcee
swith you	hgedch
swith your	algeef
swithdr	bhiejb
swithdr .	dhefic
swithdr my	efefjd
swithdr of	ffkfae
swithdr on	ffffeh
swithdr the	ffffjc
swithin	chfeif
swithin @d	fgfegd
swithin @p	dfffie
swithin @s	cgfegh
swithin that	fkfffb
swithin the	cgefoZ
swithin transp	efffhe
swithou	odeehX
swithou a	hffffe
swithou fail	hefffe
swithou hiring	ffffhe
swithou this	ffefeh
swithou your	kfedfd
swoman	mfedce
swoman took	lfeece
swonder	ffeghd
swonder after	ffffid
sword	kfdfZh
sword .	hffefe
sword @d	hffefe
sword about	dfffhf
sword and	hfefee
sword before	hfffef
sword by	fefeie
sword is	afffbn
sword of	gffhde
sword on	hehdcg
sword that	effefh
sword was	dffefh
sword with	eeeked
swordin	dfeejf
swordin was	efeeje
swords	gkcefb
swords .	ledfed
swords @p	dfffhf
swords on	eiefee
swork	Zgcehm
swork .	dejeeg
swork @d	ccafdq
swork and	ejefee
swork before	diffef
swork for	efhfff
swork from	heffff
swork in	bfffhg
swork on	djehfc
swork out	ffefid
swork quicke	dfffei
swork sample	fhfege
sworker	ffffhe
sworker post	ffffhe
sworkin	embgUk
sworkin at	eedeel
sworkin day	feefeh
sworkin on	elefZg
sworkin throug	effifd
sworkin with	ffffak
sworks	eicjcd
sworks .	ejcfef
sworks counci	fegjfb
sworks holida	hffffe
sworks on	deeffi
sworks out	eeefei
sworks there	ffffdh
sworksh	cefjge
sworksh .	bffkef
sworld	jeefee
sworld in	eefffi
sworrie	egfekb
sworrie about	effekb
sworry	gdfefh
sworry if	gefefh
sworst	kfeedd
sworst case	kfeedd
sworth	dfffje
sworth .	dfffje
swould	Yihdfj
swould @d	hhgdcd
swould apprec	egefeh
swould ask	bbjfhh
swould be	WmidYn
swould before	efffei
swould begin	ieeeff
swould call	efffid
swould come	dfgfkc
swould decide	jffegc
swould do	chgfff
swould email	heffef
swould expect	pcdedb
swould get	hefbif
swould gladly	effffh
swould go	deefhg
swould happen	efeefi
swould have	Widejj
swould hear	adfhlg
swould help	difefg
swould hope	jffffd
swould i	dfffhf
swould keep	efhffe
swould know	deefjc
swould let	ehegfd
swould like	Ygmdge
swould love	Yndegg
swould make	gffdfh
swould meet	ffhfee
swould normal	Xfedep
swould not	dffeei
swould only	dkfffc
swould phone	jffdee
swould previo	iffffc
swould rather	eeejee
swould ring	beefgj
swould run	fefefh
swould say	fieedg
swould start	efefdj
swould still	fggffd
swould take	idfhec
swould tell	gfefeh
swould then	efhffe
swould want	cneedd
swould you	gdgddh
swrap	becacq
swrap up	bedcfn
swrappe	dkfgfb
swrappe up	dkfgfb
swrite	iccdgi
swrite .	kfffeb
swrite @d	hffefe
swrite and	efffhe
swrite back	aeidlc
swrite me	eieeef
swrite on	dfcfih
swrite the	lefbfe
swrite to	ladhde
swrite up	defgfh
swriter	ffeeei
swrites	kdfgec
swrites to	iefged
swritin	nbbhdd
swritin .	jebeef
swritin @d	heffff
swritin @s	dffjee
swritin before	iefffe
swritin from	ifedef
swritin on	ifcebj
swritin sample	fffifc
swritin to	cehfjd
swritin within	gcfffi
swritte	hjffgW
swritte @d	kecedf
swritte accept	eifffe
swritte examin	dfiegd
swritte feedba	effjed
swritte one	dfgfgg
swritte paper	dhffff
swritte tests	efffie
swritte to	iefefe
swrong	beYemk
swrong umbrel	efcfjf
swrote	Zddcqe
swrote .	aefdoc
swrote in	feffbj
swrote that	efffhe
swrote to	ffefhe
swrote we	hfdfdh
swrote your	gffeic
sx	ifehec
sxx	dffffh
syard	cfeegj
syear	cdedfn
syear @d	fdffei
syear so	cffeek
syears	deaegm
syears .	eeafem
syears of	ffffhe
syellow	fgcffh
syellow fever	ffcffi
syes	mjeeaa
syes .	diefgf
syes ?	hefffe
syes @d	gbffgi
syes and	keeeec
syes by	afneZh
syes i	efffcj
syes in	eghefe
syes it	hfeedh
syes no	lccjeb
syes or	olahaX
syes the	meedeb
syes they	hffffe
syes to	eeeehh
syes we	gfeeic
syes within	difffe
syes you	iffefd
syet	feedfh
syet .	cfffej
syet but	hffeee
syou .	ideeef
syou ?	cfffhh
syou @d	jcbgfg
syou @s	Zmfedg
syou a	lYkggX
syou about	befben
syou accept	aleehd
syou after	gfeeeh
syou again	gckedg
syou all	efefje
syou alread	efffeh
syou an	gideib
syou and	geieXj
syou anythi	cefffj
syou applie	bedene
syou are	edkdeg
syou around	fehffe
syou as	jeedaj
syou asked	dfccqb
syou at	dehfkc
syou back	fehfhc
syou be	jbdedi
syou before	jgdibd
syou begin	fhfffe
syou bring	ffhffd
syou but	ffifdf
syou by	fcehif
syou call	dkcfff
syou can	fkdgce
syou candid	dfjeef
syou collec	fefffh
syou come	cineab
syou comple	fgcfhf
syou confir	eifffd
syou consid	fefffh
syou could	dgfefi
syou cover	dfffgg
syou dangli	fffdei
syou deserv	hfeegd
syou did	beicpY
syou do	mdjeeX
syou down	efffhd
syou drop	efhffe
syou every	diiedc
syou fill	fkcfee
syou find	egffeh
syou fit	efieef
syou fly	cghedj
syou follow	dfffgf
syou for	dggdkc
syou free	feiffe
syou from	efdeZn
syou gave	ffefhe
syou get	sacmaW
syou gets	gfefdg
syou give	eiffee
syou goes	ifcifc
syou got	bkeeja
syou had	bggepX
syou hangin	hffffe
syou has	cjfjdb
syou have	kcffcf
syou hear	oZbjWg
syou here	gfcfej
syou hold	feeffi
syou how	hfeffe
syou if	edfjfe
syou in	fdiffd
syou inside	hffffe
syou interv	efffeh
syou it	cgffhg
syou know	cbeihi
syou latest	ifffee
syou left	dfefie
syou let	eghfee
syou like	ieifeb
syou made	eedemc
syou make	edlffd
syou manage	ejeffd
syou may	bhedej
syou meetin	cjeffe
syou might	Ygfffk
syou mind	flefbd
syou missed	eeffkc
syou must	aliega
syou my	fffeeh
syou need	adhegj
syou needed	ffffhe
syou no	bcfjfh
syou not	hdfhed
syou notice	dbfjfh
syou now	dhfffe
syou of	jefegd
syou off	efffdi
syou ok	ffdffi
syou on	cgdmed
syou once	efffie
syou or	jeffed
syou our	necbbi
syou over	dohedX
syou pass	bflefd
syou past	eckffe
syou perhap	efcfjf
syou prefer	feiffe
syou prepar	feffjd
syou promis	fdeeke
syou read	eieehd
syou receiv	lceleY
syou right	iffhbd
syou ring	fehfef
syou said	ceffhh
syou sat	efffjc
syou say	ageeel
syou send	flbffe
syou sent	dgffhe
syou shall	ldfeec
syou should	dbgjid
syou sign	dfefhh
syou so	eegfhf
syou spend	ffieee
syou stand	jeegdd
syou start	edcfem
syou still	ghcfdh
syou straig	meegea
syou take	cceeen
syou teach	bfmeed
syou tell	Znefed
syou that	hZedjh
syou the	ibgcgh
syou their	hfffef
syou then	eehfff
syou they	ffffid
syou this	deffgh
syou throug	cemfce
syou to	Xandhj
syou told	dfeeej
syou try	dfefei
syou twice	fffeeh
syou two	dfjffd
syou until	fledec
syou up	dhjfed
syou want	Yemeck
syou was	ffffal
syou we	aeffkg
syou were	ZcddxX
syou what	jffede
syou whethe	geeeei
syou whose	effdfi
syou will	pbeeed
syou wish	dgffhe
syou with	jfgggZ
syou within	kfeeec
syou withou	kfedfd
syou work	fedffh
syou would	Uclbcr
syou wrote	cfffjf
syou yes	effefi
syou>again	aghdgi
syou>answer	jfeffc
syou>ask	Zhddlh
syou>away	blceYn
syou>bye	cgieid
syou>chosen	ddofgZ
syou>closed	kgefea
syou>decide	miedeZ
syou>free	bnggcb
syou>give	aqcffb
syou>goon	adedhm
syou>hear	jbdggg
syou>hold	heecgi
syou>if	gfdhef
syou>joy	fddedm
syou>match	Zfrdeb
syou>me	mhdcfa
syou>meet	acrbci
syou>news	megeda
syou>not	kbcgjd
syou>offer	egcdig
syou>others	odbdfd
syou>papers	aofcfe
syou>post	acfcim
syou>receipt	efdelc
syou>refuse	lZihgZ
syou>review	cfheej
syou>said	caclmb
syou>soon	cdhkfd
syou>start	fedeXp
syou>step	chjehb
syou>them	dfhfhd
syou>wait	ddcdod
syou>will	hdfeeh
syou>you	ifhede
syour	ajgegf
syour @s	diffff
syour accept	difffe
syour accoun	fbifeg
syour addres	bdffap
syour answer	cpeaYj
syour applic	ecdfkg
syour appoin	feZegl
syour articl	efecke
syour assess	gmfefX
syour attend	eigfed
syour availa	enafed
syour backgr	kfeeed
syour bank	ifeeee
syour behalf	efefma
syour candid	kffeec
syour career	ffffeh
syour case	jfbicf
syour certif	cgiefg
syour choice	bkeefe
syour collea	efffdj
syour collec	cffefj
syour consen	flffcb
syour contac	deffej
syour contra	eefeej
syour cv	aggeif
syour data	defffi
syour date	ehfffe
syour decisi	bpeeec
syour detail	bcgffk
syour diary	dffffi
syour diplom	ehfffe
syour docume	edefig
syour dossie	gfeied
syour drawin	efgdeh
syour driver	eeefei
syour drivin	ejeefe
syour email	aZgflj
syour enquir	dffdje
syour exam	dflcee
syour exerci	kffefc
syour feedba	effehf
syour file	ficphS
syour final	idffch
syour first	ecffdl
syour flight	dfedhi
syour form	ffffhd
syour formal	efefeh
syour hands	dfffei
syour hire	dffffg
syour husban	eiffee
syour induct	eecdfm
syour inform	bcffme
syour interv	aiihdd
syour invita	fhfffe
syour knives	eeifdg
syour laptop	fdcffk
syour last	dehfeh
syour letter	hfffee
syour line	cffffj
syour manage	fdhefh
syour mat	effddk
syour messag	iefeib
syour name	dffeif
syour not	hffffe
syour note	effffh
syour notice	ceeecn
syour number	cggdgi
syour offer	eefeje
syour online	ehefge
syour origin	eeefei
syour other	ieffhb
syour panel	egkeeb
syour paper	edfkfd
syour papers	efZfgl
syour pardon	ffffbj
syour passpo	dbneed
syour passwo	efefie
syour patien	gefehd
syour person	fhefee
syour place	digech
syour police	cifffe
syour portfo	ffhefe
syour prefer	eiffee
syour presen	diffeg
syour probat	cffhfh
syour profil	eegfeh
syour query	ckeeib
syour questi	ecjggd
syour recrui	ffffci
syour refere	gefejc
syour regist	fdfffg
syour reply	ffeefh
syour result	jdendX
syour salary	jgeece
syour screen	kfeeed
syour second	efegkb
syour signat	bneece
syour signed	jiedec
syour sketch	ffhfia
syour skills	ffeehe
syour slides	dfneYf
syour slot	cihfgc
syour soluti	fhefee
syour start	edfffi
syour starte	jcfffe
syour starti	ffffeh
syour subjec	ffffhe
syour teachi	efdgjd
syour teleph	dfifef
syour terms	jfffbf
syour test	debejj
syour three	dhgffe
syour time	dlajga
syour toolbo	eejffe
syour trade	cefgfj
syour travel	aeffii
syour trial	fehfic
syour two	iffeee
syour umbrel	efffhf
syour update	eggeeh
syour video	edgfgg
syour visit	efkfcd
syour way	hedfeg
syour weddin	ffffeh
syour withdr	ffkfae
syour work	faifgh
syour writte	cjfffe
syour yes	ieieec
syours	cbgbmh
syours .	baefog
syours @d	ffhfgd
syours among	fffeid
syours and	dhffff
syours arrive	cffeke
syours by	ehffef
syours from	ffefeh
syours if	bkeeci
syours in	hffged
syours is	fekefb
syours was	lfdcfc
syours will	iffefe
syours with	ifeeee
syourse	bjgeff
syourse includ	ckfefe
syouth	dfffgg
szoom	fejfed
szoom later	dffffh
s~#	hhefee
s~'s	hedffg
s~.	ghffed
s~;	iYeWhq
s~?	hbkefc
s~@d	hegfdf
s~@p	ceffhg
s~@s	fhfeeg
s~a	oaeddf
s~able	geeehe
s~about	bfebdo
s~accept	Yoeedg
s~access	fefffh
s~add	gjfeed
s~after	eeffei
s~again	dfideh
s~agree	dhffff
s~all	kbeecj
s~allow	feffhe
s~am	fehffe
s~among	idffff
s~an	jdghfa
s~and	Zlhjdc
s~announ	ffeeid
s~answer	rbddcb
s~any	gceefj
s~anythi	dfheeh
s~applic	cffgif
s~applie	aeffkf
s~appoin	dffjfd
s~approv	hffffe
s~are	hdhcdi
s~arrive	efffei
s~as	ehffef
s~asked	efffjd
s~assess	eifffd
s~assume	hefffe
s~at	ffdhkZ
s~availa	feffid
s~back	feghlY
s~be	Yeeggm
s~becaus	heffff
s~been	jafemY
s~before	jhdded
s~begin	iheeec
s~beginn	dhgffe
s~being	eefkgc
s~betwee	fheffe
s~big	dffffg
s~bishop	ffeeid
s~board	heifce
s~boss	hffffd
s~budget	efffdi
s~but	mefffZ
s~by	jhdjcZ
s~call	kegeeb
s~called	gehffd
s~camp	efjdfc
s~can	gfgjad
s~chair	kfefec
s~choose	hfffee
s~chosen	jceeff
s~clear	fefdej
s~client	idfffe
s~closed	ffffhe
s~cohort	ffegdg
s~collec	cefefk
s~come	aijfib
s~comes	eeeife
s~commit	kediea
s~compan	dfeddk
s~conclu	ifefee
s~consid	bhffgg
s~contac	hdffff
s~conver	cffgfh
s~copy	elefdc
s~could	ageihf
s~counci	geefZl
s~cry	effefh
s~date	bneefd
s~day	hefeff
s~decide	dgfefh
s~decidi	cffeek
s~decisi	ibfdhf
s~did	efffhe
s~direct	hfefff
s~discus	efiefe
s~do	dglega
s~doable	ehffff
s~does	eefffh
s~done	fdeieg
s~down	cfeifh
s~drops	dffffh
s~dry	dfffgg
s~due	dfffgg
s~each	dffiff
s~either	dffefh
s~else	cffffi
s~email	bkefff
s~ends	jeeedf
s~enrol	efjdfc
s~expect	defffi
s~feedba	fcjeef
s~fetch	cffeek
s~file	fmedeb
s~final	gfgfgc
s~finds	dfffjd
s~finish	efgfcj
s~first	eeffhf
s~fit	ffkeec
s~for	gbjeeg
s~form	kefffc
s~forth	ncefcc
s~free	feiffd
s~from	mfeedZ
s~fundin	dffefh
s~furthe	eejfbg
s~gave	dffffh
s~get	kheceb
s~gets	neeedb
s~give	oafdde
s~go	geedjd
s~goes	hibeeg
s~good	heefff
s~got	fiehdc
s~grant	dffffh
s~had	dfgela
s~has	gdedfi
s~have	ledgeb
s~he	feedcl
s~hear	ieegee
s~heard	kcffcg
s~her	hceelb
s~here	edeejf
s~hired	iffffd
s~hold	dfffjd
s~hoping	dffife
s~i	ejgede
s~if	ajeefh
s~ignore	bfeeld
s~in	bgihfe
s~inform	fffdfg
s~intend	fffefh
s~intere	ciffeg
s~interp	ejfffd
s~interv	icjecf
s~invite	fedeej
s~is	hfdkae
s~it	bhhhdh
s~its	bgfffj
s~joined	dffffh
s~joinin	fhfffe
s~just	dgefeh
s~know	nideeY
s~lady	dgfefh
s~lands	gfefeh
s~laptop	ffeffh
s~last	gffgdg
s~late	nfeeda
s~later	effheg
s~latest	hefffe
s~laughe	cfefhh
s~let	gjdegc
s~letter	befele
s~like	fgjecf
s~likes	idfffe
s~line	hffefe
s~list	effffh
s~long	nfeedb
s~made	cefefk
s~make	jfgefa
s~manage	eeeheh
s~market	efeefi
s~mat	effddk
s~may	dffffi
s~me	jddgfd
s~medica	eghffd
s~meet	efkfdd
s~merger	ffffcj
s~messag	fhfefe
s~met	ffhfai
s~mind	hhffed
s~minds	iffffd
s~money	dfffkc
s~more	eefdek
s~must	fifffd
s~my	ifffed
s~need	cldedf
s~negati	hdffge
s~new	dfffck
s~newsle	fjfefc
s~next	bfefgj
s~night	fefdfi
s~no	Xgfidl
s~normal	dffefi
s~not	sdfhYY
s~notes	efffhf
s~nothin	nefeda
s~notice	jgiead
s~notifi	effhfe
s~now	cffeke
s~number	eefffh
s~object	edfhfh
s~of	bglgfc
s~off	gdfefh
s~offer	keeecg
s~on	fehfch
s~one	aedhel
s~only	efeifd
s~open	bfffig
s~opens	dfffej
s~or	hadlch
s~order	eccjei
s~our	mbeedd
s~out	fdeeej
s~outsid	fffehf
s~over	beefcn
s~panel	efdfei
s~papers	effife
s~partne	ffhffe
s~pass	bflefd
s~passed	edfkfd
s~people	ieeiga
s~persis	ccfffl
s~phone	keffec
s~picked	hejfcd
s~place	deiebj
s~please	edfffi
s~positi	hgfffc
s~possib	bjhffd
s~post	affeii
s~presen	gdfffg
s~print	fjfefc
s~proble	ccfffl
s~procee	ecefhj
s~propos	dfffgg
s~put	eeffjc
s~questi	gccfek
s~quiet	fefefi
s~rang	cffeek
s~reach	ighfeb
s~read	efedif
s~receiv	egffhd
s~recrui	idffff
s~reply	giefga
s~result	iidhda
s~ring	jeefde
s~role	cfffej
s~round	bgdegj
s~rung	keefeb
s~said	aefdgm
s~sample	fhfefe
s~say	cdemdf
s~says	hffech
s~seat	dffefi
s~second	chdfdj
s~see	cdjegh
s~select	gejeee
s~send	dhfjec
s~settle	dfffhf
s~she	eechfi
s~shifts	dffhfg
s~shortl	hefgee
s~sift	fedief
s~sign	dgefgg
s~signat	eifffd
s~signed	bldjdb
s~sit	ffeife
s~sketch	ffhfia
s~so	jaegch
s~soluti	fhefef
s~someon	befele
s~someth	ffheef
s~sorry	fffhfd
s~stage	dfffgh
s~stand	effjfd
s~start	ffefdi
s~starte	eeffhf
s~starti	ffefdi
s~starts	cfegdk
s~still	bgefgj
s~stop	ifffee
s~succes	Ykhfgf
s~system	heffff
s~take	bghicg
s~takes	hffefe
s~talk	bhjfgc
s~tell	jiddfb
s~test	hgffcf
s~than	ddeggh
s~that	eedegi
s~the	egfide
s~their	hefjdc
s~them	gcjfhb
s~then	ieehce
s~there	fgfcdj
s~they	mccffc
s~think	hffdeg
s~third	efeehg
s~this	fgejeb
s~throug	gejfjY
s~time	ifdfff
s~to	cjfefg
s~togeth	feeifc
s~told	dfffjd
s~too	jfffed
s~tourin	dfedek
s~traini	efkdfc
s~trial	fcgffg
s~truste	ffeife
s~two	agihfe
s~unsucc	hefffe
s~until	edffgh
s~us	jgefdb
s~video	efhffe
s~vote	eefdej
s~voted	efffal
s~wait	cffffj
s~want	aimcah
s~wants	dhffff
s~was	fcefhh
s~way	dfdeek
s~we	lhgdeX
s~week	eeffhf
s~well	dfdgej
s~were	eehegf
s~what	iefffd
s~when	hfefeg
s~where	efgied
s~whethe	hffffe
s~who	hefffe
s~will	hbccel
s~winner	dffdej
s~wish	cgffhe
s~with	fdgdfi
s~within	hheecf
s~withou	hefffe
s~work	fgfeid
s~works	dfefej
s~would	Zfndfe
s~write	gefjfa
s~writte	kdfffc
s~yes	cijgcd
s~you	hfjedc
s~your	Wqhage
ti+	WfsVYb
ti-	fdbfgh
`;
