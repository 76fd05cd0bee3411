// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.21, -0.51, -0.24, -0.22, 0.36, 0.82];

export const PURPOSE_WEIGHTS = `
+1#	XcpcbZ
+1$	hfeZde
+1,	fdehee
+1.	hedfdf
+1:	bgeZjd
+1;	hededd
+1?	bijaec
+1@d	gbmacZ
+1@t	efhdeg
+1a	dfeghh
+1about	fhebdg
+1accord	heffee
+1after	cVqdhY
+1again	ceeeie
+1all	cbhfbj
+1along	debffk
+1alread	aedcma
+1also	dfhfeg
+1and	eZckee
+1answer	cedfkd
+1any	acgeid
+1anymor	efffic
+1anyway	cdfcek
+1appare	dfgffh
+1are	ddbbek
+1around	bbkjca
+1as	jdXXie
+1at	ealgdd
+1be	hjdbZc
+1becaus	jhbhYd
+1before	ehbZef
+1betwee	ahmddb
+1brusse	ekbeec
+1but	XUZWoi
+1by	lffbZe
+1call	efcfjb
+1came	Zdbfkg
+1can	ccidfc
+1comes	fedfhd
+1coming	ifedef
+1could	cegffi
+1declin	bfffih
+1defini	jfffbf
+1dinner	ieefee
+1does	ceccgh
+1earlie	dfefhg
+1either	macdbe
+1every	mdccca
+1first	adfffk
+1for	gbleXg
+1free	fajecf
+1from	chlbcd
+1go	hiffec
+1good	edjecc
+1has	bcccmb
+1have	efefcj
+1he	hiceea
+1here	dfedei
+1holida	gebedf
+1i	gbeehe
+1if	fjcaXh
+1in	fUkYaf
+1inst	dejffc
+1instan	fddfic
+1instea	igiZXb
+1interv	eefejb
+1invite	efdejd
+1is	ahgTig
+1it	dgefch
+1itself	ifcfee
+1lapses	ddbefh
+1late	cffejc
+1latest	ifdeab
+1like	cdffig
+1lol	edffjd
+1lunch	hhcdcg
+1mail	Zdhfki
+1max	fZgefi
+1maybe	cfefej
+1means	jceefZ
+1meetin	cfdjee
+1more	gefeaj
+1my	icedch
+1myself	hadehh
+1n	Zbamah
+1no	fdgfid
+1nobody	dfeffh
+1not	iejcZc
+1nothin	effeci
+1now	iZdbah
+1of	feaYif
+1off	bbdbbm
+1ok	dgifde
+1on	fYibdj
+1once	heeffe
+1one	kcffec
+1only	ccedZj
+1or	TjliUe
+1our	ceedej
+1over	bbdkha
+1per	hefffe
+1please	dnZaXb
+1prompt	fbkfed
+1rather	gbhcbg
+1roast	edebck
+1s	afcfjf
+1said	cdhcmb
+1settin	jefebe
+1shall	cfedid
+1sharp	fejfec
+1she	fcddlb
+1should	dbackh
+1so	ckbbVk
+1sound	eehfcg
+1stands	cdjega
+1starts	bfchfl
+1still	jeebhZ
+1suit	ediffe
+1system	efjfdc
+1teatim	jcffee
+1tellin	iefffe
+1that	agfamc
+1the	gXZcnb
+1then	dfffcj
+1there	gbceie
+1they	eeeaie
+1this	heffge
+1though	ffffeh
+1throug	jfcdec
+1till	jffeec
+1to	hjahZa
+1tops	jdffed
+1unless	ceffej
+1until	iffech
+1using	fghefd
+1via	bdffej
+1was	VZYZpc
+1we	ggSfid
+1week	bddfbl
+1went	cdbaoZ
+1were	ecffjf
+1what	hfefee
+1whatev	jdefee
+1when	ndaddc
+1where	gcgdia
+1whethe	jfabdd
+1which	bmedbb
+1whiche	kededd
+1while	deffhf
+1who	fedebi
+1will	bhhXjb
+1with	eigXVi
+1withou	ncccba
+1work	ddffdi
+1works	fdhfff
+1would	Vpecab
+1x	hffffe
+1you	jgaZed
+1your	Yakjlb
+2# #	cemdba
+2# ,	deifff
+2$ $	hfeZde
+2, #	WaoYZg
+2, $	lcddhc
+2, ,	Zdfacm
+2, .	gZeecj
+2, @d	bflibe
+2, @s	fcgdke
+2, @t	edhbdh
+2, a	hehfjZ
+2, accord	ldeceb
+2, after	ileWXc
+2, all	jffhfW
+2, and	eaXkeg
+2, anothe	ccdcgj
+2, any	blffdb
+2, apolog	ejeecb
+2, appare	ifffed
+2, applic	dedjjZ
+2, are	efbfii
+2, as	emfVdd
+2, ask	efifed
+2, at	ecmcbe
+2, back	bffcdl
+2, becaus	jkbbhV
+2, before	Zhiehg
+2, bless	bfhfgh
+2, bring	cbceck
+2, but	YjfeZl
+2, by	eieWjW
+2, calibr	cffjed
+2, call	Zdbmbc
+2, called	bfedlb
+2, calls	afecke
+2, can	fdgefg
+2, chef	bidfgg
+2, come	feifed
+2, contra	jfdbYh
+2, could	hhXbYi
+2, decisi	Wecfal
+2, defini	jfefbd
+2, despit	efeedi
+2, did	efffhf
+2, do	fhadeg
+2, each	dfdekb
+2, else	djffec
+2, even	idfefe
+2, failin	djfedd
+2, final	ffhffd
+2, finger	kbgebc
+2, first	bjeddc
+2, for	gbajeg
+2, from	lafcab
+2, gate	ecjfff
+2, goes	gfffib
+2, good	idddja
+2, half	acnecb
+2, hand	jaecjZ
+2, has	aedbgj
+2, have	bbgeej
+2, he	hndZWX
+2, hence	ffdegh
+2, her	aeedbm
+2, here	ffffhe
+2, his	mcidaZ
+2, hope	cggfgd
+2, hr	dceija
+2, i	bdYemg
+2, if	Yihade
+2, in	jahgZb
+2, includ	hffffd
+2, interv	jeffbc
+2, is	ggccic
+2, it	lZdZch
+2, just	edkebb
+2, keep	ifffed
+2, kindly	kZfffb
+2, latest	fcfifi
+2, let	fjdcdc
+2, letter	Zfdlcb
+2, love	ejdegZ
+2, mail	dddeej
+2, make	adgfjg
+2, mate	lfedcb
+2, maybe	bfdfcl
+2, mentio	aeddlb
+2, might	aeghhj
+2, more	gfefch
+2, mornin	efkedc
+2, most	hffceg
+2, my	feZkfa
+2, need	chgefd
+2, new	bedefi
+2, no	agddek
+2, nor	cfefej
+2, not	kjiaWa
+2, nothin	dfdehg
+2, now	Zeecna
+2, of	edefje
+2, ok	lbcedc
+2, on	jbjabe
+2, once	kfceea
+2, one	gicech
+2, or	hffdce
+2, otherw	aoicaX
+2, our	gekcbc
+2, outcom	aceldb
+2, over	eejeec
+2, owner	iefeee
+2, pass	kfbfec
+2, period	ffjddc
+2, phone	bdckbg
+2, please	jfdbYg
+2, promis	pdbbbX
+2, rate	aeedcl
+2, refere	cediic
+2, result	bejhca
+2, room	dejfed
+2, said	mecdab
+2, salary	dffjec
+2, same	WakdjZ
+2, say	fefffh
+2, says	iaZdYj
+2, she	lagZaf
+2, sign	eejeed
+2, since	Znecdb
+2, six	cdjfed
+2, so	bdYfhk
+2, sooner	kcffed
+2, sorry	cgbdZm
+2, start	mdaaXd
+2, still	efhffe
+2, suit	cdhdcg
+2, take	lbefba
+2, takes	ejdffe
+2, thank	cecfgi
+2, thanks	djfffc
+2, that	kjeXeW
+2, the	ehefag
+2, then	cdYifg
+2, there	adffdm
+2, they	dWYaik
+2, third	bdlddb
+2, this	hdfbcg
+2, those	lecbba
+2, though	mccdbb
+2, three	effeif
+2, to	bfeaek
+2, too	cecekb
+2, tops	difffd
+2, two	Xdkcgk
+2, unless	jebfdd
+2, unpaid	edhfgg
+2, wait	jagfgj
+2, we	adchdj
+2, welcom	deeffi
+2, what	iffedc
+2, whatev	eceegi
+2, when	uXYbbU
+2, whethe	feghee
+2, which	cdjhef
+2, whiche	jeidea
+2, who	bddddm
+2, will	faZhee
+2, with	fbhhca
+2, would	cgefhf
+2, write	decdcl
+2, yard	efjfec
+2, yes	jdddgb
+2, you	fXggfe
+2, your	edcaje
+2, yours	jecaha
+2, zoom	eececj
+2. $	hedfdf
+2: #	fkbffd
+2: $	dchcaj
+2: ,	jfffdc
+2: @d	bfdeke
+2: decisi	cffdkb
+2: i	hebedg
+2: it	fdicee
+2: no	heeehc
+2: placeh	cbmeaa
+2: that	ledfab
+2: the	ZZfgfl
+2: they	eeaflb
+2: we	cddffi
+2: would	cjcfja
+2: you	fZhZhc
+2: your	dfbdcl
+2; $	hededd
+2? $	bijaec
+2@d ,	ifedgb
+2@d .	edidde
+2@t .	efhdeg
+2a collea	fffeci
+2a positi	gffeec
+2about the	fgadfi
+2about whethe	iffefd
+2about your	edefgh
+2accord to	heffee
+2after #	eejfdd
+2after all	eecdla
+2after it	fefffh
+2after the	fZXZig
+2all the	febfcj
+2along with	debffk
+2alread .	befcjc
+2and ,	ffffhe
+2and @d	YZhdcj
+2and a	dfdcek
+2and after	aeefdk
+2and again	deecjc
+2and all	hdeidc
+2and am	bfeehg
+2and applic	cffjfc
+2and are	cfbejh
+2and ask	ffjfdc
+2and asked	eeiebh
+2and be	dcdjch
+2and before	efeffh
+2and by	afdjff
+2and can	kkjdcV
+2and contac	fefedh
+2and decide	jfeafg
+2and do	didfgd
+2and done	cefjee
+2and each	dfejec
+2and everyb	ifedce
+2and everyo	hdekbX
+2and for	ejcdia
+2and get	cefife
+2and give	gcbgdh
+2and has	hdcadg
+2and have	adhclc
+2and he	dadcih
+2and i	ggbicd
+2and if	hcffef
+2and inform	hejcac
+2and it	dbbiib
+2and last	ffjeeb
+2and let	kbeZdh
+2and letter	cffjdd
+2and may	feehee
+2and meet	beldcc
+2and messag	hfffee
+2and my	iehece
+2and nobody	deffei
+2and not	oeebYa
+2and nothin	eefeeh
+2and now	ffdfie
+2and offere	feffid
+2and on	bfdfci
+2and one	efdhee
+2and only	eeefie
+2and phone	hfdhbb
+2and phones	keeced
+2and ring	efeiff
+2and run	degefi
+2and said	adfika
+2and shall	dffffh
+2and she	Yecjdl
+2and show	deiffd
+2and takes	effdif
+2and talk	fejheb
+2and tell	gjdVWh
+2and that	jbceYh
+2and the	ehYggf
+2and then	egYgge
+2and there	dedfkb
+2and they	eZbbki
+2and to	kffcdb
+2and we	cgggch
+2and will	ZeXicj
+2and would	decbbo
+2and write	adgkdZ
+2and you	fceibg
+2and your	eeddej
+2any good	eehffe
+2any more	bdbeje
+2any time	eeieed
+2anyway $	dffdfi
+2anyway .	edfeei
+2are taken	ffeefh
+2around #	ecjffc
+2as a	adfeie
+2as agreed	kfeebb
+2as i	cfffbk
+2as it	ceceal
+2as planne	aegfhj
+2as the	lZbdgZ
+2as we	cgffig
+2as you	ffbfkc
+2as your	addfdk
+2at #	YZldci
+2at half	eekfdc
+2at last	Zfddlc
+2at least	efffeh
+2at most	eZdkbd
+2at nine	beifhg
+2at our	fejffb
+2at the	jegdWc
+2at two	dehfff
+2at your	ffdffi
+2be conven	ddifff
+2be enough	dkbedc
+2be possib	ecjffe
+2be soon	lccdca
+2be too	bjaech
+2becaus i	bkfcdg
+2becaus of	bfdfek
+2becaus the	iffffc
+2before anyone	dffffi
+2before contac	kdbddb
+2before i	dkcfeb
+2before servic	cdjfff
+2before the	baeffl
+2before they	dgfffg
+2before we	idffiZ
+2before you	lfedea
+2betwee #	bhmddb
+2brusse time	ekbeec
+2but i	madedc
+2but it	dedeie
+2but my	ccffhg
+2but nothin	efffcj
+2but on	dfeeic
+2but the	bfednY
+2but there	effdkb
+2but you	befefk
+2by @d	ebidcg
+2by email	bkeefb
+2by law	jeffed
+2by phone	kebfeb
+2by the	deeeei
+2call with	efcfjb
+2came and	bfefkb
+2can be	eedeid
+2can not	ddifde
+2coming .	iffefd
+2does not	eeccie
+2either .	ideece
+2either way	lcceed
+2every candid	jeefec
+2for @s	dffdej
+2for a	eclbZe
+2for an	jeefed
+2for certai	gfdeeg
+2for feedba	hffffd
+2for it	aibkda
+2for our	keecjZ
+2for sure	kebfdb
+2for the	dfkabf
+2for their	jfffec
+2for those	afhcei
+2for us	heffed
+2for whoeve	dfieee
+2for you	Zejgfe
+2for your	jigfdZ
+2free .	ceefej
+2free for	dfjfgc
+2from #	ffhffe
+2from interv	keefeb
+2from the	gecdhd
+2from this	fjfecb
+2go by	hefffe
+2good ?	fehfee
+2has been	edddjd
+2has to	eecfje
+2he is	djdfdc
+2he said	efffhf
+2holida ,	kfefda
+2i am	dZhaam
+2i can	ifeded
+2i could	beedjd
+2i do	cehfeh
+2i get	gjeddb
+2i had	deffif
+2i have	becelZ
+2i hear	keedaf
+2i need	eiffee
+2i should	keeeec
+2i was	dgffgf
+2i will	ohbabW
+2i would	gedeeg
+2if i	macdad
+2if it	iabeaj
+2if possib	ehfffe
+2if that	eheffe
+2if the	Zebfgi
+2if you	YmfcZf
+2in advent	fefedg
+2in and	ZcbfmZ
+2in any	jeeegb
+2in leeds	efiffd
+2in line	ffefcj
+2in my	eedeZj
+2in our	dfifec
+2in the	gaedbi
+2in which	dfdedi
+2inst .	dejffc
+2instan .	idffef
+2instea ,	ehgffd
+2instea .	kbgecb
+2instea ?	deifff
+2instea of	fifaZe
+2is a	XcicYl
+2is being	ffefhe
+2is cancel	eekfad
+2is fine	ejdegZ
+2is free	efifec
+2is gone	efbfkb
+2is no	ddcfka
+2is normal	Ydffbm
+2is not	cegfhg
+2is off	beffjd
+2is our	jfcfec
+2is realis	kddfed
+2is still	ffffic
+2is the	jlWdWb
+2is what	dcdefi
+2is when	eiYXhg
+2it is	eYhicf
+2it was	efffhe
+2it will	bgdccj
+2lapses .	ddbefh
+2late with	cffejc
+2latest .	idfffe
+2like i	dfffgg
+2lol .	deffie
+2lunch ,	gidfec
+2lunch and	gedddi
+2mail ,	Zdhfki
+2max $	jeffec
+2max please	Zagghm
+2maybe .	cfefej
+2means no	dcffjc
+2means we	igffbd
+2meetin .	cfdjee
+2more .	gffedg
+2myself ,	jacddi
+2myself .	cfgfjd
+2n i	hdalaZ
+2not @d	iejcZc
+2now $	cededj
+2now ,	fdcdeh
+2now .	kdfeZX
+2now and	begfhi
+2of all	bfedhh
+2of each	cfdfej
+2of every	decdck
+2of receip	iZgegg
+2of receiv	ejffed
+2of that	iefffd
+2of the	gffdbe
+2of their	jdffdc
+2of this	bleecd
+2of work	cdfffj
+2of your	jaffib
+2off .	eeffdi
+2ok ?	dgifde
+2on ,	feffeh
+2on .	efdfdj
+2on a	ffffci
+2on and	edeffh
+2on it	bcfffl
+2on our	bbeekc
+2on the	jgicaZ
+2on which	cffffi
+2one of	kcffec
+2only .	dfcedj
+2or @d	eboeea
+2or a	befffk
+2or i	dkefdc
+2or it	djfffd
+2or on	ffhffe
+2or so	bbdkbi
+2or the	ajedbg
+2or they	djdfdd
+2or we	ekffec
+2or your	eifffd
+2over dinner	aedkbd
+2please $	cicfed
+2please ,	bkfffd
+2please .	albeca
+2please :	eiffee
+2please ?	fifffd
+2please so	difefe
+2prompt .	fcifee
+2rather than	gbhcbg
+2s @t	fcldbb
+2s a	cfedck
+2s announ	ffffic
+2s assess	eefeje
+2s budget	Zfdbdm
+2s chat	efedjb
+2s date	hkfeaZ
+2s group	ffefei
+2s intake	efdfdi
+2s interv	jakdcb
+2s newsle	dfdeck
+2s off	ceffif
+2s panel	fdcfla
+2s the	fdcfbi
+2s trial	cdhfhg
+2s when	degfgh
+2said the	jfhedb
+2settin out	jefebe
+2shall be	cfedid
+2sharp .	ffifed
+2she told	dfffhf
+2should have	afeckc
+2so can	deeeck
+2so i	kcieeZ
+2so it	aeeddk
+2so no	cfdfcj
+2so please	cgdfei
+2so that	Zkgdce
+2so the	icbicc
+2so we	alcecc
+2so you	ebfdfk
+2stands withdr	deeekb
+2suit ?	ediffe
+2system design	efjfdc
+2tellin you	iefffe
+2that all	bddeck
+2that i	eedfid
+2that sounds	afffij
+2that the	gfeegd
+2that there	efffhf
+2that they	ieffed
+2that this	fhefff
+2that we	fgddkb
+2that you	fmdecc
+2the counci	idffee
+2the group	efffhe
+2the interv	ceefkb
+2the manage	bfffgj
+2the panel	cffkcb
+2the partne	kfccgZ
+2the portal	cfffbk
+2the positi	efefhd
+2the vacanc	fffflZ
+2the works	ffdejc
+2then @d	effecj
+2there is	cdcfhi
+2there will	jdffdd
+2they asked	cedejc
+2they have	Yebdfl
+2they ring	jfefce
+2they said	bedglc
+2they told	icfffd
+2they want	Zjjdbb
+2they will	idedff
+2throug our	chgegf
+2to @d	edejbg
+2to accept	Zmdcce
+2to agree	geejcb
+2to answer	bhdecj
+2to arrang	eideec
+2to ask	hefffe
+2to avoid	cZeeel
+2to be	bbffle
+2to begin	eeffcj
+2to choose	eifffe
+2to come	kceede
+2to compar	kefbcb
+2to comple	beehgj
+2to consid	chfkcZ
+2to decide	egebgf
+2to do	bkeidd
+2to finali	jeebee
+2to find	jcfffe
+2to fix	kbeeed
+2to get	hhfecb
+2to go	abmifh
+2to hand	ckdfec
+2to keep	Ydffek
+2to let	khfceY
+2to look	kefbeb
+2to make	mccZad
+2to meet	ddjffc
+2to object	jbeedg
+2to pick	kdgbfc
+2to read	fcdgdg
+2to record	cjffdd
+2to ring	gcfehe
+2to say	ehdaci
+2to see	Zekefe
+2to send	acgkef
+2to set	Zjhfgi
+2to sign	Zkcgff
+2to sort	jecffe
+2to talk	abgffk
+2to tell	ijdddZ
+2to think	ahdiae
+2to write	caecij
+2unless you	ceffej
+2using the	ffiefd
+2via the	bdffej
+2was a	ddccjd
+2was how	hfffcg
+2was the	acccje
+2was what	cfffje
+2was with	ffdfjc
+2was wrong	dffeid
+2we are	eeedla
+2we begin	cfdfdj
+2we can	aieeaj
+2we had	defela
+2we have	hddcgg
+2we need	amedda
+2we open	eebfal
+2we shall	hgfdec
+2we take	ifffed
+2we tell	mdebdb
+2we told	efffhe
+2we want	jcedia
+2we will	iecfXh
+2we would	hacche
+2went .	eecejd
+2were his	fcefif
+2when i	mfcebc
+2when the	hfdfbg
+2when they	geffic
+2where we	heffef
+2whethe it	ejffcc
+2whethe the	cgedcj
+2whethe there	jdffed
+2whethe they	lbfedd
+2whethe we	jeefed
+2whethe you	ggcegZ
+2which day	djdffd
+2which of	cjeedd
+2whiche way	kededd
+2will be	Zabcjg
+2will do	aheeeg
+2will not	gcjdgY
+2with a	jbYdbi
+2with decisi	jeefec
+2with feedba	Xeffen
+2with it	keffeb
+2with limite	eefffh
+2with my	bblfea
+2with no	ecefel
+2with our	jbdddd
+2with the	gejdad
+2with their	kfdffc
+2with three	bhgffh
+2with two	ffhffd
+2with us	ddefjh
+2with what	leeedb
+2with your	Xobfea
+2withou a	iefdec
+2would be	Wnfcac
+2would help	dhffee
+2would suit	edhffg
+2x $	hffffe
+2you are	dfefjc
+2you asked	eeffid
+2you get	ledddb
+2you have	lcdddd
+2you hear	kfedeb
+2you know	kecfdb
+2you may	kcfebd
+2you were	ffdfhf
+2you will	kbddee
+2you would	Zbceao
+2your applic	acfglh
+2your time	belecb
+b#	Wcvdbg
+b's	ciecdl
+b,	cefffi
+b.	kegece
+b:	Vhchng
+b;	hfcfgf
+b?	gXodZj
+b@d	hhhhad
+b@p	eedcrZ
+b@s	ddeagn
+b@t	dcqdeb
+ba	hdeeei
+bable	keefde
+babout	ahfeig
+babove	ddffek
+baccept	bhhegg
+baccess	feffei
+baccord	iffefe
+baccoun	kffedc
+baddres	defffi
+badvent	ffhfee
+badvert	eeffie
+bafraid	cffffj
+bafter	gidack
+baftern	efiffd
+bafterw	hfedeg
+bagain	dfedlc
+bagains	ffffic
+bagency	egfeei
+bagenda	dffigd
+bagree	dhfkeb
+bagreed	iedfef
+ball	fbfkgd
+ballow	dcfekg
+balread	ccefkg
+balways	fbhfdj
+bam	cdegih
+bamong	fafjff
+ban	hekhdZ
+band	eeeghg
+bannoun	kedfgb
+banothe	fdfegg
+banswer	ehiccg
+bany	fidfeg
+banyone	hffffd
+banythi	deffdk
+banyway	afffkf
+bapolog	fiffee
+bapplic	ecbklc
+bapplie	dffled
+bapply	defedk
+bappoin	ffecna
+bapprec	feeefi
+bapprov	gffgfd
+bare	afdetZ
+barea	hffdfe
+barrang	fheffe
+bas	ciedjd
+bask	jbieed
+basked	Walene
+basking	jefffc
+bassess	dflegb
+bassume	hgffed
+bat	hdmebd
+battach	ffdffh
+baudit	dfeffj
+baudito	dfffei
+baugust	efeeei
+bavaila	ejdfff
+bavoid	eafffl
+baway	dlfeec
+bb	hegffd
+bback	ebhiff
+bbad	hfffee
+bband	dffffh
+bbank	efeheg
+bbar	dfdfhg
+bbase	ffhfee
+bbe	bibhfi
+bbear	efefei
+bbecame	bfffld
+bbecaus	ihdehb
+bbeen	dddekg
+bbefore	cffefj
+bbegin	jeedgd
+bbegins	fefeeh
+bbeing	fdjffc
+bbest	fmdfea
+bbig	ceifdi
+bbless	dfgffg
+bboard	cgfaij
+bbooked	ffnfdY
+bboots	jfgcfc
+bboss	fddefk
+bboth	hfffee
+bbought	feefdj
+bbreak	agheei
+bbreakf	ffjfed
+bbrilli	efffie
+bbring	cddfel
+bbrothe	dfijea
+bbudget	bededo
+bbusy	geefeh
+bbut	bkggfd
+bby	cigija
+bcake	dffffg
+bcalibr	dffife
+bcall	mcdmcW
+bcalled	dffdjf
+bcalls	Zfdkjd
+bcame	dfeehi
+bcampai	dfffgg
+bcan	jlefhT
+bcancel	ffifee
+bcandid	lcbfcg
+bcaptai	ffeefh
+bcareer	eeZecp
+bcarefu	ffffjb
+bcash	dfgffg
+bcentre	fejegc
+bcertai	gedehf
+bcertif	jgidea
+bcet	ffjeee
+bchair	ffffhe
+bchange	cffhfg
+bchat	egbeke
+bcheck	gZemga
+bchef	egdbhi
+bchief	hffffe
+bchoose	ffjhda
+bchose	effehf
+bclerk	geecdj
+bclose	eflfec
+bclosed	eeeeje
+bcloses	egigec
+bclosin	bbifmd
+bclubho	ffZffl
+bcoding	eiefee
+bcohort	dffffj
+bcollea	gdffak
+bcome	beocag
+bcomes	fffejc
+bcoming	efcffj
+bcommis	jfeekY
+bcommit	cffici
+bcompar	ifffed
+bcomple	dffgfh
+bcondit	fgffgd
+bconfir	nccdjZ
+bconsid	kdgjYe
+bcontac	jeeedf
+bcontra	mgdebd
+bconven	ecifff
+bcould	fehdeh
+bcounci	gdgfge
+bcount	dffeje
+bcounte	eieffd
+bcountr	dffdfj
+bcrew	effffh
+bcrosse	jegede
+bcurren	hffffe
+bcut	dodfda
+bdate	dkchnX
+bday	iagdck
+bdays	efkedd
+bdeadli	ffffic
+bdean	ieehjZ
+bdebrie	deedcm
+bdecide	gfccnc
+bdecisi	pacgdc
+bdefini	kfffce
+bdelaye	dfffie
+bdelibe	fffcfj
+bdental	efffid
+bdesign	ffifed
+bdespit	ffffeh
+bdid	beffle
+bdinner	geekga
+bdirect	fghfha
+bdiscus	dfdhid
+bdo	Xoddei
+bdoes	hfeddi
+bdone	efehfg
+bdoubt	ffffhd
+bdown	cfffjf
+bdownlo	jfhfea
+bdriver	feefdj
+bdrop	oeeddb
+bdurban	efiffd
+be	eefffh
+beach	lfcchc
+bearlie	pddecZ
+bearly	dddfcm
+beither	keegdd
+belse	diffeg
+bemail	giehea
+bend	dkefcf
+bends	dffffi
+benough	libeeb
+berror	bfeemd
+bevalua	dfegfg
+bevenin	fffeeh
+bever	ceffhh
+bevery	hddgff
+beveryb	ifggdb
+beveryo	nddhbc
+beveryt	eefich
+bexerci	ehefeg
+bexpect	gffdhe
+bfacult	ffefhf
+bfail	jedffe
+bfailed	beffkf
+bfailin	ehfffe
+bfair	dfcfdm
+bfear	ceffej
+bfeedba	Zfffgk
+bfellow	egffci
+bfigure	efffeh
+bfile	dfcjfg
+bfinal	bfdihg
+bfinali	jffcfe
+bfinanc	dffhfe
+bfind	hdffff
+bfine	eigffc
+bfinger	kdfedd
+bfinish	edgfcl
+bfirst	Ygldla
+bfix	mZfffe
+bflat	cfffej
+bflight	ffhfef
+bfly	fhieeb
+bfor	dglhcb
+bforema	mdgefZ
+bform	jegega
+bformal	fcfffj
+bforwar	jffefc
+bfound	efffdj
+bfour	efmefa
+bfree	iehjeZ
+bfrom	rZafdc
+bfront	eeffhf
+bfull	dedffk
+bfurthe	efffid
+bgaffer	ifffed
+bgate	feiffe
+bgave	ajffbk
+bget	qkcgZW
+bgets	mddcef
+bgirl	effeei
+bgive	fcdfgi
+bgiven	aieflb
+bgo	ajihjY
+bgoes	egcigf
+bgoing	eeeehh
+bgone	hfdfka
+bgood	jbddqV
+bgoodne	dffhff
+bgot	chjfgb
+bgrand	ffefhe
+bgreat	ehdfdi
+bgroup	hefeff
+bguess	efffeh
+bh	defffj
+bhad	Udeiog
+bhalf	bclhah
+bhall	dejfef
+bhand	heheia
+bhappy	ceefel
+bhard	efhffe
+bhas	fecdjg
+bhat	efhffe
+bhave	gbdchl
+bhe	bidecl
+bhead	cfiegf
+bhear	lgemXY
+bheard	bffggh
+bhears	gfdefh
+bheart	kefeed
+bhelp	djeffe
+bher	behdcm
+bhere	kdgedf
+bhereby	effdjd
+bhim	degefi
+bhire	dfffkd
+bhired	ffffjc
+bhiring	bfhnda
+bhis	gcgcej
+bhold	jffefc
+bholida	eeiebh
+bhonest	Yfffco
+bhope	efgfeh
+bhoped	efffdh
+bhour	iaoedZ
+bhow	jcffef
+bhr	fcfgie
+bi	igcgcg
+bideal	djeffe
+bif	llgbbY
+bin	Wmgfjc
+binduct	feffeh
+binform	hdjefb
+binstea	eehfeg
+bintake	ffefeh
+bintend	dffgff
+bintern	eeefdk
+binterv	jdddeg
+binvite	fjeffc
+bis	fihdee
+bit	ieeejc
+bits	feheeg
+bitself	giedee
+bjob	neeehY
+bjoke	efffjc
+bjoy	effefh
+bjury	dffbdm
+bjust	Yigean
+bkeep	icfeeh
+bkept	efedif
+bkind	ffffhd
+bkindly	jcffef
+bkitche	deeehh
+bknow	hgcbfh
+bknows	dfffgh
+blady	hdfffe
+blast	gdgdff
+blate	hfefgd
+blater	amefch
+blatest	kebddh
+bleave	hfeeeg
+bleft	bejfic
+blegal	effjfc
+blesson	ejfefe
+blet	hgemcZ
+blets	qfdddY
+bletter	ZndlmR
+blettin	effdfi
+blike	bdbcll
+blink	efhfee
+blist	eehkcc
+blocked	efhfee
+blonger	bndemX
+blook	hedZdm
+blookin	ejfeef
+blose	fehfee
+blost	ffffhe
+blot	ifeffe
+blove	ciddgh
+blovely	efffhe
+blunch	fdgeei
+bmail	cgYlid
+bmailbo	ffffeh
+bmails	jfffed
+bmain	ffeffh
+bmainte	ffdffh
+bmake	hceagj
+bmakes	kffaff
+bmanage	fifbdi
+bmark	jegdfd
+bmate	jffeed
+bmay	jffgdc
+bmaybe	dfefdj
+bme	ahcggi
+bmeans	cffhff
+bmedica	feiffe
+bmeet	Zenceg
+bmeetin	eeghha
+bmeets	aifYen
+bmentio	dfeejd
+bmessag	hhelca
+bmight	bdeeem
+bmilkin	efifed
+bminist	bffifh
+bminute	dekiea
+bmock	eecfdl
+bmonth	dfdeek
+bmore	nabdfh
+bmornin	eekecf
+bmost	hdejdd
+bmove	eedfgi
+bmoved	ffhdeh
+bmuch	cfefek
+bmunici	cffdfk
+bmust	chlddc
+bmy	fgeice
+bname	ffffic
+bnames	ffffhd
+bnear	hdffeh
+bneed	eteacZ
+bneeds	edhdhg
+bnegati	hefffe
+bnew	cdeemc
+bnews	aedelh
+bnewsle	efefei
+bnext	ehdfhe
+bnine	dfifgd
+bno	Ycdhoe
+bnobody	cfeedm
+bnone	ffffeh
+bnormal	aeffdm
+bnot	fiecci
+bnote	bfefhi
+bnotes	dffggf
+bnothin	Yeeeil
+bnotice	ahdebm
+bnotifi	agdmcg
+bnow	Xehcog
+bnumber	hhfded
+bnurser	efffjb
+bobject	icfeeg
+bobserv	fffffh
+bof	digfcg
+boff	Wlcffj
+boffer	ckfehd
+boffere	ffffhe
+boffers	defefj
+boffice	cdmjgY
+bok	nbcfed
+bold	idfefe
+bon	dhgegf
+bonboar	lffced
+bonce	mfeefa
+bone	hgeech
+bonline	egjfde
+bonly	dfhcje
+bopen	aedegm
+bopens	dfeedl
+boptimi	deffgh
+bor	rceeac
+border	fffjec
+borigin	eefffh
+bother	aheeje
+bothers	efdccn
+botherw	dkgegb
+bour	heihiW
+bout	bfjhia
+boutcom	eddqdX
+boutsid	leeeeb
+bover	Zelecj
+bown	hcfffg
+bowner	eeifgd
+bpaid	ffffid
+bpanel	Yggjjc
+bpapers	eccigi
+bpartne	dejhde
+bparty	ejdedf
+bpass	medeed
+bpasses	fffhfd
+bpaused	ffffci
+bpay	defffi
+bpayrol	fifedg
+bpeople	hfefhd
+bperfec	dhffff
+bperiod	bgmedd
+bperson	fffhfd
+bphone	fhcjag
+bphoned	efffid
+bphones	iffffd
+bpick	mdjeba
+bpicked	lfffcc
+bpieces	efifee
+bplace	cireXa
+bplaceh	edpeca
+bplan	ceffld
+bplanne	dfffdk
+bplease	fgebgh
+bpoint	gfgecg
+bportal	keeeah
+bporter	ffeejc
+bpositi	ggefib
+bpossib	dfiffe
+bposts	dffffh
+bprepar	cjefib
+bpresen	ejcffe
+bprogra	ffffdi
+bpromis	sdcbdb
+bprovid	efhffe
+bpublic	ieffef
+bpublis	jfefde
+bput	afeegk
+bquesti	aefffk
+bran	dfffgf
+brang	efffjd
+brankin	ffebek
+brate	dffeej
+brather	ieifec
+breach	bfflee
+bread	Zbiggj
+breason	ecfffj
+breceip	hefffe
+breceiv	ggehee
+brecord	ehffch
+brecrui	aefijf
+brefere	efdghf
+bregard	hgffed
+bregist	idieec
+brehear	jhfdec
+breply	hefeeg
+breques	idfffe
+breserv	ehfffe
+bresolv	efffie
+brest	iffbeh
+bresult	bhiicf
+breturn	lefded
+brevert	fffhfe
+bright	fegdfh
+bring	idcjed
+bringin	effdfi
+brings	nfdgdZ
+brole	dfffei
+broom	eedflc
+bround	ifeedh
+brumour	ffffeh
+brun	efgeei
+bs	jfeffc
+bsaid	kbcckd
+bsalary	dfegid
+bsame	ccneha
+bsay	gegfgc
+bsays	pebdZf
+bschool	ejieeb
+bscreen	cffjhb
+bsecond	iehfbe
+bsecret	jgfcfe
+bsee	cfhcdl
+bseen	efffhe
+bsend	fgehfd
+bservic	feiffd
+bset	difffe
+bsettle	kifcgY
+bseven	dfifff
+bshall	jefhdc
+bsharp	dfhfff
+bshe	ofbZbh
+bshift	igfefc
+bshifts	gfffci
+bshop	bemeee
+bshould	ceejdh
+bshow	gfhfbg
+bsift	fediff
+bsign	cjfiec
+bsigned	cdghei
+bsince	djfeef
+bsister	gfhffc
+bsit	fffhfe
+bsite	cegejd
+bsix	fejfee
+bsleep	ffeefi
+bslides	ffhffe
+bslot	ffhfee
+bso	afbhem
+bsome	geeefh
+bsomeon	kbfblb
+bsometh	ffhfdg
+bsoon	hjbdef
+bsooner	iefffe
+bsorry	aeeeki
+bsort	ciekdc
+bsounds	dfffgg
+bspeak	fffkgZ
+bspoken	hffefe
+bstaff	ffcffi
+bstaffi	dffeje
+bstage	ffiefd
+bstand	ffekdd
+bstands	mdeddd
+bstart	lgecYh
+bstarte	cffgfi
+bstarts	cggfgf
+bstay	ieffee
+bstep	feeeej
+bstill	bkeeka
+bstop	gfffgd
+bstraig	lfeedd
+bstudio	bfgfej
+bsucces	cfekhc
+bsuit	eeifeg
+bsuits	eghffe
+bsuppos	fehffe
+bsure	jecfgd
+bswore	iffeee
+bsystem	dffffh
+btake	nfkeXc
+btaken	efdelc
+btakes	fieegd
+btalk	Yehjjd
+btalkin	effhff
+bteam	cffefi
+bteleph	ocfdeb
+btell	llZZai
+btells	dffffi
+bten	ffjfdd
+bterm	edfffj
+bterms	iiffbd
+btests	afffhi
+btext	ieekdZ
+bthan	eehebj
+bthank	bdfgkf
+bthat	klfcbb
+bthe	igedfg
+btheir	pYghhX
+bthem	cgkiad
+bthen	ifageg
+bthere	aiedgj
+bthey	dcZeub
+bthing	eeffej
+bthink	fhegdf
+bthird	dflfed
+bthis	eldgga
+bthose	feZjck
+bthough	heeeic
+bthree	cfffhg
+bthroug	cdkgdf
+btill	chmfda
+btime	bgleed
+btimes	cffeje
+bto	dbjgeh
+btold	hcfclc
+btoo	ajZchm
+btook	ffffhe
+btop	hfefff
+btops	ehfffe
+btouch	hfffee
+btraini	ffiffd
+btransf	dhffge
+btrial	dehfgf
+btry	efffla
+bturned	efffhe
+btwelve	ceifka
+btwo	Wcfhki
+btxt	fffied
+bull	ifeged
+bunfort	ffffdh
+bunless	kfcfed
+buntil	fedife
+bup	hgcfXm
+bupdate	dffffh
+bus	hlcciZ
+bused	fjfffb
+busing	cdfffk
+bvacanc	efffkb
+bvery	lbefef
+bvestry	efeecl
+bvideo	efhejb
+bvirtua	ffdfei
+bvisa	fhffib
+bvolunt	fffdfh
+bvote	jefedf
+bvoted	cffefi
+bwait	fZefgl
+bwaitin	heefka
+bwalk	eejfee
+bwant	Zhfhie
+bwanted	bdeffl
+bwants	efceih
+bward	cfeffi
+bwas	kcacvS
+bwatch	dfejff
+bway	lddedf
+bwe	Zgeelh
+bweddin	dffefi
+bwelcom	ffefkb
+bwell	heedif
+bwent	ffeejc
+bwere	cddecq
+bwhat	chedif
+bwhen	pfcadd
+bwhenev	ahdddn
+bwhere	hfeffe
+bwhethe	gfdjgb
+bwhich	cjfedh
+bwhiche	hfgffd
+bwhile	efifee
+bwho	ldZkag
+bwhole	gegedg
+bwhy	dfefkc
+bwill	hfdkag
+bwish	ecffke
+bwith	hbdemc
+bwithdr	efffhe
+bwithin	eheehe
+bword	eeeebm
+bwords	fdffhf
+bwork	cckefi
+bworks	ejefhb
+bworksh	bffkef
+bworld	kfdfed
+bwould	fbZbhp
+bwrite	hYegfi
+bwrites	fffhfe
+bwritin	ofafdb
+bwritte	keefcf
+bwrong	dfbeii
+bwrote	Yfecmh
+byard	ffhffe
+byes	niXgbd
+byet	efffei
+byou	iefhec
+byour	dffddl
+byours	mfecgZ
+byouth	ffjfdd
+bzoom	ffdfej
-1#	bdhjcd
-1's	iZgeVh
-1,	geicYf
-1:	mgeeSc
-1@d	Yeggck
-1@s	efjefc
-1^	hfgZcd
-1a	XaYZjk
-1about	eViiga
-1accept	effejb
-1accoun	jceidb
-1advert	cfedcj
-1after	fgefdf
-1again	Zbhgfg
-1agency	dfffhg
-1all	eaZjge
-1allow	ndecbZ
-1along	efjffc
-1and	aXhfgi
-1announ	iecehd
-1anothe	kefceb
-1answer	kjaXZZ
-1any	efgfci
-1anythi	befebm
-1applic	aecjhc
-1applie	hebbfg
-1apply	beffgj
-1appoin	dffifd
-1appren	dfffdi
-1approv	kebdcc
-1are	edfZYm
-1around	hadhae
-1arrive	Zfebki
-1arvo	jfdfec
-1as	lbbccb
-1asked	cfffjd
-1at	ajbdhf
-1auditi	fffehe
-1availa	difcdc
-1away	dedeek
-1back	ijZcae
-1bank	Zfeleb
-1be	hXgXbi
-1becaus	gfefdg
-1been	aeccma
-1before	hgcdZg
-1begin	beeeel
-1begins	addcan
-1being	geccbi
-1bell	hffffe
-1betwee	dakdce
-1blocke	feekab
-1board	ffiefd
-1both	efdedj
-1but	mcedZb
-1by	fjYdee
-1call	dXpbdW
-1called	Zdddih
-1calls	ledcdb
-1came	abefna
-1cancel	cejfZh
-1candid	gfgcef
-1change	eeccih
-1chat	befeie
-1checke	cfeheg
-1choice	bffjdd
-1choose	dchekZ
-1client	ffeejc
-1close	gicbbh
-1closed	aeefek
-1closes	addibk
-1closin	beccam
-1coffee	dekeda
-1come	ihbdcf
-1comes	jddfdb
-1coming	lbgbag
-1commen	deeedj
-1commit	edejec
-1commun	gfeeic
-1confer	bfeiei
-1confir	jedefb
-1contra	cdceck
-1conver	cdejkY
-1courie	ceceif
-1course	efdcdk
-1court	debcje
-1cvs	bdfkfb
-1data	dfffbj
-1date	cbieaj
-1dated	eddfjb
-1day	cagZek
-1deadli	bnaeZa
-1debrie	aeemga
-1decide	jcahab
-1decidi	mdcaZf
-1decisi	ifYccg
-1delibe	efdkea
-1delive	bdbccm
-1detail	edgffg
-1did	ffffic
-1direct	cchfgh
-1do	cZjcgg
-1does	bckfcg
-1done	adfhhe
-1down	hbibgb
-1due	cagiki
-1during	kfebdd
-1e	ieidcb
-1effect	deefcj
-1either	cekeef
-1else	efffid
-1email	gedcia
-1emaile	jfeedb
-1ended	cfceke
-1ends	debcck
-1erased	beffgj
-1everyb	gfbdjb
-1everyo	hjcadX
-1exactl	jfffdd
-1exist	dffffh
-1expect	iedefc
-1expire	elafeb
-1field	dfdecj
-1final	edhfhf
-1finish	Zfgdgk
-1first	bbecej
-1fly	aebddl
-1follow	hbgeef
-1for	bdigch
-1forema	ffhfgd
-1forwar	beddkd
-1free	Zclbcf
-1from	aYbdkg
-1funera	cefedk
-1get	Vmbbfj
-1go	kedcdc
-1goes	iedebg
-1good	deaejh
-1got	fmfcbX
-1great	defdkc
-1had	kffdba
-1happen	effeeh
-1has	iidhbW
-1have	ZkjfZc
-1hear	eeebak
-1heard	dfeekb
-1hearin	gfefdg
-1held	degedg
-1her	iddecf
-1here	eegehg
-1him	bejfgd
-1hire	jdcfcg
-1hiring	bfffck
-1hold	bejdjY
-1holida	hccdag
-1hour	dckfdc
-1how	ceeefi
-1hr	idfffb
-1if	jaiedb
-1in	eahZgi
-1inbox	gdfeeh
-1induct	fecffj
-1inside	geediY
-1intern	efffeh
-1interv	UYhfkd
-1into	dfdedj
-1is	dideXj
-1it	dkViec
-1its	Zgfhlh
-1job	eeebie
-1joinin	ffcffi
-1just	jfedha
-1keep	heefee
-1kitche	edcefi
-1knives	cdgfci
-1know	jiYdWf
-1land	jfeabh
-1latest	eZgcdk
-1lead	eekedc
-1least	fdeeci
-1leave	gdbcZj
-1leeds	efecei
-1lesson	cdefej
-1letter	dbdclc
-1like	Zegkga
-1list	ZjdZhg
-1long	bfeadl
-1lunch	aeickb
-1made	bedjgd
-1mail	eefffh
-1make	cdhdla
-1manage	behhfh
-1max	jdffed
-1me	gldbeW
-1meant	hdjcbb
-1meet	eedjdb
-1meetin	Xebmaj
-1meets	dbamZV
-1meetup	edcfcj
-1messag	fedcib
-1met	ddffjf
-1mind	heccch
-1minute	dakfee
-1more	geeadi
-1mornin	cekeed
-1most	jcffec
-1my	abffgk
-1name	ceefje
-1need	mbfcbb
-1needs	bcflda
-1news	kdceia
-1next	dcfffk
-1nicest	efdfkc
-1nights	cdffcj
-1no	mgbccY
-1not	UbZbhj
-1notes	cffiff
-1notice	befccl
-1now	jehebc
-1number	jjbcbZ
-1nurser	eeffhf
-1of	cViSkc
-1off	Zahaje
-1offer	XfYbgj
-1offere	feiefd
-1office	ejbhac
-1on	ebhefd
-1one	fcgdbi
-1only	afeefj
-1open	edadbm
-1opened	dfffka
-1or	ZZpchY
-1other	efbfek
-1our	aceiji
-1out	gZdbej
-1outcom	eedcfg
-1over	aZakbi
-1owner	ceedgi
-1packet	kfebcc
-1panel	beckec
-1paperw	jaffbf
-1parcel	dfcegh
-1partne	gccjga
-1past	fjcdea
-1people	kcbbjY
-1period	ceefdj
-1person	cfccjf
-1phone	bZicld
-1phoned	ffffid
-1pick	nebaZZ
-1pint	gdbecj
-1place	YbkgiZ
-1point	jddcec
-1positi	iffcfc
-1post	hdcehe
-1posted	eeefbk
-1practi	fdifec
-1probat	deffei
-1profil	bkbdbe
-1promis	feeedi
-1propos	ddhffg
-1publis	effejc
-1put	dffffh
-1rang	eedekc
-1re	deffhg
-1reacha	cfeefj
-1read	bidmcY
-1receiv	bedelb
-1refere	bdbfeh
-1rehear	bbbecm
-1remain	deiecg
-1reply	bfffjc
-1result	mfddca
-1review	cffjed
-1right	hffdfe
-1ring	giedcb
-1ringin	medcZZ
-1role	bfjdib
-1round	cgekcZ
-1run	dffffi
-1s	bfjgef
-1said	fZYWke
-1sample	dedhcg
-1sat	aedZdl
-1say	jicfZc
-1says	pdccXY
-1screen	keggXX
-1search	efeedj
-1see	aedkcc
-1sent	efefjc
-1shift	befchi
-1shout	jeefdc
-1shut	efeddj
-1sick	bfedek
-1signed	deeZel
-1since	bcdbjd
-1site	dfedbk
-1sits	gfehba
-1so	lfbbeX
-1someon	feccka
-1someti	lfeddc
-1stand	ifffcd
-1start	aWYeXs
-1starte	effdkc
-1starti	ffefbk
-1starts	degffi
-1still	bekfdd
-1sugges	eekfcc
-1take	djbhWf
-1takes	lXchbc
-1talk	iaZbgj
-1team	bejged
-1than	heXZhg
-1that	ijafca
-1the	hchedd
-1them	fahiiZ
-1then	bdcckd
-1there	degech
-1these	deffbk
-1thinks	hffdef
-1this	Xfheeo
-1throug	Xhifee
-1til	gaeafm
-1till	ggcbcg
-1time	baicid
-1times	cebeie
-1to	ifijOf
-1told	lcZXhZ
-1took	acecnY
-1touch	jeddfc
-1town	dehdcf
-1train	ddcalc
-1traini	efcfig
-1transf	efeflZ
-1travel	cedebm
-1trial	edldba
-1truste	eeejfb
-1twice	ZecgnX
-1under	gcffeg
-1until	fibfbd
-1up	ciYgag
-1update	efffbj
-1us	ghYfha
-1vacanc	dfffjb
-1verdic	meeccb
-1visit	bfkefb
-1vote	gfehda
-1voted	dffdkb
-1votes	cedlcb
-1wait	Ydfhjk
-1waited	bcfema
-1ward	eegfic
-1was	Vcaaqc
-1well	ffffhe
-1were	cffejc
-1what	Zdfekf
-1whole	cfeeck
-1wine	cfkcdb
-1with	gagbZi
-1withdr	cedejc
-1within	giaYce
-1word	ifeeed
-1work	bafcih
-1worksh	ffiffb
-1would	ghibYb
-1write	jfecga
-1writin	hdffge
-1writte	kaaedg
-1year	ebdefk
-1yes	ceffjd
-1you	iedWic
-1your	baeedn
-2# ,	Yaidch
-2# and	ddeffj
-2# by	djeffd
-2# on	abfdek
-2# or	cclecb
-2# till	edkeea
-2# times	ffdfdi
-2# to	dcjffg
-2# you	ieefee
-2's back	Zefddm
-2's coming	kffcdc
-2's due	hifdcc
-2's in	Zdfcdl
-2's on	iegebe
-2's the	ajgcaf
-2, and	kcaafb
-2, answer	djeddb
-2, back	eeebbj
-2, becaus	gfefdg
-2, before	diefff
-2, but	medeba
-2, by	kiaYVY
-2, closin	bedcbl
-2, decide	cffjed
-2, decisi	kfefce
-2, due	aegfii
-2, first	eefejc
-2, for	dfffdj
-2, from	deZcao
-2, in	jaadic
-2, inside	jefffd
-2, is	kcdjaY
-2, not	cedeei
-2, on	iXkUka
-2, or	ecjfff
-2, posted	eeefbk
-2, say	fehffe
-2, so	kjddXZ
-2, start	cabfbm
-2, the	jcjcbZ
-2, then	Zeedlc
-2, to	fecgcg
-2, until	ledjbX
-2, within	idfffd
-2: @d	ffifce
-2: after	ffdejc
-2: by	kZejaX
-2: debrie	efekdd
-2: decisi	meecab
-2: interv	cfhjbc
-2: is	celeda
-2: on	jfedfb
-2: the	ncacaf
-2: until	eifbef
-2: within	blfdeZ
-2@d ,	fdcaig
-2@d :	jfhfcc
-2@d and	Zbfhaj
-2@d at	cffffh
-2@d before	cakffg
-2@d by	bkefee
-2@d for	cffdej
-2@d in	eieffd
-2@d not	cecfkc
-2@d or	dclffc
-2@d s	bfjgef
-2@d then	hfeefd
-2@d to	fddefi
-2@p and	bfdcma
-2@p to	dfdjec
-2@s ,	ddbehi
-2@s on	eefehg
-2^ ,	galcac
-2^ ^	hfgZcd
-2^ after	cefekd
-2^ allow	jffdec
-2^ back	Zdfffl
-2^ before	lcfdcc
-2^ betwee	dfffjd
-2^ but	keeecc
-2^ by	fbgclc
-2^ come	kiWebi
-2^ deadli	clbeba
-2^ decisi	cdbhhd
-2^ does	ddjfff
-2^ e	ieidcb
-2^ for	dfefei
-2^ from	dfdjVi
-2^ if	keeedb
-2^ in	jbadah
-2^ interv	beZghf
-2^ is	cckfeb
-2^ no	hefefd
-2^ not	beedWr
-2^ on	jccYge
-2^ say	hegffd
-2^ since	fffecj
-2^ so	nadcaa
-2^ start	fdefei
-2^ take	ZnfedY
-2^ the	ibccia
-2^ until	oXdbeY
-2^ verdic	kfeddd
-2^ what	adfeke
-2^ with	ceebcl
-2^ within	jgfdcX
-2^ would	gihbYb
-2a bell	hffffe
-2a call	gakfdc
-2a coffee	dekeda
-2a contra	ffffci
-2a debrie	cffgie
-2a decisi	cffdej
-2a funera	cefedk
-2a long	bfebek
-2a messag	jeefdc
-2a reply	bfffjc
-2a ring	ejfddb
-2about candid	ffgdff
-2about the	cfeeka
-2accept :	blcaca
-2accept by	aleecf
-2accept until	djfgfc
-2accept within	bmfeeZ
-2accoun by	hhefec
-2addres by	fjdffd
-2addres within	bcffgj
-2advise by	jffded
-2after a	feefjb
-2after the	gcibZf
-2again ,	efhfhc
-2again after	eeefbl
-2again from	efeeck
-2again in	Zbbdcq
-2again next	ecfffi
-2again on	YciiYh
-2all by	bkeeed
-2all day	aeieej
-2all of	Yejchb
-2all throug	dedmbZ
-2allow us	kcfeec
-2along on	fehffe
-2am away	eeefei
-2am off	efeedj
-2an answer	daffij
-2an hour	dckfdc
-2an offer	ccdefi
-2and by	iffedc
-2and in	iefffd
-2and not	dfffdj
-2and on	ndcYaf
-2and the	eajgae
-2and within	jefffc
-2announ for	bfedjc
-2announ on	jeceec
-2answer before	kdeece
-2answer by	iZccgg
-2answer comes	jfeeec
-2answer in	ncdbgX
-2answer inside	eafejc
-2answer on	hiaZZf
-2answer since	efffhd
-2answer the	fecbdi
-2answer until	hgfeeb
-2answer within	heeegb
-2any day	jegdcZ
-2any mornin	dfiffe
-2any time	ealfdc
-2applic ,	eefaie
-2applic data	dfffbj
-2applic for	fdcdck
-2applic from	ffehhb
-2applic in	dedjed
-2applic is	jfdfec
-2applic on	akYglb
-2applic throug	defiff
-2applic until	bagigi
-2applic within	oafedY
-2apply after	ffffdi
-2apply again	efefeh
-2apply by	bagfhm
-2appoin :	dcmfea
-2appoin on	fcbjcZ
-2appoin within	hffffe
-2appren on	feeffh
-2are closed	efffei
-2are decidi	nddccZ
-2are from	ffidec
-2are held	efgecg
-2are in	bffdfj
-2are on	Ydlcbg
-2around in	iffffc
-2around on	eeifee
-2around the	keddhZ
-2arrive at	ffifia
-2arrive on	cedefi
-2arrive within	acffck
-2as of	ZeXdif
-2as the	kZaebi
-2asked for	lYbfcc
-2asked on	deddka
-2at from	ffdicd
-2at least	fdeeci
-2at most	jcffec
-2at the	gcUdld
-2attend by	fhefff
-2auditi on	bejchZ
-2automa mail	dfffci
-2availa for	eakece
-2availa from	ffjefc
-2availa in	efbfZm
-2availa on	jefeeb
-2awaite by	cjfeed
-2away from	effeei
-2away on	dedejb
-2away until	ccfdel
-2b by	agfdej
-2back ,	nedddY
-2back before	ckdddb
-2back by	cnddaY
-2back in	WlZekd
-2back on	bifcWi
-2back the	ZcZclf
-2back till	eifffd
-2back to	hfjccc
-2back until	eldddZ
-2back within	dbefjf
-2bank holida	jedecd
-2be a	beefje
-2be announ	afffdk
-2be by	dZfekd
-2be commun	iffeee
-2be done	feheff
-2be in	caldfd
-2be on	Zclhab
-2be one	ifefec
-2be someti	hffffe
-2be the	dcahai
-2be told	cfeddj
-2been told	hffffe
-2before the	fibYge
-2begin in	efeeei
-2begin on	Zdcddn
-2begins in	efdecj
-2begins on	cdcedn
-2being read	efeied
-2below by	ckefeb
-2below within	baffhl
-2benefi after	feffeh
-2betwee the	cejdcd
-2beyond the	kdfdec
-2birthd for	dececk
-2bishop on	cehbdh
-2board decide	cffigd
-2board in	dfmeZa
-2board on	dehfgg
-2bored in	eeffcj
-2boss decide	hffeee
-2both by	cjfffd
-2breakf on	jefddb
-2budget on	afeick
-2but after	feefka
-2but by	kdffec
-2but on	gdicdZ
-2by :	iffffd
-2by close	iicfdb
-2by courie	ceceif
-2by phone	Yblfld
-2by the	giWShc
-2c ,	beieeh
-2café on	cdheia
-2call before	jeefed
-2call by	jZediY
-2call in	iefffd
-2call it	gefdfg
-2call me	aaieeh
-2call of	ffefhe
-2call on	ecjbgd
-2call the	jeffec
-2call within	ccffkb
-2call you	eahdfh
-2called me	dcffjf
-2called on	kfddcb
-2callin you	beifjb
-2came in	cefeke
-2can ,	iibfeb
-2can do	eejeec
-2can say	lededZ
-2can start	ffffdi
-2can take	eaffdh
-2candid by	hcfegc
-2candid comes	efgdhf
-2candid on	leXXZh
-2candid within	jdffdc
-2case on	heaech
-2castin in	beefdk
-2centre on	dejffe
-2certif by	eifffe
-2certif within	ehfffe
-2cfo on	deddei
-2chair by	ccfffj
-2change on	dfcfjd
-2choice by	hffffe
-2choose betwee	dfiefe
-2circle back	kedfec
-2clerk on	fehfff
-2close at	deffgg
-2close on	ZkZaYm
-2closed for	efffci
-2closed from	efffeh
-2closed in	ffcfej
-2closed on	bebdgl
-2closed over	fffedi
-2closed until	eefefh
-2closes at	eiZdbk
-2closes in	dbffdk
-2closes on	XnYZXg
-2closes over	fffdei
-2coffee on	ddjfee
-2collec until	edfffi
-2come again	cekebd
-2come back	Zcjkcb
-2come by	eZlfda
-2come in	ffkeeb
-2come on	kcfZXe
-2come up	behffi
-2comes by	idfffe
-2comes in	effedi
-2comes on	fdfeei
-2comes the	ifeeee
-2comes until	lbeeea
-2comes within	idfffd
-2coming in	jdcdec
-2coming on	hcmZZc
-2commen on	cfdeej
-2commit meets	bffjfe
-2commit met	ffffhe
-2commit on	cfdmbZ
-2commit to	Zeffdl
-2commun by	fhfdec
-2commun on	gfeehd
-2commun within	iefffd
-2compar notes	dffiee
-2comple by	beecej
-2conclu on	cfffig
-2conduc by	ehfffe
-2conduc on	ffdfie
-2confir :	fejffd
-2confir by	ihceca
-2confir for	fejeec
-2confir on	fddcdj
-2consen by	eiffee
-2consen within	ckffea
-2contac by	gZeeja
-2contac within	lcffea
-2contra ,	bdefdk
-2contra :	ddeeek
-2contra by	ejffeb
-2contra for	fddfei
-2contra from	ffefei
-2contra on	ecffgi
-2conven on	deekca
-2conver of	ffefid
-2conver on	defdfi
-2copy by	cgffhe
-2cork on	bfchdg
-2could be	iddcXf
-2could take	cefffj
-2counci has	idegcb
-2course of	leccca
-2coveri the	feefZl
-2cv by	ehfffe
-2cv on	dedbif
-2data after	efffeh
-2data for	feefei
-2databa for	ffffeh
-2date ,	bedkjY
-2date :	hVlZYe
-2date before	jbbcia
-2date is	Zhdbck
-2date of	ceceam
-2date remain	deeeej
-2dates betwee	ffjfec
-2dates in	eeleda
-2day ,	dbieei
-2day :	bddeek
-2day in	dfhece
-2day is	hffdef
-2day on	Zadaih
-2days ,	fehefe
-2deadli :	claeca
-2deadli is	eicfff
-2deadli of	deffid
-2debrie is	ieeeeb
-2decide after	ceeedk
-2decide by	nZeeea
-2decide in	ifcbib
-2decide on	mdbZZf
-2decide the	kfecec
-2decide within	kdfeec
-2decidi on	jfeeec
-2decisi 's	eeckcb
-2decisi :	ledcdc
-2decisi before	jefeed
-2decisi by	fecbef
-2decisi comes	cfgihf
-2decisi in	cedcka
-2decisi is	kffedc
-2decisi on	ndcaaY
-2decisi the	kfedcb
-2decisi within	hffdha
-2declar by	cjfffe
-2defini answer	hfeffe
-2defini not	dfffgg
-2delaye until	jefedc
-2delete after	effedj
-2delibe on	cffjec
-2delive on	dffffh
-2depart on	debfek
-2depot on	kfgeea
-2desk by	dhffff
-2desk from	ffffdi
-2desk until	ecfffj
-2destro after	efefdj
-2detail for	edhfeg
-2detail within	ehfffe
-2diary ,	cegfgh
-2diary for	jfcfdb
-2did great	defejd
-2direct on	cefkeb
-2discus on	aegkbd
-2do by	bdffhi
-2do the	hbjcZf
-2docume within	dhffff
-2doj :	dbcedk
-2done by	efbldW
-2done in	defdkb
-2done on	hffZdh
-2doors on	eecfej
-2down for	ddejhY
-2drawn up	cedkfa
-2due :	clbfcZ
-2due back	dkefeb
-2due by	iZfeej
-2due in	ffejdY
-2due on	fWbhlh
-2during the	jebibb
-2duty on	dbdfel
-2early as	jfeddd
-2effect from	efdedi
-2electr by	ejffec
-2elsewh on	fejffc
-2email ,	ckeeec
-2email by	cjegeh
-2email in	cfffhh
-2email on	idffcd
-2email within	fjfdda
-2emaile on	kfdcdb
-2ended on	ffefie
-2ends in	fjdfea
-2ends on	WiYfWk
-2essay by	difffe
-2essay on	edcjca
-2evenin on	ddbfdl
-2every other	efbfek
-2everyb by	kcfdec
-2everyb within	jdfefd
-2everyo by	abgkhg
-2everyo on	jebdjZ
-2everyo the	hffefe
-2everyo within	edffjf
-2exam on	cemZbZ
-2examin on	cejdfc
-2exchan of	Zfdeke
-2exerci ,	bjheeb
-2exerci on	eigecZ
-2expect any	efefci
-2expect at	ckccbe
-2expect by	ehfffe
-2expect in	mcbceZ
-2experi by	cbggik
-2expire after	cheedf
-2expire in	Zhbeci
-2expire on	eiafdh
-2fair on	dejffd
-2falls on	kffaec
-2farmha on	efecej
-2feedba by	ddfjee
-2feedba call	aekdcf
-2feedba on	cfhfgg
-2feedba within	dcfeei
-2festiv till	dddeej
-2file for	ffffeh
-2file on	bkdfeb
-2files for	eefedj
-2filled by	daffdk
-2filled in	ffefjc
-2final decisi	kffcdd
-2finali by	heffff
-2finali on	jffcfe
-2finish by	dieeed
-2finish on	deebdl
-2first said	cffejc
-2fixed for	cekbhY
-2follow on	edccdj
-2follow within	jdffec
-2for me	cfffig
-2for on	ffeeid
-2for the	eVgYbj
-2for this	ffeefh
-2for you	gdecff
-2for your	edfefj
-2forese for	eeefic
-2form by	eiefee
-2form within	ejffbc
-2format by	cjffec
-2forwar to	ffjebd
-2free on	ceibdg
-2from hr	jedfeb
-2from me	oZfdbZ
-2from the	Vbgckc
-2from us	kfedbc
-2from you	elafdd
-2furthe interv	ffcbdk
-2gave me	bkcfdd
-2ghoste for	effejb
-2give it	jcfbdf
-2give me	nbfceb
-2give us	pdfbbZ
-2give you	alffeb
-2given me	kjefYb
-2given until	gafjeb
-2go on	dffhfg
-2go out	oecdaf
-2go up	iedecf
-2goes out	abfdem
-2goes up	keecec
-2got till	dhffff
-2got until	Zfeeei
-2great interv	fecekb
-2grid by	fhfffe
-2guaran by	jcfffe
-2hall on	eecfej
-2hands by	hiffea
-2happen on	efhdhc
-2has until	Vdeecn
-2have been	bedcla
-2have blocke	feekab
-2have by	jbffff
-2have decide	kfeeeb
-2have got	dkhecb
-2have it	djeiZZ
-2have phoned	ffffid
-2have said	bedeck
-2have till	ahecei
-2have until	eldZca
-2have waited	dffekb
-2he said	bfffjg
-2head ,	cfffgh
-2hear ,	eddcbi
-2hear back	kffcdb
-2hear before	heffee
-2hear by	hbfejZ
-2hear on	idbXhb
-2hear the	jffeed
-2hear within	iZfdff
-2heard by	lZedga
-2heard on	cehech
-2hearin by	jdffee
-2hearin on	hecdbi
-2hears by	kbffdd
-2hears on	kddeaj
-2held on	admcgZ
-2her by	cldeed
-2her decisi	dfffdi
-2her on	afflea
-2here by	cjfffc
-2here on	adbcjg
-2here until	cefcek
-2here within	bdffdk
-2him by	eifefe
-2him on	bjbiff
-2hire you	addfgh
-2hiring manage	dfggff
-2holida from	ffeeeh
-2holida on	ddcecl
-2holida until	dffffh
-2hospit till	eefeei
-2hour ,	ecefej
-2hour on	ieefcd
-2hours are	dffeei
-2house in	efdeck
-2how about	fejedd
-2how does	eehfcg
-2how is	ddiffe
-2hr on	kdbdgZ
-2i get	clffcZ
-2i have	cfeffh
-2i meant	hdjcbb
-2i said	gddeak
-2i work	efdedj
-2in at	djbfdi
-2in by	ZlckeY
-2in court	debcje
-2in exactl	ifffdd
-2in for	bahbke
-2in in	dfcegi
-2in max	jdffed
-2in on	fYfbYj
-2in the	hegecb
-2in till	cedefk
-2in touch	jeddfc
-2in town	dehdcf
-2in under	gcffeg
-2in within	bkfffc
-2in writin	hdffge
-2indica of	deeekb
-2induct on	cdhedf
-2inform by	jafdhc
-2inside of	leffda
-2instea of	befejY
-2interv 's	deecdi
-2interv ,	bbhcff
-2interv :	bdmXaf
-2interv are	dfbbcm
-2interv betwee	dfdecj
-2interv by	cgbfii
-2interv date	ddkfed
-2interv for	fffdei
-2interv in	Zcjbib
-2interv is	edbcek
-2interv of	efjfdc
-2interv on	UfkXZh
-2interv till	cefdej
-2interv to	eejfec
-2interv until	cefefi
-2interv was	ddgfjf
-2interv within	jeffeb
-2into the	bfccZm
-2invita for	ffeeie
-2invita of	ffefhe
-2invite for	feiffd
-2is about	gdgfff
-2is at	dcjffe
-2is away	effefi
-2is back	Zeecdn
-2is been	dfeeje
-2is by	jdfdee
-2is closed	efdfdi
-2is coming	icfdge
-2is done	eedkba
-2is due	fZgjeh
-2is for	cejddf
-2is free	cekefb
-2is from	efecfi
-2is in	hdZjZe
-2is now	jehebc
-2is off	effeei
-2is on	aXgiTj
-2is open	fededj
-2is the	cajYak
-2is travel	effffh
-2it ,	gicedb
-2it :	cfgfgh
-2it before	hfdeed
-2it by	ehbYfd
-2it ends	eeedcj
-2it for	ikbeaa
-2it from	ffceck
-2it in	idldaX
-2it is	ediSZl
-2it on	khhfeT
-2it takes	fffehc
-2it till	jiehaX
-2it to	mjfcZX
-2it was	cfedka
-2it within	Xfejdk
-2its meetin	fffehe
-2job ,	ecffej
-2job on	jffefb
-2keep the	dblfdb
-2kept for	dbdecl
-2know ,	ffefdi
-2know before	ciffhf
-2know by	cgbbld
-2know in	ldfedb
-2know more	kffbea
-2know on	gkccbY
-2know the	kfeccb
-2know within	gcffhd
-2known on	iffeed
-2lands on	hfddei
-2lapses on	elbeaZ
-2lasts until	bakieZ
-2later than	hicbda
-2latest by	ldfcda
-2latest on	djeecc
-2learn by	mZeeec
-2leave from	efeeei
-2leave on	bfecdl
-2leave until	aafdfm
-2leaves on	bfbadm
-2left on	fffeic
-2less than	Ybffgm
-2lesson on	fefeic
-2lets do	cejfgf
-2lets say	hihcZY
-2letter by	ekecaa
-2letter of	heeeed
-2licenc by	aheedg
-2like on	febdka
-2likely in	aekdfc
-2link within	dbgfgj
-2list by	djfecc
-2list for	hddeaj
-2list on	lfeZcb
-2live for	ehfffd
-2live until	baedfm
-2lodged within	bjfffe
-2long talk	dffdjc
-2longer than	lcffcb
-2lunch on	bceggg
-2made by	jdfeee
-2made on	dffegi
-2made within	lafeec
-2mail by	iaffii
-2mail from	ffefid
-2mail on	jfdece
-2mail the	hffefe
-2mail within	ieffec
-2mainte on	bebedl
-2make it	jjbdZZ
-2make that	kedccc
-2manage by	idfeee
-2manage in	cdffkb
-2manage meets	ifedcb
-2manage on	afhige
-2marath on	bddfkc
-2market on	edceih
-2match on	eeaeig
-2may be	cfffgi
-2may take	jeffec
-2me back	ejafch
-2me before	eieffe
-2me by	ficaed
-2me for	icffeb
-2me from	ffeecj
-2me in	dhefZh
-2me know	ikbcbZ
-2me off	dcjdZi
-2me on	elhYgU
-2me the	ldcgba
-2me till	iefded
-2me until	keedec
-2me wait	afffhj
-2me within	fheehY
-2meet on	feggdZ
-2meet you	dedelc
-2meetin :	cegidc
-2meetin is	cfdjfc
-2meetin of	mfdcYc
-2meetin on	Xbjmcb
-2meetin till	efeefi
-2meetin to	beflba
-2meetin you	becblc
-2meets on	YebqaW
-2messag by	lcfdbc
-2messag from	fffejb
-2messag on	kfefbc
-2met on	dedecj
-2might be	cefeei
-2minds by	hefffe
-2missed on	deaela
-2more on	hededh
-2more people	efefei
-2more than	hZeeai
-2moved from	Zecbna
-2moved to	hdibcd
-2my answer	ckedcb
-2my notes	dffgfg
-2name by	ghfecc
-2need until	lbfdcb
-2needed until	edfefi
-2needs the	dfelca
-2never said	deeeal
-2news before	ebhgij
-2news by	gdfehd
-2next on	jedgdc
-2no ,	lfcedZ
-2no by	ghedbX
-2no decisi	afedbm
-2no is	mccdeZ
-2no on	jddfha
-2no within	fhfffc
-2not be	bfeeck
-2not decide	affeel
-2not decidi	dffecj
-2not do	eeaeif
-2not in	efefdi
-2not make	efeeka
-2not meet	fffdfh
-2not on	bdbemZ
-2not promis	aefedm
-2not put	dffffh
-2not say	Yeeeco
-2not the	Zdbeje
-2notes by	aZfkcg
-2notes on	cfdkdc
-2nothin by	mafeda
-2nothin on	dfeekb
-2notice is	befeck
-2notifi :	jdedee
-2notifi by	gZfdgi
-2notifi within	iefeec
-2now and	bbjeeh
-2now on	effied
-2number by	clefed
-2of office	efefei
-2of the	ZZjZei
-2of these	deffbk
-2of you	kfeeec
-2off for	eeZeem
-2off from	effeid
-2off is	dfefej
-2off on	heback
-2off till	eefefi
-2off until	edfdgh
-2offer by	aiffgi
-2offer from	ffffic
-2offer letter	ddffhh
-2offer on	bjeehb
-2offer within	gbfdbh
-2office ,	efeffh
-2office :	ecZfel
-2office betwee	febeek
-2office by	Zkejea
-2office from	ffffeh
-2office in	efcfjb
-2office on	jckabZ
-2office until	dZfefn
-2office within	blfffb
-2offsit is	dffffh
-2older than	cafedm
-2on ,	ddjede
-2on a	ZcZafm
-2on and	fefffh
-2on hearin	dfffei
-2on holida	cddedj
-2on leave	efeffh
-2on the	dYjgbg
-2on till	ecfffh
-2on until	fbfcej
-2one by	iifeda
-2one is	jdhedb
-2one on	hfeZdj
-2one re	deffgg
-2one within	jbffee
-2online before	fjcfff
-2online by	ejeeed
-2online within	ehfffe
-2only on	eejcdd
-2onsite on	eejfcb
-2open at	eecfbl
-2open for	dnedfZ
-2open in	ccfedl
-2open until	cdfddj
-2openin in	bfbedl
-2openin on	eeidhb
-2opens in	dfdebl
-2opens on	bccbao
-2or before	eledcZ
-2or no	kdecdc
-2or on	edjefe
-2or the	fejeee
-2order by	aafffk
-2other by	jeffed
-2other people	cffffi
-2our answer	leedbb
-2our call	cejfed
-2our chat	effeid
-2our decisi	medbdZ
-2out before	jdeffc
-2out by	iWecjf
-2out in	hiefdZ
-2out on	kbbdWg
-2out sick	dfeddj
-2out the	ldddda
-2out until	cdfffk
-2out within	igfffb
-2outcom :	jeecee
-2outcom by	mbfdee
-2outcom on	fedidc
-2outcom the	kfecec
-2outcom within	kdffec
-2over a	fffeeh
-2over by	dkeffd
-2over for	dfdeek
-2over on	Zdcigh
-2over that	cefife
-2over the	ZiXjhd
-2page by	fifeec
-2panel interv	edhffe
-2panel meets	iecgcc
-2panel met	edffhg
-2panel on	aekida
-2panel sat	dedbkb
-2panel sits	ifeddd
-2partne on	gefjcb
-2past the	kefeca
-2patien for	ieecjY
-2people by	dafeii
-2people in	adfcke
-2people know	kfedec
-2people on	cfaabn
-2people within	kbffec
-2period :	eefjcd
-2period is	dcfddk
-2period of	efefZl
-2person on	dfecfj
-2phone calls	kfdddc
-2phone me	jeefee
-2phone on	celebc
-2phone screen	jeiaZb
-2phone within	jdfffc
-2phone you	hdidaZ
-2pick by	kbffce
-2picks within	idfffd
-2ping you	ifefed
-2place betwee	efhffe
-2place from	efiieZ
-2place in	efdedj
-2place on	Zegddj
-2places on	jfefec
-2plan :	aehedi
-2plan by	ejeffd
-2plan is	keeedb
-2planne for	eeddej
-2please allow	hffffe
-2please come	efieed
-2portal by	dldeec
-2portal on	jfeeec
-2portal within	diefed
-2post by	dZffcl
-2post of	ffefdh
-2post on	cfgfgh
-2post within	hbffdi
-2postdo ,	ebdedk
-2posted on	lfeeca
-2postin to	beedck
-2presen on	cfjffc
-2princi on	bfciia
-2probab not	ffffdh
-2probab on	cdjefc
-2probat :	ecffei
-2promis :	hffffe
-2promis for	jdbcgd
-2promis was	efffid
-2promis you	ieefbf
-2propos :	bekeeb
-2publis by	ieffee
-2publis on	meebca
-2pushed to	afegch
-2put the	iebeiZ
-2query of	ffffid
-2questi before	bcdfji
-2questi by	blfdda
-2questi until	jfedeb
-2questi within	alffec
-2quick ,	leefea
-2quick call	eejfee
-2rather than	bfeekc
-2reach you	Zcgfcm
-2read on	debclb
-2read the	efeied
-2readin by	cefjee
-2reappl after	eeffdj
-2reappl in	ccffek
-2receiv at	fedfid
-2receiv by	bfeeaj
-2receiv on	febfjd
-2record by	eieffd
-2recrui :	kdfcdb
-2recrui thinks	hffdef
-2refere by	ekefdd
-2refere within	ckfeeb
-2refund within	bcffek
-2regist by	ehffff
-2rehear start	feeffh
-2reimbu within	aafeel
-2releas on	lfeeca
-2remind :	cehffh
-2reply before	Yjefci
-2reply by	ejeecd
-2reply in	kdefjZ
-2reply on	eeceja
-2reply within	iheecZ
-2repo by	fhfffe
-2reques by	difffe
-2reques until	aifefe
-2requir by	ehfffe
-2respon by	djfffd
-2respon within	hefffe
-2result :	jffcfd
-2result by	jafebh
-2result on	meecca
-2result take	jffeec
-2result the	iffefe
-2result within	hafedg
-2return by	ejfffc
-2return for	fededk
-2return on	keddcc
-2return within	dcffej
-2revert by	eifedd
-2revert within	fhfffb
-2review after	eefedj
-2review have	gefieb
-2ring by	fheedc
-2ring everyo	ifecgb
-2ring me	dhjbYd
-2ring on	eciZeg
-2ring them	iedfef
-2ring you	bZidck
-2ringin everyo	ejdccb
-2ringin you	ieefdd
-2rooms on	fbbdel
-2round in	iebddh
-2round is	jbddcc
-2round on	ecjbfd
-2run for	bdfkcd
-2run from	cfdbYn
-2run to	efeeeh
-2run until	dcegeg
-2rung by	kcffdc
-2runs for	eefdej
-2runs from	ffefeh
-2runs throug	defcej
-2runs until	baeidg
-2said about	dfffhf
-2said by	efffjc
-2said in	gefgci
-2said on	ffffhd
-2said the	Zefjlh
-2said within	gdfdia
-2said yes	cfeejd
-2say by	djefed
-2say the	ledeaa
-2scan by	eifffe
-2schedu for	fedfid
-2screen on	dcjfff
-2second interv	cefdai
-2second round	diZkea
-2see on	afeael
-2see you	abheag
-2select by	gdffgf
-2select day	dfecjc
-2select on	affleg
-2sent by	kbfffe
-2servic on	aediai
-2sessio of	kfefdb
-2sessio on	dffhff
-2set for	dehjdb
-2settle by	gbfdbi
-2she said	meedaZ
-2shift is	ffiaei
-2shift on	ecgefh
-2shortl by	kcfbed
-2shortl in	hffefd
-2shortl within	jdfffc
-2should be	jeefbd
-2shout before	ckfffc
-2shout by	jdffdc
-2shut from	ffeeei
-2shut on	ikZbef
-2side of	Zeefcm
-2sign by	Ygfdeh
-2sign off	cfeela
-2sign within	blffda
-2signat by	bkffdc
-2signat within	ejffec
-2signed by	dkfebc
-2signed off	eeeekb
-2signed on	effedi
-2signs on	jffdee
-2since the	ffffdh
-2sit down	jdiZbb
-2sit on	bebmda
-2site on	feleca
-2sits in	bfekcb
-2sits on	cecmaZ
-2sittin on	affldb
-2skiing until	dbfael
-2slides by	bgffgg
-2slot by	ccgfhi
-2slots betwee	fdjffb
-2so ,	akajdb
-2so :	jfefec
-2so before	hffffd
-2so by	ggfced
-2so on	aedagh
-2so the	keddbb
-2so until	dlecfb
-2soluti by	ehfffe
-2someon by	kcfdae
-2someon else	efffid
-2someon from	fffebk
-2someth by	bfffej
-2someth in	cejdce
-2someti in	hehbhb
-2sorry ,	deffjd
-2sorted by	Yifedj
-2speak on	dfdeid
-2stands for	fjefdc
-2stands until	ahffgf
-2start :	Zcdddn
-2start before	dcefel
-2start date	feefei
-2start in	cbYdaq
-2start is	defefj
-2start on	Yaaecq
-2starti after	ffefcj
-2starti in	ffffci
-2starti on	ffefal
-2starts at	eejfec
-2starts in	eecebn
-2starts on	adbdao
-2statem by	aifcfg
-2step on	hjbeec
-2strike on	bfdbcl
-2strong field	dfdecj
-2study by	dffffh
-2submit :	cbafla
-2submit by	clffcc
-2submit within	heffed
-2take around	ccffek
-2take place	cfhcce
-2take the	aibcej
-2take until	hifceZ
-2taken on	jffced
-2takes about	gdejcb
-2takes place	bckhba
-2takes us	hadiba
-2talk of	ffbfjd
-2talk on	fefhgZ
-2talk to	ceeefj
-2talks on	cfebfj
-2team ,	fdjeed
-2team on	jddbhe
-2team within	iefffd
-2teleph conver	ffefic
-2teleph on	jegeeb
-2tell me	clacZf
-2tell you	cjadkZ
-2tellin you	iffdec
-2term ,	iccdbe
-2test by	ahfffi
-2test of	cfedid
-2test on	edieeb
-2test within	dkefdb
-2tests of	dfdejc
-2text by	hfffee
-2text me	ekbeeb
-2text you	nedddb
-2than in	adfghk
-2than the	icadka
-2thanks for	ffffhe
-2that before	hffffd
-2that by	ejeecd
-2that is	ahcZnb
-2that on	kfdfdb
-2that the	ieddia
-2that was	efffhe
-2the advert	cfedcj
-2the agency	dfffhg
-2the applic	efedei
-2the appoin	dffied
-2the bank	Zfeldb
-2the call	cfefkd
-2the chat	efeekc
-2the client	ffeejc
-2the commit	ideefd
-2the contra	ddffej
-2the date	ffefdi
-2the decisi	cffeif
-2the first	ccedaj
-2the forema	ffhfgd
-2the interv	cebflb
-2the job	ffffjb
-2the kitche	edcefi
-2the latest	fcecdi
-2the list	YjdZhg
-2the name	ceefje
-2the nicest	efdfkc
-2the nurser	eeffhf
-2the offer	bjdfce
-2the office	dkcdcb
-2the outcom	ffffbj
-2the owner	ceedgi
-2the partne	ccdjha
-2the phone	acddig
-2the positi	iffcfc
-2the post	cdcehg
-2the result	hffefe
-2the role	cfjeja
-2the train	ddcalc
-2the trial	eehfee
-2the truste	eeejfb
-2the verdic	hffffe
-2the ward	eegfic
-2the worksh	ffiffb
-2the year	ebdefk
-2their answer	ifffee
-2their choice	bffjdd
-2them at	eeejfc
-2them by	bkcebe
-2them in	afffdk
-2them on	fbhicc
-2them within	Zgfeej
-2then the	cfffie
-2there on	Zdieal
-2these by	djffec
-2they have	hefffe
-2they need	hefffe
-2they rang	eedfjd
-2they said	fefcjX
-2they say	eeefgd
-2they took	ccffkc
-2they were	cffejc
-2thing by	cfgdhg
-2this by	fhffee
-2though by	jdfeed
-2throug on	eefekb
-2throug the	dejhZd
-2til the	cbcffk
-2till the	fZahZk
-2time ,	efefeh
-2time :	acnfee
-2time before	aajfim
-2time for	dchfgh
-2time in	hfiedb
-2time on	dekedb
-2time until	cjdabe
-2times by	aeffij
-2times for	fehffd
-2title by	difffe
-2to be	decdjc
-2to by	lcfdec
-2to candid	kffeec
-2to come	ffhffe
-2to decide	ieeedd
-2to do	cddfbk
-2to hold	feifed
-2to me	gkZecc
-2to on	ffeddj
-2to say	hhcafd
-2to see	aedkcc
-2to start	ecefdj
-2to the	kdacYh
-2to us	cffjgd
-2to wait	eeffjb
-2to write	efffhe
-2to you	jbbdgc
-2togeth on	cebkbd
-2told by	jcfeaj
-2told me	eYbeob
-2told on	efecke
-2told the	gecekb
-2told them	cfgfhg
-2told within	ebffei
-2told you	ZecenZ
-2took them	bcefjd
-2took until	jcfcfa
-2took us	abeegi
-2touch by	hfeeea
-2touch within	iefffd
-2tour on	deZehk
-2tour till	ddfdfj
-2toward the	nfebda
-2town in	efjfbd
-2travel until	eefffh
-2trial on	deiffd
-2trial period	ceefdj
-2try again	dfbfdl
-2turnar is	kefeeb
-2twenty minute	eeifdd
-2twice in	efffbj
-2two on	edhfff
-2unavai on	efcfej
-2unders by	cjffee
-2until the	abXjeh
-2up by	geejcd
-2up for	Yfkffd
-2up from	efbeck
-2up here	efffhf
-2up on	fbeeja
-2up to	hebdbf
-2update :	cegfhh
-2us ,	gjdeca
-2us again	effdei
-2us by	djdbZg
-2us in	iaaegg
-2us know	ebeeei
-2us on	gchcja
-2us the	cffjfg
-2us till	kbfffc
-2us until	fhedea
-2us within	igehca
-2usuall takes	mefbeb
-2vacanc is	deffdi
-2valid for	cebecj
-2valid until	cgfeef
-2verbal offer	fdefjb
-2verdic by	kbffdc
-2verdic on	ffecic
-2video by	cjffdd
-2video on	feifde
-2visit on	ffjeec
-2vote ,	kecfcZ
-2vote is	gffgec
-2vote on	cecmbZ
-2voted on	Yfdjfg
-2votes on	kedcaZ
-2w2 ,	dffffh
-2wait ,	dffffg
-2wait until	lfcbhW
-2waited since	feffjb
-2was due	ebfeje
-2was made	cfffif
-2was on	efeeie
-2was the	eeeeZl
-2was told	hfefdd
-2we decide	jfeedd
-2we have	dcmcba
-2we need	iffded
-2we propos	edgffg
-2we said	cfffmb
-2we say	edifff
-2we talk	eecffk
-2weekda before	dddffi
-2welder from	ffefcj
-2well done	efebjc
-2went out	feefjc
-2when :	edkeec
-2which day	ffhffe
-2which is	bffkec
-2which mornin	efhffe
-2which was	cfdeje
-2whole of	eeffie
-2will be	kbhbZc
-2will call	kfcfed
-2will decide	jfeeed
-2will exist	dffffh
-2will have	dieffd
-2will hear	ofecbZ
-2will know	medebb
-2will meet	ffeged
-2will take	cdfcgj
-2will write	hffefe
-2winner on	bfedif
-2with her	eeiffe
-2with me	dcifff
-2with someon	becekb
-2with the	eecfgg
-2with them	aejied
-2with us	fefdid
-2with you	lbbcZh
-2within the	bjcjhT
-2word about	afffjf
-2word by	gefehd
-2word on	iejeba
-2work before	aieedf
-2work on	blaidZ
-2workin day	dcgfej
-2works until	djedfe
-2would be	fbfdck
-2would hear	bfgghj
-2would phone	jfefec
-2would ring	gdfffg
-2would say	eicebg
-2would start	efefdi
-2wrap up	ceecgh
-2writin :	jedecc
-2writin by	iefefd
-2writin within	gdeedh
-2yes ,	icdfdf
-2yes by	Ykeeeg
-2yes of	feefid
-2yes within	alfffd
-2you ,	cdjcge
-2you :	lcccdb
-2you about	cfgdjb
-2you again	efdfhf
-2you anythi	deffei
-2you applie	cecfej
-2you around	eeiffe
-2you at	jedfed
-2you before	ijaddX
-2you by	lbdadZ
-2you do	ddlfee
-2you for	alcdfc
-2you free	edhffe
-2you from	efeecj
-2you got	bjdefb
-2you have	Vmdedd
-2you in	jbcdid
-2you inside	jefffd
-2you know	hddheb
-2you make	edjfef
-2you more	dffffh
-2you no	ifefed
-2you on	leeUfc
-2you receiv	dfefie
-2you stand	ifffcd
-2you start	fdeffj
-2you talk	fdifff
-2you the	kejaeX
-2you till	gjfffa
-2you until	fldchV
-2you within	ihdcbU
-2your call	bdiegd
-2your inbox	ideech
-2your interv	edleab
-2your knives	cdgfci
-2your parcel	dfcegh
-2your profil	ffdfci
-2your time	ffcejd
-2yours by	ifdecc
-2yours from	ffffci
-2zoom on	fdiffd
-3# # ,	efieeb
-3# , start	edffeh
-3# on the	efjfec
-3's back on	cedccn
-3's office by	ahfjec
-3's offsit is	dffffh
-3's out until	defffi
-3, # ,	eefefh
-3, # and	ddeffj
-3, # or	ecjeed
-3, # till	edkeea
-3, @d ,	feffeh
-3, @d and	ffhffd
-3, all by	cjffee
-3, and by	ghffed
-3, and in	iefffd
-3, and on	nedbcZ
-3, and the	ififeb
-3, and within	iefffd
-3, apply by	daffgk
-3, as of	ffdflZ
-3, back in	decfkc
-3, before the	lcdfea
-3, but by	kdffec
-3, but on	jfdefb
-3, by the	gefeiZ
-3, call me	caicbh
-3, could be	ifeeed
-3, i have	cfeffh
-3, i meant	hdjcbb
-3, i said	deefkc
-3, in the	Yjbedj
-3, it is	fcieYh
-3, likely in	aekdfc
-3, make it	hjbeaa
-3, next on	jedgdc
-3, not the	cfffjb
-3, on the	djgYjY
-3, phone calls	kfdddc
-3, please come	efieed
-3, probab on	cdjefc
-3, ring me	Zbkdbg
-3, see you	fcbfdk
-3, she said	kfefbc
-3, so by	ghfdea
-3, someti in	jeeecc
-3, start date	feffeh
-3, start in	feefei
-3, start on	effffh
-3, that is	ideccf
-3, then the	cfffie
-3, they said	lffeab
-3, trial period	ceefdj
-3, wait ,	dffffg
-3, which is	bffkec
-3, which was	cfdeje
-3, yes ,	befffj
-3: # ,	cckffd
-3: @d ,	fejeed
-3: @d or	efhffe
-3: @p to	dfdjec
-3: decisi by	lbfedc
-3: it is	cffffi
-3@d , and	mfecaZ
-3@d , back	feecch
-3@d , becaus	gfefdg
-3@d , but	ifefec
-3@d , by	hdfffe
-3@d , decisi	hfffee
-3@d , not	cedeei
-3@d , on	keachZ
-3@d , so	keeebc
-3@d , start	eeefej
-3@d , then	ceeejc
-3@d and not	dfffdj
-3@d and on	ffcbdj
-3@d and the	ifdbch
-3@d instea of	beafmc
-3@d leave until	bdfdfk
-3@d or on	efieed
-3@p , and	bfeeje
-3@p , is	ldceba
-3@p , then	effeid
-3@p they said	efffhf
-3@s , then	cfffhh
-3@s , to	bfejdb
-3@s on and	fefffh
-3a call by	gdfehd
-3a call on	hehddb
-3a call within	ccffkb
-3a contra from	ffefei
-3a date :	neZcbY
-3a day ,	edfffj
-3a decisi by	icedZh
-3a decisi within	fdfeid
-3a defini answer	hfeffe
-3a feedba call	cfiedf
-3a letter by	ghfdbc
-3a long talk	dffdjc
-3a mail the	hffefe
-3a messag by	idfefd
-3a name by	ghfecc
-3a panel on	dfhiec
-3a quick call	eejfee
-3a reply by	idffee
-3a reply within	icffee
-3a respon within	hefffe
-3a result within	hefffe
-3a ring by	difeed
-3a scan by	eifffe
-3a second interv	dfjedb
-3a slot by	fheffe
-3a strong field	efdecj
-3a welder from	ffefcj
-3a word about	afffjf
-3a yes by	djefed
-3accept by the	ckefed
-3addres for the	fccfkb
-3addres of the	ffffak
-3after the interv	dfffhe
-3again from the	dfeedj
-3again in the	hehdbe
-3all applic on	efdfic
-3all candid by	idffee
-3all candid on	ifefed
-3all of you	iffffd
-3allow up to	ldeefa
-3am away from	effeei
-3am away until	defeej
-3am in till	efdffi
-3am out on	bfeeek
-3an answer before	jdfedd
-3an answer by	acecik
-3an answer in	keffec
-3an answer inside	dbffjd
-3an answer on	jfeefd
-3an answer the	lfddeb
-3an answer within	ibffch
-3an email by	chfhgj
-3an hour ,	ecefej
-3an hour on	ieefcd
-3an interv on	fdkedb
-3and accept by	ehfffe
-3and as of	efcffg
-3and by the	jcffed
-3and closes on	ehdffe
-3and in the	jfbcbh
-3and it is	ebefkb
-3and on the	lfddeb
-3and return by	eifffd
-3and tell me	bkeeed
-3and that was	efffhe
-3answer before the	hcefgf
-3answer by the	aldhiZ
-3answer comes on	iffeed
-3answer for you	lfeeda
-3answer go out	iffffd
-3answer in the	hefdfe
-3answer on the	lfddeb
-3answer us by	idfefd
-3answer you within	iefffe
-3any time before	dajfhi
-3anythi is the	begfgk
-3applic , on	efdfhg
-3applic : the	fdfecj
-3applic by the	idffee
-3applic close on	deebbn
-3applic for the	ffcddj
-3applic on the	jfeeec
-3applic over the	jffddc
-3apply again after	ffffci
-3apply again next	fcfffi
-3appoin at the	afemca
-3appoin commit on	dfejdd
-3are availa from	ffjefc
-3are being read	efeied
-3are closed from	ffffeh
-3are closed until	effffh
-3are coming on	bdgaek
-3are commun within	hefffe
-3are decidi on	jfeeec
-3are due by	cbfefk
-3are due on	cdcfei
-3are in on	keabce
-3are in the	eeheee
-3are inform by	jcfefd
-3are interv until	defZfl
-3are not decidi	dffecj
-3are on the	Zbgdei
-3are publis on	jfeecd
-3are read the	efeied
-3are you around	eeiffe
-3as early as	jfeddd
-3assess centre on	deifgf
-3assess day in	dfhece
-3assess day on	dehecg
-3at its meetin	fffehe
-3at the latest	fcecdi
-3attach contra by	ejffeb
-3audit ends on	affcdk
-3availa for the	fcjffc
-3availa grid by	fhfffe
-3aware that is	Zffgkj
-3away from the	ffefdj
-3away till the	effdfh
-3away until the	defbfj
-3back by the	cbffij
-3back on the	TdiWam
-3back to me	fkaedc
-3back to you	kececa
-3back within the	fcffif
-3be back by	akffed
-3be back in	afefel
-3be bored in	eeffcj
-3be closed on	cfedek
-3be coming on	aemfbZ
-3be commun by	difeed
-3be comple by	beecej
-3be contac by	acefkd
-3be contac within	hefffe
-3be delete after	effedj
-3be destro after	ffffeh
-3be done by	Xhcjfc
-3be done in	ffffhd
-3be expect in	leccba
-3be filled by	daffdk
-3be held on	admbdZ
-3be here by	ehfffe
-3be in by	ckeeeb
-3be in the	cfleeZ
-3be in touch	jeddfc
-3be inform by	edffie
-3be kept for	eefffi
-3be later than	jcffed
-3be lodged within	bjfffe
-3be made on	gffaeh
-3be made within	jcfffc
-3be notifi by	cdfehj
-3be on the	cfkfbd
-3be one by	kdffeb
-3be out by	fceeei
-3be out on	jfedec
-3be patien for	kffecb
-3be publis by	ieffee
-3be publis on	ifedec
-3be receiv by	djffec
-3be refund within	bcffek
-3be sent by	kbfffe
-3be settle by	ccffdj
-3be starti on	ffffdh
-3be told by	ldfeeb
-3be told on	gffdgg
-3be told the	iffffd
-3be told within	ebffei
-3be unavai on	efcfej
-3be with you	fcefbj
-3been contac by	lbffbc
-3been contac within	hefffe
-3been given until	gafjeb
-3been moved to	dehffe
-3been open for	eefela
-3begin on the	ffdffi
-3begins on the	bfecck
-3betwee @d and	efidee
-3betwee now and	bbjeeh
-3board meets on	dffhff
-3board on the	beckeb
-3board sits on	iedgbc
-3book yours by	bjfeee
-3budget at the	ifebja
-3but by the	ldffeb
-3but on the	gfhfed
-3by @d ,	gcjeda
-3by email by	jdffee
-3by mail on	jfdece
-3by phone on	beifgi
-3by video on	feifde
-3calend invite for	fehffd
-3call by the	hfffee
-3call from me	ifeeee
-3call in the	iffeed
-3call on the	gfdcjb
-3call you on	fcbeih
-3can not do	eeaeif
-3can not make	efeeka
-3can not promis	beeedl
-3can not say	beeecl
-3can we talk	eeiffe
-3can you do	edjfee
-3can you make	edifff
-3can you start	fdeffj
-3candid as of	cfgfbl
-3candid in the	kfebeb
-3candid on the	kfdcec
-3cape town in	efjfbd
-3case study by	dffffh
-3choice by the	jeffdd
-3choice in the	jfeeed
-3choose betwee the	efkddb
-3client decide on	Zffbdl
-3close on the	ddbedj
-3closed until the	edfeei
-3closes on the	cbZbbo
-3closin date :	eededk
-3closin date is	ceebdk
-3closin date of	cfeebk
-3closin the advert	cfedcj
-3come back on	cejffd
-3come back within	jcffec
-3come in on	beicdg
-3come on the	efided
-3come out before	jdeffc
-3come out on	gfacZj
-3comes before the	iefffe
-3comes in on	bfcdek
-3comes in the	iffdee
-3comes to you	bggghi
-3commit conven on	cffifd
-3commit sits on	cffjed
-3commit to the	iffefc
-3compar notes on	cfdkdc
-3comple it within	ejffec
-3confir by the	eheffe
-3confir it by	ggeffd
-3contac before the	ceffej
-3contac you by	lafeed
-3copy by the	djffdd
-3could run to	efeeeh
-3could you do	eehfff
-3count on hearin	dfffei
-3cv duty on	ebcfek
-3date is the	heeddg
-3date was the	ffffak
-3date will be	ecfffj
-3dated within the	fdeejd
-3dates before the	fidedd
-3day off is	dfefej
-3day on the	cdjfed
-3decide before the	kefeeb
-3decide by the	mafecb
-3decide in the	hefffe
-3decide on the	keccec
-3decisi at the	efecjb
-3decisi before the	ieeeef
-3decisi by the	fiedfc
-3decisi falls on	kffaec
-3decisi in the	lecckY
-3decisi on the	kfeceb
-3decisi over the	lffcdb
-3decisi was made	cfffif
-3decisi within the	hdffff
-3defini answer by	idfffe
-3desk until the	eefffi
-3do it by	djefee
-3do so by	dcffgi
-3done by the	ifffee
-3done readin by	cefjee
-3doors open at	eeffei
-3down togeth on	cffiff
-3drivin licenc by	fjffec
-3due on the	bkfbbh
-3each applic within	hefffd
-3each one within	defffi
-3earlie fixed for	cfdbka
-3earlie indica of	deeekb
-3email from me	ifeffe
-3email in the	hffffe
-3email on the	iffefd
-3erase applic data	dfffbj
-3evenin on the	dfdeei
-3every applic within	idfffe
-3everyo by the	ieffee
-3expect an answer	hcefef
-3expect more than	cdfffj
-3expect our call	eeifdd
-3expect you on	afkfff
-3filled by the	kffdeb
-3final answer by	dhfgge
-3final decisi by	hffeef
-3final decisi in	afeckc
-3final word by	idffee
-3finish by the	cjefee
-3finish it by	fhfffe
-3firm answer by	jcffed
-3first meetin :	cegidc
-3five finali on	jffcfe
-3fixed for the	eehech
-3flight is on	bfcbam
-3for @d by	diffff
-3for accept until	fjfffb
-3for all of	ceefla
-3for at least	fdefeh
-3for coming in	dfefjd
-3for interv on	eelffb
-3for mainte on	bebedl
-3for me from	ffeecj
-3for me till	dleeeb
-3for the chat	ffffhd
-3for you by	fYffgk
-3for you for	dleecZ
-3for you in	iffefd
-3for you on	bkfecZ
-3for you till	ekfffb
-3for you until	bleejX
-3for you within	lafffd
-3for your time	ffcejd
-3form by the	blffee
-3form email in	afffij
-3from # to	dcjffg
-3from @d for	effefh
-3from her by	iefefe
-3from him by	idfefe
-3from me by	jbfefg
-3from me on	mebccc
-3from me the	iffefd
-3from me within	iefffe
-3from the client	bfghhh
-3from us by	mcecbX
-3from us the	jffdee
-3from us until	jceeed
-3from us within	oYedbY
-3from you before	akeeed
-3from you by	TsddaY
-3from you within	Zlffed
-3full benefi after	feffeh
-3get an answer	bffffj
-3get your knives	cebfck
-3give me till	jbefed
-3give me until	jdfdfd
-3give us till	kbfffc
-3give us until	cjfefc
-3go back on	bbifef
-3go on until	ddedej
-3go out by	iefeee
-3go out on	kfdbbc
-3go out the	iffeed
-3goes out on	mebcdb
-3goes out the	keeeeb
-3going to be	ceddkd
-3going to decide	cfeejh
-3govern meet on	dehifc
-3great meetin you	deffif
-3group exerci on	fcleda
-3had been told	efffhf
-3had told you	dfffie
-3had you applie	ffffak
-3happy birthd for	dececk
-3happy return for	fededk
-3harbou festiv till	dddeej
-3has moved to	iegcde
-3has time on	ffhffe
-3has until the	fefcei
-3hat on the	fcffeh
-3have a contra	ffffci
-3have an answer	ddgffi
-3have given me	ejffbc
-3have got until	Zfeeei
-3have heard by	fdffid
-3have it before	hefffe
-3have it by	fdecdh
-3have it on	ifffee
-3have it within	bkfffc
-3have my answer	ckedcb
-3have our answer	hffefe
-3have their answer	hffffe
-3have these by	djffec
-3have until the	eifffc
-3he is free	dejffc
-3he starts in	ffeffh
-3hear back within	edfgfh
-3hear before the	dcffkb
-3hear by the	abffle
-3hear from me	hfffee
-3hear from us	kfedbc
-3hear on the	kfedfb
-3hear within the	cjfefc
-3heard in the	efecdk
-3heard nothin by	idffde
-3held betwee the	dfgeeg
-3held in the	cekdeb
-3here by the	bkffeb
-3hired as of	efefak
-3holida until the	ccfdfm
-3hr w2 ,	dffffh
-3i accept by	fifffd
-3i am away	eeefei
-3i am off	efeedj
-3i asked for	Zcedan
-3i call you	cdefei
-3i have blocke	hehece
-3i have got	ajhfdd
-3i have till	bkeefc
-3i have until	bfedeh
-3i never said	deeeal
-3i said about	dfffhf
-3i said by	ffffhd
-3i told them	cfgfhg
-3i told you	dfffhf
-3i was told	hfefdd
-3i will call	ifeffd
-3i will write	hffefe
-3i would say	eicebg
-3if i said	dfefak
-3in again on	efdfdi
-3in by the	Zceecl
-3in hospit till	eefeei
-3in meetin till	efeefi
-3in post by	bZffdm
-3in the kitche	edcefi
-3in the post	cdcehg
-3in time for	dchfgh
-3in touch by	hfeeea
-3in touch within	iefffd
-3in writin :	jedecc
-3in writin by	iefefd
-3in writin within	gdeedh
-3inform by phone	behfjg
-3instea of the	dddfkc
-3intake opens in	ffffeh
-3intere in the	fifffd
-3interv all throug	efekcb
-3interv are held	efgecg
-3interv are on	aekcce
-3interv conduc on	ffdfie
-3interv days ,	fehefe
-3interv held on	ffefhe
-3interv is on	efidcg
-3interv on the	Zbbcfl
-3interv over the	dffgfg
-3interv run until	eefbek
-3interv until the	Yfflff
-3interv you on	ffifdd
-3is awaite by	cjfeed
-3is away until	edfefj
-3is back on	icZebe
-3is by the	iefffd
-3is closed in	ffcfej
-3is closed on	eebfck
-3is closed over	fffedi
-3is coming in	gfedci
-3is confir for	ffiefc
-3is defini not	dfffgg
-3is due in	hhfeea
-3is due on	Zbejgh
-3is expect at	ckccbe
-3is in by	ieffec
-3is in town	dekecb
-3is live for	ehfffd
-3is live until	ccfefk
-3is moved to	hffefe
-3is now on	effied
-3is off for	efaeek
-3is off till	eefefi
-3is off until	edfdfj
-3is on the	cdhjcd
-3is planne for	fehffe
-3is publis on	jfedcc
-3is reques by	difffe
-3is set for	degjdb
-3is shut from	ffeeei
-3is someti in	dfiecg
-3is valid for	dgdecf
-3is valid until	dffeeg
-3it , in	ddefdj
-3it again after	eeefei
-3it back by	fhfefe
-3it back within	ahffej
-3it before the	akdfeb
-3it by the	chedZi
-3it can take	Zdfffl
-3it closes on	dagffk
-3it could be	hefece
-3it in by	eiefed
-3it in the	Yhdjbg
-3it is about	hegffd
-3it is been	dfeeje
-3it is now	geifce
-3it is on	iefeed
-3it is the	Ycjfek
-3it may be	cfffgi
-3it on the	afldkX
-3it out on	Zffmfd
-3it over by	djeffd
-3it over on	bedljY
-3it over the	Zgajhb
-3it stands until	fjfffc
-3it took them	bcefjd
-3it will be	kdhbZb
-3it with someon	becekb
-3it would be	lfffcb
-3its doors on	eecfej
-3its work on	cffjfc
-3itself is on	ffjefc
-3keep files for	eefedj
-3know before the	hffeka
-3know by the	hcedka
-3know i said	efffhe
-3know in the	dlebdb
-3know we said	efffic
-3know within the	egfkbf
-3lapses on the	cjcffc
-3last applic on	cffcej
-3last candid comes	efgdhf
-3last candid on	Zfcdcl
-3last interv are	efdddj
-3last interv on	feeedh
-3last one on	iffbef
-3last update :	cegfhh
-3later than the	ocedba
-3launch is the	efeeei
-3leave on the	afecek
-3leave until the	fefdei
-3let me know	ikbcbZ
-3let you know	fedhfc
-3letter by the	jefddd
-3letter go out	hffefe
-3letter on the	efedja
-3letter said the	bffhjh
-3lettin people know	kfedec
-3link below within	baffhl
-3link expire after	deffeh
-3list , by	kaffec
-3list goes up	keecec
-3lists go up	keeedb
-3looked at from	ffdicd
-3love to say	Zceegj
-3made by the	laeddc
-3made known on	iffeed
-3made me wait	afffhj
-3made on the	cfejec
-3mail said the	cffghg
-3mails go out	gfeebi
-3make that the	kfdecd
-3make their choice	bffjdd
-3may reappl in	eeffdi
-3me an answer	hfeffe
-3me back by	ehefff
-3me before the	keefec
-3me by the	ldedcZ
-3me in on	dehffg
-3me know by	cfddme
-3me know in	ieffee
-3me know on	bleecc
-3me on the	mfdedZ
-3me to do	dddfbk
-3me to the	iecfdd
-3meet in the	cfbfei
-3meet on the	Wbbidj
-3meetin is on	dedhcg
-3meetin on the	fdgkYX
-3meets on the	fdZjcW
-3met us in	ffefhd
-3more farmha on	efecej
-3more to see	ceegdj
-3move it to	dejcfc
-3my answer by	hfffed
-3my call in	iefffd
-3my call on	hffffe
-3my desk until	ecfffj
-3my essay on	edcjca
-3my notice is	befeck
-3my recrui thinks	hffdef
-3my return on	kfefeb
-3my yes of	feefid
-3name by the	kcffcd
-3need someon from	fffeci
-3needed by the	eiefec
-3negoti meetin on	ddjedd
-3new applic on	ffffhe
-3new appoin :	eejffd
-3new plan is	keeedb
-3new propos :	bekeeb
-3news before the	Zdffdl
-3next step on	hjbeec
-3no , by	kafffd
-3no answer before	ffffeh
-3no by the	ckffdb
-3no call by	fbffhb
-3no from me	ieefed
-3no from you	elafdd
-3no later than	hhdcZd
-3no more than	acfffj
-3not @d ,	efeebj
-3not @d not	ffffbj
-3not availa in	ffdfbk
-3not before the	ifeedd
-3not come on	deZbcm
-3not commit to	aefedk
-3not do the	cdiebg
-3not hear on	afeeka
-3not heard by	lafdcc
-3not later than	dkddZe
-3not older than	ebffdk
-3not promis you	bfffdl
-3not rung by	kcffdc
-3note the date	ffefdi
-3notice on the	kebdiZ
-3notice period is	dcfddk
-3notice period of	ffffbj
-3now and the	caikeb
-3now it is	mdeecZ
-3of addres by	fhfffe
-3of conduc by	ehfffe
-3of us on	jfhddb
-3of work on	flaeda
-3of you by	kbfeee
-3of your interv	feifee
-3off from the	fffeci
-3off me by	iheebZ
-3off over the	effddj
-3off till the	eefffi
-3offer in writin	edffhg
-3offer lapses on	elbeaZ
-3offer stands for	fjefdc
-3offer stands until	dgffge
-3offers out by	Zbfelb
-3on @d and	cdcefi
-3on @p and	ffefhd
-3on a call	dcjfef
-3on file for	ffffeh
-3on it ,	gicedb
-3on leave from	efffeh
-3on leave until	eefffh
-3on or before	eledcZ
-3on reques until	cafffk
-3on the first	cecdck
-3on the phone	bcddnb
-3on the train	ddcalc
-3on the ward	efefjc
-3on until the	dffjfc
-3one copy by	dkffeb
-3one more on	cedeej
-3one on the	dfdleZ
-3only on the	gfejdb
-3open day on	ceackd
-3open evenin on	edbfel
-3open until the	egddef
-3opens on the	bffddj
-3or any time	ffhfee
-3or before the	kbffee
-3or no by	gheebY
-3or no on	kddedc
-3oral interv on	fdjfdd
-3other , and	ldcfcc
-3our answer by	hcffhd
-3our answer in	kfeddb
-3our answer on	leedcc
-3our answer the	hffffe
-3our decisi before	iffeed
-3our decisi by	fafebi
-3our decisi on	ifeeed
-3our decisi within	ieffee
-3our exchan of	Zfdeke
-3our minds by	hefffe
-3our offer by	cfffhj
-3our reply by	iefffe
-3our reply on	eeceja
-3our talk on	ffceje
-3our teleph conver	ffefic
-3out at the	lfeedb
-3out before the	ceffei
-3out by the	iffffd
-3out from the	ffcfdj
-3out in the	kfdcea
-3out of office	efefei
-3out on the	nebYbe
-3out to be	hfefde
-3outcom by the	ciffee
-3over @d and	fffhed
-3pages , by	cifffe
-3panel interv :	bflbeZ
-3panel interv on	cebeek
-3panel meets on	cfejee
-3panel on the	celccc
-3panel sits on	bfejed
-3panel will meet	afekfe
-3parent leave until	eefffh
-3part time until	ebeedk
-3partne in the	aekdfi
-3partne is on	dfajeg
-3pencil in for	dficib
-3people by the	laffec
-3people in on	dfeadl
-3people know by	jdffde
-3people to see	efekea
-3period would be	dffffi
-3person , on	cfhffg
-3phone screen on	dehfff
-3phone they said	affflc
-3phone you by	kbffef
-3phone you on	kffedc
-3phone you within	bkffee
-3phrase : by	jeeedc
-3pick someon by	iefeef
-3place in the	hejZca
-3plan for your	edfefj
-3planne for the	efhefe
-3please allow us	jcfeed
-3please answer by	cdffhi
-3please confir by	eieffe
-3please keep the	ecjfdd
-3please respon by	eifffe
-3please sign within	ejfffc
-3point in the	ifeeec
-3post closed on	ffffid
-3post closes on	fefeck
-3post run until	eefiec
-3postin closes on	fbfffj
-3presen it on	feiffd
-3probat would be	eeffdi
-3proces can take	adfffl
-3promis an answer	efffeh
-3promis it for	ikbeaa
-3propos @d or	fdhfgf
-3publis on the	ffedjb
-3put back to	hfjccc
-3put off from	effejc
-3questi by the	cjefee
-3questi in the	ejcffe
-3quick one re	deffgg
-3rather than the	bebelb
-3re apply after	ffffdi
-3reach us by	difffd
-3reach you by	kfefcb
-3readin period :	eefjcd
-3reason test within	ejefec
-3receiv it by	dkffeb
-3recrui in the	dffffg
-3refere coveri the	feefci
-3remain open for	fkefca
-3remain open until	dbfeel
-3reply before the	ckefea
-3reply by the	fiefcb
-3reserv list for	beffgj
-3result announ for	bfedjc
-3result before the	cfffgj
-3result by the	ldffed
-3result on the	jfdded
-3return it by	dafflf
-3return on the	jfeegb
-3review applic throug	defiff
-3right after the	efigfg
-3ring by the	ecfgjg
-3ring me by	Zlffee
-3ring you by	jcffff
-3ring you on	hebbcg
-3round # on	degffg
-3round , closin	cfecck
-3round on the	ffjdfd
-3round the nurser	eeffhf
-3run until the	eefhfd
-3rung before the	bffejd
-3runs out on	deeedk
-3runs to the	cfedck
-3said by the	bcffkc
-3said give it	iffeee
-3said give us	iffded
-3sails on the	cfgffg
-3salary expect by	dhfffe
-3same day ,	feifed
-3say yes by	bffffi
-3second interv ,	efhfee
-3second interv are	ffdeei
-3second interv by	bfffgi
-3second interv on	defcbi
-3second interv was	edgfgg
-3second round on	ddlebb
-3see you again	efffib
-3see you on	Zeeecj
-3seeing you on	decfam
-3seen on the	dfccbm
-3select day on	dekddb
-3select panel sat	dedbkb
-3select sit on	eeblda
-3send it by	beffih
-3sent out on	gfffhd
-3settle it by	ldffae
-3shall we say	edifff
-3she first said	dffejc
-3she has until	bifbfg
-3she starts on	efffeh
-3she told me	gabfjd
-3shop opens on	eeceej
-3shortl is done	aedlbb
-3shortl takes place	dfdjdd
-3should know more	kffbea
-3sign by the	Ycfffk
-3sign it by	ehfffe
-3signal @d and	dffffg
-3signed by the	abffek
-3signed consen by	eiffee
-3signed copy by	ddggih
-3signed form by	ehffef
-3signed someon else	efffid
-3slot on the	eehdiZ
-3so by the	idfffe
-3so it is	hffdef
-3some time in	hfiedb
-3someth for you	jfeeed
-3spend more than	ddfffi
-3stand by the	iefeee
-3stands until the	eefffh
-3start date :	eeeffh
-3start date is	edffei
-3start date remain	deeeej
-3start on the	ddcfej
-3starts on the	idbdeg
-3starts there on	efffci
-3stays open for	fkeeca
-3stays open until	defefi
-3take back the	bdbcmZ
-3take more than	ifffed
-3take place from	ffjcdb
-3take place in	efdedj
-3take place on	eehbdh
-3take up to	jcfdec
-3takes over on	dedbbn
-3takes place from	efekdb
-3takes place on	dfgjdc
-3takes up to	gZehee
-3talk about candid	ffgdff
-3talkin to you	bfgfih
-3teleph conver of	ffefid
-3teleph you on	jfdeec
-3tell everyo within	ceffgi
-3tell me by	geefgh
-3tell me on	bmbcdZ
-3tell people by	bdffdk
-3tell them by	cifffe
-3tell us by	cjefed
-3tell us within	cjfffe
-3tell you anythi	deffei
-3tell you by	kcffed
-3tell you more	dffffh
-3tell you on	bejdkX
-3tell you within	jbfffe
-3term begins on	eedffi
-3text me by	kbffed
-3that is by	jdfdee
-3that is the	ifeeed
-3that you got	eedfkd
-3the answer before	heffff
-3the answer on	ceffgi
-3the answer until	hhffeb
-3the automa mail	dfffci
-3the bishop on	cehbdh
-3the board decide	cffigd
-3the board in	dfmeZa
-3the board on	dehffg
-3the call on	kfeedb
-3the candid on	kfeeea
-3the chair by	ccfffj
-3the course of	leccca
-3the date :	beeeek
-3the deadli of	deffid
-3the depot on	kfgeea
-3the fair on	feiffc
-3the hiring manage	dfggff
-3the interv in	ffdfid
-3the interv of	ffjfbd
-3the interv on	ebgehZ
-3the invita for	ffeeie
-3the list for	jedeah
-3the list on	jffbed
-3the market on	edceih
-3the match on	eeaeig
-3the meetin on	feefid
-3the offer by	bkffdd
-3the offer from	ffffic
-3the office betwee	febeek
-3the office from	ffffeh
-3the office on	kefdba
-3the office until	dZfefn
-3the other by	jeffed
-3the outcom by	kdfdee
-3the outcom on	fedidc
-3the outcom the	kfecec
-3the outcom within	kdffec
-3the panel on	bejgeb
-3the partne on	iedhcc
-3the phone on	ffkeba
-3the plan :	behadj
-3the portal by	dkdeec
-3the portal within	diefed
-3the post on	cfgfgh
-3the postdo ,	ebdedk
-3the postin to	beedck
-3the promis was	efffid
-3the result by	mbfedb
-3the result on	lfeedc
-3the result the	iffefe
-3the result within	cdffej
-3the second round	diZkea
-3the strike on	bffcfj
-3the team on	jeebdf
-3the tour on	feafii
-3the unders by	cjffee
-3the vote is	gffgec
-3the whole of	eeffie
-3their answer by	heffff
-3their cfo on	deddei
-3their format by	cjffec
-3their letter by	cjffff
-3their meetin on	hfeeed
-3their second interv	efbedj
-3them down for	fecdlb
-3them on the	bfelda
-3then i said	dfffid
-3then it is	hefffe
-3these before the	ghefec
-3they answer within	heffee
-3they are decidi	jfeddc
-3they called me	feffhe
-3they need until	jdfeec
-3they said within	iefeec
-3they told me	dceele
-3they would phone	jfefdd
-3think over the	djedec
-3this email within	blfedb
-3this side of	Zeefcm
-3this vacanc is	deffdi
-3three refere by	fiffee
-3to answer by	beffhi
-3to answer within	Zhffjc
-3to be the	iedjeX
-3to begin in	ffeefh
-3to call you	ceiffd
-3to choose betwee	dfhfff
-3to come on	cfjffc
-3to confir by	eiffee
-3to do by	beffif
-3to everyb within	jefefd
-3to everyo by	dcgfii
-3to everyo on	jeedec
-3to interv by	idfffd
-3to know by	enedYW
-3to me by	boddcZ
-3to me in	kfcedX
-3to me within	efefhc
-3to meet you	dedelc
-3to reappl after	ffffeh
-3to ring everyo	dfffie
-3to ring on	afedij
-3to ring them	iedfef
-3to ring you	cedfgi
-3to say by	cjfffe
-3to see on	afeael
-3to see you	efkffa
-3to sign by	bdfeei
-3to start in	fcbfel
-3to start on	fcdfej
-3to talk to	dfdefj
-3to tell you	adefje
-3to the client	ifechb
-3to the name	ceefje
-3to the truste	eeejfb
-3to the ward	ffhfee
-3to them by	dhffff
-3to us by	clefec
-3to us in	ibcedg
-3to us on	dfffie
-3to wait until	lcdciZ
-3to you ,	iedfjb
-3to you :	kccefc
-3to you before	jccffd
-3to you by	gbgfif
-3to you in	ffbeci
-3to you on	oeadaZ
-3to you the	jfdeed
-3to you within	mbfdeb
-3togeth on the	cckcea
-3told by the	jcfegd
-3told me on	dfefid
-3told on the	kfeeea
-3told you on	dfefje
-3told you the	bfffjf
-3took place from	fffdie
-3touch before the	edeffi
-3travel until the	effffh
-3trial day on	efdeic
-3trial shift is	ffiaei
-3trial shift on	efgeja
-3trust closes over	fffdei
-3try again in	bdffgj
-3try again on	dfjffd
-3try out on	afkceg
-3try us again	fffdei
-3turn up on	decdal
-3two furthe interv	ffcbdk
-3two interv ,	edidib
-3two other people	cffffi
-3two people on	efeeei
-3under # on	ecjefb
-3up after the	ifdcdd
-3up in the	aefjdi
-3up over the	kfebda
-3up until the	eefcej
-3update cv by	ehfffe
-3upload it by	djfffe
-3upload them by	ehffff
-3us again in	efdfdi
-3us at the	bffddj
-3us before the	hffffe
-3us by the	Zkeedj
-3us in the	iefffd
-3us know by	djfffd
-3us on the	jdgcec
-3us till the	jdfefc
-3us until the	oefZcY
-3vacati on the	cfeefj
-3video call on	eehecg
-3viewed # times	ffdfdi
-3visit on the	adocbY
-3votes on the	iffcef
-3wanted me by	adfcig
-3was change on	dfcfjd
-3was moved from	dfeckc
-3was pushed to	afegch
-3was receiv on	febfjd
-3was the nicest	efdfkc
-3way by the	ifffed
-3we answer within	kbffed
-3we are closed	efffeh
-3we are decidi	kddeeb
-3we are in	cfffhf
-3we close on	cdeddl
-3we expect any	efefci
-3we will decide	ifeefe
-3where you stand	ifffcd
-3who can start	ffffdi
-3who starts on	ffefcj
-3will be announ	afffdk
-3will be by	kcfedc
-3will be decidi	ifeefd
-3will be done	feheff
-3will be on	beiiba
-3will be someti	hffffe
-3will be the	kfdcde
-3will be told	cfeddj
-3will call me	hfefee
-3will call on	dfhfgg
-3will call you	ddgeih
-3will circle back	iffffd
-3will come on	kebedb
-3will decide on	ifffed
-3will have it	kefedc
-3will hear by	gdffgd
-3will hear on	ffhdfe
-3will hear within	edfeeh
-3will know by	fVfdgk
-3will know in	iffeec
-3will know on	ifffed
-3will learn by	mZeeec
-3will meet on	cffiee
-3will not be	dfeecj
-3will not say	bfffek
-3will phone you	gdiebZ
-3will ping you	ifefed
-3will reach you	acdfdl
-3will reply within	hefffe
-3will ring by	gfeeed
-3will ring on	gckcdZ
-3will ring you	ebjecg
-3will start in	efffdi
-3will tell me	jeffec
-3will tell you	ekbeba
-3will text you	keeeed
-3with effect from	efdegf
-3with her on	bffkec
-3with hr on	dedfjc
-3with me on	ffefhe
-3with them by	fhefff
-3with us by	ejffec
-3with us on	ffhdee
-3with you by	dheegb
-3with you on	cekeeb
-3wonder : after	ffdejc
-3word for you	cfeekc
-3works counci has	idegcb
-3would be on	cckbcd
-3would be the	ceecbk
-3would begin on	bedefl
-3would have said	bedeck
-3would hear by	fdffjb
-3would hear on	dfffhf
-3would hear within	hdffgb
-3would hire you	cedfZl
-3would keep the	efjffc
-3would know by	ddffie
-3would know within	eeffif
-3would start in	efefeh
-3would start on	ffefeh
-3would tell me	gcceci
-3write on a	eeeebk
-3write to you	ieeedd
-3writte examin on	cejdfc
-3writte questi before	dgdfid
-3writte tests of	dfdejc
-3yes by the	akffed
-3yes or no	kdecdc
-3you , on	jdgded
-3you a ring	gchffe
-3you again on	jfgfdb
-3you an answer	bfffjf
-3you an offer	deffbl
-3you around on	eeifee
-3you asked for	ddeddj
-3you at the	lecdhY
-3you before the	ifeedd
-3you by the	cccakh
-3you come in	ffhffd
-3you come on	eelfda
-3you confir by	dkefee
-3you did great	defejd
-3you do the	feiffd
-3you down for	eehfff
-3you feedba within	iefffd
-3you free on	ffhffd
-3you from the	fdcfej
-3you have got	cjefed
-3you have until	bndddY
-3you have waited	dffekb
-3you in for	ebffdi
-3you in the	mZehda
-3you know ,	ffefdi
-3you know by	iZffie
-3you know on	jfeded
-3you missed on	deaela
-3you on the	mcfaiY
-3you over the	fihcda
-3you sign by	ehfffe
-3you start before	fdeffj
-3you start on	eecfej
-3you the contra	feffeh
-3you until the	ejfefb
-3you will have	dieffd
-3you will hear	lfeecb
-3you will know	hffffe
-3you within the	mbebdb
-3you word by	ceffje
-3you would be	aeifkZ
-3you would hear	dfffgg
-3you would start	efffdi
-3your accept within	eifffd
-3your accoun by	hhefec
-3your answer by	anefdZ
-3your answer on	bkdeec
-3your answer within	eiffcc
-3your availa for	ecifef
-3your case on	heaech
-3your data after	efffeh
-3your data for	feefei
-3your decisi by	Znefda
-3your decisi within	difffe
-3your detail for	eeffeh
-3your file on	cffhfg
-3your inbox by	hbfefh
-3your interv by	ddefih
-3your interv of	ffefjd
-3your interv on	djhead
-3your interv to	ffifed
-3your letter of	heeeed
-3your messag on	kfefbc
-3your query of	ffffid
-3your reply by	blffec
-3your reply within	ckffeb
-3your result within	hefffe
-3your signat by	bjffdd
-3your signat within	ejffec
-3your slides by	cfgfgh
-3your soluti by	ehfffe
-3your talk of	ffbfjd
-3your test on	eebfkc
-3your time on	dfifec
-3your word by	ehffff
-3your yes by	eifefd
-b#	Vgmdao
-b's	idbgZn
-b,	ifggcd
-b:	gbjmfX
-b@d	bdhfgh
-b@p	glahkW
-b@s	bhbhgh
-b@t	aeiehf
-b^	ncfddd
-ba	fckdgf
-baberde	ffhfef
-bable	eeffje
-babout	akhbma
-babroad	dfdeel
-baccept	axddbX
-baccess	ejfffd
-baccoun	acgghi
-backnow	bfffjf
-bad	ffebke
-baddres	dfdeej
-badmitt	deefkc
-badvert	cdfccq
-badvise	iffefe
-bafter	ichjhX
-bagain	adggan
-bagains	befeel
-bagency	gZfedn
-bagree	dfffid
-bagreed	kffedd
-bagreem	dhffff
-baim	icffic
-baiming	kfcfec
-bairpor	effdfi
-balarm	cffefj
-balike	leeeec
-ball	pffhhS
-ballow	lgfeea
-ballowe	mjeceX
-balong	bcgggj
-balso	dfcjeh
-balways	hefgfe
-bam	bdmcYl
-ban	Zcigih
-banalys	ifefee
-band	jibddf
-bannoun	mecdmW
-bannual	bedddo
-banothe	aeglgd
-banswer	jeddgf
-bany	eksccT
-banyone	heefef
-banythi	idgedf
-baoife	dffffg
-bappeal	Yjfffi
-bapplic	obYhhd
-bapplie	Zdeiob
-bapply	dfdfdk
-bapplyi	ffffci
-bappoin	ZffnYi
-bapprec	bkfffe
-bappren	jfZffi
-bapprov	eebtdW
-bare	ddjiWk
-barea	dffife
-bargue	fffied
-baround	jffegb
-barrang	kchffb
-barrive	cbffjh
-barticl	eeedke
-bartist	fffhee
-bas	gXedki
-baside	defife
-bask	hdffeg
-basked	fXeejj
-basking	dffffh
-basks	efheef
-bassess	dkjeZe
-bassign	dffffh
-bassist	jheefa
-bassure	jffeee
-bat	adehgj
-battach	amgefc
-battend	effdif
-baudit	bfffdl
-bauditi	geikgW
-baudito	effffh
-bauthor	ccfhfi
-bautoma	efeehg
-bautumn	jffegc
-bavaila	fclfbg
-bawaite	eifffd
-baward	leecef
-baware	bfffhg
-baway	egbame
-bb	Yfhddn
-bbaby	efefhf
-bback	ijccge
-bbackgr	jhfeeb
-bbad	kfefce
-bbakery	eaffdn
-bband	defffh
-bbank	fkdeed
-bbe	dghfbi
-bbear	keeddf
-bbecame	fffeid
-bbecaus	Vdcdet
-bbecome	cefffj
-bbeen	bbhfuS
-bbefore	hieded
-bbegin	bchhdj
-bbeginn	defffi
-bbegins	beddcp
-bbeing	fcgjbg
-bbelow	bdeffm
-bbest	chffdi
-bbetter	dfZfnf
-bbetwee	bamcbk
-bbeyond	hffffe
-bbirthd	eebfcm
-bblock	feiffe
-bboard	jbftYT
-bbook	dieffg
-bbooked	dgcdem
-bbooks	effdej
-bboots	affefl
-bbored	Zeffdn
-bboss	mddgbe
-bboth	iiclcY
-bbranch	eegkbd
-bbrandl	difffe
-bbreak	dedcem
-bbreakf	hfieec
-bbrewer	ffcffj
-bbring	cgnfeZ
-bbrough	egdfie
-bbudget	Xfcejn
-bbuildi	efedej
-bbumped	ffejgc
-bbursar	nfefbc
-bbusine	eeefei
-bbut	rgkdcR
-bbuzz	efhffe
-bc	dedeel
-bcafé	efgfhd
-bcalend	dlieda
-bcall	jchcgd
-bcalled	fcgekc
-bcallin	dfifhd
-bcalls	kehdfb
-bcame	dfffif
-bcamp	dekecg
-bcampus	effeei
-bcan	dokcYd
-bcancel	cdbfli
-bcandid	sadYee
-bcape	ifjedb
-bcaptai	eeideh
-bcar	fcefek
-bcard	didedh
-bcareer	deafdo
-bcarry	efecek
-bcase	kfeidZ
-bcast	lfeedc
-bcastin	effeei
-bcatch	effigd
-bcentre	egYdeo
-bceo	ffffeh
-bcertif	dkfeia
-bcfo	efdefi
-bchair	fdejdg
-bchairm	cfheif
-bchalle	ejffed
-bchance	hmcfeZ
-bchange	eebcil
-bchapte	eifhec
-bcharge	ffefeh
-bcharit	cffegh
-bchase	bdffel
-bchased	dfedqY
-bchat	felicb
-bchats	dffeei
-bcheck	bnajed
-bchecke	dfekfe
-bchecks	adhmed
-bchef	lfdede
-bchildr	beeeem
-bchoice	ifeche
-bchoir	eecjci
-bchoose	lemZba
-bchoosi	hffgfd
-bchosen	cedfel
-bchrist	effffh
-bchurch	bffkef
-bcircle	ifeffe
-bclaim	ffffic
-bclaime	eefffi
-bclass	gZifei
-bclasse	dfeefj
-bclear	keffde
-bcleara	cffjfd
-bclerk	jefdef
-bclicki	ebffgk
-bclient	jbhcfe
-bclose	ZrZbak
-bclosed	dedddo
-bcloses	ZtSZVq
-bclosin	ZoWbUu
-bclosur	ffffdi
-bco	efkfec
-bcoding	djffed
-bcoffee	eeifff
-bcollea	ZdfmkZ
-bcollec	ccbhdn
-bcolleg	fffefh
-bcome	feoeYf
-bcomes	qXeiYe
-bcoming	kdgZfe
-bcommen	dbegel
-bcommis	befoeb
-bcommit	fZdwXa
-bcommun	jfedfe
-bcompan	feddan
-bcompar	efejee
-bcompen	effhff
-bcompet	feeeeh
-bcompil	chfjed
-bcomple	chebnc
-bconclu	cdflgc
-bcondit	jeefib
-bconduc	efieee
-bconfer	iffdfe
-bconfir	obeffZ
-bconsen	dkffed
-bconsul	efhhfd
-bcontac	eeedgi
-bcontin	bffhfh
-bcontra	VXeedy
-bconven	dfeneb
-bconver	gffdgg
-bcook	fekecf
-bcoordi	eehfef
-bcopy	elfffb
-bcork	efeief
-bcorrec	kcheec
-bcostum	bffehi
-bcould	cfhahh
-bcounci	lgZkad
-bcount	lefbef
-bcounty	ffffdh
-bcourse	medded
-bcourt	effefi
-bcoveri	ffffYn
-bcredit	ejffed
-bcrew	fegfdh
-bcrosse	effefh
-bcto	dfiefg
-bcurren	cffffj
-bcv	ahbcij
-bcvs	bednde
-bdark	fffdfi
-bdata	bjdfei
-bdate	Zfmdbj
-bdated	geffhd
-bdates	ddqeeY
-bday	fjpZba
-bdays	bdqccc
-bdbs	eifffe
-bdeadli	euWaae
-bdean	ggffch
-bdear	ffefla
-bdebrie	ffdeif
-bdecide	tabeeZ
-bdecisi	tdcalV
-bdeclar	eidfhd
-bdeclin	ehfffe
-bdefini	jaefid
-bdegree	ehfffe
-bdelaye	hffffe
-bdelete	cfffek
-bdelibe	bffled
-bdelive	dfeefk
-bdemo	fefdhg
-bdental	ffXffn
-bdentis	gfffbi
-bdepart	eededm
-bdepot	hfffee
-bdeputy	behhfg
-bdesign	dfcmfc
-bdesk	afffel
-bdetail	dhffeg
-bdevelo	cedeem
-bdiary	kefgeb
-bdid	eefepW
-bdies	ekeeed
-bdiffer	dgffff
-bdinner	deieeg
-bdioces	ffffid
-bdirect	jddfgd
-bdiscus	fbikda
-bdisreg	eeeena
-bdo	hgjeXg
-bdoctor	jgfffb
-bdocume	eciegg
-bdoes	eeegcj
-bdoing	dkcfeg
-bdoj	ecefek
-bdone	gddjjZ
-bdoor	fceffj
-bdoors	efdfej
-bdoubt	hffffe
-bdown	effhge
-bdownlo	bcfffl
-bdr	ffhfee
-bdraw	dfffei
-bdrawin	ffhffd
-bdrawn	efekfb
-bdream	ffeffh
-bdrive	fehffe
-bdriver	efefdj
-bdrivin	bigedh
-bdrop	efiecg
-bdubai	dffgfg
-bdue	bfamif
-bdurban	ffffeh
-bduring	ffdiib
-bduty	bceeeo
-be	lgeegZ
-beach	cifhef
-bearlie	Weedlm
-bearly	jeefee
-bedit	bcfggk
-beditor	ffdife
-beffect	ffefcj
-beither	hefffe
-belders	affgek
-belectr	ehfffe
-beleven	effenZ
-beligib	cjdhed
-belse	beiegg
-belsewh	eegfhd
-bemail	heddei
-bemaile	fdfdgi
-bemploy	fdefhg
-benclos	cmfffb
-bend	fffldb
-bended	ffcfma
-bends	Znbhbg
-bengine	adalfk
-benjoy	eeefei
-benjoye	efeejd
-benquir	ffffic
-benrolm	ameceg
-benvelo	fifffd
-berase	efffei
-berased	aefffl
-bessay	efekec
-bestate	hffefe
-bestima	deefek
-bevalua	fffkeb
-bevenin	decfkg
-bevent	fifefd
-bevery	edbffm
-beveryb	sbecbb
-beveryo	kadjfb
-beveryt	ffbmec
-bexact	ifffee
-bexam	ZekZhi
-bexamin	ceilea
-bexams	efebdm
-bexchan	dfffif
-bexecut	effjfd
-bexerci	dllddX
-bexpect	qchaeZ
-bexperi	dcffgj
-bexpert	dffffg
-bexpire	bicedk
-bexplai	ffiffc
-bextend	bideck
-bface	cfifhd
-bfacult	hgefgc
-bfailur	diffef
-bfair	cefhei
-bfalls	gcdgck
-bfamily	hheefd
-bfarm	afkedh
-bfarmha	efedfj
-bfast	cgfjee
-bfeed	eebfdl
-bfeedba	abmjcf
-bfell	efffla
-bfellow	hedddj
-bferry	fhhffb
-bfestiv	eebefl
-bfew	ehifec
-bfile	bhelkW
-bfiled	Zefffm
-bfiles	deeoda
-bfill	eccfgm
-bfilled	fheejc
-bfinal	ogdafa
-bfinali	keeeed
-bfinall	dfegjc
-bfinanc	efelfb
-bfind	jfieeb
-bfinger	hffffd
-bfinish	Zmbhch
-bfire	dhcfhg
-bfirm	fdfefi
-bfirst	aYfZnm
-bfittin	aeldeg
-bfive	clidec
-bfixed	ddidgg
-bflat	dfeeek
-bflexib	fekffb
-bflies	dfedel
-bflight	dfcddn
-bfloodi	ffeecj
-bfloor	dfeffi
-bfly	dedfdm
-bflying	cffehh
-bfollow	hbgcig
-bfor	chiddh
-bforema	dffiee
-bforese	feefjc
-bforget	efffid
-bform	YocekZ
-bformal	bhieff
-bformat	ehfffe
-bforwar	decegk
-bfound	ffffla
-bfounde	efkfeb
-bfour	haedcl
-bfourth	ffcflc
-bfree	dcgdek
-bfreeze	efffjb
-bfriday	heecei
-bfrom	gfedei
-bfront	efhffe
-bfroze	ffffjc
-bfrozen	ffffbj
-bfull	cheehg
-bfully	effdfi
-bfundin	cffeej
-bfundra	cfffdk
-bfurnis	amfffc
-bgaller	bfeeih
-bgalway	effdej
-bgap	egefic
-bgarden	efdeej
-bgate	hecfeh
-bgather	beelic
-bgave	afefle
-bgcse	Zgfffl
-bgenera	geecig
-bgerman	jefffc
-bget	sZaebg
-bgets	mYdjbf
-bgettin	iefffd
-bghoste	dfffjd
-bgirl	fffjfc
-bgive	qjfbbX
-bgiven	mfdhac
-bgives	oededb
-bgiving	amffed
-bglad	bifffg
-bgo	saedWf
-bgoes	kcajag
-bgoing	cchhhf
-bgood	figdgc
-bgot	ieYdob
-bgovern	dffjfd
-bgrade	dedfek
-bgradin	efflfa
-bgradua	dffffh
-bgrant	flcdgb
-bgratef	dkffde
-bgreat	dldcmX
-bgroup	cdjiee
-bguaran	nbfeeb
-bhad	Zfcata
-bhalf	fegdjf
-bhall	ffeffh
-bhand	cmcged
-bhands	bhfefj
-bhang	jffeec
-bhappen	dejeff
-bhappy	ehdfdi
-bharbou	achhdk
-bhard	feefei
-bharves	effefh
-bhas	bdcihi
-bhat	feefei
-bhave	hkdedc
-bhaving	cffejg
-bhe	pcdhbb
-bhead	gjbgfd
-bheadco	gdfddj
-bheads	fkefeb
-bhealth	gekfeb
-bhear	ocebiZ
-bheard	ldfhbb
-bhearin	lhhdZb
-bhears	paefZg
-bheld	bijcff
-bhello	hffeef
-bhence	gfefjc
-bher	keWfam
-bhere	Wkeedn
-bhereby	fegfci
-bhersel	idfffe
-bhi	feednb
-bhim	hiciae
-bhire	aeeeji
-bhired	ffffdi
-bhiring	jdedka
-bhis	ifefgc
-bhold	kcjgda
-bholds	gclfdd
-bholida	dgdedl
-bhols	dffdfk
-bhome	ddebhm
-bhoneym	fefefh
-bhop	eehfff
-bhope	gffeci
-bhoped	ffffhe
-bhopes	hefffe
-bhoping	ddffao
-bhotel	fffffh
-bhour	cdhhdi
-bhours	efaddo
-bhouse	ffefei
-bhow	ddiehe
-bhr	cbgilb
-bhuman	hffffe
-bhundre	effife
-bhybrid	ffffdi
-bhygien	egbffi
-bi	dghdfh
-bid	bgfehh
-bif	ckedfg
-bimpres	ffeelb
-bin	ehgdeg
-binbox	eiecfh
-bindica	efffid
-binduct	dZbedq
-binform	pcechY
-binside	hffffd
-binsigh	ffdfck
-binspec	jfddjb
-binstea	cegflb
-binsura	effeeh
-bintake	dedgcl
-bintern	iedbbk
-binterv	Xenbhi
-bintima	iefffd
-binto	geehbi
-bintrod	effdfi
-binvest	efekfd
-binvita	fhgejY
-binvite	edmecf
-bis	fediXo
-bissued	ifefee
-bissues	ddfeek
-bit	hhhfea
-bitems	ebfffk
-bits	ibYkma
-bitself	Ydokda
-bjob	fieeaj
-bjobs	cecegk
-bjoin	edhfeg
-bjoined	effffh
-bjoinin	eZfeeo
-bjoins	effdej
-bjunior	eehfeg
-bjury	ZcavcZ
-bjust	ejYdih
-bkeep	cdgheg
-bkept	eeefcl
-bkick	ffeffh
-bkids	effdfj
-bkind	jdfffd
-bkindly	fkhdea
-bknow	igedjZ
-bknown	eefeej
-bknows	deffgh
-blab	dfgfjc
-blady	bgeefj
-bland	hfedeg
-blapses	btdfcX
-blast	YhfYgo
-blasts	aaijcj
-blate	hfeeeg
-blater	igeefd
-blatest	khfddb
-blaunch	fffffh
-blead	fdffdk
-bleader	dfghff
-blearn	jcfffe
-blease	eeefek
-bleave	beeaas
-bleaves	aeZbbv
-bleavin	defefi
-blectur	eegdfh
-bleeds	effffh
-bleft	leeemU
-blegal	hfedeg
-bless	bdffgk
-blesson	cdpffZ
-blet	khfefY
-blets	ihjbce
-bletter	kgeahc
-blettin	kfeeed
-blicenc	dfhfef
-blike	Znicgb
-bliked	ffhfkY
-blikely	cfkefe
-bline	efjfde
-blink	Wjdcbl
-blisbon	befeel
-blist	taabfb
-blists	ieeeee
-blive	fjZedi
-blocked	ifefee
-blodge	ahdddm
-blodged	cjfffd
-blondon	ffiffd
-blong	fffehf
-blonger	fehegd
-blongli	ceemfb
-blook	cegnYg
-blooked	bfemed
-blookin	cjhgbe
-blost	dccepa
-blot	eeffie
-blove	ahefdl
-blovely	bfefjg
-bloves	kfefec
-blunch	bffdfl
-blying	ffffdi
-blyk	jcfffd
-blyon	ffhfee
-bmade	jccdqX
-bmail	ndeekU
-bmailed	jeefed
-bmails	ffffci
-bmain	bffffk
-bmainte	dfdffk
-bmake	segeYX
-bmaking	jfeeee
-bman	fffejb
-bmanage	fgdchg
-bmany	ffefie
-bmarath	dfefkc
-bmark	ceelfd
-bmarked	defkfd
-bmarket	Zejegh
-bmarkin	fffeid
-bmarks	ddekfe
-bmatch	ffZeii
-bmate	ffffdi
-bmatern	ffffeh
-bmaths	dmceef
-bmatter	jdfjda
-bmax	ehfffe
-bmay	aahebp
-bmaybe	gfkfcb
-bmd	gfdfdi
-bme	ikfcfb
-bmeanin	geifec
-bmeant	dffflb
-bmedica	egeheg
-bmeet	adkjfc
-bmeetin	bddvjQ
-bmeets	fddvYU
-bmenu	efeddl
-bmerger	ffffdh
-bmessag	nfcdhZ
-bmet	ddfihc
-bmight	Weefep
-bmill	eefdej
-bmin	efefjd
-bmind	ekcifa
-bminds	gffiee
-bmine	gijdad
-bminist	cefidi
-bminute	begdfl
-bmisery	jfefec
-bmiss	eeifee
-bmissed	ffdfkd
-bmissin	fffefh
-bmix	fedfma
-bmodera	efeldd
-bmodule	ejffhb
-bmoney	deefmb
-bmonthl	dfejed
-bmore	ddaebr
-bmornin	eeleed
-bmove	deifhe
-bmoved	iehanV
-bmoves	hfefef
-bmuch	ffefid
-bmunici	hffeff
-bmuseum	fZfffl
-bmust	amecdi
-bmy	Ykceii
-bn	mfefea
-bname	fjeegc
-bnames	cfdlfc
-bnda	fkcfee
-bnear	ffefdi
-bnearly	hfefhc
-bneed	bldgZj
-bneeded	bifffh
-bneeds	ZmflgW
-bnegati	ifffed
-bnegoti	eeiffe
-bnever	gfefak
-bnew	Xeifbo
-bnews	ebfdjh
-bnewsle	Zfdehk
-bnext	agcrZd
-bnice	eeeffj
-bnights	ffdffi
-bnine	fehfee
-bninety	effenZ
-bno	kiddbe
-bnobody	defekf
-bnomina	hffffe
-bnon	jdfdeg
-bnor	dffffh
-bnormal	qaecZg
-bnot	adcdhp
-bnote	dgdief
-bnotes	ibemcb
-bnothin	iiecdf
-bnotice	ddfcfl
-bnotifi	ubcZda
-bnotify	kefffc
-bnow	sfdoSW
-bnumber	Zgdegl
-bnurse	eddlfc
-bnurser	efeefh
-boath	dfgffg
-bobject	cffffi
-bobserv	bjhffd
-boccupa	ffhffd
-bof	digfgc
-boff	ebdgcn
-boffer	WoickY
-boffere	ecffej
-boffers	lcedkX
-boffice	ffadhj
-boffici	kefded
-bofflin	dfbffl
-boffsit	eefdfi
-bok	bkYkgh
-bold	cfeena
-bolder	eeffei
-bon	edeegk
-bonboar	aeeeem
-bonce	feeffh
-bone	icfgai
-bonline	bfjegd
-bonly	gbblfe
-bonsite	fekfec
-booo	cdfffj
-bopen	aoZcjd
-bopenin	bhkdfe
-bopens	bebcbt
-boption	dhhffd
-bor	qheceV
-boral	ecmfec
-border	eZdffo
-borigin	eedffj
-bother	jZdfbk
-bothers	bechfl
-botherw	jfeffd
-bour	iagdhg
-bours	ldehdb
-bout	nbbbdj
-boutcom	tddbca
-bover	Zgfjjc
-bowing	affdfm
-bown	ffefeh
-bowner	idjXie
-bowners	jfeeed
-bp45	ehfffe
-bpage	cmeeed
-bpages	blffee
-bpaid	Ycifel
-bpanel	WanseV
-bpaper	dbeehj
-bpapers	febjdg
-bpaperw	effffh
-bparent	dffefi
-bparish	hefhed
-bpart	dedehj
-bpartne	eddjhd
-bparty	dfcfdl
-bpass	heffee
-bpassed	deecnc
-bpasspo	ehefeg
-bpast	lbjfcb
-bpatien	kcednW
-bpatric	iffdfe
-bpatter	fefffh
-bpaused	efffeh
-bpaymen	abfefn
-bpayrol	eedffj
-bpaysli	ghffee
-bpencil	hfidiZ
-bpeople	aZfhgm
-bper	effdkd
-bperhap	dffffh
-bperiod	adekYo
-bperman	ffffdi
-bpermis	bfeefm
-bperson	hefeff
-bpetiti	bkfffe
-bph	ffffeh
-bpharma	fffdfh
-bphone	ifkbga
-bphoned	gfffhd
-bphones	keeefd
-bphrase	ifffee
-bpick	fdjhaf
-bpicks	sdeedX
-bpinned	kedicb
-bpitch	fhffef
-bplace	cgilda
-bplaceh	bbcfgo
-bplaces	hledea
-bplan	edggge
-bplanne	dfgefh
-bplanni	dfgefi
-bplans	cgfffh
-bplant	ldcedf
-bplatfo	ffjfcf
-bplease	ihgceb
-bportal	gieeee
-bportfo	eidefe
-bpositi	jdfecg
-bpossib	ajgfef
-bpost	jZcdem
-bpostdo	fdfffi
-bposted	nedega
-bpostin	bdeden
-bpostpo	ddefhi
-bposts	kefcee
-bpracti	gdfecj
-bprefer	dkffed
-bprepar	gdhedh
-bpresen	Xinbff
-bpress	effffh
-bprinci	ffejhb
-bprint	eeeefi
-bprinte	deddfl
-bprobab	deiffg
-bprobat	edeefk
-bproces	Zeffem
-bproduc	efjfee
-bprofes	bfhfck
-bprofil	gcfffi
-bprojec	dffffh
-bpromis	hdccpY
-bproof	fgefic
-bpropos	hdkeec
-bprovid	cefifg
-bprovis	leidca
-bprovos	cdflee
-bpto	eefffi
-bpublic	eiefef
-bpublis	oeecgZ
-bpulled	deffjd
-bpune	ehbffj
-bpupill	dffhfg
-bpushed	kdefbg
-bput	lcdZmc
-bquesti	Xhffnd
-bquick	hdkhdZ
-bquicke	ffffeh
-bquiet	eefehg
-bquiz	fhfeff
-bradio	hfffef
-bran	ffefjc
-brang	dffeje
-brankin	befoeb
-brate	edffgh
-brather	aeffmd
-bre	deefhh
-breach	Yleebl
-breache	lcfffb
-bread	fcaqhZ
-breadin	cceubW
-breads	YdfudX
-breadve	efdffi
-bready	hchddi
-breappl	deffdj
-breason	djkfdb
-brecall	efffhe
-breceip	djbfid
-breceiv	mccdhd
-breckon	gcdejf
-brecomm	befldf
-brecord	eldefd
-brecrui	dcfdod
-bref	dffeej
-brefere	amZdhh
-brefs	diffak
-brefund	cefffj
-brefusa	maefgc
-bregard	ffffmY
-bregion	effffh
-bregist	cgffgf
-bregret	kfjedY
-brehear	Xemhdf
-breimbu	ccfffl
-breject	icefgg
-breleas	oeeeea
-bremain	djfdch
-bremind	egifee
-breopen	aefdfm
-brepeat	fbfffj
-breplac	efefei
-breplie	rdedeX
-breply	kkcegX
-breplyi	eifffe
-brepo	ecffgi
-breport	dZbkdm
-brepres	effhff
-breques	Ynfeef
-brequir	dbleff
-bresche	efhhdd
-breserv	lafdid
-breside	jfcedg
-bresolu	iffffd
-bresolv	hefffe
-brespon	kefgea
-brest	hedjed
-bresubm	djfffd
-bresult	rZbach
-bresump	dddeen
-bretire	dffffg
-bretiri	dfffei
-breturn	gbeihf
-brevert	fifefc
-breview	jcbscT
-brevisi	dfffdj
-bride	efhfee
-bright	gdhhjY
-bring	ifjbbe
-bringin	khdefa
-brings	mafefe
-brole	dfefcl
-broom	ceigeg
-brooms	dgZefm
-broster	ffefeh
-brota	beccbs
-brotati	edfffh
-brotter	ffiffd
-bround	feildY
-brounds	hfeeic
-brsvp	ehfffe
-brule	heeedi
-brun	adelbi
-brung	jdffhb
-brunnin	bdefkg
-bruns	Zgefbn
-bs	ddlgde
-bsadly	efffdi
-bsafety	flfffa
-bsaid	gbccsX
-bsalary	hbegdi
-bsame	eekefc
-bsample	efiege
-bsat	efeekd
-bsave	aekedh
-bsaw	eaedki
-bsay	mkcdbZ
-bsays	cZkgbl
-bschedu	gekeeb
-bscheme	defffh
-bschola	fffeei
-bschool	Zgdfdn
-bscores	gdcoca
-bscreen	cZmliV
-bsea	cffefj
-bsearch	bffmed
-bseason	eedeel
-bseat	hffffd
-bsecond	akigVj
-bsecret	gdeeej
-bsee	YcdZfu
-bseeing	Wdarbh
-bseen	ZechZq
-bsees	bffkfe
-bselect	YbiriT
-bsenate	efejfd
-bsend	hjbede
-bsenior	efeedl
-bsent	laYdmd
-bservic	eeeife
-bsessio	gfgiiW
-bset	cfgkdc
-bsettle	ncedZi
-bshall	lbeedg
-bshare	jdhfdc
-bshareh	jfefZi
-bshe	bkdgnY
-bsheet	dleffc
-bshift	dchbhj
-bshifte	ffbfke
-bshifts	dfbeih
-bship	becdfo
-bshook	dfefjd
-bshoot	eefeei
-bshop	dedcdn
-bshort	bifkeb
-bshortl	lbZpcY
-bshould	oZchgY
-bshout	fiffed
-bshow	ccicek
-bshows	ffjelW
-bshut	dhcaem
-bshutdo	dfffdi
-bshuts	ekcfee
-bsick	dffeej
-bside	fgefdh
-bsides	diffff
-bsift	deflfb
-bsiftin	ecfled
-bsign	akeehg
-bsignat	coffgX
-bsigned	cpcgea
-bsignif	ehfffe
-bsigns	gedjbg
-bsilenc	paefdb
-bsince	cddbeq
-bsister	iffdfe
-bsit	geoiXa
-bsite	admcbl
-bsites	djffde
-bsits	YegvaX
-bsittin	efejjZ
-bsix	ffffhd
-bskiing	edfdfj
-bskills	fghffc
-bsleep	fieddg
-bslide	ccffme
-bslides	cnaegc
-bslip	cnfffa
-bslips	djffdg
-bslot	bliegZ
-bslots	dahekf
-bslow	ifffed
-bsms	ifeefe
-bso	mlbgcX
-bsolici	efbfel
-bsome	lZidfe
-bsomebo	gedchg
-bsomeon	gZhedl
-bsometh	lZgdch
-bsometi	gfgegd
-bsooner	hfffee
-bsorry	ncjcYc
-bsorted	cfffej
-bspeak	fekffb
-bspeaki	efffhe
-bspecia	feefei
-bspoke	dfffkd
-bspot	dffeei
-bst	ofecea
-bstaff	cfehhg
-bstaffi	hffffe
-bstage	fhZjef
-bstand	hjffda
-bstanda	gfffgd
-bstands	clfffd
-bstart	Wfaedv
-bstarte	jcefic
-bstarti	ffefcj
-bstarts	fdieZk
-bstate	djfffc
-bstatem	cifegf
-bstatio	ehffef
-bstatus	feedlb
-bstay	fcffei
-bstays	dfmccf
-bstep	hhdffd
-bstill	nadjfY
-bstop	fkfffa
-bstops	dkbedi
-bstraig	gfedeh
-bstrike	dffeek
-bstrong	efdejf
-bsubmis	egeifd
-bsubmit	bfbeoc
-bsucces	hehdch
-bsuch	ceelef
-bsugges	cekffe
-bsuit	ecjfff
-bsummer	beeeco
-bsuperv	cejiee
-bsuppor	ffdfei
-bsure	ceefig
-bsurger	jffffc
-bsurvey	edffej
-bsurviv	ffcffj
-bsuspen	ifdffe
-bswitch	ffeefi
-bswore	jfffed
-bsworn	egefeh
-bsystem	cmchga
-btable	dhffge
-btake	cdhegh
-btaken	dhfbej
-btakes	fZirZZ
-btaking	cfefgi
-btalk	YXrkhY
-btalkin	cffhgg
-btalks	begpdY
-btask	egefhe
-btastin	dififc
-btea	fehffe
-bteache	jZeeej
-bteachi	biebhj
-bteam	acgpZh
-bteams	fgjeec
-btechni	aenheb
-bteleph	peccfb
-btell	coddgb
-btellin	hffefe
-bten	efdfif
-bterm	idceck
-bterms	cifedh
-btest	Singhe
-btests	dfdekf
-btext	kjaede
-bthan	chegla
-bthank	efeehg
-bthanks	dfeenb
-bthat	fbahqZ
-bthe	agfhhf
-btheatr	gdjadi
-btheir	bjcndb
-btheirs	ffgfgd
-bthem	goZjgV
-bthen	cbkdna
-bthere	jfikfU
-bthese	ejgeec
-bthey	oadfjY
-bthing	djfebh
-bthink	ajidib
-bthinki	eejfcg
-bthird	geeenW
-bthis	fqajba
-bthose	Xdcder
-bthough	ddejmY
-bthree	dgebkf
-bthroug	Zgkfhc
-bticket	dbffem
-btil	aheffj
-btill	fcejch
-btime	cbocfe
-btimes	dgjdfd
-btimesh	fchfck
-btogeth	eeimdX
-btold	mZdckc
-btoo	jfffce
-btook	hbccrY
-btop	fdfffi
-btorn	jffeed
-btouch	kbcejd
-btour	deXdhq
-btoward	jffefd
-btown	iekebc
-btrade	eYfcfq
-btrain	ifbfdi
-btraine	deWfZt
-btraini	bbndbi
-btram	ffffdh
-btransc	cfffje
-btravel	Zedeil
-btrial	Ydsagb
-btried	aeefme
-btrip	dYgeeo
-btrust	fefeeh
-btruste	efglda
-btry	Ydecbs
-btuesda	ffhffe
-bturn	hffcjb
-bturnar	lefffb
-bturned	eeefgh
-bturns	ifefee
-btwelve	beffel
-btwenty	ffhfee
-btwice	efhfci
-btwo	Vjheek
-btxt	meefea
-btypica	ieffee
-bunavai	ffeffh
-bunder	feiffe
-bunderg	effefh
-bunders	ckfffd
-bunfort	ffefhe
-bunifor	cejddi
-bunion	effhfe
-bunit	deghic
-buniver	bffjfe
-bunluck	cffeke
-buntil	deeici
-bup	ebfdgk
-bupdate	gbeefi
-bupgrad	efffeh
-bupload	dhdffh
-bus	hhcegf
-bused	bbfflg
-busuall	jbiddf
-bvacanc	ecdeqa
-bvacati	effffh
-bvalid	dgeeei
-bverbal	fbefjf
-bverdic	ldehea
-bvery	cfffjd
-bvessel	eeedek
-bvettin	bhfhfg
-bvia	ifgeed
-bvideo	ZokdcZ
-bviewed	efefdj
-bvirtua	efffhe
-bvisa	fcfffj
-bvision	eifefd
-bvisit	bekdci
-bvisiti	efejfd
-bviva	efjffc
-bvote	cecsba
-bvoted	gfehef
-bvotes	mfeddc
-bwait	qdeddZ
-bwaited	ffffjc
-bwaitin	eedfif
-bwaits	iefffd
-bwake	kfffeb
-bwalk	eejffc
-bwant	Yioecd
-bwanted	Zecemh
-bwants	bneecf
-bward	eeiaej
-bwareho	eefffi
-bwarm	heeffg
-bwarsaw	efedej
-bwas	beacqg
-bwatch	ddhjed
-bway	kcefdg
-bwe	iaeeld
-bwebina	decffk
-bwebsit	efafdm
-bweddin	efedek
-bweek	dgffgf
-bweeks	dcflfc
-bwelcom	ffefei
-bwelder	ffffeh
-bwell	kffclX
-bwent	feeema
-bwere	ccedvW
-bwhat	cdedlg
-bwhatsa	kcffee
-bwhen	edjhgb
-bwhere	mefccf
-bwhethe	eecfel
-bwhich	cagrjV
-bwhile	dfffgh
-bwho	mZchdf
-bwhole	efifge
-bwhy	lffefa
-bwife	fffifd
-bwill	qaffcc
-bwindow	ekiclW
-bwinner	Zeeeil
-bwinter	fffeam
-bwish	ffefeh
-bwishes	edhkdc
-bwith	beighe
-bwithdr	egffjd
-bwithin	cieiia
-bwithou	iffidb
-bwonder	ffefie
-bword	nagigW
-bwords	fieffd
-bwork	albffh
-bworkin	djZeYp
-bworks	gkffcc
-bworksh	eeefgh
-bwould	Yhfdgl
-bwrap	ceebfm
-bwrappe	djfegc
-bwrite	ebedfl
-bwriter	ffeeei
-bwrites	mcfeec
-bwritin	nbcgdd
-bwritte	YihhnX
-bwrong	dgcfmb
-bwrote	dfffje
-byard	cefefk
-byear	dejedh
-byes	lmbdcZ
-byet	gfffdg
-byou	ifgdhc
-byour	digdhc
-byours	cajfkd
-byourse	efhfef
-bzoom	fehffe
L	begcgg
M	fcfgbe
T	jfbiac
Tl	mdYcca
Y	hjecbb
ahahead	gfffcg
ahead0	acdcjh
ahead1	ffgbge
ahead2	ecegef
ahead3	edchch
ahno	bYgfbj
ahpast	YZabtc
all1	efgbgf
all2	fdefef
all3	ecchgf
bo-	ebgehg
boafter	eehefe
boago	eZbcfi
bobefore	hiaabd
boby	hiZddd
bofor	bcheeh
bofrom	bZfdeh
boin	deffff
bonot-before	ccabdm
boon	daifff
boover	cZhkbf
bosince	bcdbie
bountil	dfZhcg
bowithin	hhZddd
bs- day ahead	fdhdgd
bs- day past	bccdoc
bs- lower-bound no	cfedck
bs- period ahead	eZhgbg
bs- period past	abbZme
bs- span ahead	geWedi
bs- span past	dfffie
bs- time-only ahead	TXeYmh
bsafter time-only no	fejfdb
bsago day past	eZbcfi
bsbefore day ahead	dkbdfb
bsbefore day past	efffhe
bsbefore period ahead	jebZZg
bsbefore time-only ahead	kYfedg
bsby day ahead	gjZcdd
bsby day past	ddfejd
bsby period ahead	jeZede
bsby period past	cfffje
bsby span ahead	hXfgbh
bsby time-only ahead	fceeig
bsfor day ahead	bZlhdc
bsfor day past	dccdmY
bsfor period ahead	ddiXYi
bsfor period past	dcaeck
bsfor span ahead	fgWbgg
bsfrom lower-bound no	eZfceh
bsfrom period no	Vcjgee
bsfrom period past	eedclZ
bsfrom time-only no	feZeek
bsin day ahead	XYbdZq
bsin day past	fefkbd
bsin lower-bound no	kecdae
bsin period ahead	bXjggf
bsin period past	acbbje
bsin span ahead	hjaYcb
bsnot-before lower-bound no	ccabdm
bson day ahead	dbhfdg
bson day past	eceama
bson period ahead	cYkiUf
bson period past	dfeelb
bson span ahead	keedda
bsover lower-bound no	Weeidh
bsover span no	gZiibd
bssince lower-bound past	bcdbie
bsuntil day ahead	dhbeYh
bsuntil day past	befeld
bsuntil period ahead	geWice
bsuntil period past	ffffic
bsuntil time-only ahead	ZYdijh
bswithin day ahead	becdhh
bswithin period past	ebddld
bswithin span ahead	ihaead
bswithin span past	adffle
cl#	Wgkfej
cl's	febgam
cl@d	geheeg
cl@p	gccnha
cl@s	Zejfgg
cl@t	bhjeiZ
cla	efjdeg
clable	fcfehh
clabout	dfidnY
clabroad	dfdeel
claccept	ZtgedW
claccess	ejfffd
claccord	gfehfd
claccoun	Vafghp
clacknow	agefmd
clact	efkfed
clad	fffbmd
cladded	hfdeeh
claddres	ccgeel
cladmin	feeffh
cladmitt	efeekb
cladvert	cdebdq
cladvise	dfckib
clafter	dehkdc
claftern	delegb
clagain	bdhgcl
clagains	aeeeen
clagency	gaeedm
clagent	cfflfb
clagree	cjfelZ
clagreed	heeghc
clahead	ejeeee
claim	lcfeha
clair	dgfffg
clairlin	dfgfgg
clalarm	cffefj
clalike	leeeec
clall	mdejdY
clallow	qgeddX
clallowe	mjeceX
clalong	dbjffg
clalso	efcffk
clalthou	cfffhg
clalways	idfgfd
clam	bckean
clan	cehfgf
clanalys	ifefee
cland	lffedc
clannoun	oebcmV
clannual	bedddp
clanothe	defjff
clanswer	khcdgc
clantici	gefkfa
clany	dhsbaZ
clanyone	heefef
clanythi	hdgdbj
clapolog	geffka
clappeal	Ygeeaq
clappear	hfgeee
clapplic	laahie
clapplie	ddcbpe
clapply	cecfdn
clapplyi	ffffci
clappoin	ehZmXl
clapprai	eihfec
clapprec	bkfffe
clappren	ifZfek
clapprov	idZqeX
clare	cejfWp
clarea	gffifc
clargue	gfdied
claround	jdehdd
clarrang	lcheea
clarrive	Xbednj
clarticl	eeedke
clartist	fffhee
clarvo	hfeffe
clas	eZffem
claside	defife
clask	dhgedg
clasked	aXhdnj
clasking	efeffi
clasks	fhdeeh
classemb	eefdfj
classess	dkjdad
classist	mhfecZ
classoci	jfefed
classure	lefefb
clat	afcfik
clattach	bhgeid
clattend	ehgdhd
claudit	bfffdl
clauditi	gehjiW
claudito	effffh
claugust	edefej
clauthor	gdegeg
clautoma	efeehg
clavaila	hgkead
clawaite	eifffd
claward	ffeefh
claware	bfffhh
claway	bgcgjf
clb	Zgeddo
clbaby	efefhf
clback	hjecfd
clbackgr	giefZh
clbakery	eaffel
clband	defffh
clbank	hgcicf
clbar	eefffh
clbe	hegfbi
clbear	keeddf
clbecaus	acbadu
clbecome	heeedi
clbed	hfeffe
clbeen	bbgarc
clbefore	gggedg
clbegin	Zchidk
clbegins	Zdfdas
clbehalf	ffgfic
clbeing	iZeich
clbell	hffffe
clbelow	bgdfdm
clben	gfgcff
clbest	heefch
clbetter	beZfnj
clbetwee	besdZd
clbeyond	hffffe
clbirthd	eebfcm
clbishop	jffeed
clbk	effdfi
clblind	keefdd
clblock	eefffi
clblocke	ifekbd
clboard	mbdrcS
clbook	ckgeed
clbooked	bfabbs
clbookin	dkefee
clbooks	dffdek
clboots	affefl
clbored	Zdffeo
clboss	lacfci
clbosses	egiefd
clboth	ijckbZ
clbranch	eegkcd
clbrandl	difffe
clbreak	eedcem
clbreakf	hfieec
clbrewer	ffcffj
clbring	Zemfdf
clbrothe	efedih
clbrough	dfcfig
clbrusse	feheef
clbudget	Xdchjl
clbuildi	ffedej
clbumped	ffejgc
clbursar	ofdeeZ
clbus	dfffei
clbusine	eeefei
clbusy	cffija
clbut	qffcfW
clbuzz	efhffe
clby	ffeefh
clc	efdeej
clcafé	edgfhe
clcalend	dlgedb
clcalibr	bffjff
clcall	fcjdge
clcalled	dchflc
clcallin	fehfgc
clcalls	odgcea
clcame	aeffnd
clcamp	eekece
clcan	YmkcZk
clcancel	eeegei
clcandid	pbZadj
clcape	ifjedb
clcaptai	deideh
clcar	fcefek
clcard	cidedi
clcare	eigfce
clcareer	decfco
clcarry	efecek
clcase	hehhga
clcast	ifejcc
clcastin	heeddi
clcat	febfdl
clcatch	effigd
clcatchi	efffdi
clcentre	egcgck
clceo	effffh
clcertif	bpdeiY
clcfo	efeefi
clchair	dddjcj
clchairm	cfheif
clchalle	fiffed
clchance	bkdjea
clchange	bcbbko
clchapte	eifhec
clcharge	feeeei
clchase	bdffel
clchased	dfedqY
clchat	eejiec
clchats	dffeej
clcheck	cmZmZf
clchecke	cffmfb
clchecks	adhled
clcheers	cfffkd
clchef	hfdgdg
clchief	eeeled
clchild	eecfdl
clchildr	ddedel
clchoice	fidddg
clchoir	afeocd
clchoose	akpbeY
clchoosi	jfffec
clchose	ffeedj
clchosen	jheega
clchrist	effffh
clchurch	bffkef
clcircle	ifeffe
clclaim	ffffic
clclaime	eefffi
clclass	dZfffm
clclasse	dfeefj
clclear	iefddh
clclerk	jffede
clclicki	ebffgk
clclient	fZhifg
clclimb	efeffh
clclose	ZsYbak
clclosed	bdddbs
clcloses	avRZUq
clclosin	WiZbU0
clclosur	ffffdi
clclub	bedekg
clco	eekdee
clcode	fjfffc
clcoding	ejffec
clcoffee	eelfec
clcollea	Vccofl
clcollec	Ycbldn
clcolleg	eefefh
clcome	jbjebg
clcomes	qYdjYc
clcoming	kdgZff
clcommen	hbehei
clcommis	aherfV
clcommit	hZeuXa
clcommun	mfddgb
clcompan	bdefbo
clcompar	hfejec
clcompen	effhff
clcompil	dhfied
clcompla	ddfffj
clcomple	fkddia
clconclu	edelfb
clcondit	haefjf
clconduc	ffgefd
clconfir	ncgfdb
clcongra	efefkc
clconsen	chffeh
clconseq	eeeenZ
clconsul	deijec
clcontac	feecgi
clcontin	befhfi
clcontra	Vaddfx
clconven	bfhpcZ
clconver	heffhc
clcook	fekfdc
clcoordi	akifee
clcopies	deffgh
clcopy	dneffa
clcork	efeief
clcorrec	kcheec
clcosts	agfffk
clcostum	bffehi
clcould	akhcgf
clcounci	kgXmeZ
clcounse	heffff
clcount	pdeadc
clcounte	ehffee
clcountr	cehgeg
clcounty	ffffdh
clcouple	iefdff
clcourie	efefie
clcourse	jeddeg
clcourt	dfeeig
clcousin	dffffh
clcoveri	ffffYn
clcovers	defifg
clcracki	defffg
clcredit	ejffed
clcrew	mfgdcc
clcrewin	gfehfd
clcry	cffffi
clcto	iffefd
clcurren	Zffffk
clcv	aicchk
clcvs	aecodf
cldancer	gfeedh
cldanny	effhfe
cldark	fffdfi
cldata	Ziddcn
cldate	difaam
cldated	eeefkd
cldates	cdreeY
clday	Wkoaeg
cldays	ddmfdd
cldbs	eifffe
cldeacon	dffife
cldeadli	evXedV
cldean	ggeibe
cldeano	ceffgi
cldebrie	fedliX
cldecide	pbdedd
cldecidi	leeccg
cldecisi	tdcbiX
cldeck	eiffee
cldeclar	cmffec
cldeclin	ehfffe
cldefend	dfjefe
cldefini	paeegY
cldelaye	hffffe
cldelete	cfffek
cldelibe	ffdneZ
cldeligh	efiffe
cldelive	ceaeeo
cldemo	hdfdhf
cldental	ffXffn
cldentis	cffebm
cldepart	fedddm
cldepot	hedfeh
cldeputy	befhej
cldesign	dfemec
cldesk	efeedj
cldestro	fdffei
cldetail	bgffei
cldevelo	dffffi
cldiary	ieifeb
cldid	ZdadzV
cldies	ekeeed
cldinner	eefebl
cldioces	ffffid
cldiplom	eleeec
cldirect	hbhgfd
cldiscus	gdhlaa
cldispat	defffi
cldisreg	dceeqZ
cldistri	ehfffe
cldo	cdmeZl
cldoctor	dgffeh
cldocume	bagfhl
cldocusi	djfffd
cldoes	edhfcj
cldoing	djdedi
cldone	dddmkZ
cldoor	fceffi
cldoors	eeafdn
cldossie	gfeied
cldoubt	hffffe
cldown	fahjia
cldownlo	bcfffl
cldr	gfhfed
cldraw	dfffej
cldrawin	ffhffd
cldrawn	bfelgc
cldraws	dffcfk
cldream	ffeffh
cldrive	fehfgd
cldriver	efefdj
cldrivin	afgfek
cldrop	hgifeb
cldubai	dffgfg
cldue	aXcmli
clduring	lfdedd
clduty	fcefej
cle	mgfdhX
cleach	hiejca
clear	eefcfj
clearlie	Peegnp
clearly	kdffed
cledit	bcfggk
cleditor	iecleZ
cleffect	efefbl
cleither	mcheec
clelders	dfffei
clelectr	ehfffe
cleleven	efeema
cleligib	dffhbj
clelse	aeidhi
clelsewh	eeifja
clemail	jZddhi
clemaile	leedfb
clemploy	dhdeei
clenclos	ajffge
clend	egekcd
clended	efbfoa
clends	Zmagak
clenergy	eifefd
clengine	adalfk
clenjoy	eeefei
clenjoye	efeejd
clenquir	ffffic
clenrolm	dmedfc
clenvelo	fifffd
clerase	efffei
clerased	Zefffm
clessay	egekec
clestate	hffefe
clestima	deefek
cleta	nedfda
clevalua	geeleb
clevenin	geddej
clevent	fifefd
clever	ffffhd
clevery	ideedi
cleveryb	tbdbda
cleveryo	mbckeZ
cleveryt	heenab
cleviden	djfefe
clexactl	keffec
clexam	Yekfgf
clexamin	gdjkfW
clexams	efefdi
clexchan	dfffif
clexec	gefdfh
clexerci	fkkddY
clexpect	wafadX
clexpens	bcfefn
clexperi	dcfffk
clexpert	dffffg
clexpire	bmZeci
clexplai	ffiffc
clexplan	efefjd
clextend	bidefi
clextern	fffifd
clface	aeifkc
clfacult	hheegd
clfailur	ciifde
clfair	gbfdcm
clfalls	icdfcj
clfamily	hdddej
clfancy	ffhffe
clfar	effffh
clfarm	aenddf
clfarmha	ffedej
clfeed	eebfdl
clfeedba	edimcb
clfeel	efefjd
clfell	efffla
clfellow	kfefed
clferry	fhhfga
clfestiv	eebefl
clfew	egifed
clfield	efefei
clfifty	effffh
clfile	kbdojU
clfiled	Zefffm
clfiles	deenga
clfill	dccfjj
clfilled	fheeic
clfinal	ueZceY
clfinali	lfeadf
clfinall	efegjc
clfinanc	eedhid
clfind	hdkdbe
clfine	bfgfam
clfinish	Ykcgdk
clfire	eecfhi
clfirm	cdekic
clfirst	XYednm
clfittin	Zedeeo
clfive	djided
clfix	akffef
clfixed	bejfhd
clflat	bfdden
clflatma	eeefZn
clflexib	fekffb
clflies	dfedel
clflight	dfbedm
clfloodi	ffeecj
clfloor	dfeffi
clfly	Yeceds
clflying	dffegg
clfollow	hafdjf
clfor	dfiefg
clforema	bfgheh
clforese	feefjc
clforget	beeeme
clform	ZnefkZ
clformal	megdcb
clformat	ehfffe
clforms	hheeja
clforwar	afdZlj
clfound	ffffhe
clfounda	hfhjca
clfounde	fekfeb
clfour	hffefe
clfourth	hfbfla
clfracti	fehffe
clfree	ccoddg
clfreeze	efffjb
clfriend	cbeegk
clfront	eghffe
clfroze	ffffjc
clfrozen	ffifYj
clfull	ehfeeg
clfully	effdfi
clfundin	effefi
clfundra	cfffdk
clfunera	effeei
clfurnis	Zpffdd
clfurthe	hegcZl
clgaller	cfeeig
clgalway	effdej
clgap	egieiZ
clgarden	efeffh
clgate	fbgffh
clgather	beelic
clgave	efefhd
clgcse	Zgfffl
clgenera	idfcei
clgenuin	iffffd
clget	pccdbh
clgets	sXbhae
clgettin	jggfea
clghoste	dfffid
clgirl	dffkfd
clgithub	fjdkZd
clgive	olgbaW
clgiven	mfbgaf
clgives	oededb
clgiving	Ymffid
clglad	akdfif
clgo	qdffca
clgoes	heYkYk
clgoing	lZdfdi
clgone	ideemY
clgood	cheihd
clgot	hiecgb
clgovern	lfehca
clgradua	dffffh
clgrant	dlcdge
clgratef	algfee
clgreat	cldcoW
clground	bffefk
clgroup	behhgf
clguaran	nbfeeb
clguess	eeffeh
clhad	decdpc
clhalf	cdgfif
clhall	dfddfl
clhand	cqcfdb
clhanded	edffgh
clhands	bhfefj
clhang	jffeec
clhannov	fffefh
clhappen	feiceg
clhappy	efieai
clharbou	bchhdi
clhard	edefhh
clharves	dfeefj
clhas	iZbhcm
clhat	feefei
clhave	gjfdce
clhaving	bedcng
clhe	jdcfbj
clhead	gigcha
clheadco	fdfgdi
clheadin	ffffeh
clheads	ajgeid
clheadte	dhiieb
clhealth	gekfeb
clhear	lcecjb
clheard	kdfedf
clhearin	ohhdZY
clhears	qZefZg
clheld	chkced
clhence	ffefjc
clher	hiWgZm
clhere	Yjfcem
clhereby	ffieZj
clhey	diefff
clhim	gidibe
clhimsel	gefeeh
clhire	eeefjf
clhired	geffdg
clhires	hffffe
clhiring	hcceld
clhis	hdehgd
clhistor	ffefeh
clhm	hffefe
clhold	flifeX
clholder	dfiffe
clholdin	cjhdfe
clholds	ecjfef
clholida	lbddck
clhols	dffdfj
clhome	ccfbgm
clhonest	hfffdg
clhoneym	fefefh
clhop	eehfff
clhope	keeeed
clhoped	dfffgh
clhopefu	kffffa
clhopes	hefffe
clhoping	jcdeeh
clhour	edihed
clhours	effefi
clhouse	ffeeei
clhousin	kfeffb
clhow	cdicig
clhr	iccfie
clhuman	jefffc
clhundre	effifd
clhusban	eiffdg
clhygien	egbffi
cli	efhdeh
clid	cgfegh
clif	fghcdi
climpres	ffeelb
clin	ffheff
clinbox	fjecef
clinclud	defegi
clindica	edgfie
clindivi	ddfffi
clinduct	bcader
clinform	ncfcfd
clinitia	ffdfeh
clinside	eefehf
clinsigh	ffdfck
clinspec	kfdehb
clinstea	degflb
clinstru	efiefe
clinsura	effeeh
clintake	cfehck
clintend	jeefee
clintent	hefffe
clintere	ejbfgf
clintern	iebbbm
clinterv	bdmcgg
clintima	iefffd
clinto	fedhbj
clintrod	dffdfi
clinvest	efekfc
clinvita	gigejX
clinvite	bdodYi
clinviti	edgehf
clinvoic	cefffj
clis	fefgZl
clissue	hegfee
clissued	lfefeb
clissues	ddfeek
clit	gihefb
clitems	ebfffk
clits	lbYkjZ
clitself	Xcrkcb
cljob	akfdeh
cljobs	ceceem
cljoburg	ffeeei
cljoin	edffdj
cljoined	cffffh
cljoinin	ddddfm
cljoins	effdej
cljudges	gefied
cljury	cdZrcd
cljust	gghclY
clkeen	dieeff
clkeep	dhfhed
clkept	gfefbi
clkeys	eeefbl
clkick	ffcffj
clkids	effdfj
clkind	jdfffd
clkindly	Ypdege
clkit	fblefd
clkitche	eecffj
clknives	eegfeh
clknow	fgfdjb
clknown	fdfeei
clknows	deffgh
cllab	heedie
cllack	feffbk
cllad	feeegh
cllady	fheedg
clland	hfeadj
cllandlo	cfefcl
cllands	Yfhdfm
cllapses	eqdecZ
cllaptop	eccffm
cllast	YgeWgq
cllasts	aZijcl
cllate	effeei
cllater	igeefd
cllatest	lefccf
cllaunch	fffffh
cllaw	aegffk
cllawyer	cfffgg
cllead	eeieeg
clleads	effffh
cllearn	jccffh
cllease	fffeei
clleast	feffeh
clleave	efcbZr
clleaves	bdZbbv
clleavin	dffefh
cllectur	behdej
clleeds	fffdeh
clleft	jfgflU
cllegal	fdfegg
clless	bdffgk
cllesson	agqddZ
cllet	glfdda
cllets	khgbcd
clletter	pebbeb
cllettin	iieeeb
cllibrar	gfffbj
cllicenc	dfifdg
cllife	hffffe
cllifegu	dhffff
cllifted	efffkb
cllights	ffdfam
cllike	bgmfeb
clliked	ffffic
cllikely	afmedg
cllikes	ifeffd
clline	ddegZo
cllines	efffdi
cllink	Tnbccm
cllist	qeYagd
cllisted	dheffh
cllists	keeeee
cllittle	dfffei
cllive	giZedi
cllock	jffded
cllocked	dffffh
cllodge	ahdddm
cllodged	bkfffd
cllog	djfffe
cllogged	ffffnY
cllogin	dkfffc
cllogist	ciffff
cllondon	eflfea
cllong	chfcgh
cllook	ibckYj
cllooked	bfemed
cllookin	bjhkbb
cllooks	ffbkfe
cllost	ccfeoa
cllot	ckdgia
cllove	Ykdedk
clloved	eeefck
cllovely	bfefle
cllunch	Yffdjk
cllying	ffffdi
cllyk	ncefeb
clmade	nZbdoW
clmail	lfbdlY
clmailbo	fffeeh
clmails	ffffci
clmain	iffeee
clmainte	dfcfek
clmake	njgdcW
clmakes	fffied
clmaking	cjehef
clman	gfffhd
clmanage	haffhf
clmanagi	dfhffg
clmany	eeeelc
clmarath	dfefkc
clmark	fedked
clmarked	edejdg
clmarket	Yfjejf
clmarkin	gffeid
clmarks	jdemeZ
clmarrie	effefh
clmaster	jffffd
clmatch	eeZeik
clmate	efffdi
clmatern	ffffeh
clmaths	dmceef
clmatter	jdfkdZ
clmax	hefffe
clmay	Vfgdep
clmaybe	ffkfcc
clmayor	idfged
clmd	gedfdi
clme	gjgefa
clmean	gfifdd
clmeanin	geifec
clmeant	feiegd
clmedica	iffgdd
clmeet	bdeleh
clmeetin	ddZvhT
clmeets	fccxXU
clmeetup	fedfej
clmember	Zcdkcn
clmentio	dffffh
clmentor	cfflfc
clmenu	dgeddl
clmerger	ffffdh
clmerit	jddfhc
clmess	ifdfff
clmessag	neccgb
clmet	fcgehf
clmight	Uhefep
clmill	eefdej
clmin	efefjd
clmind	fjchdd
clminds	gffhed
clmine	cifhdf
clminist	beeffk
clminute	Zcncej
clmisery	jfefec
clmissed	eedfke
clmissin	fffefh
clmix	feefma
clmodera	cfendc
clmodule	ejffhb
clmoment	effjfb
clmoney	ceifmY
clmonths	efffeh
clmore	cgacas
clmornin	eeleee
clmost	gdffdh
clmother	hffeff
clmove	dehegg
clmoved	ieebnZ
clmoves	ffdddm
clmr	heffee
clmrs	bhffgg
clmtg	deeldd
clmuch	efefjd
clmunici	jffdfd
clmuseum	edfefj
clmusici	effhff
clmust	Uteccg
clmy	cicfhg
cln	nfeeeZ
clname	difegd
clnames	ffdkfc
clnda	fkcfee
clnear	efefdi
clnearly	dfffjd
clneed	amhebg
clneeded	bjfefg
clneedin	ffjffc
clneeds	XpdpdV
clneithe	Wffeep
clnever	fhffbh
clnew	fdecbo
clnews	hbeejf
clnewsle	cfefcl
clnext	dgdrZa
clnice	feifgd
clnicest	ffbfke
clnight	dfgffh
clnights	decfek
clnine	fehffe
clninety	effenZ
clno	gidccj
clnobody	fdeeif
clnomina	gafffk
clnon	gdfeeh
clnor	Xffffn
clnormal	tYebYf
clnot	Zdddip
clnote	gdeelc
clnotes	fbenga
clnothin	ihecdg
clnotice	fdebhi
clnotifi	pahccd
clnotify	kdfffc
clnow	seelXU
clnudge	djfffe
clnumber	bcldck
clnurse	fedlfb
clnursin	djgefd
clobject	Zkfffh
clobserv	bjkeec
clobtain	ehffff
cloccupa	eekffb
clof	efhege
cloff	cbacgr
cloffer	Tphcjd
cloffere	ehfedg
cloffers	sbdbiW
cloffice	ggdehe
cloffici	meedec
clofflin	dfbffl
cloffsit	fefdfi
clok	agaiij
clold	Yfefhj
clolder	eeffei
clombuds	hefffe
clon	fefffh
clonboar	afeeem
clonce	cdeffk
clone	egeeam
clonline	bjgeid
clonly	babmdk
clonsite	eenfeb
clooo	cdfffj
clopen	ZoZcej
clopened	ffffjb
clopenin	bhkdee
clopens	deacbs
clopinio	dfeqeW
cloption	dgiffd
clor	fkhdgZ
cloral	gboeea
clorder	hXbefp
clorigin	bfgfgh
clother	YZaeay
clothers	fecjdh
clotherw	ieefbi
clought	gjdfec
clour	gbegfi
clours	kdffha
cloursel	hffffe
clout	oddbdg
cloutcom	ocddbf
cloutsid	eefffh
clover	ajgkga
cloverni	fblefd
clowing	cefdel
clown	gfdeeh
clowner	mdeZie
clowners	ldlecY
clp45	ehfffe
clpa	iefefe
clpacket	iffeee
clpage	cnedee
clpages	clffed
clpaid	Wdefeq
clpanel	XdkvdU
clpaper	bbeiih
clpapers	eebkdf
clpaperw	fbffdl
clparcel	efdffi
clparent	fefefh
clparish	iefged
clpart	deffhf
clpartic	fhheed
clpartne	iZdkib
clparty	dfcfdl
clpass	ledede
clpassed	geeeoY
clpasses	dejged
clpasspo	eenfhX
clpasswo	efdfjd
clpast	leiecZ
clpasted	ifefee
clpatien	icefoV
clpaymen	abfefn
clpayrol	edgfei
clpaysli	ehffff
clpencil	hfehiZ
clpeople	cbdfik
clper	defffi
clperhap	dfcfke
clperiod	Yeeebr
clpermis	cffefi
clperson	fggcfg
clpetiti	bkfffe
clpharma	fffdfh
clphase	gfgkeZ
clphilip	ffifed
clphone	jdkbiX
clphoned	ffffic
clphones	keeefd
clphonin	egddfi
clpick	migeXb
clpicked	eckebi
clpicks	tddedW
clpinned	kedicb
clpint	eeafdm
clpitch	fhffef
clplace	ZhjkiY
clplaceh	dbbfil
clplaces	hledae
clplan	njcbfZ
clplanne	fdfefh
clplanni	eghffd
clplans	effffh
clplant	jebeeg
clplease	cihcge
clpleasu	dehfjc
clpoint	ieeeee
clpolice	ekdffc
clpolicy	deffej
clpoll	fkbfee
clpop	eehfeg
clportal	fmbeef
clportfo	eidhec
clpositi	iceebl
clpossib	Zhhffh
clpost	hagdbm
clposted	oddebf
clpostin	Zdedeq
clpostpo	ddefhi
clposts	jefdef
clpracti	idgech
clpre	ecffje
clprefer	dkffed
clprepar	gcgecj
clprescr	bafffo
clpresen	Ygpced
clpress	effffh
clprinci	ecfhhf
clprint	efeefi
clprinte	ddddfm
clprobab	ceigeg
clprobat	defefj
clproces	Zhffek
clproduc	akjfec
clprofes	ffhfch
clprofil	egeedj
clprojec	defffi
clpromis	lXcdnc
clproof	efefkb
clproper	eehfff
clpropos	hefffe
clprotec	ffffeh
clprovid	bdfibk
clprovis	oeidcX
clprovos	ffejed
clpub	edjfee
clpublic	ieefef
clpublis	tdcbgW
clpulled	defflc
clpune	ehbffj
clpupill	hfegfd
clpush	efdfkd
clpushed	kdefag
clput	kbfYif
clquesti	Zmcdlb
clquick	bdkhcf
clquicke	ffffeh
clquiet	eefehg
clquiz	ehhdfe
clradio	hfffef
clran	ffefjc
clrang	dedeih
clrankin	cefpeZ
clrate	edffgh
clrather	befemd
clratify	dffgff
clre	deefhh
clreach	blddbj
clreacha	effffh
clreache	lcfffb
clread	bfYqjZ
clreader	dcfjeg
clreadin	deeodb
clreads	bbeudX
clreadve	efdfck
clready	hchddi
clreal	feffhe
clreappl	ddffdk
clreason	cikfdb
clreceip	djbfid
clreceiv	mcbchd
clrecent	hgffdf
clrecept	aeffkg
clreckon	hcdeif
clrecomm	beflef
clrecord	ceeffj
clrecrui	gfedjd
clref	cffefj
clrefer	ffefhe
clrefere	clXeke
clrefs	diffak
clrefund	cefffj
clrefusa	maefhb
clrefuse	ffffhe
clregard	ffffoX
clregion	dfgdej
clregist	boeega
clregret	jejegY
clrehear	Vcjhcm
clreimbu	acffgm
clreject	hcefei
clreleas	kheeeb
clremain	dieeci
clrememb	ffffhf
clremind	efhedg
clremove	eiefbi
clreopen	aefden
clreplac	efefei
clreplie	rdedeW
clreply	ijeehX
clreplyi	eocebc
clrepo	ecffgi
clreport	baflcj
clrepres	effhff
clreq	ffffhd
clreques	Xnfeeg
clrequir	cfmdce
clrequis	ffffhd
clresche	eeghhb
clreserv	fefdie
clreside	jfcedg
clresolu	jffffd
clresour	hffffd
clrespon	mdfgea
clrest	heefeg
clresubm	djfffd
clresult	rZcage
clresump	defefk
clretire	dffffg
clretiri	dfefej
clreturn	caehgk
clrevert	gjfeec
clreview	iYfrdV
clrevise	iffffd
clrevisi	dfffdj
clride	efhfee
clright	gfhhhZ
clring	jhjbbb
clringin	qhddbX
clrings	maeefe
clrole	ccheih
clroom	agjgeg
clrooms	dgdejf
clroster	bddeen
clrota	beccbs
clrotter	ffiffd
clround	igfjdY
clrounds	efedig
clrsvp	ehfffe
clrule	iefffe
clruling	keeeed
clrun	ecdlah
clrung	jdffhb
clrunnin	cddfjh
clruns	afffbo
cls	edinca
clsad	ffcedl
clsadly	bfffdl
clsafety	flfffa
clsaid	bedcoe
clsalary	kedgce
clsale	cfdgfj
clsame	ddheig
clsample	chhgfd
clsat	cfdbij
clsaw	bfeimZ
clsay	mkdeWd
clsays	nZggZg
clscenes	ehfffe
clschedu	djhefb
clscheme	defffh
clschola	egfdeh
clschool	cgcdap
clscores	iddncZ
clscrap	ecffke
clscreen	fZojeX
clsea	cffefj
clsearch	hfghcd
clseason	gdeeej
clseat	iffefd
clseats	ffiffc
clsecond	bifjVk
clsecret	ggdedh
clsecuri	fejfec
clsee	ZZbcfv
clseeing	UdcoZm
clseen	beccas
clsees	cffkee
clselect	dbhpkR
clself	fifefd
clsenate	efejfd
clsend	fncddc
clsendin	Zdffhk
clsenior	ffffeh
clsent	jZcdii
clservic	ceejid
clsessio	ffdiib
clset	cfgked
clsettle	pcecZh
clshall	pZmaZc
clshare	geiffd
clshareh	ifefZj
clshe	hedjjY
clsheet	dleffb
clshift	dcicih
clshifte	ffbfke
clshifts	cfbehj
clship	geccdl
clshook	dfefjd
clshoot	effeei
clshop	cedcdn
clshort	aijjhX
clshortl	nbbqbU
clshould	jdggfb
clshout	hhffec
clshow	dbhcfl
clshown	ffefhe
clshows	efjelX
clshut	dhcZeo
clshutdo	dfffdi
clshuts	ekbfeg
clsick	cfeeel
clside	egdfgg
clsift	ieekea
clsiftin	fffhfe
clsign	Xhaefo
clsignat	cneega
clsigned	cmcceh
clsignif	ehfffe
clsignin	eeffeh
clsigns	iedibe
clsilenc	oaefeb
clsince	bddbho
clsister	ffgdhf
clsit	fepjYZ
clsite	aekbbm
clsites	djffde
clsits	adfxZU
clsittin	ceeljZ
clsix	fgffdg
clskiing	edfdfj
clskills	ffiffd
clsleep	aodddf
clslides	cheeej
clslip	cccfen
clslips	djffdg
clslot	aogegY
clslots	ddjfka
clslow	hffffd
clsms	ifeegd
clso	mhhegU
clsolici	fifffd
clsome	gahhfe
clsomebo	ahdcij
clsomeon	eZgclh
clsometh	lZgdeg
clsometi	ifgdgc
clsoon	deffej
clsorry	ldjcYg
clsort	bjdffg
clsorted	cfffej
clsous	iffeee
clspeak	hbkffc
clspeaki	efffhe
clspecia	feefei
clspend	ehgeef
clspoke	defemc
clspoken	hffege
clspot	cffeek
clsqueez	ffjfed
clst	hffdff
clstaff	bedhhh
clstaffi	lcffed
clstage	jjddec
clstand	jeffee
clstands	blfffd
clstart	Zbaedw
clstarte	ibeemb
clstarti	ffefbk
clstarts	fdieZk
clstate	clfffc
clstatem	cifegf
clstatio	fhffee
clstay	fdfffi
clstays	efmccf
clsteeri	fffeid
clstep	lhcfeZ
clstill	iZeige
clstop	ekffce
clstops	dkbedi
clstore	hdefgg
clstraig	hffffe
clstrike	cffeel
clstrong	efdejf
clstuden	fffeei
clstudio	hffffe
clstudy	dgcfih
clsub	ffdeje
clsubjec	fdefek
clsubmis	fkbiec
clsubmit	dlbegf
clsucces	hehdfe
clsuch	ceelef
clsugges	cZpfee
clsuit	ecjfff
clsummer	beedco
clsuperi	fffehe
clsuperv	cegieg
clsure	iedfeh
clsurgeo	dffgff
clsurpri	dgfffg
clsurvey	ddeiei
clsuspen	jfdffe
clswear	ghffee
clswitch	ffeefi
clswore	kfefdc
clsworn	hfefef
clsync	lfeedc
clsystem	eibdhg
cltake	chggef
cltaken	dhfbej
cltakes	iZipaX
cltaking	dfefgh
cltalent	fehfff
cltalk	YYmhgh
cltalked	egbfek
cltalkin	Zehjff
cltalks	eefocY
cltask	fdcfke
cltastin	dffife
cltax	eiefgd
clteach	cdofeb
clteache	ibeddk
clteachi	cleegb
clteam	dbhmbf
clteams	fgieec
cltechni	Yemgcg
clteleph	nedcfd
cltell	fkgcfb
cltellin	hefeef
cltells	agfhgg
cltemp	ffffbj
cltender	Zffddn
clterm	cedddo
clterms	iafffi
cltest	Yhkgfd
cltests	gcdekf
cltext	oiaeda
clthan	efbfkg
clthank	dffdpY
clthanks	cedesY
clthat	cdfgkf
clthe	dgfggf
cltheatr	leeYeh
cltheir	ajdlde
clthem	aqcifY
clthemse	fffdfi
clthen	hZjela
clthere	bfljcd
cltheref	ffigfa
clthese	ejefbh
clthey	kdfffa
clthings	jfeede
clthink	gjhcfa
clthinki	dejffe
clthinks	aegefl
clthird	ffgfib
clthis	boahdf
clthose	fdedcm
clthough	gdedke
clthree	Zjkeed
clthrill	ffffeh
clthroug	Xhnfia
clthru	echgfg
clticket	dbffel
cltil	fZedfn
cltill	gdegdi
cltime	cdmdhe
cltimes	bdmdhd
cltimesh	fchfck
cltitle	cjfffe
clto	fhgedg
cltogeth	fdindW
cltold	lbfeic
cltook	jacbtU
cltop	lYeeei
cltorn	jffeed
cltotted	hfehed
cltouch	macejc
cltour	ceXdgq
cltoward	jffefd
cltown	felhbb
cltracto	ffhffe
cltrade	eYfcfq
cltrain	fdddih
cltraine	dfafbp
cltraini	cblddi
cltram	hfffdf
cltransc	cfffjd
cltransf	ffffid
cltransl	ehfffd
cltransm	eifefe
cltravel	Xegegm
cltrial	acpcff
cltribun	effeid
cltried	aeefme
cltrip	dZgeeo
cltrust	feeedj
cltruste	ffgkdb
cltry	Zeecbr
clturn	ffiegc
clturnar	lffffa
clturned	eeffjc
clturns	ifefee
cltwelve	beffel
cltwenty	hdhffd
cltwice	cfggkc
cltwo	Wjfecm
cltxt	meefea
cltypica	keffed
clu	ieffee
clunable	cffffi
clunavai	ffeffh
clunder	ffhedf
clunderg	effefh
clunders	kkfeeX
clunfort	ffedje
clunifor	ceaedo
clunion	effhfe
clunit	deghic
cluniver	iffgeb
clunless	hegfef
clunlike	efffdi
cluntil	hhehcd
clup	cdddik
clupdate	jceeci
clupgrad	eeffeh
clupload	ciefef
clupon	ifffed
clus	gicegf
clused	bbfflg
clusuall	iaiddh
clvacanc	dcdekg
clvacati	effffh
clvalid	dheedh
clverbal	fcefmb
clverdic	tddfdV
clvery	ceffjd
clvessel	eeedek
clvet	lfeedb
clvettin	eifged
clvia	ifgeed
clvice	ddflec
clvideo	Zlhhfb
clviewed	efefdj
clvirtua	efffhe
clvisa	gcfffi
clvision	eifefd
clvisit	Zdmdcg
clvisiti	ffejfd
clviva	efjffc
clvolume	ifffed
clvolunt	efdbdn
clvote	gdcrcX
clvoted	ffegjb
clvotes	mfeibZ
clvoting	geekea
clvp	iefefe
clwait	keedfd
clwaited	deffna
clwaitin	dfeeig
clwaits	iefffd
clwake	kfffeb
clwalk	eehfff
clwant	Vmmgbc
clwanted	Udbepk
clwants	VqejZe
clward	eekbic
clwarm	heeffg
clwas	Zceeqg
clwatch	edhjec
clwatche	cfefkd
clway	nbefcd
clwe	fefehg
clwebsit	efafdm
clweddin	efecel
clwelcom	dhdegg
clwelder	ffdeej
clwell	ffcdmd
clwent	eeednb
clwere	ZcfeuX
clwhat	Waicqf
clwhatsa	kcffee
clwhen	dcgifg
clwhenev	bfjffe
clwhere	iffecf
clwhethe	cckegf
clwhich	bfhpjV
clwhile	dcfffk
clwho	kacgeh
clwhoeve	edieff
clwhole	dfhffg
clwhy	lefefa
clwife	cffhei
clwill	raefcc
clwillin	eefffh
clwindow	endclW
clwine	efkeec
clwinner	Yeedin
clwinter	fffeam
clwish	dfjecg
clwishes	edhide
clwith	dfhgff
clwithdr	cfdenb
clwithou	keeidb
clwoman	bffiff
clword	oedifV
clwork	Zgdehj
clworkin	cnZgYj
clworks	eiekdb
clworld	eeffei
clworrie	egffjc
clworst	geffdh
clwould	aiidfh
clwrap	cecadp
clwrappe	djfegc
clwrite	idebej
clwrites	mcfeec
clwritin	ncffdc
clwritte	bhfgka
clwrong	eecfmb
clwrote	bfjeka
clyard	ceeefl
clyear	ddgedk
clyellow	fhfffe
clyes	dofdcd
clyet	ifhfdc
clyou	iehdgd
clyour	aifehg
clyours	Zeifle
clyourse	dfhfef
clzoom	feifee
cr#	absdbg
cr's	deeejh
cr@d	Zffhan
cr@p	bedeqb
cr@s	Yecgjl
cr@t	fdoddb
cra	eefdhi
crable	heefdg
crabout	cfecfl
crabove	deffei
craccept	Zofefd
craccess	eeffei
craccoun	bbfffm
craddres	defffi
cradvent	ffhfee
cradvise	dffiff
crafter	gbihha
craftern	iffdfe
crafterw	cffgei
cragain	bfccoe
cragenda	dfdlgb
cragree	fffkdb
cragreed	jfeffc
crahead	gfgfia
crall	mZfafh
cralone	effffh
cralong	efbffk
cralread	Zcecqe
cralso	dkffed
cralways	cahfdn
cram	dhdcdl
cramong	faejeh
cran	iegigY
crand	fefghd
crannoun	Yeehfk
cranothe	feedjd
cranswer	reagZd
crany	hdkefb
cranybod	bdfeih
cranymor	ffffhe
cranyone	ifffia
cranythi	Zceebs
cranyway	Zefeji
cranywhe	hffeee
crappare	dffffh
crapplic	edbjie
crapplie	dfflag
crapplyi	ffffic
crappoin	heednY
crapprec	feeefi
crappren	ifeffd
crapprov	ffdffh
crarchiv	lfffcc
crare	cdcfrb
craround	ecjhed
crarrang	fheffe
cras	khZceh
crask	jcgeee
crasked	cdfemd
crasking	hdffff
crassess	hgffgb
crassume	fhfffd
crat	feiegd
crattach	ffdfeh
crattend	ffhefd
crauditi	effffh
craudito	dfffei
cravaila	eicfhf
cravoid	eafffl
crback	gbghhc
crbank	effffh
crbar	dfdemc
crbe	ejcfdg
crbear	effffi
crbecame	bfffld
crbecaus	ffdgdh
crbed	jfefee
crbeen	fcdfke
crbefore	aecicm
crbegin	dgeegg
crbehalf	efffid
crbehind	efefjc
crbeing	cfdehj
crbest	fldffb
crbetter	bekfhc
crbetwee	chiffd
crbig	ceffej
crbit	efffhf
crboard	cfebik
crbook	eheefh
crbooked	fenfdY
crboth	cidddk
crbreak	bfheei
crbrilli	efffie
crbroken	ffffjc
crbrothe	dfijea
crbrusse	fjdffe
crbudget	afeecp
crbut	Weeeph
crby	Ycejel
crcake	dffffg
crcall	iddhjb
crcallin	iffffc
crcalls	ffehgc
crcame	beddnf
crcampai	dfffgg
crcan	lljdcV
crcancel	ffifed
crcandid	hcdjdf
crcantee	cfefmc
crcarer	ffffeh
crcase	heefeg
crcentre	fehegd
crcertai	eedehg
crcertif	heicef
crchange	cffhfg
crchat	dhheja
crcheck	ejdhdc
crchecki	ffffjc
crchef	ffgbdj
crchoice	effeeh
crchoose	gfehfd
crchose	fffehe
crchosen	lcffee
crclerk	iffcfe
crclose	egjfdd
crclosed	eeeeej
crcloses	efehdh
crclosin	bbifjf
crcoding	dihffc
crcoffee	ffeffh
crcohort	dffffj
crcollea	fdfehf
crcolleg	dffffg
crcome	ehgdhd
crcomes	bedhjf
crcoming	hfeeeg
crcommit	dffgcj
crcommun	bffjff
crcompar	iffceh
crcomple	dhefeg
crcondit	fhffgd
crconfer	effhef
crconfir	mcfdde
crconsid	Zjfjee
crcontac	keefdf
crcontra	ifdfbi
crconven	ecifff
crcopy	ekefed
crcork	ffdfei
crcould	Zefeki
crcounci	feeeif
crcourse	bffffk
crcredit	ffbffj
crcrew	gdeffg
crcup	efffei
crcut	dodfda
crdate	dmcdee
crdates	jdfefd
crday	iYgefi
crdays	efgedh
crdeadli	ffffic
crdean	ifedja
crdecide	rebXgc
crdecisi	sZakdY
crdeclin	dgffgf
crdefini	mfegbc
crdelaye	dfefke
crdepart	jefdib
crdepot	dfefkc
crdesign	ffifed
crdetail	fdhfff
crdid	ccfeoc
crdinner	eeekde
crdirect	bgmejX
crdiscus	dfdhjc
crdo	Wmgfjc
crdocume	efiffd
crdoes	ifedgf
crdoor	kefffc
crdoubt	ffffhd
crdown	Zeehdm
crdriver	feffhe
crdrop	oeedeZ
crdue	dfffgg
crdurban	efiffd
cre	gefehd
creach	jeeeef
crearlie	nfdefa
crearly	ddcfbp
creither	lbefbh
crelse	iggejX
cremail	iifbfe
crend	jjddbe
crenough	nibeda
crequity	fehfff
crevalua	fffhfe
crevery	oedbee
creveryb	nfefcY
creveryo	jdffde
creveryt	defifg
crexerci	fhefff
crexpect	dhfffg
crexpire	elcfed
crface	ffcffi
crfacult	ffefhe
crfailed	beffkf
crfair	dfefdk
crfarm	ffffeh
crfast	hffffe
crfee	ecfffk
crfeedba	aefegl
crfellow	ffffcj
crfile	cefici
crfilled	fjfgdc
crfinal	bfeifh
crfinali	jffcge
crfinanc	dffjha
crfind	hdffgf
crfine	ehhffb
crfinish	edgfck
crfirm	hffgee
crfirst	VYmggl
crfit	efheff
crfix	mZffff
crflat	cfffej
crfloor	ffffeh
crfor	egjeZi
crform	jegefa
crforwar	jfdeef
crfound	efefeh
crfour	dfmffZ
crfree	jbjecf
crfresh	efeedk
crfront	cfeeig
crfull	cecigi
crgave	ajffdi
crget	nheedY
crgets	ldbeYk
crgettin	efffeh
crgive	dccifj
crgiven	aiefjd
crgo	ahjhjZ
crgoes	dhciff
crgoing	hedejb
crgone	ddeelc
crgood	fcjege
crgot	hheeia
crgradua	ffffdi
crgrand	ffefhe
crgreat	fiefee
crgroup	feifee
crhad	Ydehmf
crhalf	eegich
crhall	dejfef
crhand	ehhffd
crhappy	ceefdk
crhas	ggccmb
crhave	gdddjg
crhe	bdefhk
crhead	efggja
crheads	effdej
crhear	lffkYZ
crheard	Xefggn
crher	dehcoZ
crhere	dcfdao
crhersel	hffeff
crhigh	dffffh
crhim	cefdfl
crhire	hefcid
crhiring	begngY
crhis	bffdfm
crhistor	defffi
crhit	dffigd
crhold	dffekd
crholida	dehebk
crhonest	beffdm
crhope	ddefek
crhoped	efffdh
crhospit	efefif
crhour	jajdec
crhours	ddifdi
crhow	ieefef
cri	jfcfef
crideal	djeffe
crif	chfgdi
crill	cfegfj
crin	dhdgdi
crinbox	ifeeff
crinduct	feffeh
crinform	jbjgeb
crinst	efiffd
crinstan	ffffhe
crinstea	ggidce
crinstru	dhffff
crintake	egeeeh
crintend	fffefh
crintern	eecegj
crinterv	ddldmY
crinto	eeffei
crinvita	hfefic
crinvite	gdhdgd
cris	cfgfie
crisland	ffiffc
crit	gkcggb
crits	fehddh
critself	ifdfff
crjob	meeehY
crjobs	efafih
crjoy	fffehf
crjust	Xjbegl
crkeep	jZheef
crkept	ffeffh
crkind	ffffhd
crkitche	feefdi
crknow	sfchbU
crknows	effhff
crlab	dfefie
crlapses	ffeffh
crlast	Zdhelg
crlate	jeedhb
crlater	ijchdb
crlatest	ogbebb
crlaughe	cfefhi
crleader	eefhff
crleast	effffh
crleave	hffffe
crleeds	efjfYj
crleft	echfie
crlegal	effjfc
crless	dfffej
crlet	igdkda
crletter	ZmehkX
crlettin	jfdbeh
crlike	beccjl
crlimite	effefh
crline	kfedfc
crlink	chffge
crlist	bgmehb
crlittle	efffcj
crlocked	efhfee
crlol	jeeeia
crlong	ifefdf
crlonger	deefjf
crlook	feebgj
crlookin	eifeef
crlooks	hfeffe
crlost	dfffhf
crlot	hfeffe
crlove	efedek
crlunch	eheeci
crmade	jfddfg
crmail	mgeZfd
crmain	efeffh
crmainte	ffefeh
crmake	jdccfi
crmakes	lffafe
crmanage	efifbi
crmany	efffeh
crmark	jegdfd
crmarked	ffffka
crmarks	ddfjfe
crmass	fffdeh
crmatter	iffffc
crmax	ecfffj
crmaybe	dfeelc
crme	cgdgje
crmeans	ieffgb
crmedica	fejffd
crmeet	Ydreec
crmeetin	eeekhb
crmeets	cifZek
crmember	cfgjfe
crmentio	hfffdf
crmenu	ckffee
crmessag	jiegbb
crmet	fffdgg
crmight	eeffei
crmind	nifaea
crminds	mbfefc
crmine	geffeh
crminist	cdfefl
crminute	ggiega
crmissed	efffhe
crmoney	efffei
crmonth	dfdeek
crmore	gdhcdj
crmornin	heidee
crmost	gdejde
crmove	eeffgh
crmoved	ffhfef
crmuch	cfefek
crmy	efigcf
crmyself	fcfegi
crn	bebneg
crname	cffffi
crnear	fdfffi
crneed	cladhg
crneeded	fffefh
crneeds	ehhfde
crnegati	hefffe
crnever	deffmb
crnew	cdedmg
crnews	cfdemd
crnewsle	efefei
crnext	chdffi
crnight	hfedeh
crnine	feifgc
crno	fbbjmb
crnobody	cfffih
crnormal	aeffdm
crnot	chfdei
crnotes	cefdjg
crnothin	aefeii
crnotice	chdedk
crnotifi	afehfi
crnow	fegchf
crnumber	eehfff
crnursin	ffifed
crobject	iceedj
crobserv	fffffh
crof	cheefi
croff	Wkbebp
croffer	bgeffj
croffice	cehgge
croffici	deffif
crok	jeeede
crokay	eehfff
cron	Xhfifj
cronce	jledeY
crone	gegdge
cronline	fgifdd
cronly	fgecfh
cropen	bfdeik
cropens	cfdebo
croptimi	deffgh
cror	hehjad
croral	kbfeff
crorigin	beffhi
crother	adecim
crothers	bgefdm
crotherw	ffffhd
crought	ffffhd
crour	fehfbi
crout	fefkga
croutcom	hfejeb
croutsid	leeeeb
crover	Xdjhej
croverse	feeffh
crowner	dejfhd
crpaid	ffeflb
crpanel	eghjgY
crpapers	difhec
crparish	ffffgd
crpartne	dfgief
crpass	jffeee
crpassed	defkfd
crpast	fghffd
crpay	aeifek
crpayrol	fifedg
crpeople	odchbb
crperfec	dhffff
crperiod	dgefeh
crperson	gfehfc
crphone	mddica
crphones	jffdfe
crphonin	ifffed
crpick	mdfcde
crpicked	ieffch
crplace	ehnfab
crplan	cfffld
crplanne	cfffcl
crplant	effhff
crplease	blbeeh
crpoint	dfefdj
crportal	jfdfai
crportfo	dfieff
crpositi	hhegfb
crpossib	aijffd
crpost	gedfjc
crposts	ehfffe
crprayer	fdefej
crprefer	fgffgd
crprepar	cjffee
crpresen	edecme
crprinte	egefid
crproced	dfffei
crprocee	ecffig
crproces	efffei
crprofil	fjfeee
crpromis	ideege
crprompt	feiffe
crpublic	hfffef
crpublis	ifefde
crpupils	feiffd
crput	aggcfl
crquesti	egeefh
crrang	efffie
crrather	fejecf
crreach	bfflef
crread	ecjfdh
crreadin	efefhe
crrealis	fefefh
crreceip	hefffe
crreceiv	egeeei
crrecept	ffhfee
crrecord	ehffee
crrecrui	ffffjc
crregard	hffffe
crregion	cfgfjd
crregist	idffhd
crregret	heffef
crreject	efffie
crremain	effejd
crreply	ieecei
crreques	idfffe
crreserv	fgffgd
crresolv	efffhe
crrest	Xhgdij
crresult	lgagcd
crreturn	mefded
crrevert	fffhfe
crright	fegjfa
crring	nececc
crringin	effdfi
crrings	pedddZ
crroast	fffeeh
crrobot	dfffgg
crrole	bffffj
crroom	efffhd
crrota	ehffff
crround	kfbbdj
crrun	ekfedd
crrung	feffhd
crs	dhdgkd
crsafe	hfffdf
crsaid	Zbdfni
crsame	eekede
crsaving	ccfffk
crsay	bgdhkc
crsays	ieefch
crschool	fefffh
crscreen	dfgkdd
crseat	cfkeef
crsecond	difehc
crsecret	igfcff
crsecuri	ffhfef
crsee	Yekfbl
crseen	efffka
crsend	cfghfe
crsent	iefffe
crservic	feifee
crsessio	egffci
crset	difffe
crsettin	jfffbf
crsettle	iifdgb
crseven	dfifff
crshall	jefeee
crshe	bgefhh
crshift	hfhfga
crshifts	fffeci
crshop	dehedi
crshortl	gfifgb
crshould	hedefh
crshout	cffddl
crshow	gfgfbh
crsign	Yjdihe
crsignat	effefh
crsigned	ejefee
crsince	ffefie
crsit	dffhff
crsite	ffeeei
crsittin	efffeh
crsketch	ffhfib
crslot	eghfee
crsms	feffhe
crso	cicgal
crsolid	ffffdh
crsome	cfefif
crsomebo	eehfeh
crsomeon	nbfahc
crsometh	dfhfgf
crsoon	hjbcef
crsort	fiffed
crsorted	jdffee
crsound	ffhfeg
crsounds	dfffgg
crspeak	fffjha
crspoke	dfffgh
crspoken	hffefe
crspot	ffffhd
crstaff	ffdfhf
crstage	bgffgg
crstand	ifedef
crstands	ldiddb
crstart	eddfan
crstarts	Vfdfgp
crstay	heffee
crstill	gldglT
crstop	gfffgd
crstraig	ledgdb
crstudio	cffffj
crsubjec	iffffc
crsubmit	fhfefe
crsucces	cdggjf
crsuit	eehfff
crsure	jfcfde
crswore	jfeeia
crsystem	dfifef
crtake	fhleYe
crtaken	efdelc
crtakes	ffeefi
crtaking	didfeh
crtalk	Vfglie
crtalkin	effhff
crtea	dfgfdh
crteachi	ffefhe
crteam	bfgffi
crteleph	mcfdec
crtell	mkbcYg
crtellin	heefic
crten	ffhffe
crterm	fdffei
crterms	jfffbf
crtest	edjeef
crtext	feejec
crthan	gejgae
crthat	gfccgg
crtheir	lafkiV
crthem	lejfcY
crthen	fdfidf
crthere	efebgj
crthey	jbceoZ
crthing	ffffak
crthings	egffic
crthink	bffgdj
crthinki	gfefhe
crthis	ckedhd
crthose	afheej
crthough	afffjg
crthree	hffgfc
crthroug	fajfka
crtie	hfffee
crtied	dgefdi
crtill	ffiegd
crtime	anddgf
crtimes	cffeje
crtogeth	dffcdl
crtold	icddlb
crtoo	bjaabp
crtops	hefffe
crtouch	dffhfg
crtrain	dgefie
crtraine	efffhf
crtraini	ffhffe
crtram	ffffhe
crtrial	eeifhd
crtruste	effffh
crtry	eefgla
crturned	efffYn
crtwelve	dfefkd
crtwice	ffedfh
crtwo	Weiemf
crull	ifeged
cruniver	efcffj
crunless	effffh
crunsucc	hefgfe
cruntil	egefeh
crup	iicdTo
crupdate	dffffh
crus	gligZa
crused	fjffec
crusing	cdgffj
crvacanc	eeffkb
crvenue	ffefie
crverdic	hfeffe
crverifi	egiffd
crvery	kcefeg
crvia	cefffj
crvideo	dcffmd
crvote	leegbc
crvoted	cffefi
crwaitin	efeflb
crwalk	edifff
crwant	Whghih
crwants	ffeefh
crwas	bcbdse
crwatch	ciehee
crway	kbcedj
crwe	ghcgff
crwebsit	efffhe
crweek	cdeffk
crwelcom	dfeekd
crwell	ekdche
crwent	heccoZ
crwere	bdcfen
crwhat	leefbg
crwhatev	meeced
crwhen	dgecih
crwhere	geehja
crwhethe	kfcegd
crwhich	igeedf
crwho	ndcdYj
crwhoeve	efgfbj
crwill	kgdhaf
crwish	cdffjf
crwith	fgeehe
crwithdr	efefjd
crwithin	bfefgj
crwithou	oefdcb
crword	effcfj
crwork	behfei
crworks	ejffhb
crworksh	bffkef
crwould	Zhbbjm
crwrite	jZffgf
crwritte	lcgfcf
crwrong	efffie
crwrote	dfffgg
crx	gffhed
cryear	bfffgj
cryes	djbkce
cryet	dedebn
cryou	igdfef
cryour	ghdcbk
cryours	hffffc
cryouth	ffjfdd
first	beefgh
flagain	fhffch
flanswer	mefdgb
flask	akhdgf
flaway	febden
flbye	fbjiYh
flchosen	lchecd
flclosed	cecdeo
fldate	edhfff
fldecide	mgejZb
flfree	agpdfa
flgive	ckeefe
flgoon	chekZh
flhear	lffcha
flhold	Yjggfg
flif	eeibej
fljoy	Xkfena
flmatch	Xicoee
flme	ejfefc
flmeet	cakieg
flnews	scdegX
flnot	afddgo
floffer	blfcjb
flothers	Vabhdw
flpapers	Wmedii
flpost	cdgffj
flreceipt	ajZdoe
flrefuse	jZgdnZ
flreview	dcdwaY
flsaid	gcdeig
flsoon	kgdded
flsorry	ichbch
flstart	abdfbv
flstep	dfmdfb
flthanks	ZiedtX
flwait	oZcalb
flwill	jegede
flyou	hfgdge
fragain	deeeob
franswer	recfcc
frask	dkbchg
fraway	Zejedk
frbye	bidelb
frchosen	ibddnb
frclosed	cggfkb
frdate	Zffhcm
frdecide	shbZbb
frfree	ajidhc
frgive	iggebe
frgoon	eedejf
frhear	pedkaX
frhold	aeedjj
frif	giefee
frjoy	ddgdgh
frmatch	Yescdd
frme	dgfegg
frmeet	Ygkiic
frnews	pbZifb
frnot	cddfjh
froffer	Zgefih
frothers	cedbli
frpapers	eeldcf
frpost	fgjejX
frreceipt	gdffeg
frrefuse	hdekZh
frreview	aggfdj
frsaid	dccgji
frsoon	gmcece
frsorry	deffgg
frstart	Ugbecu
frstep	dejdjc
frthanks	geeddk
frthem	hfefgd
frwait	ddcdra
frwill	hgdfef
fryou	ifdfee
last	kggWce
long	adffhh
middling	dfeehg
msaway	hdedee
msgoodbye	echdeg
mshold	ZbZXnd
msimmediate	Wlnbcc
msinvites-questions	gdjZYf
msirony	fdffib
msoffer	VpXSfi
msrejection	YZZbkn
msslip	hcYdhe
msthird-person	ecegcf
msvague	gcciff
mswithdrawn	Xemhcb
n"	jdaYlf
n#	Ukefhj
n's	idffkY
n,	fcefhi
n.	deegig
n:	YdhkrV
n;	Xedeqd
n?	iXsciX
n@d	gefhhc
n@p	gegcfg
n@s	hjbbna
n@t	kanbXf
na	hecgjc
nable	Xebfmj
naboard	fgffgd
nabout	bgchgh
nabroad	efffeh
naccept	doXcje
naccess	efifdg
naccomp	ffhefe
naccoun	iYdeij
nacknow	ffhffe
naction	effffh
nactor	fffdfi
nactual	ahgfhf
nad	effffh
nadd	fefjZj
naddres	efefdj
nadjour	cfeflc
nadjust	feneda
nadmini	ceffgi
nadmiss	iceifc
nadvert	eeffjd
nadvise	cefiff
nafraid	adffoc
nafter	biWscd
naftern	ffkffb
nafterw	deflcf
nagain	dgedhh
nagency	eehfdh
nagenda	ffhffe
nagree	dgdmfa
nagreed	gffehd
nagreem	beefkg
naim	fefdej
nalarm	hefhed
nalas	efffhd
nalike	effiee
nall	VgZkjj
nallotm	gefhfe
nallow	egeedh
nallowa	djffed
nalong	fehfge
nalread	fcffif
nalso	adhfcl
naltern	fdhfjc
nam	Qeffte
namong	cfkeja
nan	ebigid
nanalys	eeelbf
nand	beednf
nanja	ffheef
nannoun	Xddnhf
nanothe	dbedxU
nanswer	iZcfan
nany	igceci
nanybod	efefck
nanyone	lfffcb
nanythi	efffdh
nanyway	fdeegi
napolog	ifheec
napp	eeefej
nappare	eeffhe
nappeal	lhfceb
nappear	fffjec
napplic	cbdlfi
napplie	ieeeci
napply	cddfbp
napplyi	egffdh
nappoin	bhccpd
napprec	fZlfff
nappren	Zfeegm
napprov	egeghe
nare	bbdjhi
narea	efefei
naround	hfaehh
narrang	efgeic
narrive	fdggff
nartist	fffdfi
nas	gaffif
naside	fjffed
nask	gnjgcU
nasked	iddgja
nasking	efffeh
nassess	igeeee
nassign	efefeh
nassist	edjegd
nassoci	cfdhdj
nassume	ghfffd
nassure	efefie
nat	cebeli
nattach	dbgcne
nattend	dikeea
nauthor	ifehdc
navaila	gddegh
naway	gkehdZ
nawkwar	ffgfic
nb	cdejeh
nback	cgbYkl
nbackgr	ehfffe
nbad	defcfk
nband	ffffic
nbank	kbffee
nbar	iffegc
nbase	ddffih
nbasis	fehffe
nbe	Yjeigf
nbear	ceffih
nbearin	idefef
nbeauti	ffffid
nbecaus	gbbgjg
nbeen	Zehdoc
nbefore	aijgee
nbegin	leefcd
nbegins	hffefe
nbehalf	hfeeka
nbehind	fdgeie
nbeing	WnZele
nbeliev	iddfck
nbell	dfgfff
nbelow	ggadcl
nbenefi	ffcfgg
nbest	ibnZcf
nbetter	eceegk
nbetwee	dgeefi
nbig	fffeeh
nbirth	fdeffi
nbishop	ffffeh
nbit	eeejdg
nblack	jdffed
nblock	ffifee
nblow	effife
nblue	kffffb
nboard	hhefgc
nbog	hffeee
nboo	hffffe
nbook	gdZedo
nbooked	eggfcg
nbookin	fejffd
nbooks	ffffdh
nboss	hfccma
nbot	jfffec
nboth	cjdhic
nbought	ffffid
nbox	fhffbi
nbranch	dhffge
nbreak	cfffhg
nbreakf	ffefei
nbring	cblfch
nbroken	gehffd
nbuddy	fhfffe
nbudget	fmeefZ
nbuildi	behfhh
nbursar	hffged
nbus	fZfffl
nbusy	ffefjc
nbut	icehVm
nbutton	fjffec
nby	eakhgd
nbye	dfjfgb
ncalend	fejedf
ncall	jaZmdf
ncalled	gegkdb
ncallin	jffffb
ncalls	effdfi
ncame	pdaddb
ncamera	bfefih
ncamp	iefefe
ncampus	fgefjc
ncan	bgeeig
ncancel	dfeeje
ncandid	fmXmgY
ncape	dffffh
ncar	fdgfie
ncard	feifef
ncare	ceehei
ncareer	eebffl
ncarer	ffffeh
ncarry	ffhfff
ncase	ceefmc
ncast	effhee
ncateri	ffffhd
ncent	ecdfjg
nceo	efffid
ncertai	kfeeiY
ncertif	gbhcej
ncfo	efhffe
nchair	lfhagZ
nchairp	eefhfe
nchance	dheekb
nchange	nefcea
nchanne	gfefhd
nchapel	edjffd
ncharge	efifee
nchase	kfffeb
nchat	fideff
ncheck	iehdcg
nchecke	effffh
nchecks	eifeee
ncheers	lcffed
ncheese	ffefie
nchef	cdfegj
nchildr	keegeb
nchoice	dfeddl
nchoose	gZhZkh
nchoosi	egffjb
nchose	kfffeb
nchosen	febkbh
nchrist	lfeehZ
nchurch	lbffee
ncircum	ffffhe
nclaim	dhffff
nclass	eehedh
ncleara	feefei
ncleare	cffhff
nclerk	icfgef
nclient	lhechX
nclinic	cefjff
nclose	Zgidje
nclosed	jfediZ
ncloses	kdgchc
nclosin	edbegl
nco	cffjge
ncoach	efdefk
ncode	ffgedh
ncodes	hefhed
ncoding	ffhffe
ncoffee	gkcfdf
ncollea	Yhgcco
ncollec	cfhdfi
ncome	Zegbij
ncomes	jdehcf
ncoming	dfhdeh
ncommen	iffdfe
ncommit	cebjfj
ncommun	ffdjia
ncommut	ffjfde
ncompan	hffebj
ncompar	eefdjf
ncomple	bpZedg
ncompli	dhefeh
nconclu	eifffd
ncondit	iefdef
nconfid	ghfdfe
nconfir	YfndjZ
ncongra	ifeffd
nconnec	ekefed
nconsen	bjhffd
nconser	hffeee
nconsid	chcefk
nconsul	fhfffe
ncontac	eZfiej
ncontin	djeehd
ncontra	eedbgk
ncontri	ffdiee
nconver	dfhfgf
ncook	fefefh
ncoordi	eeeffh
ncopied	eecfek
ncopies	fdcejh
ncopy	eaeeen
ncordia	egheee
ncorrec	afeelf
ncosts	hdgffe
ncould	lcdbhd
ncounci	hcecdl
ncount	lZgcjd
ncounti	dffgff
ncountr	dffgfg
ncouple	ffhfgd
ncourse	Ycdkfk
ncousin	effejd
ncover	dfdffj
ncovers	djfeee
ncreate	fZfffm
ncreden	fblfee
ncredit	ffbffj
ncrewin	ffffhd
ncrosse	cffjef
ncto	ffgehe
ncultur	ffheef
ncurren	kafeeg
ncv	cdaenf
ncvs	ffffbk
nd	jfffec
nda	ffhffe
ndancer	effkag
ndare	deeena
ndata	fefhja
ndataba	diefdg
ndate	bgahne
ndates	ddjndX
nday	eniZgZ
ndays	glbebi
ndeadli	cefdkg
ndeal	heefeg
ndean	efefjc
ndecent	ejeedf
ndecide	cddiif
ndecidi	jgedee
ndecisi	hYWiik
ndefini	jcchXj
ndelay	ehffge
ndelete	eefekd
ndelibe	eefffh
ndentis	dfffie
ndepart	feffeh
ndepend	bfdeem
ndeputy	bfgjee
ndescri	deffje
ndesign	efjffd
ndesk	aeeehk
ndetail	ocfdbe
ndevelo	ffefhe
ndial	ffmedb
ndid	adeeWv
ndiffer	ffffhe
ndinner	ffhffe
ndirect	iffagg
ndiscus	hieaeg
ndispos	dhffff
ndisqua	gifefd
ndisreg	eaeeji
ndo	gcejlX
ndocume	ghcebj
ndoes	dcldge
ndoing	ffefhe
ndonal	cffiff
ndone	fgadob
ndoor	jeeddh
ndoors	ffdfei
ndoubts	fhcffh
ndown	hZeclg
ndr	kfffdd
ndrags	hffffd
ndrawn	deefek
ndrive	beckej
ndriver	ffgfch
ndrop	eedghg
ndry	effife
ndue	ZcXjjl
nduring	efcecm
nduty	gfecfi
ndying	fhfffe
ne	lffjdX
neach	gfkdbe
nearlie	fedgci
nearly	abefjl
neat	cgckdh
neditio	ffiffd
neight	ffdfhg
neither	achihf
neligib	cfdfbn
nelse	hheddg
nelsewh	kgdeah
nemail	jgblgX
nemaile	ddfifg
nemploy	bZZfmk
nenclos	deefjg
nencour	ffffeh
nend	fifgiZ
nended	gfcedk
nends	fekeec
nenjoy	kbbedi
nenjoye	cffgfg
nenquir	jffeed
nenrolm	jfkdcb
nensure	efiffd
nenter	ffffci
nentran	fffeei
nentry	ekffcd
nenvelo	ffefjc
nequity	eidfee
nerase	fffhdf
nerror	gfffgd
neta	ffffhd
netc	hefhed
neven	hfbefi
nevenin	fgfeic
nevent	dfeheg
nevery	ibdbfk
neveryb	eabiel
neveryo	gcffjc
neveryt	dhbfZn
nexam	efefie
nexamin	edfffh
nexcuse	ffgfhd
nexists	ffeekc
nexpect	WgjkkY
nexpens	ffffhe
nexpert	ddepdZ
nexplai	jeffed
nextens	fldfgb
nextern	adfcgm
nextra	dggfdg
neye	efffie
nfacult	Yefcgn
nfail	efjdjb
nfailur	fkfeec
nfair	Yiffgh
nfairne	jcfffe
nfalls	kgfbee
nfamili	edcfjg
nfancy	eehfge
nfar	ebhfej
nfarm	ldideb
nfast	cffeej
nfather	effhef
nfear	cffggg
nfeedba	leedgb
nfeelin	dfdfjf
nfees	geiefd
nfell	pdeeeX
nfellow	ifhdfc
nfelt	bedfmd
nfew	dehfeh
nfield	fedfal
nfile	dgefdj
nfiles	dlefdd
nfill	fkjeeY
nfinal	XecnnZ
nfinali	eefiib
nfinall	ffffid
nfinanc	ciffef
nfind	Zdcoaj
nfine	gbffdk
nfinger	beemee
nfirm	dekekZ
nfirst	fekWfj
nfit	dfghee
nfitz	ifffde
nfive	flfefY
nfix	fekfdc
nfixed	cjeegf
nflat	hegfhb
nflies	fffehe
nflight	ecgfif
nfloor	eigfde
nflu	ecfffj
nfly	fieejb
nfolder	gfkeeb
nfollow	aigdma
nfoot	ffefie
nforget	eefffh
nforgot	kfffce
nform	dfjceh
nformal	ejdefe
nforms	fkbfbj
nforwar	jdgbch
nfound	fffefh
nfour	eefeld
nfourth	eiffee
nfree	hYcjek
nfresh	efefkd
nfreund	kehcec
nfriday	dfffif
nfriend	ffffci
nfrom	begefk
nfull	efhfgd
nfun	ffffeh
nfunder	eeffei
nfundin	difffe
nfurthe	Uiciik
ngalway	ehfffe
ngate	edjfdf
ngave	efgeic
nget	jXaleg
ngets	icelZe
ngettin	feifch
ngirl	efeffi
ngive	Yiceik
ngiven	Zieele
ngives	iefdef
ngiving	cfefke
nglad	ehffef
ngladly	ehfehd
nglass	bhfhff
ngo	bgefig
ngoer	eihffc
ngoes	hgcafi
ngoing	Wcdfnk
ngone	bjdepX
ngood	baeigl
ngot	geXcdr
ngovern	jhdeed
ngradua	gedejd
ngrant	aeffkg
ngreat	fefffh
ngreeti	egefjc
ngroetj	ciffff
ngrüßen	kehcec
nguaran	bdeffm
nguess	pbfecZ
nguessi	dffekd
ngutted	ffffhd
nh	beeddo
nhad	ihgefa
nhalf	efdfek
nhand	efhdei
nhanded	efffid
nhandou	geekdd
nhands	efffdi
nhang	ffeedi
nhangin	hffged
nhappen	edefje
nhappy	befejg
nharbou	fhgffd
nhard	dfefgh
nhas	Ygedng
nhave	hfdehe
nhaving	blieda
nhe	dafZqe
nhead	hfagif
nheadco	ffefhe
nheads	eeeehg
nhealth	fdfffi
nhear	gbffci
nheard	mgedcb
nhearin	bjeddj
nhears	fafffk
nheld	lcfeee
nhelp	ckdecj
nhelpde	ffefhe
nhence	effghe
nhender	fccffk
nher	Zcbepg
nhere	aaZflo
nhereby	efefjd
nherewi	efefhe
nhesita	idfffe
nhi	ehffhc
nhim	defcfl
nhimsel	ffefjd
nhire	efeldc
nhired	Zeejhg
nhiring	gefgmX
nhis	jdgegb
nhit	dfgfgf
nhold	geffcj
nholds	offfYd
nholida	lbeeeg
nholy	fffjfb
nhome	debfgk
nhomewo	ffeecj
nhonest	ecffjf
nhope	cfeeek
nhopefu	bfgfif
nhotel	ibfedh
nhour	Zfpedc
nhours	djdejb
nhouse	dffhfe
nhow	ccYobl
nhr	ZYbfnn
nhugs	dfffgh
nhuman	defgbk
nhun	cfegej
nhundre	iffegc
nhunt	dcfffj
ni	bdfhmc
nid	cigjdb
nidea	bfffgj
nideas	ffefie
nidenti	ffhffe
nif	saffZc
nignore	dZehhk
nimagin	dffffi
nimpose	ffefhe
nimprov	ffefjc
nin	hedifd
ninacti	ffffkb
ninbox	ibeckd
ninclud	hZeeao
nincomp	ekdffd
ninconv	efdfgh
nindica	ffefdi
nindivi	lbencW
ninform	adhpfa
ninside	hffegd
ninsist	dffgff
ninstag	ffeeei
ninstea	cbidpa
nintake	ffdfei
nintere	ffdegh
nintern	ejfffc
ninterp	ffhffe
ninterv	hiiiXb
ninto	dfggja
nintrod	biffgf
ninvest	ffffhe
ninvite	africX
nis	febelf
nish	kffecd
nissued	fhefeg
nit	bfefkf
nits	YhdinY
nitself	eodfgY
njo	dfffgg
njob	Ufcdln
njobs	ddfedl
njoinin	dgefhf
njudges	eefehg
njune	eeffej
njunk	ffkefb
njust	abecgo
nk	jffcff
nka	feeffh
nkeep	dbdggl
nkept	gfffdg
nkeys	heehed
nkilled	ffjfce
nkind	aeffhj
nkindly	jdjdeb
nkite	feeffh
nknew	ffffhe
nknives	efmdfa
nknow	YWfkhm
nknowin	ffefhe
nknown	dffffi
nknows	Zehfjg
nlad	jdfeee
nlady	kfffdd
nland	ehffff
nlands	hdfhee
nlaptop	efiffe
nlast	mdfbcg
nlate	iuYcXc
nlater	Zeegij
nlaters	ifffde
nlatest	edfccn
nlaw	ffefmZ
nlead	eepfdY
nleader	djgfec
nleast	fehffe
nleave	chjjbc
nleavin	hfffee
nlectur	fhfefe
nleeds	efffhe
nleft	deffkd
nlegal	Zfagco
nlendin	dfgfgg
nlength	ehffdg
nlet	dbjefg
nlets	eeeefk
nletter	jaZdfm
nlettin	efffeh
nlevel	ffffhe
nlibrar	gfbhdj
nlift	ejedjb
nlifts	efffdi
nlike	dbieje
nliked	eeeffh
nlikely	fefffh
nlikes	fejfed
nlikewi	iefffd
nline	efgkeb
nlines	efffdi
nlink	cjledb
nlist	bhVofg
nlittle	decdnd
nlive	ffdehg
nlol	efffhe
nlong	gccgje
nlonger	Zdddsb
nlook	abgfjj
nlooked	bfaehk
nlookin	gfgedg
nlost	dfffgg
nlot	feeeif
nlove	dikfea
nlovely	hfffgd
nluck	bcdfep
nlunch	fekchd
nmad	jdfeee
nmade	bdfaeq
nmail	ZZenck
nmailbo	hcffeh
nmailed	lffdec
nmails	efefei
nmainla	ffhfee
nmake	eibeie
nmanage	ifebcj
nmanagi	ecffgj
nmany	feefhg
nmargin	effdjf
nmarian	iffdff
nmarked	efgfhe
nmarkin	ffhffe
nmarks	efedej
nmarvel	eeedld
nmatch	dffffh
nmateri	fffhee
nmatter	dhedck
nmay	ifbegf
nmaybe	ffffid
nmayor	hffefe
nme	hfjeaf
nmean	nkadZc
nmeanti	khefcc
nmedica	cfeedm
nmeet	bdeeij
nmeetin	Xghclh
nmeets	djfffd
nmember	deecmf
nmentor	hffffd
nmerit	fdeeje
nmerry	iffffd
nmessag	kZafel
nmet	effejd
nmicros	eehffe
nmiddle	iffdff
nmight	efffhf
nmin	egjfec
nmind	deeeek
nmine	cefegj
nminist	mifegV
nmins	heffee
nminute	jelfcZ
nmiss	eefffh
nmissin	fidfch
nmissio	jffffb
nmistak	iedeci
nmit	kehcec
nmobile	jefbdh
nmoment	lecfed
nmonday	egfefh
nmoney	hfcejd
nmonito	hdffeh
nmonth	heekdb
nmore	Zfednh
nmornin	iemdac
nmost	dfbfgk
nmove	dcjdfh
nmoving	ceffif
nmr	ffgfic
nmrs	ehfffe
nms	efhffe
nmuch	Yddgqc
nmum	efhfgc
nmunici	hefgfe
nmuseum	ffefie
nmust	bialdh
nmy	qagYZj
nmyself	jeejeZ
nname	Xieeel
nnames	keZkga
nnear	ffhfee
nnearly	jeefia
nneed	dijcdf
nneeded	gdcedl
nneeds	afiedj
nneighb	efefhf
nneithe	dfffje
nnever	eeefje
nnew	Zeddsb
nnews	cedhfi
nnewsle	efbfgj
nnext	blcenZ
nnice	eeeghe
nnight	jjeffY
nnine	efekec
nno	ccadtc
nnobody	ekXdpZ
nnoneth	fefdfi
nnormal	eefefi
nnot	cgZifk
nnote	teeedT
nnotes	cfecnc
nnothin	Vddcue
nnotice	dnamcY
nnotifi	YgcqjX
nnotify	deflde
nnow	UZfdug
nnudge	efffhe
nnumber	fggcff
nnurser	ffcfke
nobject	geeehe
nobviou	eehfdh
noccasi	heffff
noccupa	fdfffi
nodd	bjffff
nof	gfcfeh
noff	ghcefe
noffer	bfbcsc
noffere	cfefld
nofferi	efefnY
noffers	jgfced
noffice	khdakZ
noffici	beffdl
noh	ecgffi
nok	fdgiaf
nold	hffehd
non	digidc
nonboar	jkedea
nonce	fggidc
none	jgcfia
nones	Xfdceq
nonline	eddffk
nonly	ehcddj
nonsite	ifefee
nopen	ceZdmj
nopened	ehffhc
nopenin	fefekc
nopens	kffded
noperat	bcgifh
nops	dfgffg
noption	ffjeed
nor	oghcZc
norange	fccffk
norder	fcegei
norgani	eefffh
norigin	eekeee
nother	ldhcoR
nothers	eehljV
notherw	ihieda
nought	bffbob
nour	cccfjk
nours	Yeejam
noursel	feeffi
nout	maWjhc
noutcom	ccYlih
nover	ffZZdq
nowe	efhffe
nown	kdheec
nowner	hffeic
npage	edYejl
npaid	eejfed
npanel	Wccjmh
npaper	ddkffe
npapers	dedhck
npaperw	ecffkf
nparent	ifdhed
nparkin	ffbffk
npart	ffafel
npartne	dmbdkb
npass	gggnfV
npassed	deeegh
npasses	fobffZ
npasspo	eegfeh
npasswo	fdeffi
npatien	eddchk
npaused	ffffeh
npay	edeefi
npayabl	geiefd
npaymen	hfefdg
npayrol	eheedi
npdf	fdeffi
npeep	ffffbj
npen	efffdi
npencil	efffie
npeople	Vjhdgj
nper	icdfjc
nperhap	lfeffa
nperiod	bkcdie
nperks	ekefcd
npermis	iffeee
nperson	aieiid
nphone	leccXm
nphoto	dfhkeb
nphotog	fecffk
npick	dZkbjf
npicked	eddfhh
npile	iffdfe
nping	dihffd
npinned	bffffj
nplace	ffbbne
nplaceh	lZofeX
nplaces	jgejXf
nplan	bfijiY
nplanne	gebeih
nplanni	iffeee
nplatfo	fffeci
nplay	dfffei
nplease	hZhcgj
nplus	dcnehZ
npoint	behihc
npolice	hffeef
npool	efeffh
npop	fhefYm
npopia	dihefc
nport	beffke
nportal	eejkbb
nporter	ffeffh
npositi	lgdcfc
npossib	dfmefb
npost	dfbefk
nposted	cdfeel
npostin	iefefe
npracti	eagehj
nprecis	iefffd
nprefer	ddleee
nprenti	kfffdd
nprepar	bhegie
nprescr	ffeehe
npresen	afcflg
npressi	hffefe
nprinci	efdhic
nprint	fffehe
nprivac	ffhfee
nprobab	beefgk
nprobat	dkeddf
nproble	eeffkc
nproced	ffeffh
nprocee	dfeffh
nproces	ehehhb
nproduc	efffdi
nprofes	fehfff
nprofil	jdhedd
nprogra	dhgeeg
nprojec	hhfeed
npromis	mgdagc
npropos	fdgefh
nproud	efeekd
nprovid	eeefck
nprovis	iefdff
nprovos	cdfldg
npublis	cifhed
npulled	efifdf
npunctu	ffhffe
npurpos	efffhf
nput	efcihe
nputs	ffejed
nquerie	ieeeef
nquesti	jhgbde
nquick	feemcb
nquiet	efghfe
nquote	efffhe
nrang	ffeekd
nrather	abedmj
nre	ffffid
nreach	lfchgZ
nreacha	iffdfe
nreache	efeema
nread	ceefle
nreadin	dffgfg
nreads	dieekb
nready	dhddcl
nrealis	efffkc
nreally	cffffi
nreappl	dfffej
nreason	ejcfic
nrecap	efffie
nreceip	eeffei
nreceiv	dgfkdd
nrecept	eeffhg
nreckon	dffkec
nrecomm	efeeje
nrecord	decfmd
nrecrui	geeehf
nrecycl	cffefj
nref	jefegc
nrefere	cffeke
nreflec	dfffgf
nrefrai	hffefe
nrefres	jfefde
nrefund	fgjfdd
nrefusa	lefcfd
nregard	dmedde
nregion	eehiec
nregist	fdUefr
nregret	feffei
nrehear	efhhgc
nreject	eobfeb
nreleas	jfhhcZ
nreloca	jcffff
nremain	iecdkd
nrenew	eiffee
nreopen	ffdefi
nreplac	fgffgd
nreplie	ccfleg
nreply	gchdgg
nreport	ckedci
nresear	ffhfee
nreserv	dikefa
nreside	jffefd
nresign	fafffk
nresour	affgdk
nrespon	fffifd
nrest	ggdhjZ
nrestfu	jfefed
nresult	igXrVd
nresume	ffffid
nresump	eifffd
nreturn	fgdcdl
nrevert	edfcek
nreview	bcfleg
nrewrit	deffje
nright	jgZfcg
nring	rddcYf
nringin	nedeeZ
nrole	dffgdh
nroom	dchfck
nrooms	ffhffe
nrootin	ffhfee
nrota	eaddgm
nround	Vdgcin
nrounds	ffffhe
nrsvp	fegfdh
nrude	hfffee
nrumour	iffefd
nrun	hegche
nrung	deafij
nrunnin	efffhf
nruns	dlkedX
ns	beeclh
nsadly	ffffic
nsafe	geefeh
nsaid	dacegn
nsalary	bhieci
nsaludo	efffdh
nsaluto	dffffh
nsame	hfmbgX
nsample	ffhfee
nsap	kfeega
nsat	lfjfYc
nsatisf	ddfffj
nsave	fcefdl
nsaw	ffffhe
nsay	abeihj
nsays	fbXdfo
nschedu	ddeffk
nschool	rbZejX
nscored	ehfffe
nscores	dffggf
nscreen	dkfekY
nsea	ffffhe
nsearch	efefei
nseason	kdeedf
nseat	emdfbd
nsecond	Znccgg
nsecret	eglccf
nsecure	ffffci
nsecuri	fheffe
nsee	djXejf
nseen	efeeei
nsees	fdfffh
nsegmen	fccffk
nselect	gcdiZk
nsemina	ffhfee
nsend	iZijfa
nsends	effeie
nsent	Zacglk
nsepara	ehieee
nseriou	ffcffi
nserved	eeffei
nservic	bfefhj
nsessio	efaeel
nset	eicfgg
nsettin	ffffeh
nsettle	cfeefk
nseven	jeifea
nsevera	bffffj
nshall	glbZcj
nshare	bZaehp
nshe	ZZhdnj
nsheet	ehgffe
nshift	blbeei
nshoes	cfkffd
nshoot	hffefe
nshop	jdfddg
nshort	eejfdf
nshortl	bdhjic
nshould	ffhcef
nshout	ggdeci
nshow	efgfid
nshut	kejfYc
nsift	eededl
nsiftin	effclb
nsign	efddcm
nsignat	feiech
nsigned	bfedkg
nsigns	nffegX
nsimply	ehfffe
nsince	XdigrX
nsit	eefdZo
nsite	eeeeej
nsix	jfhfdb
nsleep	feffei
nslept	effela
nslide	ccffmd
nslides	ffgeib
nslight	fffeeh
nslip	iZdedl
nslippe	efdfbl
nslopes	ffffid
nslot	ehZfkf
nslow	hffffe
nsmall	ehefbi
nsms	decmkX
nsnow	fffefh
nso	dcgbji
nsocial	fheffe
nsome	Xdfimf
nsomebo	idbjef
nsomeon	eeYggl
nsometh	Vbgnjg
nsometi	beffkf
nsoon	fbiahh
nsooner	kbfedg
nsorry	abdcoi
nsort	ecdffk
nsound	affffj
nspam	hffged
nspeak	gcfdld
nspeaki	ffnfdY
nspecif	dfffhe
nspeed	lffecc
nspoke	ffefie
nspoken	heffef
nspot	ffkffa
nssnit	ffeffh
nstable	fkffeb
nstaff	dhfedj
nstaffe	gfkfaf
nstaffi	ffbffj
nstage	dcejbk
nstand	ZXdjlk
nstands	fefife
nstart	nhlabW
nstarte	doffdZ
nstarts	fiechd
nstate	ehfffe
nstatio	dffjfd
nstatus	didedi
nstays	fficbi
nsteel	bbbekk
nstep	eefcif
nsteps	dffgfg
nstill	cdedod
nstop	laeelZ
nstoppe	dfefje
nstore	efefie
nstraig	leehca
nstress	dffhff
nstrike	deffie
nstruct	ehffgd
nstuck	fhfffe
nstuden	ciffhd
nstudie	ffffic
nstudio	efiffe
nstudy	efffdi
nsubmis	foXffc
nsubmit	ifgffb
nsucces	gedoac
nsuch	dgffie
nsugges	eecfna
nsuit	dejfdg
nsuits	cdndfd
nsummer	eefdgh
nsuperi	ffffhd
nsupers	feeife
nsuperv	effifd
nsuppor	clbfge
nsuppos	Zffflf
nsure	jjZede
nsurviv	ffbffj
nswap	efjfbg
nswear	effddj
nsworn	effekc
nsystem	echboa
nt	ffhffe
nta	ifhded
ntake	bledeg
ntaken	emhfYd
ntakes	ajcdmb
ntaking	dffefh
ntalent	ehgeee
ntalk	ZkZZin
ntalkin	ffffhe
ntalks	cifefg
ntanner	ekeefc
ntask	eifffc
ntax	ffifed
ntea	ffbfek
nteach	fghfee
nteache	ffeefh
nteachi	ifeddh
nteam	albeig
nteams	eegfeh
ntechni	egoeeX
nteleph	mggceY
ntell	fenefa
ntellin	eebfem
ntells	ffefid
nten	ecfffj
nterm	jieced
nterms	cmefia
ntest	dncdcf
ntests	chfjfd
ntext	qeeagY
nthan	cncfkY
nthank	fgeefh
nthanks	kYggeg
nthat	hddjkY
nthe	gfeggd
ntheatr	cfeegj
ntheir	gbcegk
nthem	Zelhgc
nthemse	dffffi
nthen	pdeZgb
nthere	edeZjk
ntherea	ffffdh
ntheref	deecii
nthese	kdjfad
nthey	Vabjnk
nthing	hffegd
nthings	ddgejf
nthink	kedkac
nthinki	eeednb
nthird	efeeie
nthis	cdYdkn
nthose	pcVjXi
nthough	XdYZis
nthree	WmgcqV
nthroug	iebigd
nthursd	ffffdi
nticket	efdedl
ntie	cflfed
ntill	pdeeab
ntime	cakcnc
ntimes	efffjc
ntip	hhfeed
ntips	ffeffh
ntitle	dehfjd
nto	deeejg
ntoes	echffh
ntogeth	dmedde
ntold	icadcm
ntoo	Ydieoc
ntook	jfeedg
ntop	hfbfej
ntopic	ffhffe
ntouch	acinZg
ntour	efldha
ntown	dkZefj
ntrade	efffeh
ntrain	lefdcc
ntraine	hefefe
ntraini	idefhd
ntransp	edfffi
ntravel	ifleYd
ntreat	hffefe
ntrial	anadka
ntrick	eifffe
ntrip	ifdehc
ntrust	dffife
ntruste	fffjfb
ntry	ideebk
ntrying	kbffef
nturn	eediid
nturned	ffffhe
ntwice	dfefje
ntwo	ghbfib
ntyped	eedffi
nu	eeedfj
nun	dfffdj
nunable	fedffh
nunchan	dedfhi
nunclea	ghhfec
nunder	fedepX
nunders	ffifde
nunfort	ffefhe
nunifor	ffeffh
nunit	deffej
nuniver	ffbfek
nunless	eifffd
nunlike	eaffgk
nunsucc	fefneZ
nuntil	tdbZbe
nup	cdfdnd
nupdate	heeeka
nupload	fecfig
nurgent	dceeco
nurl	ehffee
nus	bckedi
nuse	idfehd
nusing	ffffci
nusual	afffek
nusuall	bfghfh
nvacanc	hcfeak
nvalid	fdhfdh
nvenue	ffffjc
nverdic	ffedlc
nverifi	jfefed
nvery	cdejhf
nvettin	dffffh
nvia	fhgfee
nvice	eifffd
nvideo	hfeeeg
nvineya	ffffid
nvisit	eigffc
nvisito	eecfel
nvoid	egffdh
nvolunt	cffehi
nvote	efeckg
nvotes	lbedeg
nvp	effffh
nwages	ffefhf
nwait	cbeehl
nwaitin	heedhf
nwalk	fehffe
nwant	moadZb
nwanted	jefecg
nwants	degegf
nward	hdpdXd
nwarmly	djffgc
nwas	ZZcbya
nway	bbehjh
nwe	eedfig
nwear	celfdd
nweathe	dffffh
nwebsit	ffdefj
nwednes	iffffd
nweek	bggeck
nweeken	meceiZ
nweekly	ffffeh
nweighi	ffffjb
nwelcom	eidffg
nwell	Wafeud
nwellie	efjfed
nwent	dddgmb
nwere	nadbdh
nwhat	hZgfkc
nwhatev	cdijcg
nwhen	pWXmce
nwhenev	cffffj
nwhere	WZfjas
nwhethe	cdifbk
nwhich	cgseeW
nwhiche	gffeeh
nwhite	keffec
nwho	hhYcke
nwhoeve	eehjdd
nwhole	efffei
nwhom	cfefjf
nwhose	fidffe
nwhy	gfedfg
nwife	iefeee
nwill	fccmdg
nwin	affefl
nwish	Yjfebm
nwith	fcfhkb
nwithdr	eobega
nwithin	decehl
nwithou	Zjcjge
nwoman	ffffhe
nwon	eefffh
nwonder	fffejd
nword	dccogb
nwords	ihfced
nwork	Xhcffn
nworkin	ehdfdi
nworks	Zejeek
nworry	hfgfed
nwould	ecicke
nwrappe	eieeee
nwrite	cYcoje
nwritin	kedidb
nwritte	bddjnY
nwrong	ecfemc
nwrote	bffghg
nximena	fhfffe
nyard	gfdedj
nyear	dkfede
nyears	dkidda
nyellow	efffdi
nyes	mZbfdh
nyet	YfYndl
nyork	ffifed
nyou	hcdhdi
nyour	fdjceh
nyours	bgddfk
nyourse	gldedb
nzone	eeiffe
nzoom	iegfec
p"	fdffid
p#	Vpegaj
p's	fklfbY
p,	figfed
p.	ghgfcf
p:	Zjfeam
p;	kbehdf
p?	fpggXa
p@d	kehfbe
p@p	jhejbb
p@s	eicbih
p@t	hhgddd
pa	blnfdY
pable	eegfdh
paboard	dhffff
pabout	elfebf
pabove	mcdecg
pabroad	fggbdj
pabstra	efjefd
pacadem	gbffej
paccept	adgaar
paccord	befeem
paccoun	bbeeep
paccra	ffheff
packnow	cefjfe
pacquai	effffh
paction	fhfffe
pactiva	fbfffj
pad	aekege
padd	defffg
paddres	cleefd
padmini	efiffd
padmiss	eeddel
padmit	ehffib
padmitt	dfkeed
padvert	cfggeg
padvice	feeffh
padvise	digfed
pafraid	eceeel
pafter	ehhheb
paftern	hdhfhc
pafterw	fefhfe
pagain	fZigna
pagains	gfiefc
page	effjee
pagency	ffZedm
pagenda	fekeeb
pagent	iffefe
pagree	lfgfgX
pagreed	jkcddb
pagreem	cgfffh
pahead	fdmfcc
pairlin	dfkffc
pairpor	djdfdh
palert	edffdl
pall	qZmaca
pallerg	gieffd
pallowa	flbfdd
pallowe	leffea
palone	hgeeee
palread	jbbbhj
palso	dgfffh
palways	chffeh
pam	edffdk
pamazin	bcffen
pamira	ffdefi
pamong	gdfbdl
pan	dkicag
panalys	edeffj
panand	ffifed
pand	ejheed
pankle	kffefb
panneke	iffeef
pannoun	gdfffh
pannual	gbeeek
panothe	Zgsbad
panswer	iigiYa
pany	ckhdec
panybod	eefiee
panyone	effffh
panythi	ggfdef
papart	ejcfgc
papolog	eeffgh
papplic	gdijae
papplie	gefjed
papply	aeceep
papplyi	mgeheX
pappoin	bjbefi
papprec	hfffgd
pappren	dgfffg
papprov	Ygefap
papril	chfffg
paptitu	ehfkea
parchiv	efedfj
pare	hgidcf
parea	heeiec
paround	jldceZ
parrang	eeifee
parrive	heecdi
pas	eihjYf
pask	hfZkff
pasked	uYdjZY
pasking	ehefjc
passess	lmgdcW
passist	bkfhcg
passoci	Zmfech
pat	ijddia
pattach	Vuaicd
pattemp	fdfeei
pattend	cbjghf
paudit	meedeb
pauditi	neeffY
paudito	idfffe
pauthor	eidiec
pautoma	defffj
pautumn	hefdhd
pavaila	bijedf
pawaite	feffeh
paward	cffefj
pawarde	eiffed
paware	giffec
paway	iddfeg
pb	dhfeeh
pback	dcifdj
pbackgr	bkelca
pbad	lfffcc
pbakery	edjdeh
pbalanc	edeefk
pball	egifdd
pbank	chcedl
pbar	eefeei
pbarist	effffh
pbase	alfeef
pbasic	fefffh
pbasica	hffffe
pbasis	ehfffe
pbe	eckcdj
pbearer	effffh
pbearin	feiffe
pbecaus	dhhmWe
pbecca	cifefg
pbecome	diffff
pbeen	Xhjked
pbefore	lejbbe
pbegin	ijffea
pbegins	gdhffe
pbehalf	ecfffj
pbehind	gegice
pbeing	iggbaj
pbelfas	ddfffj
pbelow	Zlbihd
pbeside	eeafdm
pbest	ejffed
pbeth	fchffh
pbetter	ddhehe
pbetwee	epbgcb
pbig	bggfei
pbike	hgffde
pbill	ffefeh
pbin	cffefj
pbirth	fieffd
pbishop	ffhfef
pblack	bleffe
pblessi	cffhfh
pbloke	iehfec
pboard	qdhddX
pbond	efifee
pbonus	aigfge
pbook	elnedV
pbooked	Wjceeo
pbookin	ffaffl
pbookke	eefffh
pbooks	ebffem
pboots	dgfeeh
pboss	cgkdch
pboth	kkjeaV
pbouque	celffc
pboxes	fegfhd
pbranch	hegieb
pbreakf	cefffj
pbrewer	ffddcl
pbri	gfeeeh
pbridge	ffedfj
pbrief	dhifec
pbring	adqecd
pbroken	jeeejZ
pbrothe	affgjf
pbrough	dfffie
pbrusse	efiefe
pbudget	jmaddc
pbuild	ebffgj
pbuildi	celfgc
pbureau	eiffee
pbursar	gffefh
pbus	idgffc
pbush	eeifee
pbusine	fkgcec
pbusy	fefeei
pbut	cekhhb
pbutton	fkfffb
pbuyer	fbffgi
pby	WXkmbo
pc	cpedda
pcall	jgeacg
pcalled	Zdgfkh
pcalls	fehffe
pcallum	cfffgg
pcalm	effhfe
pcame	ckdjeb
pcamp	emeefa
pcampus	bfiffg
pcan	ddicbm
pcancel	bekehd
pcandid	ididhb
pcaptai	ffcfei
pcaptur	ddeieg
pcar	cYffmi
pcard	ehffff
pcardif	ggffed
pcare	ffefeh
pcareer	febfdm
pcarer	hffefe
pcase	hegffe
pcast	dfkcef
pcastin	geccek
pcasual	cfefek
pcat	egeeeh
pcatch	efffeh
pcensus	eefefi
pcentre	hZkdge
pceo	dekffe
pcert	efiffc
pcertif	Ymidcf
pchain	ffhefe
pchair	iegeib
pchance	ieeeff
pchange	Wdeeip
pchapte	efkeed
pcharge	eaffdn
pchase	hfhfec
pchased	jffeed
pchasin	jeegfb
pchat	biodab
pcheck	fjalbd
pchecke	idfgee
pchecki	oZdekZ
pchecks	ejeidb
pcheers	ceeiei
pchef	aicdhj
pchidi	ehffcg
pchief	cggfid
pchild	edeefk
pchildr	bhgfeh
pchoice	jddbfh
pchoir	cdhhdg
pchoose	hdgddi
pchose	jcfeff
pchosen	afadat
pchrist	fefeeh
pcity	hefffe
pclaim	ffffhd
pclarif	cefkfe
pclass	ffhffe
pclear	bejjec
pcleara	cheeei
pclerk	ddcidk
pclerks	deifff
pclick	eiffee
pclient	Ykkfbg
pclinic	cjfeeg
pclose	Zcidfl
pclosed	ZXekeo
pcloses	hddafl
pclosin	fdcoda
pclosur	effffh
pclub	gebfek
pco	jeedef
pcoachi	feiffe
pcoat	cffeek
pcode	gkeeha
pcodes	fhffee
pcoding	ffkfec
pcoffee	deddfl
pcohort	deffhg
pcollea	ehhhfb
pcollec	icedie
pcolleg	ehfffe
pcome	ajoedZ
pcomes	giaedi
pcoming	sbabhZ
pcommen	hfffgc
pcommis	amffee
pcommit	pfifbW
pcommun	eeecfk
pcompan	ijfddc
pcompet	ghhegZ
pcomple	ipdiZW
pcompli	hdfffg
pconcer	jfafeg
pconclu	geefhf
pcondit	aieeek
pconduc	ddfgei
pconfer	kfeded
pconfid	dfeeje
pconfir	adadds
pcongra	ggjdcd
pconnec	celfed
pconsci	difffe
pconsen	ZkeodX
pconseq	ddffek
pconsid	akeccl
pconsis	fehfff
pconsti	fjffec
pconsul	bdhfek
pcontac	lfcfcd
pcontin	fhfeff
pcontra	Vlegek
pconven	jeeheb
pconver	cdhhdh
pconvey	efffhe
pconvin	eehfff
pcoo	ffifed
pcoordi	lbfggc
pcopies	egkdec
pcopy	cgiedg
pcork	jfeifZ
pcorrec	keifeZ
pcostum	dhedei
pcould	chincZ
pcounci	jdhfaf
pcount	efeefi
pcounte	ffefdi
pcountr	jffffb
pcounty	hgfefe
pcourie	beffhi
pcourse	jgdfec
pcourt	ddehei
pcourte	ffeiee
pcover	dcfgfj
pcovid	gffhde
pcows	efifed
pcreden	hgfdfe
pcrew	hhcedh
pcrimin	ehfffe
pcriter	ffiffc
pctc	fdledd
pcup	dfgffg
pcurato	feeefi
pcuriou	ffffhd
pcurren	fhdndZ
pcustom	cegfgh
pcut	ceffig
pcv	bZigii
pcvs	kffded
pdaily	ffffdi
pdairy	eegeeh
pdangli	effdfi
pdark	ffeffh
pdata	Segffr
pdatase	dhfffg
pdate	gikmbS
pdated	ccfhej
pdates	dchgbk
pday	apkdbZ
pdays	hrebdV
pdeadli	gegdhd
pdean	ekeddf
pdear	badghn
pdebrie	kdejea
pdecemb	dhffff
pdecent	fffeei
pdecide	ifbbig
pdecidi	ifeefe
pdecisi	iXWdmk
pdeck	ekcjfZ
pdeclar	dkdkdb
pdeclin	ddeeel
pdefini	bfeffk
pdelay	iefefe
pdelete	eeefej
pdelhi	dffefj
pdeligh	ahkedg
pdelive	defefi
pdemand	ffeeeh
pdemo	fegjec
pdemons	cfhffg
pdepart	gicdff
pdepend	effeeh
pdepot	gegidc
pdeputy	flhcfa
pdescri	eefffh
pdesign	cejedh
pdesk	lfZfci
pdespit	heffee
pdetail	cmeifZ
pdevelo	egefeh
pdiary	hfheed
pdid	cldeib
pdiffer	fehfge
pdigita	ieefhb
pdinner	jffeee
pdiplom	ehjeec
pdirect	iffhZe
pdisclo	dffffh
pdiscus	hhbmac
pdispat	fifefd
pdisreg	gicffe
pdo	ekhdbg
pdoctor	gffhed
pdocume	bleffd
pdocusi	eicfeg
pdoes	kffeec
pdog	ffdffh
pdoing	degffg
pdom	effhfe
pdone	diagdk
pdoor	hffefe
pdossie	hdfffe
pdoubt	iffffc
pdown	dmedia
pdr	fflefa
pdraw	Zffggk
pdrawin	ihfdfd
pdream	ffefkb
pdrive	fffhfd
pdriver	fefffh
pdrivin	ehfffe
pdroppe	fefffh
pdrug	djffed
pdue	dhamed
pduplic	fefffh
pdurban	fkfffa
pduring	fdfeei
pe	efeeei
peach	kfgeeb
pearlie	ifcjdd
pearly	ffbjdg
ped	fifeee
peditor	hegkeZ
peight	fgiefc
peither	cedeii
pelectr	efffeh
peligib	djhffb
pelse	afiief
pelsewh	ckfffd
pemail	gdgdgg
pemaile	agfffj
pemerge	fjeefd
pemploy	WpcelY
pempty	hffeef
penclos	Yjeieg
pend	kcfddh
pended	jeekdZ
penergy	ckheec
pengage	gebffj
pengine	cdgfej
penglis	fekefd
penhanc	ifcfeg
penjoye	aclfdh
penough	diefff
pequity	dheffg
perror	ffiffd
pessay	cndehY
pestate	iffffd
pestima	ecfffj
peu	ehffff
pevalua	iefeef
peven	effdfi
pevenin	heXgdn
pevent	iefffd
pevery	eeanfd
peveryb	fdcfpX
peveryo	defich
peveryt	ldhhZc
peviden	ffkfce
pexact	ffffeh
pexam	khhheV
pexamin	fhieec
pexams	dfgjec
pexec	fffhee
pexecut	kdeefd
pexerci	hkfeea
pexpect	nggXga
pexpedi	beefnb
pexpens	fdgffg
pexperi	cYjffl
pexplai	dhhfee
pexpres	effeej
pextend	Yhhemd
pextern	idfffe
pextra	efcfej
pextras	efcffj
pfab	ffkefb
pface	feifde
pfact	ehgefe
pfactor	jfefed
pfacult	ffffhd
pfailed	ecfffk
pfair	kedfdf
pfall	heefhe
pfallen	iffffc
pfalls	ncZdlb
pfamily	flffgZ
pfancy	diiedc
pfantas	fffehe
pfares	ffheef
pfarm	cgodeY
pfast	eieffe
pfavour	ehefhc
pfeedba	bdeegl
pfeel	ffhffe
pfeelin	deefck
pfell	hfeedh
pfellow	Xefgem
pfelt	dfjfee
pfestiv	iefffe
pfew	gbjfff
pfewer	efdfgh
pfield	ddfefl
pfile	fichcd
pfiles	cdfhfi
pfill	Znifcc
pfilled	gjceee
pfinal	Vklibe
pfinali	ffgedh
pfinanc	iegcff
pfind	Xocdhe
pfine	gehgde
pfinish	odebbf
pfire	hfgffd
pfirm	fmidbY
pfirst	Zjmffa
pfishin	hfegee
pfit	efafel
pfitch	ieefee
pfitnes	fblefd
pfive	Xehkfi
pflatma	jeeffd
pfleet	hffffe
pflexib	ehfebi
pflight	hefffe
pfloor	eghffd
pflu	ffffdh
pfly	ffhffe
pflying	bgdefl
pfollow	fgmfdZ
pfood	efegfh
pfoot	feefjd
pfor	eiffbh
pforema	hfffee
pforest	fhfffd
pforgot	hgfdeg
pforkli	fecffi
pform	akchaj
pformal	Yfiffj
pformer	difffe
pforms	ffflea
pforth	hegeef
pforty	efflea
pforwar	hdZihe
pfoster	hffefe
pfound	aeeedn
pfounda	fgehfe
pfounde	meeiba
pfour	gZoecd
pfrance	cfiffe
pfree	ajaeel
pfreeze	efffeh
pfriday	ifefbh
pfriend	fkbeia
pfrom	iffebf
pfront	chgffg
pfroze	ffffhe
pfull	Yjchgh
pfun	hefdfg
pfunded	iffeee
pfunder	deffej
pfurnis	ddfjeg
pfurthe	dgdegi
pgalway	ffeeeh
pgames	eifffd
pgarden	dgffeh
pgareth	hfefef
pgather	ffdkec
pgave	cheidg
pgenera	dfbfkf
pget	jckegZ
pgets	gedffh
pgettin	aijfee
pghent	eeeffi
pghoste	cffeek
pgirl	cefhfh
pgive	fgfjbd
pgiven	kmbefW
pgives	feehff
pglad	cfeieh
pgo	dcnceg
pgoes	ldiecb
pgoing	nbacfh
pgone	pddeZe
pgood	eiegdf
pgot	fiXkdh
pgrade	ciiefc
pgradua	hjgdZg
pgrant	egjeec
pgrante	efefid
pgratef	iefffd
pgreat	ehjebf
pgreenl	ffeeei
pgreeti	dfffif
pgrid	ffheef
pgroup	dgifia
pguaran	efeefi
pguide	gfcfhg
pguy	ceefld
pgym	dcfffk
pha	cffjfe
phad	gcdbnc
phague	feeffh
phalf	hkbdde
phambur	deflfb
phand	hhidcb
phanded	deeejg
phandle	gehffe
phands	efffeh
phangin	efeffi
phannov	effhfe
phappen	ieghfb
phappy	Zcgjcl
pharbou	fhegch
phard	eeefck
phas	hdlecc
phat	keeffc
phate	dffffh
phave	fmedde
phaving	ajjgdd
phe	gdchcj
phead	rkdYaa
pheads	bfdgmc
phealth	ebeefl
phear	hbibcj
pheard	leedfd
phearin	gffgdg
pheart	ifffde
pheld	dffeei
phello	afjble
phelp	dhfhdf
phelper	ffcffi
phelpfu	effhfe
pher	jdaffg
pherd	cffgfh
phere	gqgcfU
phereby	alldda
pherefo	ffffeh
phey	hcdmdd
phi	ffkdkX
phigh	jefdef
phigher	egfeei
phighly	dfgffg
phiking	hffffe
phim	keiecc
phimsel	eeafdm
phire	ghfeee
phired	dhfedh
phiring	igfgae
phis	kdhedd
phistor	emdeea
phiya	gdedfi
phold	edhibg
pholds	ghfeef
pholida	scdcaa
phome	Zdibeo
phomeca	ffeeei
phonest	gdebcm
phonour	difffe
phope	ecddjj
phoped	meedfb
phospic	ffhffe
phospit	gdalkY
phour	bsdbeY
phourly	fefffh
phours	YqdheZ
phouse	ciffff
phousin	digffd
phow	cgghdg
phowzit	fffhfd
phr	hdifde
phuman	ehhfed
phumani	efffie
phun	efefei
phurdle	efifee
phurray	egcffi
phurrie	hgfffd
phurry	fdhfff
phusban	fefffh
phybrid	effefh
pi	kgfecd
pice	efffid
pid	dhhedg
pidea	kfffdc
pif	igecfe
pignore	gfiffc
pii	efjffd
pill	hffedg
pilse	cffdek
pimpres	cdfdem
pimprov	ciffeg
pin	Yghehi
pinbox	fdhgeg
pinclud	Zijehd
pincomp	ekeebg
pindepe	hiefeb
pindica	hfffee
pindivi	Zgeffl
pines	fcffgi
pinform	XZteef
pinitia	bjfeff
pinspec	gdeiee
pinstit	gdfhfe
pinstru	ehfeff
pinsura	dfgfdi
pinsure	dceieh
pintake	dfgeej
pintere	bggief
pinterm	fhfffd
pintern	fdfedk
pinterv	egkcgb
pinto	abhjhh
pintro	ffffhd
pintrod	efhfef
pinvest	fgfdfg
pinvita	efoeca
pinvite	eilcbd
pinviti	eiefhd
pinvoic	Vafefs
pir35	kceefe
pis	gjhddc
pit	bmfeed
pits	hgbcdj
pjacket	fhfffe
pjefe	ehdfeg
pjob	ZoYfdj
pjobs	fbbedo
pjoin	bjbfdl
pjoinin	fdbfel
pjoy	cfdgfj
pjudge	ehgfee
pjudges	jffeed
pjules	gfeeeh
pjune	feffhe
pjunior	eieehd
pjury	hifgea
pjust	ndffkT
pkarin	kffefb
pkeen	egkhdZ
pkeep	eegife
pkeepin	ifeffe
pkept	Yjfedk
pkey	eeeedk
pkia	gdfffg
pkid	cgfffh
pkiller	dfffgg
pkind	hfjfea
pkindly	YZonba
pkitche	bffeel
pknow	lYnebb
pknown	Yeeflh
pkraków	fffefh
pl	efgfdi
plab	geihfb
plabora	fheffe
plack	dlcffd
plady	ffeeeh
plagos	jdeffe
plandlo	gehffe
plangua	eiffee
plarge	hffdff
plast	hnheaX
plate	cgfhhd
plater	Zgkgcg
platest	bfdfjh
plaurea	efeefi
plaw	hefffe
plawyer	ehhfec
plead	Zcmfid
pleader	efeeej
pleads	cffhff
plearne	hefffe
plearni	edfffi
pleave	cdgcen
pleaves	cefgig
plectur	clegha
pleeds	degedk
pleft	afhhhe
plegal	ijeeea
plekker	ffeeei
pless	affgfj
plesson	ffjidY
plet	dXihhg
plets	dfpeba
pletter	klabah
plettin	heffff
plevel	difedh
plibrar	eccidl
plicenc	fifeef
plift	ccdfkh
plight	dffffh
plike	biqgdW
pliked	dhfkeb
plindqv	ffhfee
pline	mfeehX
plines	iffffd
plink	VnikZd
plinked	efZhem
plinks	embffc
plist	Zhgdek
plisted	dndeeb
plittle	feghef
plive	fjdfee
plively	dfieeg
plocati	dfefej
plog	fjdfia
plogged	feeiee
plogin	fhffee
plol	dcegmc
plong	dgchlc
plonger	iacfhh
plongli	oeiceW
plook	kgbicd
plooked	lkfafZ
plookin	gdgeeh
plooks	ldffec
plordsh	hefffe
plost	beeiej
plot	iefhec
plove	dijddf
ploved	jcgeee
plovely	aeeijg
plow	dfgfgg
plpa	feeffh
plukas	ffefhf
plunch	afjgdh
plying	ledfec
plyon	ffffdh
pmachin	emefcc
pmad	cefffj
pmade	fljiWZ
pmail	hfcgci
pmailbo	gedffg
pmain	dcdffn
pmake	mYdadn
pmakes	kffefb
pmaking	cgihed
pman	hffffe
pmanage	lghheW
pmanagi	mdfece
pmany	Zgijcf
pmarch	ffffhf
pmark	ecffgi
pmarked	gfflda
pmarker	jeeefe
pmarket	gfcekc
pmarks	efehff
pmatch	effeei
pmatche	ffhffe
pmate	beefkg
pmaths	cjdjec
pmatter	fdeeek
pmatthi	ffefhe
pmax	eldefd
pmay	ggeice
pmaybe	Zfdfjj
pmayor	efeedk
pmbeki	ffcfke
pmd	fedefj
pme	Tmmgdd
pmean	ofZfde
pmeans	efefcj
pmeant	jffddg
pmedica	bhdeel
pmeet	fcihdg
pmeetin	oZhgdb
pmeets	tedbcZ
pmember	hcZdeo
pmemo	efkYfj
pmentio	hjaeef
pmerry	fffeeh
pmess	hfefdg
pmessag	diafif
pmet	mgeade
pmight	ffdffh
pmiles	efffeh
pmill	fffjfb
pmin	gdifed
pmind	mindZU
pminded	fifefe
pmine	eeeekd
pminist	hideia
pmins	edgfei
pminute	XpqddT
pmiss	ffffka
pmissin	didejc
pmock	iffffc
pmodera	lfeffa
pmodern	hfehed
pmoira	kfecfe
pmoment	dijfeb
pmonday	nbeefd
pmoney	cgffej
pmonito	efdffh
pmonth	cnbhdc
pmore	kbkaZh
pmornin	hhfdgc
pmost	kfffeb
pmove	hegjea
pmoved	chkefc
pmoveme	idffff
pmoves	gccegj
pmoving	lcdecg
pmr	deffhg
pms	agfckg
pmtg	ieefee
pmuch	hcdhic
pmuseum	jbffff
pmust	eaican
pmy	gcmcde
pmyself	ffffeh
pn	fehfee
pname	Zfihge
pnames	ffefei
pnearly	djgeed
pneed	bfdadp
pneeded	iffdfd
pneeds	gdfbdl
pnetwor	ffeffh
pnever	kjghTg
pnew	Yefeli
pnews	bkdcck
pnewsle	cfdfek
pnext	cenebf
pnice	dfdeel
pnight	fgffdg
pnights	fehfee
pninety	eefjfc
pno	oXjfZf
pnobody	nfkccX
pnod	Zffffl
pnomina	eifjfa
pnon	behefj
pnone	keefec
pnormal	efefjd
pnorth	gjefea
pnorvan	fbffgi
pnot	eiedei
pnote	gejjbc
pnoted	ceffek
pnothin	lgikZV
pnotice	fkkddZ
pnotifi	Tcjbct
pnotify	jcfffe
pnow	jgebdf
pnudge	fkbffe
pnumber	arefdZ
pnumeri	fjffec
pnurse	cjdfef
pnurser	gchfge
pnursin	ffjfec
pobject	iffffd
poccasi	cffffi
poccupa	edfeej
poctobe	effegh
pof	ckghcd
poff	obdgec
poffer	Szebdc
poffere	biffgf
pofferi	cjegee
poffers	hncfeY
poffice	ehbfck
poffici	dffffg
pok	oadfed
pold	ffgfgd
polder	ddfffj
pon	ffhech
ponce	fidhhZ
pone	dnfeZf
pones	dggfff
pongoin	fdffhf
ponline	cpjhZX
ponly	nbcgia
ponsite	bkffee
pop	geeefh
popen	eghebi
popened	efhfff
popenin	efdfje
popens	cefkfd
poperat	chafhh
popinio	fdfeje
por	aiedcl
pora	gdfffg
poral	cgndeb
porder	jYiedh
porgani	hfeffe
porigin	cjeeeg
poslo	fheffe
pother	lbZhbk
pothers	cfiddi
potherw	ffjffb
pour	dlgcdf
pours	aoebhb
poursel	iffefc
pout	gfacao
poutcom	kdlbdb
poutgoi	ffeefh
poutsid	ekeffc
poutsta	fjdfed
pover	dhebcl
poverhe	jfeffc
poverle	eiffee
poverni	fidffe
powe	gjjedZ
powing	fhfffe
pown	feiffd
powner	ghfkdZ
pp	efffei
ppackag	ckfffc
ppacket	cfffgh
ppage	aodkdY
ppages	cnedec
ppaid	Xjceel
ppairin	iheega
ppanel	oelcdW
ppanell	ffffdh
ppaper	geidhb
ppapers	qbddcb
ppaperw	jgfeec
pparcel	Ydaeds
pparent	cacder
pparish	efdife
pparkin	dfffgg
pparks	fdffeh
ppart	fYdlal
ppartic	kffffa
ppartne	gcgddj
pparts	fhffgc
ppass	fcffgh
ppassed	cijecd
ppassin	fejefd
ppasspo	ekefee
ppatien	leegiW
ppatron	eefhfe
ppaused	fhfffe
ppay	cdaecp
ppayrol	efdfcl
ppaysli	cmefec
ppdf	fhffdf
ppen	fdkffb
ppencil	iffdfe
ppendin	bffffj
ppensio	eiffef
ppeople	eahkZi
pper	egeeei
pperiod	gmidaa
pperman	gfeedi
ppermit	fhfffe
pperson	gcfecj
pperth	efiffd
pphase	ggfkea
pphone	gZjlbc
pphones	dffemb
pphoto	Zpcfdd
pphysio	eddefk
ppick	ddhedk
ppicked	heheee
ppickin	eddffk
ppicks	jfffec
ppiece	ffffla
ppilar	kfeeed
ppile	efeeei
ppilot	dgfgdh
ppitch	fcdffk
pplace	gnjecU
pplaced	bcdehm
pplaceh	idnabf
pplacem	ehfffe
pplaces	hcdcgk
pplan	ghbehe
pplane	bffdel
pplanne	jhkfcX
pplans	effhfe
pplay	bkkfeZ
pplease	Wlmfce
ppleasu	ekegfa
pplus	Yiffjf
ppodcas	jffded
ppoint	fehhee
ppoints	deefjf
ppolicy	hffeef
ppool	ffehfe
pportal	YqbhhZ
pporter	cgfffi
pportfo	achmhc
pportra	cmdffc
ppositi	efmedc
ppossib	diiede
ppost	ahfddl
pposted	dddeem
ppostin	feeemZ
pposts	deeffj
ppracti	Xlhedh
pprayer	ffZfme
ppre	YqhefZ
pprefer	chhehe
pprepar	akfddi
ppresen	hgogYY
ppress	hiiceb
ppretor	fffhfd
pprinci	bcgegl
pprinte	feifee
pprivac	diffdg
pprivat	fdfffh
pprobat	dhefhe
pproble	glfeea
pproced	hfeehd
pprocee	efffeh
pproces	Zbhfji
pproduc	eeieef
pprof	cfhffg
pprofes	eeffhg
pprogra	deiffe
pprogre	deefej
pprojec	bhlfdb
ppromis	dlegbg
pproof	dkckgY
ppropos	dfjjeZ
pproud	efffkb
pprovid	bkgded
pprovis	ghefee
ppsycho	ehfffe
ppublic	bmefee
ppublis	effefi
ppulled	bffjff
ppune	dffefj
ppupill	diefff
ppupils	hfehed
ppushed	iedkcc
pput	dfgdej
ppuzzle	gehffd
ppython	ehfffe
pq	hffbdj
pqualif	cgffei
pquanti	fghffd
pquarte	effeeh
pquesti	VjYddr
pquick	ggbkYi
pquicke	jeeffd
pquiet	ifeedg
prail	fedfej
pran	hfeffe
prang	igefdd
prange	jfeebg
pranked	Zfefhj
prate	ceeeek
prated	heehed
prather	eikeeZ
pre	jkdccc
preach	Zgfemd
preache	bjffgf
preachi	edbffm
pread	kdibfb
preadin	cegfld
preads	iefffe
pready	befffk
preal	fedffj
prealis	ffZfme
preally	gedidh
preason	aigfff
precall	gfeejc
preceip	deffjf
preceiv	hYehbl
precept	ffdelc
preckon	eedeke
precomm	eleegb
precord	csbeca
precrui	rViecc
prector	ehfceh
pref	Yjdgei
prefere	gecfck
preferr	hffffe
prefusa	mcefed
prefuse	hffffd
pregard	dfeffj
pregist	VkfmZg
pregret	Ujeelg
preject	qZdidZ
prelati	ffeffh
preleas	ddcffl
preloca	diffff
premain	fkedde
prememb	dffdfi
premind	bicdie
prepeat	iffffc
preplac	fkbffe
preplie	dgfheg
preply	ifiblY
prepo	fehfff
preport	fZghek
prepres	kffffb
preques	Whjkcf
prequir	alXiam
presche	ffkfec
presear	celeee
preserv	ccefen
presolv	keibed
presour	ehfffe
prespon	jededg
prest	kgfbed
presult	mcdcdg
preturn	ifaeZl
preuben	eefffi
prevert	dfldde
preview	iegicc
pright	bhaffj
pring	gfeckb
pringin	eieeeg
probot	dgfffg
prole	bfjiag
proles	cfggfg
prollin	fgifdd
proom	edjkbb
prooms	fdhfff
prosali	ffefie
prossi	gfffgd
protati	ffeffh
pround	cklfhV
prounds	hegfde
prule	hdffff
prules	dgffgf
prun	gddfdj
pruns	hbfffh
prush	ffiida
ps	meldaX
psadly	eegfid
psafely	gefhfe
psaid	rfgcZY
psalary	jhagaj
psalon	degffi
psame	dbjkdd
psample	becmeg
psaskia	dfffgg
psat	leeedd
psatisf	ehieed
psaturd	jfeheb
psave	eidfdh
psaved	ddffkd
psaw	jceeef
psay	hgecff
psaying	effffh
psays	ceheif
pscan	fmcedc
pschedu	agmece
pscheme	elefZh
pschola	jhedec
pschool	ldccdh
pscore	fdffei
pscorec	hefgee
pscored	fbeiei
pscores	mfecfc
pscorin	hefffe
pscrap	hfeffe
pscreen	Zkhdfg
pscribb	ifdged
psearch	cdeffk
pseason	adZdll
pseat	hffeee
psecond	ibjddf
psecret	efhfff
psectio	ffefic
psecure	fieffe
psecuri	cfeehh
psee	dbread
pseeing	fdhfff
pseen	dbffme
pselect	Ziegbk
pself	mhefcZ
psenate	ehffge
psend	UhhrZd
psendin	Zihgdh
psends	ieefee
psenior	deifeh
psent	hmddfZ
psepara	fhffee
pseries	effffh
pservic	dcgffj
psesh	kfeedd
psessio	dfmehZ
pset	WgnndX
psettin	ffffeh
psettle	aicgek
pseven	fheffe
pshadow	egjfeb
pshall	ecjfff
pshame	gfhfee
pshare	fdjffe
pshe	nahejW
pshift	fakcgf
pshifts	defief
pship	eeafnc
pshipya	ffZffl
pshop	ffffic
pshort	WtcjdY
pshortl	ggscbW
pshould	gpfbgW
pshout	jceeka
pshow	gdghfd
pshown	albfkb
pshut	hehgdd
psick	geeeei
pside	bfhgdi
psides	fhfffe
psift	heffff
psign	edckbj
psignat	fhfffd
psigned	QmXjdq
psignin	feeffh
psigns	ifgfed
psilenc	iegeee
psimple	Xkfgfh
psimply	ggfffd
psince	Zdehgk
psiobha	dffffh
psir	dgffhe
psister	eedehi
psit	fmbgcc
psite	Xfdhlg
psits	ndfdec
psittin	elgffa
psix	Zgaedp
psixth	ecgffj
psize	codefb
pskills	cgeieg
pskip	fehfff
psleep	cgfhef
psleepi	fehfee
pslides	Xlieef
pslot	egmegX
pslots	akjedc
pslow	aefghj
psmall	ZjpcgW
psms	mefddc
psnappe	ffhffd
psnow	gefibf
pso	ffleZg
psoftwa	dffffh
psolici	fjffec
psome	mhddcd
psomebo	gjjeeY
psomeon	Ycjeel
psometh	eefiff
psoon	bcgffk
psorry	fYidhi
psort	cfkieb
psounds	dgfffg
psource	emdfdb
psous	hfefee
pspace	efcfek
pspeak	effffh
pspoke	hiddha
pspot	ieffed
psqueez	efjffb
pstaff	jeggeb
pstage	agsbab
pstand	hffffe
pstanda	gifdee
pstands	eecfcl
pstart	Xecgdp
pstarte	feieee
pstarti	efjffc
pstarts	ejeeee
pstate	hfffee
pstatem	dgjeee
pstatio	kbffef
pstatus	ldeded
pstayin	fffedi
pstep	bbhncf
psteps	ndeadg
pstill	gkXemZ
pstop	gfedej
pstore	elffdb
pstory	ceffjf
pstraig	lahedf
pstreet	jffeed
pstrike	efmfda
pstuden	hhfdcg
pstudie	jfgfdd
pstudio	eifffd
pstudy	iihfeX
pstuff	ffhged
pstylis	effife
psub	iefeee
psubjec	igefed
psubmis	jfeeee
psubmit	elfhcZ
psucces	gdkebf
psugges	ekfffb
psuit	bkhedf
psuitab	deieeg
psummar	ehfffe
psummer	lcfdgc
psums	cfffej
psuperd	cfhffg
psuperv	ghdfef
psupply	feheff
psuppor	gegdfg
psuppos	hfffee
psuprem	effife
psure	ledfec
psurger	ecfffj
psurpri	fekffb
psurvey	cfkfdf
psuspen	hfefgd
pswanse	ffffjc
pswap	ffgfhc
psweete	egeefh
psystem	hdigec
psí	ehdfeg
pta	ffeeeh
ptable	defgfg
ptake	Xqcgcg
ptaken	gbcekf
ptakes	lmheiQ
ptaking	hebdek
ptalent	bgfffh
ptalk	acvfaZ
ptalked	eiffaj
ptalkin	Zfdekh
ptalks	afYfdr
ptape	dgfhff
ptapes	oecfda
ptask	YlZjeh
ptax	cldffe
ptea	Zehgig
pteache	gdfebj
pteachi	afmgec
pteam	Zdohfd
pteams	eeiffe
ptechni	dhejed
pteleph	lfifgV
ptell	ahhadm
ptells	hjedfb
ptempor	dffffh
pten	amkdea
ptender	jefged
pterms	amfecg
ptest	YvrjeH
ptext	dfdeek
ptexted	eehfff
pthan	adpgdc
pthank	hXemfe
pthanks	mYgebi
pthat	ehhdbi
pthe	giggdc
ptheatr	jeefed
ptheir	jfkcad
pthem	gkhfdX
pthen	pdcecc
pthere	nhZeec
ptheref	dffffh
pthese	ffkefb
pthey	Zimdha
pthing	cmfiac
pthings	neWfeh
pthink	lefeaf
pthird	lfefbd
pthis	cfhedk
pthornb	hffffe
pthose	kfcbeg
pthough	mbjdga
pthree	fnghYa
pthresh	edfffi
pthrill	difdeh
pthroug	hcphcY
pthursd	ledkdZ
ptick	jdfffe
pticket	cegfdk
ptie	kfefec
ptied	lfefeb
ptight	hedkeb
ptill	ofdcdc
ptime	eeeedl
ptimeli	gedkdc
ptimes	eekefd
ptimeta	heffgd
ptiming	ffeiee
ptitle	diieec
pto	ejidde
ptoddle	fehfff
ptogeth	jffdfd
ptold	uZkecT
ptoo	fdfmhY
ptook	bbdnic
ptop	fgjfdc
ptopic	dicejc
ptouch	bfffgj
ptour	hcdhjb
ptoward	dfefhh
ptower	dggfff
ptown	dfkfed
ptrack	fhefff
ptrade	gfehee
ptrain	ceefmc
ptraine	diifec
ptraini	dmWefk
ptram	ggfffd
ptransc	Zkffff
ptransf	fffjfb
ptransl	eefffh
ptravel	cbechm
ptreat	lbeffd
ptrial	bkigae
ptroubl	egjfdd
ptrust	bcgeji
ptruste	iiedde
ptrying	ffbffj
ptuesda	mfefcc
pturn	heffhc
pturned	oeccgb
pturns	behffi
ptwice	lffbfd
ptwins	fecfej
ptwo	fkfhZe
ptyping	dfjffd
ptypo	gfieed
pu9s	fccffk
punable	efffeh
punanim	Zlfdei
puncond	dfgffg
punder	bieide
punders	ldfffb
punfort	iefegd
punifor	eedeej
punion	hfefhc
puniver	hhffec
punsucc	bkeeeg
puntil	qcdgeX
pup	ihlZdb
pupdate	faaldi
pupload	aocecg
pupstai	heffff
pus	eeedfk
puse	dlefeb
puser	eedfhh
pusual	leagfe
putrech	fdfffh
pvacanc	fdfdel
pvalid	efffei
pvenue	fggffd
pverbal	ejeefc
pverifi	hggfdd
pversio	bhefej
pvery	fcgedj
pvet	fcgffh
pvetera	ffefei
pvettin	ajcdfj
pvideo	agieci
pvillag	fffifd
pvirtua	fhffef
pvisa	heefff
pvision	fhffee
pvisit	Yflfdi
pvisiti	jfegeb
pvoice	ffefeh
pvoicem	iffffd
pvolunt	lYglea
pvote	mehfdY
pvoted	Zecffp
pvotes	meeedc
pvp	lfgfeZ
pwait	needea
pwaitin	nfegca
pwalk	feghed
pwalked	deefke
pwalkin	hfeffe
pwant	Uhpdak
pwanted	ahdgoZ
pwants	RrrgYZ
pward	hiZhch
pwarm	fffjfc
pwas	iddgef
pwasted	ffffci
pwatche	jfgfec
pway	jdVegn
pwe	hdgdci
pwear	bkfffe
pwednes	ifefee
pweek	ameadi
pweeken	dgdfkd
pweeks	mbbefg
pwelcom	ceieeh
pwell	ahambj
pwendy	fdfffh
pwent	ldchaf
pwere	kfadak
pwhat	cjhefd
pwhatev	hffffd
pwhatsa	gfdefh
pwhen	xcRaVj
pwhere	fddeek
pwhethe	kfeaaj
pwhich	iijffU
pwhiche	kdfefc
pwhile	hfjefa
pwho	nhjdcW
pwhoeve	gfjfec
pwhole	gdhehe
pwhy	lfffeb
pwife	jffffc
pwill	hcgagi
pwillin	hgfefd
pwindow	gefhfe
pwinter	ibcfek
pwish	dmffdb
pwishes	hggede
pwith	gdnedc
pwithdr	bhmedc
pwithin	Shefmi
pwithou	ajeeie
pwoman	dkcfib
pword	hdleYf
pwords	hgffdf
pwork	ahcdco
pworked	cfefgi
pworker	hffcfg
pworkin	gcgedi
pworks	icdfcj
pworksh	hffedf
pworrie	dfelfc
pworry	hiefec
pworst	effhff
pworth	fjafeh
pwould	Xingec
pwrappe	effffh
pwrite	ikdbbg
pwritin	ciajgf
pwritte	fqZebd
pwrong	ndjdcZ
pwrote	nffgdX
pyear	fbfjff
pyears	ciefeg
pyes	hkgdZe
pyet	knafeX
pyo	hfffee
pyou	akifcf
pyour	bighdf
pyours	bsdabe
pyourse	chlddb
pzip	beiffg
pzoom	eeffeh
pzoë	kfeeec
rbact -	ciagfb
rbact bare-request	behdcg
rbact could-you	ejcecb
rbact i-must-act	hdedlX
rbact needed-from-you	ejZfag
rbact next-stage-reached	kbcfgd
rbact please-do	fhebYg
rbact start-date	hgddXe
rbact they-will-decide	kbgYcb
rbact want-to-see-you	befghh
rbanswer answer-time	hfcfec
rbanswer check-back	ZlkgZc
rbanswer corrected-day	igiXfZ
rbanswer next-stage-reached	kcdedc
rbanswer no-news-yet	ieffed
rbanswer pick-up-again	cdbbdm
rbanswer promise-to-answer	jecebe
rbanswer they-will-decide	hddffc
rbanswer you-will-hear	icWeff
rbappointment bare-request	hffZYh
rbappointment could-you	gffYfe
rbappointment i-must-act	aXjiad
rbappointment needed-from-you	afgkaY
rbappointment next-stage-reached	gbcgfg
rbappointment please-do	dclbYf
rbappointment want-to-see-you	eXgehc
rbaside -	ggdhcb
rbaside away	cfddak
rbaside closing-date	RjUZfj
rbaside others-to-meet	cbhfbg
rbaside past-event	edealY
rbaside stands-still	Xcackf
rbaside start-date	fgcfTj
rbaside step-only-if	idjYbd
rbdenied answer-time	adddYo
rbdenied no-news-yet	ghdfce
rbdenied open-ended-time	mYaaad
rbdenied pick-up-again	cfeedj
rbdenied promise-to-answer	faaZhf
rbdenied they-will-decide	Tgcajj
rbdenied you-will-hear	Yedcik
rbreview under-review	dfgjca
rbsuperseded -	YcZdek
rbsuperseded answer-time	gfeidZ
rbsuperseded corrected-day	gddfhc
rbsuperseded past-event	effefh
rbsuperseded promise-not-kept	ebhdiZ
rbsuperseded promise-to-answer	edddkY
rbsuperseded slipped	ejZaee
rbsuperseded start-date	ffkfZg
rbsuperseded they-will-decide	adednX
rbsuperseded you-will-hear	cdffhg
roact	hidccc
roanswer	ifceed
roappointment	ebhfde
rodenied	efacgg
roreview	dfgjca
rosuperseded	becblb
rxact - ahead	fddbge
rxact - past	eadfig
rxact ago past	ebdedj
rxact before ahead	fmcdbV
rxact by ahead	gkZeYc
rxact by past	dfffif
rxact for ahead	ZamcZg
rxact for past	ebaejf
rxact from no	fbbdXo
rxact in ahead	fejbWd
rxact in past	feefie
rxact not-before no	fdefeh
rxact on ahead	SeidXh
rxact until ahead	lcWhWb
rxact within ahead	dhbcjZ
rxanswer - ahead	feghdd
rxanswer - past	Yddalf
rxanswer after no	Wdjdgi
rxanswer ago past	heeffY
rxanswer before ahead	heaaff
rxanswer by ahead	jfbaeb
rxanswer by past	hefeec
rxanswer for ahead	ifXZge
rxanswer from no	Wehegg
rxanswer from past	effeka
rxanswer in ahead	iedfYe
rxanswer in no	lfddca
rxanswer in past	dfffjd
rxanswer not-before no	afedbm
rxanswer on ahead	gfagcf
rxanswer on past	Yeecqb
rxanswer over no	geegbg
rxanswer since past	efffjc
rxanswer until ahead	iebedc
rxanswer within ahead	fechcg
rxanswer within past	adffle
rxappointment - ahead	eeigcb
rxappointment - past	eeccld
rxappointment for ahead	bahdbh
rxappointment from no	feYeao
rxappointment in ahead	ficZYh
rxappointment on ahead	fVfhee
rxappointment on past	ffdfie
rxappointment over no	fcjfee
rxappointment until ahead	haadek
rxaside - ahead	fcffef
rxaside - no	efeedj
rxaside - past	cdcele
rxaside after no	jdfdgb
rxaside ago past	adcdfi
rxaside before ahead	hhXfYg
rxaside by ahead	jkXfWX
rxaside for ahead	aXhjbg
rxaside for past	ddcdej
rxaside from no	fbibeg
rxaside from past	efecgg
rxaside in ahead	agfegg
rxaside in no	aeefdm
rxaside in past	bcbife
rxaside not-before no	iebdfd
rxaside on ahead	hffccf
rxaside on past	hdfbja
rxaside over no	bddief
rxaside since past	cedbfg
rxaside until ahead	ZkbgXh
rxaside until past	effekb
rxaside within ahead	hgYcVe
rxaside within past	edddjd
rxdenied - ahead	dcfahh
rxdenied - past	ffffka
rxdenied before ahead	ejdebe
rxdenied by ahead	fhbcYh
rxdenied for ahead	fiYbge
rxdenied in ahead	Waabhl
rxdenied not-before no	Xeedek
rxdenied on ahead	hYcifa
rxdenied on past	ffffid
rxdenied since past	ffffjb
rxdenied until ahead	fcbgdf
rxdenied within ahead	gfeeYf
rxreview - ahead	cjcicf
rxreview - past	efedkc
rxreview before ahead	iehbcZ
rxreview by ahead	hebiYY
rxreview for ahead	idfbaf
rxreview from no	ffekac
rxreview in ahead	gdfhZZ
rxreview on ahead	cbiffc
rxreview on past	fffdjd
rxreview over no	cffjfe
rxreview until ahead	Tegdhg
rxreview within ahead	ihfcec
rxsuperseded - ahead	hYdZhc
rxsuperseded - past	efffjd
rxsuperseded after no	ffeedi
rxsuperseded before ahead	cdeekb
rxsuperseded by ahead	Xeedii
rxsuperseded by past	dfffif
rxsuperseded for ahead	Yjcdhc
rxsuperseded from no	ffffhd
rxsuperseded in ahead	iefefZ
rxsuperseded in past	efffhe
rxsuperseded on ahead	adbhjd
rxsuperseded within ahead	bgffhj
s!#	hehfga
s!'s	ieefgd
s!.	efdgif
s!;	ffedkd
s!?	bjkfhX
s!@d	fgeddk
s!@p	ffffhd
s!@s	bdeehk
s!@t	ffifed
s!a	gcefhg
s!able	aeffel
s!about	accekk
s!accept	efhfef
s!access	eeffeh
s!addres	dfffhf
s!after	jccinW
s!again	dfdhif
s!agree	egffka
s!agreed	jeffbf
s!ahead	fjgfga
s!all	Zegfih
s!allowe	ldfffb
s!alter	ffffeh
s!am	meddah
s!among	ffefeh
s!an	efmeeb
s!and	Yggeob
s!announ	efffeh
s!anothe	efedig
s!answer	bffegj
s!any	fefehe
s!anybod	hffehc
s!anymor	ffffhe
s!anyone	geefid
s!anythi	jbdcck
s!anyway	iffefd
s!anywhe	hffeee
s!applic	cededn
s!are	efdejd
s!arsed	hffffd
s!as	ffcdlc
s!ask	gheffd
s!asked	jfffce
s!at	dfhddj
s!availa	efdfcm
s!b	hffffd
s!back	ciffeg
s!bank	cgfeej
s!be	bdfdfn
s!becaus	Xfffkj
s!become	cefffj
s!been	icgehc
s!before	kccebk
s!betwee	efgeeh
s!beyond	keffed
s!board	cjfied
s!bother	cfffje
s!budget	efffdi
s!busine	efffeh
s!but	tdibYZ
s!by	efgddk
s!call	hejdde
s!called	eefemb
s!came	dfffie
s!can	ghgdai
s!case	fdefei
s!certai	eeefif
s!chance	jfffdd
s!choose	efffhe
s!chosen	befdnc
s!clear	dffdfj
s!clock	hffffe
s!close	fheffe
s!come	ceagfl
s!comes	gedjfd
s!coming	ffkfbe
s!commit	dfffei
s!condit	ffffhd
s!consen	kfedfd
s!consid	ehffhd
s!contac	gdffeh
s!contra	ffcfif
s!conven	fffcfj
s!copy	fhfffd
s!could	egfehd
s!counci	geefci
s!count	defffi
s!crosse	hffffe
s!date	aeella
s!dates	fcfffi
s!day	Zdeflh
s!decide	aefedn
s!decidi	bfffdl
s!decisi	fceeap
s!desk	hffeef
s!did	eefkfc
s!direct	mffeeZ
s!discus	kfedfd
s!do	kddckb
s!does	hffeef
s!doubt	hfffib
s!down	beffbo
s!dress	dfgefh
s!each	effffh
s!earlie	jdffcg
s!easy	cfjffe
s!either	heffeg
s!else	eeceke
s!email	hiegcc
s!end	fhfefe
s!even	dgffff
s!everyo	fedfei
s!expect	afffdm
s!far	hffffd
s!feedba	hfgffc
s!feelin	efefie
s!feels	kffffb
s!finger	hffffe
s!first	jffibc
s!five	dfiffe
s!fixed	dfffei
s!for	abiccp
s!foreve	ekffec
s!form	kgedfd
s!forwar	efffeh
s!four	lffeeb
s!from	dldgfc
s!gave	dfefkc
s!get	Zhddfn
s!gets	ldegdd
s!gettin	hfffdg
s!give	fheijY
s!given	eeffjc
s!giving	fdffhf
s!go	hieeha
s!going	Zeeeeo
s!gone	jfffed
s!good	fegfdh
s!got	dhffgd
s!hack	icffeg
s!had	fgdemZ
s!hangin	hfffff
s!happen	bffegi
s!hard	efefie
s!harves	efeffh
s!has	ifeedh
s!have	Tfgfjl
s!having	dekfia
s!he	hcffdh
s!hear	mfegfX
s!heard	jdffdf
s!hearin	deefej
s!her	dfffkd
s!here	bdgebn
s!him	dffffi
s!hold	jeefbh
s!holds	efifff
s!holida	ffffdi
s!hoped	ecffgh
s!how	efffdj
s!hurry	ekffec
s!i	lgcdcf
s!idea	deffhf
s!if	ifedef
s!in	bdcfji
s!indivi	jffffb
s!instea	dfffgg
s!interv	blhffb
s!into	efffeh
s!invite	ffhffd
s!is	idiebf
s!it	ehdcfh
s!its	dhffff
s!jobs	efefif
s!joy	efffcj
s!just	bffhkc
s!keep	aihelZ
s!kept	kdefee
s!know	Yeferb
s!known	cffffj
s!knows	hffffe
s!last	ffffdi
s!later	ekehad
s!leave	iffeee
s!left	lfeeiY
s!less	dffffh
s!let	bffedl
s!letter	ffffeh
s!like	hefelX
s!list	feefeh
s!logged	ffffnY
s!lol	hefehc
s!long	efffeh
s!longer	clgehZ
s!look	effefh
s!lost	dffedj
s!made	chfffg
s!mail	eefehg
s!make	jfkegW
s!making	cffffi
s!man	cffemb
s!manage	efeefi
s!matter	diefff
s!may	jfefed
s!maybe	hfffee
s!me	cddjej
s!mean	hffffd
s!means	hdffhc
s!meetin	feffhe
s!mentio	eeiffe
s!messag	fhfegd
s!met	efjfec
s!minist	efedmb
s!miss	eeifee
s!mix	efffkc
s!more	ieaeif
s!move	ffffeh
s!moving	effffh
s!much	efffdj
s!my	efffck
s!name	beffel
s!need	jffejZ
s!needed	eefdej
s!needin	ffifha
s!new	efbfhi
s!news	eefefh
s!next	ffeffh
s!nine	dfiffe
s!no	kdhfgY
s!nobody	effffh
s!not	eddhcl
s!nothin	effeie
s!notice	ifkfdZ
s!now	hfeege
s!of	jhddee
s!off	heffee
s!offer	hckdcf
s!offeri	ffffic
s!older	eeffei
s!on	aedase
s!one	geeggd
s!only	lffeeb
s!or	ckeffd
s!other	cfffig
s!others	eeffeh
s!otherw	dhffef
s!our	eeeelc
s!out	dfdfnb
s!outcom	ffffdi
s!owner	cfefjf
s!panel	eejfed
s!panic	kefffb
s!past	hiheea
s!people	kfeedd
s!phone	heefci
s!phoned	hfffee
s!picked	efiffd
s!place	feifai
s!please	fmceeb
s!point	effffh
s!portal	cefffj
s!positi	ffffdi
s!possib	ffifde
s!post	ffffdh
s!printe	ffffid
s!progre	ffffci
s!promis	aceeZt
s!provid	jffffb
s!publis	ffffic
s!put	deefei
s!read	eeffei
s!readve	ffffci
s!ready	ddffhh
s!receiv	heffgd
s!recomm	ffffeh
s!renewe	ffffeh
s!reply	Yfeflh
s!result	Zefffl
s!right	gedjgc
s!ring	efdfcl
s!ringin	kfffcd
s!round	cijded
s!rounds	dfffgg
s!run	hffffe
s!rung	kefffb
s!s	efefkc
s!said	ffeeYm
s!say	agdlbj
s!says	gffdka
s!second	dfpffX
s!see	ceefhi
s!seeing	ffffhe
s!seen	ffgfhd
s!select	gdffge
s!share	feffeh
s!she	ffffcj
s!shortl	heffdh
s!sign	feffjb
s!signed	ihddch
s!silenc	gfffbj
s!sit	efffhf
s!sleepi	chefhf
s!sms	ffffhe
s!so	edhebj
s!sooner	effjec
s!sorry	beffel
s!start	jeeedf
s!stated	affele
s!still	ifefgc
s!stoppe	fdffie
s!storie	dfffgg
s!succes	idffjb
s!summer	ehefff
s!sure	gedfei
s!take	geifah
s!taken	ggefjb
s!takes	hffffe
s!taking	efdffi
s!talk	ifeeff
s!team	ffiffd
s!tell	Weffjl
s!tellin	dfffgg
s!tells	dffffi
s!tests	ffiffd
s!than	ggfhbg
s!thanks	gfhfde
s!that	bdfefm
s!the	cgedfj
s!their	efifde
s!them	iehega
s!then	idegdf
s!there	geffdh
s!they	eecglb
s!this	kbehcg
s!though	gfdfhe
s!three	hfeegd
s!throug	efefhg
s!time	lebhbg
s!to	cegcek
s!travel	feffei
s!try	efffjc
s!turned	efffak
s!two	eejfhb
s!until	gieede
s!up	dhfedi
s!update	hfffcg
s!us	giieZf
s!used	gdehef
s!useful	defffh
s!wait	geeedj
s!want	efheci
s!was	ifffcg
s!way	eeefdj
s!we	ccdelh
s!what	hdefgg
s!when	Ycgjnb
s!whethe	dgeffh
s!which	gieffd
s!while	dffffh
s!why	hfffgc
s!will	oabebi
s!winner	dffdfj
s!wish	egffhe
s!with	Zdciij
s!within	igffec
s!withou	rffcdW
s!wonder	ffffbk
s!work	efhehc
s!works	eeeffi
s!worry	fefefi
s!would	anfekZ
s!writte	ceffke
s!x	effhfe
s!yes	gfjffa
s!yet	jdgdgd
s!you	bheffi
s!your	ijfcfb
s!yours	cffffj
s#	Xekedn
s# #	YfmdYn
s# .	VYjeio
s# ;	jfffcd
s# ?	echeej
s# @d	bfhgdg
s# a	cdceen
s# along	cffgfh
s# an	ddffhi
s# and	gfidcg
s# applic	hfcihb
s# at	dekffd
s# before	ceffgi
s# but	cefffj
s# by	fggffd
s# coming	hffffe
s# could	cefffj
s# day	eefffi
s# days	ejfeee
s# done	fhfffe
s# for	ceffek
s# from	hfffee
s# h	eeeffi
s# her	eeffhf
s# hours	ehdffh
s# in	cfhegf
s# is	gdhhbg
s# lpa	fefffh
s# min	egefjc
s# minute	bgpdeZ
s# of	icffff
s# off	edeffi
s# on	cdieei
s# or	edmede
s# page	dijeeb
s# pages	eifffe
s# panel	dijeeb
s# payrol	ffffdi
s# people	dffgjc
s# ph	ffffeh
s# seen	hfdied
s# she	jbffff
s# slides	fheffe
s# so	efcffj
s# that	dfffgg
s# the	edifeg
s# then	cfffgh
s# they	clffec
s# till	eeoeeY
s# times	ffefeh
s# to	Ybgeep
s# when	dfiffe
s# which	akfffe
s# will	dffffh
s# with	geheef
s# word	fkbfee
s# words	amefee
s# you	ffhfed
s's	ifagdj
s's @d	edhgYk
s's @s	dffffi
s's agreed	nedfeb
s's answer	obeffa
s's approv	cffjhc
s's at	ejeffc
s's audit	effgdi
s's away	ffffdi
s's back	deedel
s's been	ahehei
s's being	cdefgk
s's below	igdffe
s's book	ffeefh
s's booked	dfhdfh
s's calend	eieedg
s's choosi	iffffd
s's client	bffefl
s's coming	effhfe
s's commit	dffkec
s's dark	fffdfi
s's day	effffh
s's decisi	meeeeb
s's deputy	ffhffd
s's done	hffddg
s's down	beegfj
s's due	lhfddb
s's ear	eefcfj
s's email	efeeje
s's final	dfgfgg
s's flight	hfegee
s's free	ffhfee
s's fully	dffgfg
s's gone	eeffjd
s's good	fmfdea
s's grotto	dffefj
s's hack	kfdefc
s's having	fffebl
s's in	ahbdhj
s's lookin	effhfe
s's made	ffegeh
s's mariso	hffffe
s's meet	gffied
s's messag	dffeif
s's mine	Zlffff
s's nearly	bffgfi
s's note	iffffd
s's notes	jefffc
s's office	efejee
s's on	ideddi
s's only	mffeeZ
s's open	ecdfkf
s's out	cdfffk
s's passed	dffdfj
s's people	gfffdi
s's recomm	eefife
s's report	defkfd
s's rule	eedefi
s's shut	effefi
s's sittin	cffhie
s's social	ffffhe
s's still	dicfgg
s's team	fffhfe
s's the	ckfecg
s's there	dffffi
s's to	dfffei
s's verdic	kffefb
s's voting	bffkfd
s's weddin	fffdfh
s's with	hfefff
s's yours	ddaekj
s;	ifedff
s<again>	efhege
s<answer>	kedffd
s<ask>	akgcfg
s<away>	dfdedm
s<bye>	Zihgfg
s<chosen>	hdgeic
s<closed>	gddehh
s<decide>	lgefbc
s<free>	dhleeb
s<give>	dkfefd
s<goon>	dfehff
s<hear>	iedfgd
s<hold>	bfegif
s<if>	ghhfcd
s<joy>	bhfdkf
s<match>	Xgkhff
s<me>	difffe
s<meet>	cdkhee
s<news>	ocdffc
s<not>	efeehg
s<offer>	Xmfcig
s<others>	eddehj
s<papers>	Xkgdgh
s<post>	cefeig
s<receipt>	deacsb
s<refuse>	kbgekZ
s<review>	ddgocc
s<said>	gfefie
s<soon>	dieefg
s<sorry>	achdod
s<start>	cecebs
s<step>	bhmega
s<thanks>	chedqZ
s<wait>	gdddle
s<will>	hfffef
s?	celefe
s@d #	XdxcbZ
s@d .	ggegdg
s@d ;	heffdg
s@d ?	dghege
s@d @d	iekcbe
s@d @s	bgfelb
s@d @t	eebdcp
s@d a	geffhc
s@d about	bhjddg
s@d accord	iffeee
s@d actual	cffiff
s@d after	ahpgdY
s@d again	efffhf
s@d all	fekgeb
s@d along	ffbffj
s@d alread	efefjd
s@d and	geehef
s@d anothe	eefefi
s@d answer	Zeggkg
s@d any	hfeeic
s@d anymor	ffffhe
s@d anyway	hefeff
s@d apolog	fhffee
s@d applic	efeija
s@d are	eeZhhi
s@d around	fcjffe
s@d as	gichcg
s@d ask	ffhffe
s@d at	cgjhec
s@d back	effddk
s@d be	ikcecd
s@d became	Zffflf
s@d becaus	eeaedn
s@d before	hhiddb
s@d begins	ieffef
s@d betwee	egjfec
s@d birmin	dhffff
s@d boots	effeeh
s@d boss	affffk
s@d bring	edcfel
s@d brusse	fjcffe
s@d budget	dffffh
s@d but	hgdehd
s@d by	gjjZbg
s@d calibr	afflfe
s@d call	heclcd
s@d called	dfeemb
s@d calls	feeeje
s@d came	bedfkg
s@d can	iekeeb
s@d candid	effhef
s@d career	efeeei
s@d check	dffggf
s@d chef	ggcefg
s@d code	alefee
s@d come	Xfgdep
s@d comes	efffhf
s@d coming	efehef
s@d comp	fffhfe
s@d compen	effhee
s@d contra	ddcdmf
s@d costum	dffefj
s@d could	mhadcd
s@d decide	Zffidj
s@d decisi	dedagm
s@d defini	kffecf
s@d delibe	ffeleb
s@d dentis	dffdfj
s@d despit	ffffeh
s@d did	jfffce
s@d dinner	heieec
s@d do	gjdede
s@d does	efeegh
s@d each	keedhb
s@d either	jdcebk
s@d else	ehfffe
s@d even	gefhfe
s@d every	jfefde
s@d everyb	ifdffd
s@d everyo	iffdfe
s@d failin	ehfffe
s@d finger	jdgfde
s@d first	bifeck
s@d free	kaiedd
s@d from	kbpdeV
s@d gate	fehfff
s@d good	eeiehb
s@d got	fflfbd
s@d graded	effkfa
s@d half	dclfcg
s@d has	beedmg
s@d have	edffbm
s@d he	imddbc
s@d hence	ffffid
s@d her	cffebm
s@d here	fffeeh
s@d his	keidea
s@d holida	ifdeef
s@d honest	hfffef
s@d hope	efjfee
s@d how	dgffff
s@d hr	ecfhjd
s@d hull	dfedek
s@d i	eeZifj
s@d if	khdcai
s@d in	kekdXe
s@d includ	hffefe
s@d inst	efiffd
s@d instea	ghacoZ
s@d interv	jfgfgZ
s@d invite	ffefhe
s@d is	djjahc
s@d it	mgeaib
s@d its	ffehee
s@d itself	mfbeed
s@d just	fejede
s@d kindly	idfffe
s@d latest	jceeci
s@d leave	defffi
s@d lesson	chjeed
s@d let	fieeee
s@d letter	eeehdh
s@d love	giefha
s@d lunch	ehffeg
s@d mail	begfhg
s@d mails	gffdid
s@d make	ceefgj
s@d mass	gfdefh
s@d maybe	dfefdl
s@d me	dfehfg
s@d means	kefegb
s@d meetin	efghee
s@d mentio	bfeele
s@d messag	hedkeb
s@d might	affggj
s@d minute	dffgdi
s@d mornin	hfkcec
s@d most	dffffg
s@d my	kdcjec
s@d myself	haeeek
s@d n	eebldg
s@d need	ehffdg
s@d new	efeehg
s@d next	ghffee
s@d night	fffdfi
s@d no	Yifefk
s@d nobody	efifee
s@d nor	Xffedp
s@d not	fhjgcb
s@d nothin	efeehg
s@d notifi	effhfe
s@d now	ldecee
s@d of	addelj
s@d off	efegei
s@d ok	jheeeb
s@d on	cdgbmf
s@d once	jfdfee
s@d one	ggdfeh
s@d only	ebefih
s@d onward	heffff
s@d or	aekfgf
s@d other	ffeffh
s@d otherw	digebh
s@d our	ffhfdf
s@d out	efffie
s@d outcom	jZeoda
s@d over	fdgkdc
s@d owing	efdfje
s@d passes	dffjfd
s@d period	ffieed
s@d phone	gfdlcd
s@d pitch	fhefhd
s@d placeh	eelfdc
s@d please	gjddch
s@d pray	Zffidj
s@d presen	ehiffb
s@d probat	eeaffl
s@d produc	egifdd
s@d promis	pededZ
s@d prompt	fehfff
s@d rather	fefehf
s@d refere	ffebhj
s@d rehear	kfeefc
s@d result	eejgde
s@d resump	ddfjeg
s@d roast	geeeej
s@d room	cehfhf
s@d s	cggegg
s@d said	jefehb
s@d salary	effifd
s@d same	bdjejb
s@d says	jedfci
s@d school	ffheef
s@d senior	ffefeh
s@d settin	jfffbf
s@d shall	efffhe
s@d she	defejf
s@d shift	gfigdc
s@d should	dedejg
s@d signed	effcel
s@d since	eeeefi
s@d sleeps	bffdel
s@d so	gdfddl
s@d sorry	cfeecl
s@d sound	ffhfeg
s@d speak	gdfied
s@d staffi	gffdid
s@d stand	ffficf
s@d stands	ffjfbe
s@d start	jechee
s@d starts	bgfffi
s@d still	jefdhb
s@d suit	eejfec
s@d summer	efeedj
s@d talk	ffeekc
s@d that	fihbia
s@d the	dcchcn
s@d their	dffhff
s@d then	gebggh
s@d there	edefhh
s@d they	jhYbie
s@d third	dflfed
s@d this	iefeef
s@d those	fddddl
s@d though	jfeeed
s@d throug	hfeffe
s@d to	egdife
s@d traini	fdlffa
s@d turned	ffffak
s@d two	dfidcj
s@d u	cffffi
s@d univer	ffZfem
s@d unless	jddfeg
s@d unrung	dfefje
s@d until	effddj
s@d wait	eeeffi
s@d waited	fgffhc
s@d was	becdtZ
s@d wash	efekdd
s@d we	Yddjgk
s@d weddin	effdej
s@d went	eeecmd
s@d were	fdffhf
s@d when	lgcdha
s@d where	feefid
s@d whethe	mZddfh
s@d which	bhighb
s@d whiche	hegfed
s@d who	ffeedj
s@d will	bifhgd
s@d with	ghfjcc
s@d withou	kfefed
s@d woman	kfedde
s@d word	gffhde
s@d work	heffff
s@d would	WycceX
s@d yes	jdeied
s@d yesss	efffie
s@d you	Zgfhgh
s@d your	Zdmgch
s@d yours	mfecdc
s@d zoom	ffcfej
s@p	efffjd
s@p #	ffefdi
s@p .	deffjf
s@p ;	efeemb
s@p @d	dfffjd
s@p ahead	ffffdi
s@p and	ddeenc
s@p are	ffffdh
s@p but	hhfeWm
s@p client	ieffef
s@p cvs	gffcei
s@p dear	fZfflf
s@p falls	fffebl
s@p few	ffffbj
s@p for	fgefjc
s@p goes	hfffgd
s@p has	ffkfbe
s@p have	eifffd
s@p heard	efffhe
s@p here	ifffde
s@p i	dgeffg
s@p in	ffffhe
s@p interi	ffffdi
s@p inviti	edfeje
s@p is	ldehcb
s@p it	gfedma
s@p mine	ekefcd
s@p myself	ffffhd
s@p now	ieffdf
s@p offer	ejfeee
s@p on	ihfecf
s@p promis	efffhe
s@p remote	gedief
s@p round	ffhffe
s@p s	ffekeb
s@p shortl	ffeiee
s@p should	ffkedc
s@p so	fejfgb
s@p sorry	efefjd
s@p that	fdffjd
s@p the	iefdjb
s@p then	heefic
s@p they	Zffdpb
s@p to	eeelcd
s@p ward	dfffhf
s@p was	fefffh
s@p we	aheejf
s@p when	kfffaf
s@p which	ffffhe
s@p will	ffehfe
s@p within	diffdg
s@p withou	ffffhe
s@p you	deddii
s@p your	bkffgd
s@s	gheffe
s@s .	ciejec
s@s ;	fjecgf
s@s ?	ofceeX
s@s @d	fdkgfc
s@s @s	dfffhf
s@s accept	fdfffh
s@s after	cccZni
s@s all	jefffc
s@s always	ecffej
s@s and	qcdbkW
s@s around	bffmec
s@s as	Zeecjl
s@s asking	deefej
s@s at	gcdhdi
s@s before	afeefl
s@s but	lefeha
s@s by	Yhffme
s@s depend	dffffh
s@s early	ffffdh
s@s either	hefffe
s@s first	ffefeh
s@s for	ohcdeZ
s@s from	cjeeci
s@s good	effeid
s@s hand	idfejb
s@s he	kiefda
s@s i	Zejheh
s@s if	Yifffi
s@s in	aicekf
s@s instea	cdeefk
s@s is	Zcfeas
s@s it	mdfhcZ
s@s late	fffeeh
s@s lol	ffffid
s@s longer	feeefi
s@s mail	efeffh
s@s max	fcfffi
s@s of	hifddd
s@s off	edfebn
s@s on	oeecZf
s@s or	eiffee
s@s otherw	ehfffe
s@s over	efffjd
s@s please	fiefee
s@s rate	dffeei
s@s rather	dfffej
s@s s	kjffdY
s@s she	ifffde
s@s signat	ejfeee
s@s so	njedhU
s@s sooner	ffffhe
s@s stands	efffid
s@s start	fdfffh
s@s that	jhddee
s@s the	lbeedf
s@s then	jffffc
s@s they	dffffi
s@s till	iffffd
s@s to	gjfgcb
s@s two	afffhi
s@s wakefi	ffffdi
s@s was	gefeci
s@s we	egfehe
s@s went	ffffhe
s@s when	ffffhe
s@s whethe	bifjfd
s@s who	dfffgg
s@s with	efdfei
s@s within	jffffc
s@s would	cefffj
s@s you	dhefge
s@t	dahfih
s@t .	fYagfn
s@t ?	edcfld
s@t and	agogdb
s@t applie	effflb
s@t be	ffZfme
s@t by	ffbfgi
s@t call	ffefid
s@t ferry	ffiffc
s@t instea	fflfbd
s@t on	ffifed
s@t or	ffifde
s@t placeh	ffjeed
s@t please	fccffk
s@t slot	fehfff
s@t system	ffifed
s@t the	gfffci
s@t who	ffffhe
s@t you	jfffed
s@t your	ffifed
s^ #	fddehh
s^ @d	jfldYd
s^ @p	abdfvY
s^ @s	tfabbY
s^ @t	eflfdc
s^ a	Zdkgie
s^ accept	dpddea
s^ accord	gfehfd
s^ action	ehfffd
s^ actual	lffefZ
s^ acute	hefffe
s^ after	cdjfpV
s^ agency	gfdjdd
s^ all	mfhgZc
s^ allow	keecee
s^ althou	deffhg
s^ am	hfffdg
s^ an	fchfei
s^ and	cdfdnc
s^ andy	effhfe
s^ announ	keeeed
s^ anothe	eefefi
s^ answer	uZedcY
s^ any	lXldbe
s^ apolog	cfffkd
s^ appeal	Zlfeeg
s^ applic	bagpXh
s^ apply	ecfffi
s^ appoin	effied
s^ are	edffei
s^ arrive	ffhffe
s^ as	efedfi
s^ ask	edeffi
s^ asked	jfeehb
s^ assess	feifee
s^ at	defeif
s^ attach	ffefcj
s^ auditi	dfekde
s^ author	jgfeed
s^ auto	bfffhh
s^ back	Zgfffl
s^ bank	dledec
s^ be	hfgefd
s^ becaus	peeiYb
s^ been	dfffgg
s^ before	cficbl
s^ ben	gfgcff
s^ betwee	deegdj
s^ bins	dffdfj
s^ bit	bffghg
s^ board	kedica
s^ body	hffffe
s^ book	digffd
s^ boss	kccgbi
s^ both	dfhice
s^ brief	eifffe
s^ bring	damffe
s^ budget	addkjg
s^ but	lciegZ
s^ by	lWfcjg
s^ call	jggdec
s^ can	elhebd
s^ candid	gaehie
s^ care	ffffeh
s^ cast	iffeee
s^ cheers	ffffjb
s^ chef	lfeecd
s^ chief	hffeee
s^ choose	cfkffc
s^ church	effkec
s^ classe	dfeefj
s^ clerk	iffeed
s^ client	ogaehX
s^ closin	bpXddi
s^ coffee	efhffe
s^ come	ggceck
s^ commen	iaeefi
s^ compli	dffhff
s^ confir	jcfeka
s^ congra	efeeje
s^ contra	bfdedm
s^ correc	feecna
s^ could	clkebb
s^ crew	jefeed
s^ curren	fdfife
s^ danny	effhfe
s^ date	ZYtefe
s^ dates	cfeffj
s^ deadli	ZxbdaW
s^ dear	cbbdll
s^ debrie	jffcfd
s^ decisi	rbZhiU
s^ defini	meefda
s^ diary	dfffgg
s^ did	ffafoa
s^ do	Ybdecs
s^ doctor	jffffb
s^ docume	dcfffl
s^ doj	ecefek
s^ doors	eecfdl
s^ due	fkdfgb
s^ e	mdgeeb
s^ each	bjflea
s^ earlie	Zffgfk
s^ either	jdfefe
s^ eligib	dffhfe
s^ emaile	edffgi
s^ employ	fiefbh
s^ engine	jfefec
s^ enjoy	defffj
s^ enjoye	fffehe
s^ enrolm	ameceg
s^ events	bfgfig
s^ everyb	hefffe
s^ everyo	mceidb
s^ everyt	dfjeib
s^ expect	odefgX
s^ expens	aefefl
s^ extern	gffhfd
s^ failur	ciifde
s^ fancy	ffhffe
s^ father	effhef
s^ feedba	kggjbW
s^ fill	fiffee
s^ final	micdbc
s^ financ	efeiib
s^ first	Xceobi
s^ flour	effdej
s^ follow	dgefgf
s^ for	bfgccm
s^ forema	fffied
s^ forget	dfeejf
s^ formal	kgfedb
s^ four	efffei
s^ friend	aegffl
s^ from	gdhjZf
s^ fundin	effefi
s^ furthe	hfffde
s^ gave	efffie
s^ gcse	Zffffl
s^ get	dddeem
s^ ghoste	ffffhe
s^ give	lfffdb
s^ given	ifbefi
s^ going	redebZ
s^ good	eegfhd
s^ got	acifig
s^ great	eeddnb
s^ hack	gdhfge
s^ had	edejUr
s^ hang	hffeee
s^ happy	dejfdf
s^ harbou	hffffe
s^ have	ambeZl
s^ having	ffeelb
s^ he	hcefdi
s^ head	kfeeed
s^ headco	kfegbe
s^ heads	geheef
s^ headte	ieeiec
s^ heard	ieffef
s^ hearin	neefcb
s^ hello	dgfihc
s^ her	miceda
s^ here	bgmgeb
s^ hey	bhcmhZ
s^ hi	dfobhY
s^ himsel	fefefh
s^ hiya	ieeedg
s^ hold	nffeeZ
s^ homewo	bmeffd
s^ honest	gffeic
s^ hope	kffefa
s^ hopefu	kfffeb
s^ hoping	ieefef
s^ how	edeefj
s^ howzit	ffdjfd
s^ hr	ibefZl
s^ hub	ffffeh
s^ i	dfgdej
s^ if	helbcf
s^ in	hdhdkZ
s^ induct	ebcfen
s^ intake	effeeh
s^ intern	feefkb
s^ interv	Zbkaen
s^ is	bcmebi
s^ it	hekbee
s^ its	jdfefe
s^ job	fiZfej
s^ joinin	dffefj
s^ just	ehjdde
s^ keep	effffh
s^ keys	cfeeek
s^ kick	fccffk
s^ kindly	Wnacgm
s^ lads	hefffe
s^ lands	bffdel
s^ last	ideejb
s^ latest	kdffed
s^ launch	fffffh
s^ leave	edffei
s^ legal	edffgg
s^ let	Wnddgg
s^ lets	diibid
s^ letter	jffefc
s^ like	efkffb
s^ link	flbfed
s^ list	keefed
s^ longli	cfdoda
s^ look	effddj
s^ lovely	beffke
s^ make	peedcb
s^ manage	geegdg
s^ many	ffeeif
s^ mark	lfedec
s^ matron	hffeff
s^ may	gejfdd
s^ maybe	dfffei
s^ me	kfefdc
s^ medica	efheff
s^ meetin	gedjfd
s^ mentor	fffifc
s^ mine	geeehe
s^ mock	feffeh
s^ most	bffeke
s^ mr	hdeefh
s^ mrs	chffgg
s^ ms	efhfff
s^ mum	gebfdk
s^ museum	dijeeb
s^ must	ehffff
s^ my	eeYeep
s^ nda	egifdd
s^ need	Zhmefd
s^ new	ceiibg
s^ next	hbideh
s^ no	laicbf
s^ nobody	fceefj
s^ normal	mcffeb
s^ not	dfdeYq
s^ notes	gfdied
s^ nothin	iiddee
s^ notice	fefefh
s^ notifi	qecbea
s^ now	ifgfec
s^ number	fefffh
s^ occupa	efiffe
s^ offer	aqddbf
s^ offers	keefed
s^ office	efdeel
s^ oh	heffgc
s^ ok	dhejed
s^ on	nZZbld
s^ onboar	beeefk
s^ once	Wdenei
s^ one	febchj
s^ only	gffgfd
s^ ooo	cdfffj
s^ otherw	feefeh
s^ our	heZhhf
s^ ours	icddig
s^ out	ceeffk
s^ outcom	nffbeb
s^ over	Wifgdl
s^ owing	geehef
s^ owner	fdfdej
s^ pack	ffiffd
s^ panel	iZjncX
s^ papers	effhfe
s^ paperw	edgfgi
s^ partne	hffdfg
s^ paymen	abfefn
s^ payrol	ffffdi
s^ per	ddagfl
s^ perhap	kffffb
s^ pick	dbfffl
s^ placeh	efeghf
s^ places	iifefa
s^ please	bjhcgf
s^ pop	eegfeh
s^ posted	ffffhe
s^ poster	ffeekc
s^ probat	ddffek
s^ proces	cffffi
s^ produc	jffdee
s^ provid	effdfi
s^ provis	keedce
s^ provos	kfeffc
s^ pupill	gffhfd
s^ pursua	dkfeee
s^ quick	ffdfhe
s^ rankin	jfffec
s^ rather	efffie
s^ read	dgieee
s^ readin	ecepbZ
s^ real	jeehec
s^ reckon	hefffe
s^ recomm	adfoed
s^ recrui	iiffca
s^ ref	bkffgd
s^ refere	ddeekf
s^ regard	ifeemX
s^ regist	dpeeeY
s^ regret	dfkfcg
s^ rehear	ddbeem
s^ reject	eeffbl
s^ remind	Zobhcg
s^ replie	kfeefc
s^ reply	gidffd
s^ report	dfbfem
s^ respon	nbfdeb
s^ resubm	djeech
s^ result	mdccge
s^ resump	eddffk
s^ review	fffigb
s^ right	feihce
s^ ring	cmdfee
s^ rota	deedel
s^ rotati	fdfffh
s^ round	eeqddY
s^ rsvp	ehfffe
s^ sad	ffcedl
s^ sadly	bfffdl
s^ said	akfffg
s^ salaam	efeefi
s^ salary	djfffd
s^ same	ejhfeb
s^ santa	dffefj
s^ save	aekedh
s^ say	ccfffl
s^ schedu	cgidjb
s^ school	ffeecj
s^ scores	hffffe
s^ scrap	ecffke
s^ screen	effmea
s^ second	eegodY
s^ see	ceifdi
s^ seeing	effeeh
s^ select	qdZjdX
s^ send	cgidge
s^ senior	eeeeej
s^ sent	eeafnb
s^ shall	fedfej
s^ she	lafidd
s^ shift	fefffh
s^ ship	cffefk
s^ shoot	bffefk
s^ shop	efeeei
s^ short	dehjed
s^ shortl	odZobU
s^ should	njhdXa
s^ siftin	fbfled
s^ sign	beffel
s^ since	hfeZbm
s^ sir	geffhe
s^ situat	ifffee
s^ six	hfffeg
s^ slack	effhfe
s^ sleep	aoebdg
s^ slides	ehfffe
s^ slots	ffkeeb
s^ so	ldcffd
s^ some	cffffi
s^ somebo	kiffac
s^ someth	afeflg
s^ sorry	jchbib
s^ specia	eeeffi
s^ spoke	efffhe
s^ staff	ffeifd
s^ stage	cdkleZ
s^ start	bcceeq
s^ still	cekkbc
s^ submit	ddbfoa
s^ succes	hfffee
s^ such	beelef
s^ take	VzafcU
s^ talk	dhddcl
s^ team	cedkdh
s^ tell	ahofea
s^ term	efeffj
s^ terms	cjfeeg
s^ text	emciea
s^ thank	ceecme
s^ thanks	feddpa
s^ that	kaccnZ
s^ the	eeelfc
s^ their	gidefe
s^ then	eclfed
s^ there	fkajgb
s^ these	cffffi
s^ they	eegghd
s^ think	chjeec
s^ third	defeoY
s^ this	jedhce
s^ those	ieffcg
s^ though	aefejh
s^ three	dfeeZn
s^ time	cenfec
s^ title	cjfffe
s^ to	emfdeb
s^ told	efbfig
s^ traini	ffeefh
s^ travel	ehfffe
s^ trial	ZgrcdY
s^ try	eedeel
s^ two	ifZmag
s^ u	ieffee
s^ under	ffffdh
s^ unfort	ceeele
s^ unifor	celddg
s^ univer	fifffd
s^ unless	hggfed
s^ until	mXhgdc
s^ upload	chjffc
s^ useful	dfgfgg
s^ verbal	ccffmd
s^ verdic	heeedh
s^ voicem	effgic
s^ waitin	hffffe
s^ wanted	ceifdi
s^ was	fdbepa
s^ we	gddejf
s^ well	ndddiY
s^ what	Zdfdjl
s^ when	Zgiehg
s^ whethe	geejfc
s^ which	fekfec
s^ while	fcfffi
s^ whoeve	gdiefe
s^ will	lbdfcf
s^ with	eefcfk
s^ within	hgfheb
s^ word	mcegdd
s^ would	glacff
s^ writin	fffeeh
s^ yes	ogddgX
s^ you	hdfcjf
s^ your	Zcdhcp
s^ yours	hhgdec
sa	efhfff
sa #	coiddZ
sa @d	aebcjl
sa a	ffefjd
sa baby	efefhf
sa backgr	deefej
sa bag	ffiffd
sa big	effffh
sa bit	fieeic
sa board	jfffec
sa call	ccjfei
sa candid	hfadel
sa chance	efffjc
sa chap	geeeej
sa chat	clheea
sa civili	dcgfgi
sa clear	jeffdd
sa coding	dgfffg
sa coffee	efkffc
sa collea	Zedigj
sa commis	diffff
sa contra	deefbm
sa copy	egefjc
sa correc	ffffhe
sa costed	efhffe
sa couple	jeedef
sa course	ieedhe
sa cuppa	ffedfj
sa date	gkeggZ
sa day	icbecm
sa deadli	hdefeh
sa debrie	gffbfj
sa decisi	fcekib
sa defini	meegeb
sa dinner	gfhdee
sa dog	dffffh
sa face	efffie
sa family	effffh
sa feedba	ceheeh
sa few	egieia
sa final	ieedid
sa firm	lhhedY
sa first	aflfdg
sa fit	eeiffe
sa fixed	feffeh
sa flat	eeffei
sa form	dfffhe
sa formal	iffffd
sa fourth	eeffie
sa friend	efeeid
sa full	ffiffd
sa funera	dfeefi
sa furthe	ffeeei
sa gear	ciehee
sa genera	ceffje
sa gentle	ffefjd
sa glass	efkeec
sa go	hfgfed
sa good	eegkce
sa great	efdffi
sa group	eekffd
sa half	eejffd
sa hard	feefei
sa has	dffefi
sa hiring	efdjfd
sa holida	eeiedg
sa human	hefffe
sa import	dfffgg
sa job	bjefic
sa joke	efffid
sa last	dfffgh
sa later	dffiff
sa lesson	eemfeb
sa letter	ncdodT
sa line	pfecbb
sa link	bifffh
sa list	efedfj
sa little	fefecj
sa long	jfebcj
sa look	cgfeek
sa lot	ceehje
sa mail	sdeada
sa man	hffffe
sa manage	fffefh
sa matter	jfffdc
sa maybe	ffffic
sa medica	dbgfel
sa meetin	hfdgfe
sa member	dfdeek
sa menu	ckeeef
sa mess	bffghg
sa messag	leedde
sa month	jfffde
sa mornin	ffhefe
sa name	ifefhb
sa negoti	fghfee
sa new	bgffej
sa next	difffe
sa nice	hfeffe
sa nicer	heffff
sa no	rdaecc
sa note	gihecd
sa notice	kfedgb
sa number	dfhfgf
sa on	dfieff
sa one	cifefg
sa panel	Ydcehn
sa paper	ehfffe
sa pdf	ehfffe
sa period	efffeh
sa person	negeeY
sa pharma	bffgig
sa phone	geiiea
sa pint	edkfed
sa place	deeecl
sa portfo	dbgjfg
sa positi	jedeef
sa possib	ffhffd
sa post	dfkfdd
sa practi	feiffd
sa presen	ddgfhh
sa promis	iffffd
sa proper	egfeka
sa push	lfcfec
sa quick	eclfcf
sa real	heiffa
sa recrui	ffffhd
sa refusa	laffee
sa reject	dfffhf
sa repeat	ecffek
sa reply	hgddid
sa resear	diffff
sa reside	fffefh
sa respon	hefffe
sa result	ieeifc
sa review	deffej
sa ring	kifccc
sa rollin	cfffgi
sa rule	kedehc
sa ruling	gfekdc
sa sample	bgiffe
sa say	ffdgfh
sa second	cekdid
sa securi	efhfef
sa shift	eddfgj
sa short	bijejZ
sa shout	agggdj
sa site	ffhffe
sa slip	hffedg
sa slot	ckjfZe
sa small	gffeid
sa sorry	gefhfe
sa spot	effeeh
sa stage	dfffgg
sa stands	dfffgg
sa start	efefbk
sa statut	ffffhe
sa step	eegeeh
sa straig	eedhei
sa strate	effeei
sa strong	eedejf
sa sweari	efeffi
sa teachi	ciehee
sa test	dfffhf
sa text	lddfed
sa think	fhfeef
sa third	efdjee
sa time	ebkfgd
sa traine	efbfel
sa traini	dfeeej
sa trial	bemfde
sa two	clefee
sa until	dbelib
sa very	bfffke
sa veto	gdfhfe
sa video	ddhfhf
sa volunt	fffbfk
sa vouche	defffj
sa wait	efffhe
sa weddin	gfeeeh
sa whatsa	jcfffe
sa while	eeheeg
sa will	defeej
sa word	deekgc
sa world	eeffei
sa writte	eggfhd
sa year	eehfgd
sa yes	nkYgca
sa zoom	ffhfee
saberde	ffhfef
sable	fbeffk
sable to	fbeffk
sabout	Xfhbjk
sabout .	eeeegi
sabout @d	bdmdgf
sabout @s	idemfX
sabout @t	feceek
sabout a	ddeefk
sabout all	hffdfe
sabout hack	dfffhf
sabout hours	feeffi
sabout it	Wigepa
sabout me	cffggh
sabout next	feeffh
sabout our	hgffee
sabout that	bfgfih
sabout the	bmeYjg
sabout when	gfffdg
sabout you	ffffdi
sabout your	hcfeei
sabove	gdfeei
sabroad	dedehi
sabroad from	ffffid
sabstra	dhffff
sacadem	fhefgd
saccept	Ytfdfa
saccept .	ehffgd
saccept @d	dnecgZ
saccept a	dfkfec
saccept and	eifffd
saccept anothe	ffffeh
saccept applic	cdffgi
saccept by	dkffee
saccept has	fcfffi
saccept in	dheffg
saccept is	cnffea
saccept it	ffhffd
saccept not	fdfffh
saccept of	eZffkg
saccept or	ieffee
saccept our	eedfjf
saccept that	fcffgh
saccept the	dlhedb
saccept until	ehfffd
saccept up	fjfffb
saccept within	diefeg
saccess	ehefeg
saccess to	edffei
saccord	keegdd
saccord to	jeegde
saccoun	YYfhfp
saccoun .	bbfffm
saccoun @d	effjed
saccoun and	bffffj
saccoun have	eefedj
saccoun of	cfeefj
saccra	defffi
sachiev	hffffe
sachiev .	ifffee
sachter	dffgff
sachter with	dffgff
sacknow	bgefmc
sacknow your	bfefmd
sact	efkfed
saction	eiffgd
saction requir	ehfffd
sactivi	cffgfh
sactivi .	cffgfh
sactor	efifee
sactual	hehhfZ
sactual no	iffhga
sacute	hefffe
sad	eeebkf
sad @d	ffffdi
sad closes	hffeff
sad said	effemZ
sadd	gieeee
sadded	hfdeeh
saddres	Xbfehn
saddres by	ecffgj
saddres for	feefjd
saddres histor	deefej
saddres of	ffffak
saddres so	ffifed
saddres within	defffi
sadmin	feeffh
sadmiss	heffff
sadmitt	fiedja
sadmitt reserv	hffffe
sadmitt to	fjfded
sadopts	hffefe
sadopts the	hffefe
sadvanc	eefiee
sadvent	ffhfee
sadvent and	ffdffh
sadvert	acdbho
sadvert @d	effeei
sadvert closes	ffffdh
sadvert is	eeffej
sadvert runs	feffdi
sadvert until	dffcfk
sadvise	bgclhd
sadvise by	eefeej
sadvise of	dffife
sadvise that	ceclic
sadvise you	hffffe
safraid	ceeffj
safraid .	dffffh
safter	geghfc
safter #	edgfeh
safter .	mgbbcg
safter @d	hedffe
safter @p	efeied
safter @s	ehffef
safter @t	ffifed
safter a	effejd
safter all	efeegh
safter before	gedjfd
safter closin	edjffe
safter hack	dfffgg
safter he	effhfe
safter it	befhif
safter its	bffjfe
safter orthod	gfekdc
safter school	ifefef
safter so	kfeedd
safter submit	bffeke
safter that	cgifch
safter the	lebefe
safter their	feehef
safter they	ffffid
safter which	gidcdh
safter your	aflfib
saftern	fencfZ
saftern so	iffdff
safterw	cfgeej
safterw .	afhgej
sagain	Ycjdij
sagain .	cdefhi
sagain ?	ffffdh
sagain @d	bekdka
sagain after	dfffei
sagain and	gfefjb
sagain at	ifffee
sagain but	efffid
sagain by	efffeh
sagain for	effeeh
sagain from	efeedj
sagain i	deffgh
sagain in	fefedj
sagain on	Zeihcj
sagain was	ifefed
sagain with	efeeei
sagain you	dhfeid
sagain>again	dgiefe
sagain>answer	kgedgb
sagain>ask	fjgfeb
sagain>away	jffddf
sagain>chosen	efffie
sagain>date	fhgfde
sagain>decide	kffefa
sagain>free	aeifgh
sagain>give	fiheeb
sagain>goon	hffdff
sagain>hear	effehf
sagain>if	eefjfc
sagain>match	eejffd
sagain>me	ghbgdg
sagain>meet	dgkgdb
sagain>news	gfcidf
sagain>not	gfbekd
sagain>offer	cdffel
sagain>others	bfeffk
sagain>papers	feieeg
sagain>post	dfhffg
sagain>review	fdidhe
sagain>said	cdefmd
sagain>step	bjkgad
sagain>them	fchghd
sagain>will	ldiZib
sagain>you	hhedlY
sagains	bedeji
sagains it	ffefkb
sagains the	cfefel
sagency	iccgYl
sagency 's	cffeek
sagency @p	ieffee
sagency client	kfdfdd
sagency for	fdfffh
sagency girl	cffjdf
sagency partne	ffffeh
sagency says	hffgfd
sagency the	jfffce
sagency update	ffefeh
sagenda	dfcogY
sagenda .	ffdigc
sagent	Znekea
sagent .	ifffee
sagent says	Ynfffe
sagent told	cfflfb
sagm	ffZffl
sago	fflfbd
sago second	fflfbd
sagree	akejiZ
sagree on	djefkZ
sagree so	cffief
sagree to	blfffd
sagreed	ljcgba
sagreed #	ejfeee
sagreed .	jedfdg
sagreed betwee	heffef
sagreed on	efeeje
sagreed the	iffhcc
sagreed to	leeece
sagreed with	cffhff
sagreem	bjffge
sagreem with	dfffhf
sahead	iieefa
sahead .	gfffhc
sahead of	ffefcj
sahead or	ifeffd
sahed	efffhe
sahed all	efffhe
saim	lcfeha
saim to	ncffeb
saiming	lfcfec
saiming for	lfcfec
sair	cgfffh
sair till	dffffh
sairpor	geggcg
sairpor so	hfffdg
salarm	cffefj
saligne	ffieee
saligne .	ffieee
saligni	dfffkc
salike	oddedb
sall	ncdhcc
sall #	fffiec
sall .	gdedig
sall @d	fdcjfg
sall @p	hffeee
sall a	dfeffi
sall applic	vbbbcb
sall appoin	effkdd
sall at	cffegi
sall be	hfeffe
sall but	ffefhe
sall by	ehfffe
sall candid	mibhbb
sall day	Yhjefh
sall excite	ffffhe
sall expect	hffeee
sall files	effhfe
sall final	effife
sall finali	eifffe
sall five	jeideb
sall four	ifegdd
sall fourte	cfflec
sall furthe	dffejd
sall get	effdfi
sall goes	fffjec
sall going	heffff
sall have	iefffe
sall hiring	ffffid
sall i	jededh
sall in	fiefgc
sall interv	kefeec
sall nine	fefefh
sall nor	dfffgg
sall of	Wakhii
sall on	cjfffe
sall places	efffal
sall recrui	ffifde
sall result	hefffe
sall right	dehfid
sall scores	ifeefe
sall six	geffdi
sall teache	iffefe
sall that	iffffd
sall the	neZfgc
sall three	nfeeda
sall throug	ifdmdY
sall times	dffeje
sall until	fffefh
sall volunt	gefhfe
sall work	ffieee
salloca	eifffe
sallow	ldeahe
sallow .	eefddk
sallow @s	keeefc
sallow me	hefdgg
sallow up	hefffe
sallow us	iefffe
sallow you	chfeid
sallowe	mjeceX
sallowe to	ndeeea
salone	effffh
salong	cbfffl
salong with	dddfgk
salong your	ecgffi
salread	Zcecqe
salread .	bffekf
salread met	fffefh
salread so	hfeffe
salso	ckbhch
salso the	emdfdb
salter	ffffeh
salthou	eeffhf
salthou the	dfffei
salumni	eeafdn
salways	hbffdj
salways .	dahffl
salways answer	hffefe
salways say	diefdh
sam	ddifci
sam abroad	ffffid
sam afraid	ceeffj
sam at	ieedZl
sam aware	bfffhg
sam away	ffekdd
sam back	fefdfi
sam bookin	dheffg
sam callin	gffhfc
sam catchi	efffei
sam collec	cffjee
sam free	ediiec
sam going	jaggee
sam half	dfffjd
sam happy	feeffh
sam having	dgeefh
sam holdin	eihffb
sam hoping	ieffgd
sam i	ldefed
sam in	edkdbh
sam instru	ffiefd
sam not	chdhjc
sam off	bieebm
sam on	gehcbi
sam out	eeeeek
sam overse	feeffh
sam please	feefhf
sam presen	eechej
sam ringin	fcffif
sam seeing	Zflfef
sam sorry	geehmX
sam suppos	feifee
sam taking	aifeej
sam the	jfgefc
sam to	ibmjaZ
sam told	dfhdZm
sam travel	eefffh
sam very	ffffci
sam waitin	kfffbf
sam with	gfhffc
sam writin	dehdjd
samara	ffffhe
samara furthe	ffffhe
samong	gaeifg
samong the	ddeieh
samong them	icffff
samongs	ffdjfd
samongs the	ffdjfd
san	ddjgfe
san answer	icchid
san appeal	dgfffg
san appoin	difffd
san assess	eekffc
san easy	efjfcg
san email	lbefef
san engine	bdflfd
san error	eefffh
san hour	Zhlgfc
san hr	ffkfbd
san indivi	iffdfe
san inform	cgifff
san intern	efcedm
san interp	ejffed
san interv	cemffd
san invita	iefffd
san invite	dehfff
san object	cefffj
san offer	bchcii
san offsit	fffdfi
san online	ecffgi
san openin	ffhfee
san order	ffejfd
san sms	ifefgd
san update	iffdgd
sand	gffffd
sand #	cgiedh
sand @d	kcgfbf
sand @p	efeekd
sand @s	edeefk
sand a	akegdh
sand after	eeigde
sand again	effdna
sand ahed	efffhe
sand all	dcfegj
sand am	defehg
sand an	hfeeff
sand anothe	dffgff
sand answer	igfdfe
sand applic	ibfhfe
sand are	dfcfek
sand as	ddefnb
sand ask	edegej
sand asked	ffhfdf
sand august	gefhfe
sand back	cdfffj
sand bank	ehffff
sand be	lceffd
sand before	dfeheh
sand begin	ffifha
sand benefi	ffffdi
sand best	fegfdi
sand both	hfehec
sand bring	bfigfe
sand by	ekdfgd
sand c	dffeei
sand call	jfefed
sand calls	fffife
sand can	ijhehW
sand candid	dffife
sand check	jfeefd
sand closes	clcfed
sand commun	dffhff
sand comple	ahfhgg
sand confir	cgefbk
sand could	dfiffe
sand cvs	effldb
sand decide	kfebff
sand decisi	iefffe
sand delive	ffehee
sand do	Yhffjf
sand done	cefjff
sand drivin	eelffb
sand each	mededc
sand either	iefged
sand email	fhffee
sand encour	dffffh
sand energy	dgffff
sand every	fdcidj
sand every1	kffefc
sand everyb	iefeef
sand everyo	mbdidd
sand exclud	hffffe
sand expect	hffffe
sand final	dffjee
sand fly	ehefff
sand for	eheemZ
sand forth	fffekc
sand friend	ffdffh
sand gave	ffffhd
sand get	Zgfffj
sand give	ghdfcg
sand hack	ceffhg
sand handed	fdfffh
sand has	ofedcb
sand have	beidkc
sand he	fZceen
sand here	deffhg
sand his	heefef
sand i	kggfda
sand id	diefef
sand if	mededd
sand in	kfdfgb
sand includ	defefj
sand inform	fhlccd
sand intend	fffefh
sand is	deffbl
sand it	Wfhgkg
sand last	ffhffe
sand latest	jdfefd
sand let	hkdach
sand letter	kfefdb
sand likely	dfeedk
sand look	dfeeig
sand mail	ldefed
sand makes	mffZfe
sand meet	dfebem
sand meets	cidjed
sand messag	jfffdd
sand mine	iffffc
sand my	Xlfgdh
sand need	eefffi
sand ni	fdlffa
sand no	fedeif
sand nobody	ieeegd
sand not	bgddne
sand nothin	efffgh
sand now	Vjgfoc
sand offers	jeeeef
sand on	bedmbh
sand once	hefffe
sand one	jcbige
sand others	dffffh
sand our	acgggj
sand part	ffZfem
sand pass	iffeee
sand paul	kffeed
sand phone	igdecf
sand phones	jffdee
sand please	ehffff
sand post	ehfffe
sand promis	fefefh
sand proof	ffefid
sand protec	kfeedd
sand pulled	cfffgh
sand read	ffeehe
sand readme	alefee
sand regret	hecdhg
sand rehear	fefffh
sand reply	gifeec
sand reserv	iffeee
sand result	jfeefe
sand return	dbffki
sand revert	dhffdg
sand right	hhfdee
sand ring	kdehdc
sand ringin	fffdfi
sand said	beegjh
sand say	bifffg
sand see	eeiffe
sand send	Zjfegg
sand sent	ifegfd
sand settle	jffeed
sand shall	bffhfg
sand she	jcedhe
sand should	deecem
sand shout	jfefee
sand show	dfiffe
sand sign	ddfiff
sand signed	iiefdb
sand since	gffdid
sand so	kdddeg
sand start	fifffd
sand stoppe	fdffhf
sand submit	ehffef
sand succes	cffhid
sand swore	jfeeia
sand take	ffkffb
sand takes	defjfd
sand talk	edkeib
sand talkin	dffige
sand teach	eegfeh
sand teleph	kffeed
sand tell	dnfYcg
sand tells	effffh
sand text	ifefee
sand texts	iefdff
sand that	digcck
sand the	defjhd
sand then	igdcjb
sand there	cfeehh
sand theref	ifdhed
sand they	bdccog
sand this	meefcd
sand those	fffhed
sand time	ffhffe
sand to	gdfdej
sand took	jfffed
sand two	gdhffe
sand unsucc	jfefed
sand upload	difffe
sand useful	cffghg
sand wants	jgeeed
sand was	ffffid
sand we	Yhhfgi
sand when	dcfefk
sand which	gheffd
sand will	nafjbc
sand with	ffefcj
sand within	cffdek
sand would	bgkdeg
sand write	hghica
sand writes	hdfgfe
sand yes	dffeei
sand you	lcfida
sand your	dfdefk
sand yours	efdemb
sandy	effhfe
sandy 's	effhfe
sannex	ehgffe
sannoun	qeacmT
sannoun .	iffffc
sannoun @d	gfeehd
sannoun about	ffffhd
sannoun for	dfffie
sannoun his	effefh
sannoun it	feeekc
sannoun of	hffffe
sannoun on	mfceeb
sannoun result	dffefi
sannoun the	gffgfd
sannoun to	dffjfe
sannoun who	rfeebX
sannoun you	chfdfi
sannual	aeedeq
sannual giving	bffgfi
sannual leave	deffgi
sannual meetin	ffedej
sannum	dfgfff
sanonym	dffkfc
sanonym until	effkfa
sanothe	ajeflb
sanothe @s	iffefd
sanothe applic	cdffjh
sanothe candid	fgffic
sanothe firm	fiffgc
sanothe girl	dffgfg
sanothe look	geffgd
sanothe offer	gdgfff
sanothe on	ffelea
sanothe person	heffic
sanothe round	ffedei
sanswer	lfcffd
sanswer #	ieeffe
sanswer 's	ghffee
sanswer .	wbbjXY
sanswer ;	iefeee
sanswer @d	kkafda
sanswer @s	hffefe
sanswer and	kdfffd
sanswer before	keeheb
sanswer by	heeffe
sanswer comes	ldeede
sanswer for	hbefeh
sanswer from	egeehg
sanswer hack	bfffgj
sanswer in	feddig
sanswer inside	edffie
sanswer is	ldkeda
sanswer no	eefhff
sanswer not	jfffce
sanswer on	cicghf
sanswer one	hefffe
sanswer our	deffgh
sanswer she	dfffjd
sanswer the	bhcdgk
sanswer them	iffdff
sanswer this	ffffeh
sanswer to	Ylefjc
sanswer until	ggfffd
sanswer us	Yffgfm
sanswer via	kfeeed
sanswer was	dfffgg
sanswer we	dfffif
sanswer whatev	hffffe
sanswer when	dffeej
sanswer will	eefffi
sanswer with	cjfeeg
sanswer within	dhfghd
sanswer you	eefeei
sanswer your	ldegdd
sanswer>again	Yiackk
sanswer>answer	rZeheY
sanswer>ask	cjheee
sanswer>away	fkdfee
sanswer>bye	fhefeg
sanswer>chosen	nfebcd
sanswer>closed	gfiffb
sanswer>date	jeeffd
sanswer>decide	oiddaa
sanswer>free	gYkffg
sanswer>give	ijfeda
sanswer>goon	chdfif
sanswer>hear	eehfff
sanswer>hold	cfdefl
sanswer>if	cfchej
sanswer>joy	kdeehc
sanswer>match	deefek
sanswer>me	ekdfgb
sanswer>meet	kffchZ
sanswer>news	keceic
sanswer>not	fbfjic
sanswer>offer	ajddfj
sanswer>others	mefdhY
sanswer>papers	dkfdef
sanswer>post	mcedcg
sanswer>refuse	jefefd
sanswer>review	iefffd
sanswer>said	dcbgnf
sanswer>soon	hehkcZ
sanswer>sorry	ceffjf
sanswer>start	nicddZ
sanswer>step	kfmcYb
sanswer>them	gfedgg
sanswer>wait	ccfend
sanswer>will	ffccnd
sanswer>you	mdcgee
santici	gefkfa
santwer	dggfff
santwer office	dhgffe
sany	efpbea
sany date	eifefd
sany day	memdcU
sany decisi	cffffi
sany event	fifefd
sany more	gehehb
sany mornin	eefeeh
sany of	agfffk
sany other	dfffei
sany questi	kcedff
sany time	dfoefZ
sany weekda	fhfffe
sanybod	cceegk
sanybod do	ffffhe
sanymor	ffffhe
sanyone	jdeeib
sanyone but	hfffee
sanyone else	eeffkc
sanyone on	efeffh
sanythi	fcfccn
sanythi .	bdfffk
sanythi @d	efffeh
sanythi before	gffedh
sanythi by	cefffj
sanythi else	dfeegi
sanythi from	hefffe
sanythi in	efffhd
sanythi is	cfgffh
sanythi on	feieef
sanythi until	kffefb
sanythi urgent	defffh
sanythi you	fifefd
sanyway	deffjf
sanyway may	iffefd
sanywhe	hffeee
sapartm	dfgffg
sapolog	ZfheqX
sapolog @d	fhffee
sapolog for	cdheqW
sappare	dfefie
sappeal	Vkeeap
sappeal agains	efeeek
sappeal in	defffi
sappeal may	edfffi
sappear	hfgeee
sappear on	iffeee
sapplic	hbckgf
sapplic #	hfdied
sapplic 's	bffcgl
sapplic .	affefk
sapplic @d	iecljW
sapplic about	fffefh
sapplic after	effkfb
sapplic and	jefegd
sapplic are	idcqdV
sapplic by	gfehee
sapplic can	fgekdb
sapplic close	defgdk
sapplic closed	ffffkb
sapplic data	efffei
sapplic does	dffedj
sapplic for	cabefq
sapplic from	deffhg
sapplic get	efdfie
sapplic has	fdheeh
sapplic hear	ffffeh
sapplic in	hfdide
sapplic introd	fffdfi
sapplic is	jdefcg
sapplic like	kbffff
sapplic normal	fhffZj
sapplic on	gjZfkb
sapplic only	effdei
sapplic over	iffefe
sapplic portal	ifefee
sapplic reache	ffffhd
sapplic receiv	ibfeck
sapplic stands	efffeh
sapplic succes	hefeff
sapplic system	dffffh
sapplic the	hefhbf
sapplic to	jefegc
sapplic until	dbfffl
sapplic was	hdefla
sapplic we	bfgffj
sapplic who	cejela
sapplic will	cefidi
sapplic within	kdfffc
sapplic you	cghejc
sapplic your	ffhffe
sapplie	dcbild
sapplie .	ffffbj
sapplie @d	gecgid
sapplie at	efefjc
sapplie elsewh	effflb
sapplie gets	effied
sapply	bddecr
sapply again	eeffdj
sapply by	ebffgk
sapply for	ejcfef
sapplyi	gedehf
sapplyi for	heefic
sapplyi to	ffffci
sappoin	hcZjhf
sappoin .	ifegiY
sappoin @d	fekgec
sappoin at	cebmeg
sappoin commit	ghecjb
sappoin every	iffdff
sappoin follow	hffffe
sappoin is	dfefek
sappoin letter	ffeffh
sappoin on	jedidc
sappoin to	efffjc
sappoin will	ifbefi
sappoin with	dicfbl
sappoin you	feedjf
sapprai	eihfec
sapprai before	eihfec
sapprec	Zneegc
sapprec you	dkfffc
sapprec your	ffeeeh
sappren	ieZfel
sappren .	jeeffd
sappren @d	ffffeh
sappren and	ffZffl
sapprov	jfYpeX
sapprov .	gfdffh
sapprov @d	mfbeed
sapprov meetin	efdjfe
sapprov on	dfflfc
sapprov takes	dffgid
sarchiv	kfffcd
sarchiv job	lfffcc
sare	feggch
sare .	dffffh
sare @d	eedhcj
sare @s	ifffgd
sare a	cejZgj
sare advise	effkec
sare aiming	lfcfec
sare aligni	dfffkc
sare all	cedffl
sare among	icfffe
sare announ	mfceeb
sare anonym	effkfa
sare asked	dfiefe
sare asking	hfefff
sare at	dehefh
sare attach	ffdfeh
sare availa	efifdf
sare back	eeiejc
sare being	mbfibb
sare booked	efffeh
sare called	gfhfed
sare checki	ffffic
sare closed	geeecj
sare closin	fjefcf
sare coming	bffaeo
sare commun	hffffe
sare confir	cfjffe
sare dead	effefh
sare decide	jbffff
sare decidi	leecde
sare doing	gfeedh
sare down	hfhffd
sare due	dZefen
sare emaile	kffeed
sare expect	cfneec
sare finall	effhfe
sare free	ddmfed
sare from	ffmeea
sare gettin	dfiffe
sare giving	cmffeb
sare going	bdadhp
sare good	jdfffd
sare happy	cheedj
sare having	efefeh
sare held	ejcddi
sare hereby	eegfhe
sare hired	feffhe
sare holdin	fgfdfg
sare hoping	igeiea
sare in	oafaka
sare inform	jcfieb
sare interv	ceefek
sare invite	feejee
sare joinin	ffbfek
sare keen	dhffff
sare keepin	efefhf
sare kindly	dfeffi
sare lettin	hjeedc
sare lookin	effffh
sare made	ceejeh
sare mailed	ieffee
sare making	akffff
sare meetin	ifehga
sare modera	efeied
sare my	ffjefd
sare nearly	dfffif
sare no	dgefgg
sare normal	jffffc
sare not	geddYo
sare notifi	iefffe
sare now	gfflea
sare off	dffehg
sare offeri	dfefcl
sare on	fckbcg
sare one	gddfcl
sare only	gcdffi
sare open	cfeffk
sare our	eeeefh
sare out	gfefhd
sare over	ffiefd
sare overqu	eeffeh
sare picked	dffefj
sare planne	ffcffi
sare planni	ffhffd
sare please	djgffd
sare printe	effcel
sare promis	hffffd
sare publis	jffede
sare quick	kffffb
sare read	iffhfb
sare releas	lgdfeb
sare reques	fhffee
sare review	eefjfc
sare right	efffie
sare ringin	effedi
sare runnin	eflgbd
sare second	geeeeh
sare seeing	eagjdh
sare sent	hfeebj
sare signed	dffgcj
sare sittin	hffffe
sare slow	dfffie
sare sorry	afffih
sare still	cdbmeh
sare succes	akffff
sare taken	ffffak
sare taking	ffffic
sare tastin	dffige
sare the	gfedei
sare there	ffhffe
sare thinki	ffjffc
sare those	iffdfe
sare to	dhmcce
sare told	hefifb
sare too	dfffif
sare totted	hfehed
sare travel	hffffd
sare two	ffejha
sare usuall	lcefec
sare waitin	djffgc
sare we	effefh
sare welcom	ffefej
sare with	effjec
sare workin	dffife
sare you	ddcfem
sarea	hffgfc
sargue	bffneb
sargue @d	cfflec
sargue till	cffjfe
saround	dbjidg
saround #	ccmffe
saround @d	feeldb
saround @s	hefefg
saround the	efdegh
sarrang	jcieee
sarrang a	gcieff
sarrang it	kecfee
sarrang one	dhiffd
sarrang the	gdfffg
sarrang your	cjffff
sarriva	effied
sarrive	Zbddkm
sarrive @d	affdkh
sarrive by	fccffk
sarrive in	efffid
sarrive on	efefgh
sarrive within	deffej
sars	dffffg
sarsed	hffffd
sarsed with	hffffd
sarticl	iecdjd
sarticl on	eeedld
sas	geedig
sas @d	ocdeea
sas a	kdaebl
sas agreed	figgcd
sas announ	efffie
sas assist	ffdfei
sas commun	dfffgg
sas discus	eheefh
sas early	lefeeb
sas everyo	ifeffe
sas far	hefeef
sas for	ifeffe
sas i	hebeal
sas in	ifgfdd
sas it	igecch
sas most	effgeh
sas of	becehk
sas one	dggeei
sas our	cfhgdh
sas per	cefhjd
sas planne	dffffh
sas possib	efffdi
sas printe	ffffid
sas promis	keeeec
sas rooms	ehffff
sas she	fmddhZ
sas soon	gdfdfh
sas stated	affele
sas that	defffi
sas the	iZcejg
sas their	efdfif
sas to	ndeddb
sas told	dfffgg
sas unsucc	gdfghc
sas we	fhddoY
sas well	clhfea
sas yet	hfffdg
sas you	Zbldig
sas your	dfefej
saside	eefife
saside the	eefife
sask	bhjech
sask all	difffe
sask for	bbkfek
sask her	jfefec
sask me	heffgd
sask that	eigffd
sask you	dggfdh
sask>again	anYecm
sask>answer	Vnbcjj
sask>ask	bdfeji
sask>away	dhcfej
sask>bye	effffh
sask>chosen	idffee
sask>date	flfccf
sask>decide	Wkkbcj
sask>free	edhdgh
sask>give	Yieegk
sask>goon	dmcfgb
sask>hear	Xmfeef
sask>hold	ffiefd
sask>if	Vjjdlc
sask>joy	eehfeh
sask>match	eddffk
sask>me	Yjmdgd
sask>meet	aZodgg
sask>news	bjhbie
sask>not	ejccfi
sask>offer	cjcfeg
sask>papers	Ycldjg
sask>post	dhefeh
sask>receipt	dhffff
sask>refuse	ldefdc
sask>review	oXeiec
sask>said	fhfehc
sask>soon	chfffg
sask>start	ejcfbi
sask>step	Ydlcmc
sask>thanks	ffefhe
sask>them	dngbce
sask>wait	lbdbdj
sask>will	kgfbiZ
sask>you	ZmkdgZ
sasked	gYhcnd
sasked .	aeifhf
sasked about	defejf
sasked and	iegfed
sasked for	nYafgg
sasked if	dgffhd
sasked me	feiehc
sasked on	edeflc
sasked the	deffgh
sasked them	iciecf
sasked to	begefk
sasked twice	gffdid
sasked us	fdfefi
sasked when	jfefed
sasked whethe	beifkb
sasked why	ffffhe
sasking	gfdefh
sasking for	deffej
sasking when	hfeffe
sasks	ckgebh
sasks the	gfdefh
sasks you	cjfffe
sasleep	efeeei
sasleep .	efeeei
sassemb	cgfbfl
sassemb so	chfdfi
sassess	cmofaX
sassess as	iffffc
sassess by	cffjfe
sassess centre	cfggeg
sassess day	cijedd
sassess days	efmeea
sassess expire	fjefed
sassess have	jefdfe
sassess result	giffga
sassess which	ecffgi
sassign	dffffh
sassist	lfdebe
sassist bursar	ifffcg
sassist nights	ffffeh
sassist profes	ffhfee
sassist will	keeffd
sassoci	leefec
sassoci .	meefeb
sassume	iggfdb
sassure	leeefc
sassure of	hffeee
sassure that	gfffgd
sasync	elffbe
sasync video	dlffce
sat	cgffhg
sat #	bdmech
sat .	dggfff
sat @d	fncdag
sat @t	dcfehi
sat a	fedhge
sat all	cgieic
sat an	fefdlc
sat any	cjfffe
sat anythi	fffefh
sat assemb	chfdfi
sat everyo	bffkfe
sat everyt	efbkfe
sat five	hfffee
sat from	ffeiee
sat gate	ffhffe
sat half	ffhffe
sat home	dgfdfi
sat interv	cffeke
sat it	fedkde
sat its	efeghd
sat last	hledgY
sat least	eeffei
sat lunch	dffekd
sat me	iffffc
sat most	eiejdb
sat my	gibedi
sat once	kffefc
sat one	ffdfjd
sat our	ceifcj
sat patric	dfgfgf
sat profil	eneedb
sat recept	cegfjd
sat sea	dffefj
sat six	feiffd
sat some	leeded
sat ten	effflb
sat that	dffffh
sat the	deeffi
sat their	hehdfe
sat this	ddffje
sat three	hffffe
sat us	efffid
sat where	cfffej
sat which	hffffe
sat work	efffie
sat your	bdghZo
sattach	Xofegd
sattach .	ffdfgh
sattach and	dkffed
sattach answer	cjfeeg
sattach contra	fhfffe
sattach is	ffgfch
sattach please	eiffee
sattach refere	fZfflf
sattend	dhjchc
sattend by	ehgffd
sattend the	gefdie
saudit	Zfefdn
saudit .	dfeffj
saudit ends	cfeefk
sauditi	fehjiX
sauditi for	efeehh
sauditi on	efjehd
sauditi panel	effhee
saudito	ceffek
saugust	dddgih
saugust is	gefhfe
sauthor	gcegeh
sauto	bfffhh
sauto reply	dffffh
sautoma	eeeegi
sautoma mail	efffeh
sautumn	jffegc
savaila	ghiece
savaila .	eedfke
savaila @d	fifeee
savaila by	ffhffd
savaila for	eejfee
savaila from	ffiffc
savaila in	keefag
savaila on	gdgfff
savoid	eaeeen
savoid packed	edeefk
sawaite	eifffd
sawaite by	ehfffe
saward	ifedeg
saware	afffih
saware that	bfffhh
saway	bieghd
saway .	hffefe
saway @d	Zgelef
saway and	efffdj
saway from	eeffej
saway on	efdfnZ
saway till	fifffd
saway to	fffhee
saway until	iekXeh
saway>again	feedek
saway>answer	hdfifc
saway>ask	ejfeee
saway>away	eeefek
saway>chosen	iffffd
saway>closed	eeffej
saway>date	ffbceo
saway>free	hefhfd
saway>hold	efffjb
saway>me	ecekdi
saway>meet	fffdfh
saway>news	hffffe
saway>not	efkece
saway>others	hffffd
saway>post	bfefhi
saway>review	fffifd
saway>said	hfefeg
saway>soon	gifffd
saway>sorry	ffffdh
saway>start	beefgj
saway>step	dhffff
saway>them	jbifhb
saway>will	icjkab
saway>you	hcglac
sayesha	efhffe
sb	ahkbeg
sb and	dffeei
sb arsed	hffffd
sb by	cffeej
sb explan	ffefjd
sb plan	dffefi
sb1	cfffgh
sb1 help	dfffgg
sbaby	ffeehf
sback	ifddhd
sback .	cffefj
sback @d	miaccd
sback a	eifffe
sback and	egeelb
sback at	hfeffe
sback before	eiffee
sback by	cgjdef
sback down	heffff
sback for	dggeeh
sback from	ccffdn
sback hack	iffffc
sback in	djceid
sback on	fgfcgg
sback signed	ejffed
sback the	deedle
sback then	jffeed
sback to	lbfieb
sback until	djfffd
sback with	bfffek
sback within	ebffkf
sback you	feffhe
sbackgr	fjeeYj
sbackgr check	gkefZg
sbackgr screen	deefej
sbacklo	effeie
sbacklo .	fffeei
sbad	qcdeZe
sbad .	ldeecf
sbad news	ffffci
sbadge	dgffff
sbag	ifieeb
sbag they	ffiffd
sbakery	eaffdn
sband	cefffj
sbank	hgggad
sbank @d	effmdb
sbank detail	dgkfec
sbank has	icffff
sbank holida	geeedi
sbar	cfdekh
sbar manage	fffffh
sbar staff	ffeedj
sbarist	hfeeeg
sbarist role	hffffd
sbase	fehfdg
sbase needs	ffhfee
sbased	ifffed
sbased in	efffeh
sbased on	jffffb
sbasica	hfffef
sbasica events	hfefef
sbasis	ceffgh
sbasis and	cfffgi
sbe	efffdi
sbe #	dffffh
sbe .	cfffke
sbe @d	mdgcdd
sbe @p	hffibe
sbe @s	geeedi
sbe a	gdgefg
sbe able	hbefcl
sbe advise	bdcgjj
sbe after	ffgedh
sbe among	fdfffh
sbe and	iefffd
sbe announ	cefidh
sbe any	afffel
sbe appoin	cffjfd
sbe as	lefeeb
sbe asked	fedfej
sbe at	ehhfee
sbe availa	kefffb
sbe back	afdhel
sbe best	cmdffc
sbe better	ffZfme
sbe bored	eeffei
sbe by	ddffkf
sbe called	lfjdba
sbe callin	ffjdfe
sbe chosen	efffeh
sbe claime	eefffi
sbe closed	cffefj
sbe closin	effeei
sbe coming	ffkfdc
sbe commun	kgdgea
sbe comple	ggeedg
sbe confir	ifbefi
sbe consid	blfefe
sbe contac	adfdjj
sbe contin	bffhfh
sbe conven	ecifff
sbe decide	hffege
sbe decidi	ghfefc
sbe deemed	ehffff
sbe delaye	dfffie
sbe delete	dfffej
sbe destro	fdfffh
sbe discus	defhff
sbe done	ehihhW
sbe down	bfdgfl
sbe downlo	jffffb
sbe enough	ekcfee
sbe erased	befffk
sbe expect	heejcc
sbe fair	hdffff
sbe filed	eefedj
sbe filled	diffef
sbe finish	bgfffh
sbe first	ecfefk
sbe free	ffeffh
sbe furnis	bkfffe
sbe gettin	ffffdi
sbe given	hffffd
sbe glad	Zjeeek
sbe gratef	ajgeeg
sbe great	dsddbY
sbe hack	bfgffj
sbe heard	chhied
sbe hearin	keeeed
sbe held	bepdeb
sbe here	akffid
sbe honest	ddfeig
sbe ideal	djeffe
sbe ignore	bfeele
sbe in	fhkieW
sbe inform	kcdhia
sbe intima	hefffe
sbe invite	eeffcj
sbe issued	ifefee
sbe it	jfeeia
sbe june	fifeee
sbe kept	hfefeg
sbe kind	ffffhd
sbe known	cffffj
sbe later	lefeeb
sbe leaves	fffeeh
sbe lettin	ifebeh
sbe lodged	ckfffd
sbe longer	afffjg
sbe lookin	effjfd
sbe lying	efffbk
sbe made	lfddec
sbe making	bfdhfk
sbe marked	edfkfc
sbe moving	dffffi
sbe needin	ffifha
sbe nice	ffiffd
sbe no	dfjfee
sbe notifi	iceghe
sbe off	ffeffh
sbe offlin	dfbffl
sbe ok	fdefkd
sbe okay	dehfff
sbe on	jdmaae
sbe one	ieefef
sbe our	efjfjZ
sbe out	ideeeg
sbe over	ifffee
sbe patien	gdfcej
sbe perfec	bifdfi
sbe phoned	hfffee
sbe phonin	ffdefi
sbe possib	edifff
sbe posted	jeeged
sbe prepar	hffefe
sbe presen	gggfec
sbe publis	heddla
sbe pupill	heeffe
sbe put	mdgeeb
sbe quicke	ffffeh
sbe read	effjfd
sbe readin	effjfb
sbe readve	efdfck
sbe ready	iffeee
sbe realis	dffffg
sbe receiv	eifffd
sbe refund	cefffj
sbe releas	gefehe
sbe reques	dlfffb
sbe return	efffdj
sbe review	ceeifg
sbe ringin	fjefed
sbe rung	keedja
sbe seeing	effjha
sbe seen	cfeffj
sbe select	ffhffd
sbe sendin	affffk
sbe sent	ladhdf
sbe settle	defeek
sbe short	hffffd
sbe shortl	dffmea
sbe signed	efffeh
sbe slow	hfffee
sbe so	jdgfed
sbe soon	meeeec
sbe split	ffiffd
sbe storie	dffffh
sbe straig	fffefi
sbe submit	ehfffe
sbe taken	eefdhh
sbe taking	ffdffh
sbe teleph	lffbfd
sbe the	XccfZu
sbe there	gfheed
sbe told	gccgck
sbe too	djbfeh
sbe unavai	ffeffh
sbe up	gfhffd
sbe upfron	iffdff
sbe used	fjfffb
sbe useful	afgffj
sbe willin	eeeffi
sbe with	cjehce
sbe writte	hffffe
sbe your	dfffei
sbear	feecfk
sbear with	iefcfg
sbearin	ddffje
sbearin with	eeffkc
sbeauti	dfgfgg
sbecame	XdedvY
sbecame someti	efedmb
sbecame you	Zffflf
sbecaus	cdbfen
sbecaus @d	jfdcdg
sbecaus i	agdddn
sbecaus of	edecfm
sbecaus we	Zfeflh
sbecaus you	leffbe
sbecca	jfedee
sbecome	heeedi
sbed	jeefef
sbeen	ebgdoc
sbeen @d	dfeekd
sbeen @p	jfeefd
sbeen a	cfffkd
sbeen able	ceffke
sbeen agreed	heffef
sbeen appoin	kfeedd
sbeen approv	ffdffh
sbeen asked	cfffgh
sbeen assure	hffeee
sbeen back	ffffid
sbeen brough	ffdfie
sbeen cancel	ffcffi
sbeen change	ffbfld
sbeen chosen	idfeic
sbeen contac	ieffee
sbeen discus	ffefhf
sbeen double	ffefid
sbeen evalua	effffh
sbeen extend	dfeehh
sbeen filled	ehffee
sbeen fixed	fflfbd
sbeen found	ffffbj
sbeen frozen	ffffdh
sbeen given	lcehec
sbeen in	deffek
sbeen inform	dffffi
sbeen invite	feafcm
sbeen moved	bhhhee
sbeen noted	ffkfbe
sbeen on	ffffic
sbeen open	ffffjc
sbeen pencil	ffiffd
sbeen picked	helfbb
sbeen promis	jfefde
sbeen pushed	ffffeh
sbeen put	fffdid
sbeen receiv	iffdff
sbeen seen	ffffeh
sbeen shortl	heggfd
sbeen succes	edffgg
sbeen up	ffffeh
sbeen with	ffbfek
sbeen wrong	dfffie
sbefore	ehefci
sbefore .	bdedgl
sbefore @d	lgdfbd
sbefore @t	jbfkcd
sbefore a	dhffff
sbefore achiev	ifffee
sbefore anythi	ffffid
sbefore by	ejffed
sbefore close	fkdffc
sbefore contac	kfeffc
sbefore events	dgfffg
sbefore hack	cahfhl
sbefore he	ffeefh
sbefore i	fjgddd
sbefore interv	ffiffc
sbefore she	fhfeef
sbefore that	ghZcdm
sbefore the	Zgfjdj
sbefore they	ejfefd
sbefore we	eicbfj
sbefore you	hegefe
sbefore your	efifde
sbeg	ffefbj
sbeg your	ffefbj
sbegin	hdifdd
sbegin @d	kfeded
sbegin on	gehdge
sbegin with	dfffej
sbeginn	dhffff
sbeginn useful	ehfffe
sbegins	ccfbcq
sbegins .	cfeffj
sbegins @d	hdecgg
sbegins in	efiech
sbegins on	cededm
sbehalf	gefdjc
sbehalf of	hegedg
sbehind	dfeelc
sbehind the	eeefje
sbehind with	fffeid
sbeing	gYfjgf
sbeing @d	edejeg
sbeing away	efkYfj
sbeing checke	effifd
sbeing consid	dfffgg
sbeing interv	dfhfdh
sbeing made	gedeej
sbeing on	ffhfee
sbeing printe	fdeffi
sbeing read	fffhfe
sbeing signed	jcejfb
sbelfas	cfgfeh
sbeliev	deedkf
sbeliev it	efedmb
sbelow	bldeci
sbelow .	fkdffd
sbelow and	ehffff
sbelow by	difffe
sbelow is	gdfffg
sbelow no	efiffe
sbelow within	ebffgk
sben	gfgcff
sben and	gfgcff
sbench	hfbfei
sbenefi	defecl
sbenefi from	efeeei
sbenefi lead	ffffdi
sbest	dlfece
sbest by	cndffc
sbetter	Yeefng
sbetter .	cfgfhf
sbetter for	ffjfec
sbetter than	ffZfme
sbetwee	cfocYh
sbetwee #	bgieeg
sbetwee .	efeffh
sbetwee @d	eelece
sbetwee @t	efcfek
sbetwee both	heffef
sbetwee now	dbkjee
sbetwee seaman	dfffgg
sbetwee tellin	jffeed
sbetwee the	Wlobbf
sbetwee us	fffgbi
sbetwee you	needec
sbeyond	ieeeeg
sbeyond the	hffffe
sbidder	ffffdi
sbids	fffkeb
sbig	Zgieei
sbike	eeeffi
sbiling	kfffec
sbins	dffdfj
sbins @d	dffdfj
sbirmin	dhffff
sbirmin or	dhffff
sbirth	fiffed
sbirth certif	fheffe
sbirthd	eebfcm
sbirthd for	ffefei
sbishop	leechb
sbishop 's	hffgfd
sbishop announ	efeejd
sbishop makes	kffeed
sbishop on	gffdeg
sbit	biedje
sbit behind	fffeid
sbit of	aefgjh
sbk	effdfi
sbk from	effdfi
sblock	ddhffg
sblock c	feiffe
sblocke	heekcd
sblocke @d	ffekcd
sblue	gfffhd
sboard	idfpcW
sboard 's	feehfe
sboard .	aglfde
sboard @d	eeheeh
sboard and	ifeaei
sboard approv	gedkec
sboard chair	efffhe
sboard confir	dffife
sboard conven	dffgdi
sboard could	ffffjb
sboard did	efffeh
sboard for	ffdejc
sboard in	ffmfbd
sboard is	dfemfa
sboard meets	eichbh
sboard of	hdfhed
sboard on	dfdkfe
sboard papers	cffcfl
sboard review	effhfe
sboard sits	gfeidd
sboard thing	jfffec
sboard votes	offYed
sboard would	effffh
sboat goes	dffffh
sbody	heffee
sbody the	hfffee
sbook	amhede
sbook your	ejeffd
sbook yours	dhffff
sbooked	afjdbj
sbooked .	efmfgX
sbooked for	dfadfn
sbooked me	efjfee
sbooked til	dffgfg
sbooked you	ffhffd
sbookin	dkefee
sbookin rooms	dheffg
sbooks	fhedci
sbooks .	diffdf
sbooks and	hfeefe
sbooks close	fffdei
sboots	ddheej
sboots .	fehfff
sboots on	effeeh
sbored	Zdffeo
sbored in	ffffeh
sboroug	dffffg
sboss	paZfZi
sboss a	heffee
sboss and	jfffec
sboss approv	mfbeed
sboss back	lfffeb
sboss bk	effdfi
sboss decide	hedjed
sboss has	hffffe
sboss he	ffffci
sboss is	Xdfdio
sboss promis	ibfffh
sboss said	gfefgd
sboss says	fegfdg
sboss signed	ffeeei
sbosses	egiefd
sbosun	bfgfej
sboth	ejdnZb
sboth by	dhfgff
sboth copies	ddffgh
sboth have	fhffee
sboth interv	dffjfd
sboth of	geiffd
sboth on	jededg
sboth pages	fhffee
sboth school	heffef
sboth the	ffficf
sboth those	fffied
sbother	efefjd
sbottle	eeeffi
sbounce	ffefhf
sbox	eifffe
sbranch	cegkee
sbranch .	dfefig
sbranch in	ifffde
sbranch is	efeffh
sbread	ffcflb
sbreak	Yggbcq
sbreak up	Ygfbeo
sbreakf	gelcce
sbreakf and	effdei
sbreakf on	iffeed
sbreakf with	efheff
sbreaks	ifefee
sbrewer	ffdfei
sbridge	ffffdh
sbrief	dldegd
sbrief @d	fhefhd
sbrief attach	eifffe
sbright	fgbffi
sbrilli	efeflb
sbring	Wbofdj
sbring a	fdfffh
sbring her	ehffff
sbring it	ehefff
sbring or	ffdffi
sbring own	cffgfh
sbring them	fieffd
sbring two	feffeh
sbring your	cZofee
sbristo	feffeh
sbristo and	effffh
sbroken	efffkb
sbroken her	efffjc
sbrothe	cfhfgf
sbrothe 's	ffedfj
sbrothe choose	dfehfg
sbrough	dfcfig
sbrough to	efeffh
sbrusse	eifeef
sbrusse @d	fffeeh
sbrusse time	fjcffe
sbudget	Tebjfp
sbudget 's	jfffeb
sbudget at	hffdjc
sbudget decide	dfeffi
sbudget get	dffffh
sbudget is	cffgfh
sbudget meetin	effdje
sbudget on	dffgei
sbudget round	dfcddm
sbudget talks	effifd
sbuildi	hegdeh
sbuildi .	heffge
sbuildi on	fffdei
sbump	efffhe
sbumped	ffejgc
sbursar	lhgeeY
sbursar and	kfeffb
sbursar panel	hfeffe
sbusine	efefcj
sbusy	eediid
sbut	jheefc
sbut @d	seefaW
sbut @s	jffefc
sbut a	hegedg
sbut after	ffffic
sbut all	efefdj
sbut anyway	bfffke
sbut as	efffjc
sbut before	dgfffg
sbut betwee	dfffgg
sbut by	ieeech
sbut can	eihffc
sbut could	efcfjf
sbut did	eecfke
sbut do	ceffgi
sbut he	ffcfej
sbut i	oijaZa
sbut if	eifffe
sbut in	dfffgg
sbut it	dneeea
sbut let	effeei
sbut my	defehg
sbut no	dhefeg
sbut not	imbfhW
sbut ok	jfffed
sbut on	feiegc
sbut rang	fefeid
sbut she	idffef
sbut thanks	effefh
sbut that	hfefgd
sbut the	aZhhlg
sbut there	hfffge
sbut they	cefefj
sbut this	hegfed
sbut wanted	cefffj
sbut we	ffciWn
sbut would	dfffei
sbut you	oefddb
sbutton	chfffg
sbutton .	befffj
sbuzz	efhffe
sby	defffh
sby #	degffg
sby .	ffgfgd
sby @d	dgfgeg
sby @p	dfffje
sby @s	acfhel
sby @t	jeafje
sby a	efffie
sby and	kffffb
sby clicki	ebffgk
sby close	gkcfed
sby courie	ffefie
sby email	ileddb
sby engine	fiffee
sby events	cmefeb
sby hack	ZEgfr1
sby him	effffh
sby its	dfffgg
sby law	defffi
sby letter	kfefed
sby mail	gfcekc
sby now	ekffec
sby our	ffefck
sby phone	cihelZ
sby post	eZefdo
sby produc	dfffgg
sby questi	ffhffe
sby replyi	eifffe
sby return	fifefd
sby sms	ieeegd
sby st	hfebej
sby teleph	lfdcef
sby text	dfeefj
sby the	dedhej
sby two	eegleb
sby useful	Yofefd
sby video	dejeeg
sby your	ffefci
sbye>answer	dfghef
sbye>bye	efjfed
sbye>date	WhgkXl
sbye>decide	ddfjeg
sbye>give	ehffff
sbye>hear	effffh
sbye>match	fefefh
sbye>me	efeehg
sbye>meet	ffhffd
sbye>others	fefefh
sbye>post	geeejc
sbye>review	kfeZjc
sbye>start	ehfhde
sbye>step	eihfec
sbye>them	lfgbee
sbye>will	feehch
sbye>you	deleag
sc	bekedg
sc have	dffeei
sc1	fbfffi
scafé	fdgfhe
scafé on	efgfhd
scake	fecffj
scalcul	ekeffc
scalend	fmicab
scalend is	ffeeei
scalibr	afflfe
scalibr @d	bfflfe
scall	ldggbe
scall .	ledebf
scall @d	ecnhda
scall all	kefdfd
scall at	cefegi
scall by	hdfegf
scall comes	efegeh
scall everyo	kfefec
scall from	neckbY
scall hack	dfhfff
scall has	efeekc
scall her	dgfffg
scall i	jffefb
scall in	hffffe
scall it	ieedeg
scall me	biegbk
scall of	ejfefe
scall on	eefdig
scall opens	ffffeh
scall right	kfeedd
scall straig	jffcfe
scall submis	gedief
scall the	gcfecl
scall to	lediZe
scall us	ffbffj
scall with	Zejhff
scall within	ceffke
scall write	efeffh
scalled	ddkdma
scalled .	igefec
scalled @d	dfeeek
scalled @p	fghfee
scalled and	cfgfhf
scalled away	fffhee
scalled for	gfjfec
scalled on	jfedkY
scalled to	gfiffc
scallin	hehfga
scallin everyo	iffdff
scallin you	ffhhga
scalls	lddlfV
scalls @d	hfdlcc
scalls everyb	kfeeec
scalls go	dfegid
scalls it	iffdff
scalls the	effkec
scalls you	ffhffd
scame	Vjdeqd
scame .	dfefje
scame @d	cgfelb
scame and	dfffie
scame back	eeefie
scame in	iffdgd
scame throug	bkffee
scame to	dhffeg
scamera	efhfef
scamino	fffdfh
scamino until	fffdfh
scamp	fejdfd
scamp begins	gffdid
scamp of	ffkedc
scampai	dfffgg
scampai the	dfffgg
scampus	eehefe
scan	dkhede
scan .	ejbedi
scan @d	ocdefa
scan accept	fjfffb
scan allow	chfeid
scan and	fhefff
scan be	cndlgX
scan bring	fieffd
scan call	dffffi
scan come	dgkede
scan count	fefiia
scan do	cimdfa
scan expect	jddedh
scan get	jfefeb
scan give	cgddel
scan go	ckeeic
scan have	eiefee
scan hold	jgffec
scan i	dkefed
scan join	fgiffb
scan lah	mfbeed
scan let	ieifea
scan make	bdkfka
scan not	hfcadl
scan offer	dgkfeb
scan only	cfeieh
scan pay	fifffd
scan plan	hefffe
scan promis	meefdc
scan say	keffec
scan see	dfmece
scan send	ffieee
scan set	fhfffe
scan start	fkffeb
scan still	eecefk
scan take	iceiec
scan talk	hfifeb
scan tell	feeheg
scan think	fefeei
scan wait	cjfffe
scan walk	fdhfff
scan we	bhlfdd
scan you	Zieeek
scancel	ccffcn
scancel .	gfjfae
scancel @d	efifbh
scancel and	efafbn
scancel as	ffdfie
scancel so	ffhged
scancel the	ffbfld
scandid	mcbefg
scandid #	eeeffi
scandid 's	ffffhe
scandid .	ddecmf
scandid @d	eefddk
scandid @s	dffjfe
scandid a	dfieff
scandid alike	hefgee
scandid and	lfdfec
scandid are	ibdddl
scandid as	efffcj
scandid b	dffeei
scandid book	dhffff
scandid by	medegb
scandid doing	ffdfei
scandid gets	jeeegd
scandid has	ffcfej
scandid hear	cffeke
scandid himsel	kffeed
scandid in	idfeYm
scandid inform	gdffhf
scandid is	jfehda
scandid know	effife
scandid lists	hfefef
scandid may	cdffgk
scandid must	efffeh
scandid no	ffifed
scandid notifi	feemcc
scandid on	reafdZ
scandid papers	effkfa
scandid portal	ifffed
scandid receiv	jefeee
scandid shall	keffed
scandid the	efdekf
scandid to	ehcegh
scandid told	jeefed
scandid we	jffffb
scandid who	dgeedj
scandid will	fjdgec
scandid withdr	dfffkd
scandid within	hefffe
scandid you	efjffb
scantee	bgdejf
scantee from	efeedj
scape	gfiecg
scape town	gfiecg
scaptai	fehcdi
scar	fcdfel
scard	cjfedg
scard and	ekefec
scards	effife
scards on	effife
scare	fggfch
scare assist	ffffeh
scare that	fhffee
scareer	ecVdXz
scareer evenin	efeeei
scareer fair	gfcfck
scareer portal	dfffdj
scareer site	efefei
scarefu	defgjd
scarer	ffffei
scarer #	ffffeh
scarers	jhdfeb
scarry	cgefej
scarry on	cgefei
scase	kmcfaZ
scase @d	fhefff
scase decisi	heffff
scase interv	fifebh
scase of	dejdeg
scase on	gfdfeh
scase study	bkdfhf
scase you	geigdd
scash	dfgffg
scast	fffjed
scast @d	cffkee
scast list	iffeee
scastin	keddcg
scastin in	bfffek
scat	eedfdk
scatch	fefhgd
scatch up	fffied
scatch you	efffhf
scatchi	efffei
scatchi up	efffei
scentre	cebedo
scentre @d	ffZffm
scentre in	effdej
scentre is	ffdffi
scentre tells	dffdfj
scentre the	efeied
scertai	fedeif
scertai .	fedeif
scertif	ZreckY
scertif .	jekdeZ
scertif b	ffefjd
scertif before	cefefj
scertif by	efdffi
scertif copies	ehfffe
scertif hr	dgfffg
scertif nysc	fheffe
scertif of	dhffef
scerts	ceffgj
scerts by	cefffj
scet	hfieec
scfo	dfaeem
scfo on	egeefh
schain	eeeffh
schair	nccfag
schair 's	lfeedc
schair by	eefffh
schair interv	heeeeg
schair missed	efffhe
schair of	hfeffe
schair was	iffeef
schair will	hffffe
schairm	efgeid
schairm is	effefh
schalle	alfffd
schalle storie	dgfffg
schambe	jegeec
schambe pupill	iffeed
schance	djeigZ
schance @d	jfffdd
schance wishes	ddfjeg
schange	ebdcjk
schange @d	ffeehg
schange from	ffbfjg
schange in	edfffi
schange nothin	heffff
schange of	ffhfee
schange on	dfedhh
schange the	ffgfdh
schange you	gegeib
schangi	efbfel
schap	feedek
schap from	geeeej
schapte	eifhec
scharge	eeeeej
scharit	cffegi
schase	bdffel
schased	dfecrX
schased on	efedna
schased the	efefkc
schasin	jcefic
schasin them	jfffdd
schat	ZlkggY
schat .	dfhfef
schat about	fifffc
schat amongs	ffdjfd
schat on	dlheeb
schat they	eeefie
schat to	efiffe
schat with	chiffd
schats	effeei
schats is	dffefi
scheck	dnZqZZ
scheck .	fhdlea
scheck by	egfeeh
scheck clears	kfeeec
scheck covers	eefjfd
scheck to	ehffee
scheck we	ffffak
scheck your	leeegb
schecke	deendd
schecke @d	efeheg
schecke until	dffjfc
schecke with	gefifd
schecki	ffffic
schecks	Yegnhc
schecks .	ffefid
schecks take	beflfd
schecks the	effhfe
schecks will	eefffh
scheers	ffffjb
scheers for	ffffjb
schef	jfccdj
schef 's	jfffdd
schef @s	cffgfh
schef and	ffedfj
schef is	dffffi
schef says	kfdefe
schef wants	ffefid
schew	effhff
schew on	fffhfd
schief	idelbc
schief 's	dffffi
schild	eecfdl
schildr	ddfegj
schildr 's	gfffhd
schildr by	ddfffj
schoice	ejdceh
schoice @d	dffife
schoice and	gfefgd
schoice by	hffffe
schoice candid	ffffeh
schoice of	gneccc
schoice to	effefh
schoir	Zfeobf
schoir decide	bffjfe
schoir from	ffdffh
schoose	bmqdbW
schoose .	bfkeef
schoose @d	edifjb
schoose a	fheffe
schoose and	hdejed
schoose betwee	XorZbZ
schoose by	efkffc
schoose in	hffffe
schoose one	ffhffe
schoose our	dffiff
schoosi	gkifbZ
schoosi .	efjfee
schoosi a	ekefcd
schoreo	dffffg
schose	ceddhk
schose somebo	hefffe
schose someon	dffejf
schose you	ffeeei
schosen	hddcld
schosen .	bfffke
schosen and	jffeed
schosen at	hefege
schosen for	icffff
schosen>again	diffef
schosen>answer	pegdfV
schosen>ask	edefhh
schosen>chosen	idfffe
schosen>date	iccfej
schosen>free	dffigd
schosen>give	dhffff
schosen>hear	effiee
schosen>hold	cfeflc
schosen>if	heefge
schosen>match	ffjfce
schosen>me	defeek
schosen>meet	hefmcY
schosen>not	mchfdb
schosen>offer	leefeb
schosen>others	keffec
schosen>papers	dgcedm
schosen>post	efkfde
schosen>refuse	gfeghc
schosen>review	fffeie
schosen>start	efffdj
schosen>step	gdheeg
schosen>them	aelhfd
schosen>will	gamdcf
schosen>you	jegagf
schrist	effeei
schurch	cffjef
schurch counci	effjec
scider	geeeej
scider place	geeeej
scircle	ifeffe
scircle back	ifeffe
scircul	effiee
scircul among	effife
scities	bffifg
scities lisbon	bffifg
scivic	feZffl
scivic centre	feZffl
scivili	ccgfgi
scivili questi	degfgg
sclaim	ffffic
sclaime	eefffh
sclass	cZhfdn
sclass teache	dZefdo
sclasse	dfeefj
sclear	ieedch
sclear answer	jeffdd
sclear winner	dffdfj
scleara	ahejff
scleara form	ehffff
scleara which	cffjfd
sclears	kfeeec
sclears on	kfeeec
sclerk	ldebak
sclerk about	gfffdg
sclerk of	iffeed
sclicki	dbffgk
sclicki the	ebffgk
sclient	lbfffc
sclient 's	ffdedj
sclient a	idffff
sclient again	gfdefh
sclient always	hffefe
sclient and	gehfef
sclient commen	effife
sclient confir	dffgfg
sclient decide	bffefl
sclient gives	bldefe
sclient has	jaefgg
sclient interv	eflefa
sclient likes	hfffee
sclient loved	eeefbk
sclient on	ffjeee
sclient picks	ieffef
sclient said	dffekd
sclient wants	kcdggc
sclient was	jfffce
sclient will	cefjhd
sclinic	ddefgj
sclinic on	ecfffi
sclock	hffffe
sclock .	hffffe
sclose	XqhcWk
sclose .	eeifee
sclose @d	fgeddk
sclose @p	ffffbj
sclose at	effdfj
sclose of	fjdffc
sclose on	cjbgcl
sclose the	Zoffeb
sclosed	ebddeo
sclosed .	jfeebg
sclosed @d	ffefdi
sclosed due	ffeecj
sclosed for	efffbl
sclosed it	ffffhe
sclosed on	cfdeel
sclosed the	ffffnY
sclosed until	fefffh
sclosed>again	feffeh
sclosed>answer	kfffbe
sclosed>ask	ffjfed
sclosed>away	ffefdi
sclosed>closed	ffefhe
sclosed>date	bgdddo
sclosed>free	gfafdl
sclosed>goon	ffffdi
sclosed>me	fejfbg
sclosed>not	efaffk
sclosed>others	neffgX
sclosed>papers	eefeoY
sclosed>post	jeeflX
sclosed>sorry	ehefeg
sclosed>step	ffbfek
sclosed>them	lbdegf
sclosed>wait	efefei
sclosed>will	idiedf
sclosed>you	gcfeie
scloses	ZtTcTq
scloses @d	Zedjbn
scloses at	fjZeej
scloses for	anZcdl
scloses in	eeffei
scloses on	dpbbYh
scloses the	jeecef
scloses up	effhfe
sclosin	VlZaYw
sclosin @d	cladck
sclosin date	Ybccbv
sclosin the	dkeecg
sclosur	fefedj
sclosur from	ffffdh
sclosur the	fefffh
sclothe	cejfff
sclothe .	dfjfee
sclub	beZejl
sclub 's	cfdekf
sclubho	ffZffl
sco	eegdjd
sco direct	fffefh
sco founde	efkeed
sco op	ffcfkc
scoach	efgeeh
scode	aoefec
scode and	alefee
scodice	hfefff
scoding	ZqhedZ
scoding challe	blffed
scoding exerci	djeffe
scoding test	fhfffe
scoffee	fdmedc
scoffee @d	ffjfec
scoffee on	fehffe
scohort	feegdg
scollea	Zbbikj
scollea and	dfdheh
scollea from	ffdfei
scollea in	dfgffg
scollea is	ceflfc
scollea of	Zedjdl
scollea told	befele
scollea who	effefh
scollea will	lceeef
scollec	Ydapck
scollec at	ffeffh
scollec feedba	dffjfd
scollec is	cffefj
scollec opinio	iffgec
scollec refere	bffmec
scollec their	effjed
scollec them	eefffh
scolleg	begefk
scolleg closes	cffefj
scome	fckcbj
scome .	ehffgd
scome @d	hiYeek
scome again	efifee
scome along	feiffd
scome and	cfdfgj
scome back	jefecf
scome by	ebnfed
scome first	efhidd
scome for	jbeegf
scome from	efffeh
scome get	efdfej
scome in	ecledf
scome on	cefben
scome out	fejbbj
scome seeing	ffefei
scome throug	fehffe
scome to	hfgbdh
scome togeth	ffdgfh
scome up	ieiehZ
scome with	dffffg
scomes	mXbjah
scomes @d	heeeef
scomes @s	hffefe
scomes back	fcfkef
scomes by	gcfffi
scomes from	qedcbb
scomes in	eeedek
scomes on	eeefei
scomes out	dfffgh
scomes right	gedjfd
scomes to	dfffgg
scomes togeth	dfenda
scomes until	kefffc
scomes up	afjedi
scomes with	lfefdc
scomes within	hefffe
scoming	heedhf
scoming .	gffhec
scoming @d	hefhde
scoming all	hfffed
scoming back	dfffgg
scoming in	hfeeic
scoming on	gejabi
scoming to	efeemc
scoming up	dfeeej
scommen	fadgdl
scommen @d	fffffh
scommen by	mbeffc
scommen cards	effife
scommen on	efeffi
scommis	dfdriS
scommis 's	cffhie
scommis and	ehfffe
scommis decide	fffejb
scommis gather	gfekdc
scommis has	ffehee
scommis is	fffhfc
scommit	iadvYZ
scommit 's	jcehec
scommit @d	cffmec
scommit conven	effhfe
scommit could	cffgej
scommit has	edfjee
scommit i	ffhfee
scommit meets	defjee
scommit of	hffffe
scommit on	ffekiY
scommit only	fffifd
scommit publis	hfeffe
scommit reads	gefhfe
scommit reques	eifeee
scommit sits	cefndb
scommit takes	hefgee
scommit to	idffeg
scommit was	iffeef
scommit will	kfeheZ
scommun	jedggb
scommun @d	gfffhd
scommun by	ghfffd
scommun on	affhhh
scommun to	jedgec
scomp	feghee
scomp review	fffhfe
scompan	Xeefdr
scompan 's	iefffd
scompan leeds	dfedek
scompan said	bffgig
scompar	feehdg
scompar notes	efeidf
scompar you	iffeee
scompen	chfhee
scompen commit	effhfe
scompil	dhfied
scompil the	effiee
scompla	ddfffj
scomple	dmcdja
scomple and	efeife
scomple as	fffejb
scomple by	hfeeeg
scomple it	ekhfeb
scomple our	fheffd
scomple shortl	hefeff
scomple the	dlefed
scomple within	ebfffk
scompli	dffhff
sconcer	feffhe
sconcer candid	ffiffd
sconclu	gdejfd
sconclu its	effhfe
sconclu matter	ddfjeg
scondit	hcefif
scondit offer	eeefif
sconduc	ffieee
sconduc not	ffffeh
sconfer	feeief
sconfer and	hffgee
sconfer but	dfffgg
sconfid	ffffeh
sconfid #	ffffdi
sconfir	nbgdeb
sconfir .	cfgffi
sconfir @d	ifgfed
sconfir accept	fbffhi
sconfir appoin	dffjfd
sconfir by	hfhegc
sconfir either	lceefe
sconfir for	celffd
sconfir his	dffgfg
sconfir it	ffeflb
sconfir marks	dffife
sconfir on	cjeefg
sconfir or	ifbefi
sconfir our	eeifdf
sconfir receip	efefie
sconfir room	efffie
sconfir that	jaegfg
sconfir the	ifhebf
sconfir what	ghffbf
sconfir with	mfbeed
sconfir you	eeeehh
sconfir your	edheei
sconfli	fhfffe
scongra	efeeje
sconsen	fjdddg
sconsen form	jjedec
sconsen within	eifffd
sconseq	eeeenZ
sconseq the	eeeenZ
sconsid	eihidb
sconsid .	chejde
sconsid for	eggegd
sconsid it	heeffg
sconsid me	fffeid
sconsid the	jfgfcd
sconsid withdr	ehfffe
sconsid you	ffffeh
sconsor	iffeee
sconsti	ffehee
sconsti meetin	ffehee
sconsul	bejjfd
sconsul lasts	effhfe
sconsul the	dffife
sconsul will	efiffe
scontac	jdcbfi
scontac all	kfdffd
scontac and	fhfffe
scontac before	cffffj
scontac by	fdffjd
scontac leaves	dffedj
scontac the	igfffb
scontac those	cffdfk
scontac us	ibeefh
scontac within	heffgd
scontac you	hgfefe
sconten	dhffff
scontin	befhfj
scontin by	fffefh
scontra	ZcZcit
scontra 's	eefffi
scontra .	deYfgm
scontra @d	eeeedk
scontra @s	deffek
scontra and	bhffgg
scontra ends	cffffi
scontra fixed	feefei
scontra for	ehdfeh
scontra in	edffcl
scontra manage	lfdfeb
scontra needs	fdfffh
scontra run	fffejb
scontra signed	ffdffh
scontra start	iffefd
scontra to	ifedgd
scontra we	ehffja
scontra would	ddefih
scontro	dgffeh
sconven	acjkbg
sconven ?	ecifff
sconven @d	dffgdi
sconven on	effjed
sconver	idfhga
sconver @d	hffhga
sconver and	gffied
sconver until	fffefh
sconver with	dfgffh
scook	fekecf
scool	hfffee
scoordi	Zjledd
scopies	cgffgg
scopies and	ddffgi
scopies of	ehfffe
scopy	ancejb
scopy in	fefffh
scopy of	dieeka
scopy signed	ehfffe
scork	gecffh
scork on	hfefef
scorner	dfjfee
scorpor	hfffee
scorrec	hdgcnY
scorrec is	keeeed
scorrec one	heiffc
scorrec the	ffffhf
scorrec to	dfeena
scosted	efhffe
scosted plan	efhffe
scosts	Xkffgi
scostum	dffehh
scostum fittin	dffefj
scottag	ehffef
scould	Wkhefg
scould a	dffffi
scould be	keeedd
scould come	dfgffg
scould do	eeffei
scould get	fhfefe
scould give	dgffeh
scould have	afdehk
scould i	eieeci
scould not	Vfdinf
scould run	effffh
scould say	beefdl
scould start	efffcj
scould take	cefffj
scould we	cfqebZ
scould write	blfffd
scould you	elhedb
scounci	kfXkfc
scounci 's	iccjfe
scounci .	ffefhe
scounci adopts	hffefe
scounci at	efffhe
scounci decide	iffcfe
scounci has	gddjbh
scounci is	effjed
scounci it	cfffej
scounci meets	dffkee
scounci must	eifeee
scounci on	dffife
scounci rises	ifbefi
scounci voted	efffjc
scounci votes	ifffed
scounci who	ffdgfh
scounci will	iffcff
scount	ndeegZ
scount is	lffbfd
scount on	idehga
scounte	gkeffb
scountr	beheej
scountr direct	efheff
scountr manage	effffh
scounts	eeejee
scounty	eeffei
scouple	keedef
scouple of	keedfe
scourie	egefie
scourie @d	ffefie
scourse	dcgdfl
scourse .	beegel
scourse @d	cfeeel
scourse begins	cfeffj
scourse decisi	jefeed
scourse of	jfjedZ
scourse till	eeffjd
scourt	feegid
scourt @d	efeeje
scourt all	hffeef
scourt till	effefh
scousin	cfefld
scousin .	dfefmb
scousin works	dfgffg
scover	eefffh
scoveri	ffffYn
scoveri the	ffffYn
scovers	defifg
scovers the	eefjfd
scredit	eiYffk
scredit and	ffZfem
screte	dfffei
screte on	dfffei
screw	kdddch
screw .	gdcfek
screw and	dgffff
screw list	mffddb
screw lists	iefffe
screw useful	cffgfh
screwin	gcfheg
screwin up	dffffh
scried	cffflc
scried till	effflb
scrosse	jeffde
scrosse clock	hffffe
scrunch	ffeeei
scrunch time	ffeeei
scry	effefh
scry off	effefh
scto	jekdea
scto 's	kffefb
scto flies	effefh
scto has	ffifed
scup	efffdh
scup of	efffdh
scuppa	ffedfj
scuppa on	ffedfj
scurato	hcgfgf
scurato 's	dfgfgg
scurato liked	jbffff
scurren	adfigj
scurren contra	cffffi
scurren going	fdfife
scustod	dffffg
scustom	adfffl
scut	dpbfdb
scut off	cqbfca
scuts	efefkb
scv	Zfbbhp
scv .	efhfff
scv and	eifeee
scv by	ffieee
scv duty	fdeffi
scv in	ehffff
scv on	dfddhj
scv was	ffefeh
scvs	cecqcb
scvs @d	dedkfe
scvs on	gffcei
scyber	dffffg
sd	ieefch
sdancer	ifeedg
sdancer will	lfeedc
sdangli	ffedfi
sdanny	effhfe
sdanny and	effhfe
sdark	egfdeh
sdark from	fffdfi
sdata	Zidddn
sdata @s	efffei
sdata protec	ffffeh
sdate	Zfiffi
sdate .	Theine
sdate ;	fkfffb
sdate @d	gblfdd
sdate and	figeec
sdate before	jeeegd
sdate being	ddfjeg
sdate for	ageebo
sdate given	cffeke
sdate i	kfffWk
sdate in	fgffdh
sdate is	dgeddk
sdate likely	efjeed
sdate of	hbbfhi
sdate on	kdefed
sdate remain	efffeh
sdate was	heefcj
sdate with	eiffed
sdate>again	deeeke
sdate>answer	kfbjdd
sdate>ask	gmeaef
sdate>away	Wgkfcl
sdate>bye	Ymdejd
sdate>chosen	jacfke
sdate>closed	ebhdld
sdate>decide	lffcbf
sdate>free	egmecc
sdate>give	lkfdaZ
sdate>goon	cfidjc
sdate>hear	jfbide
sdate>hold	dcafdo
sdate>if	ihffbe
sdate>joy	egeckd
sdate>match	Xapgeh
sdate>me	cmceci
sdate>meet	Temjfh
sdate>news	jZbiei
sdate>not	dfdfke
sdate>offer	Yidfpb
sdate>others	adbbrg
sdate>papers	cleZfj
sdate>post	hfkfgY
sdate>receipt	iffeed
sdate>refuse	adeglf
sdate>review	geeeei
sdate>said	ncZfla
sdate>soon	gmYceh
sdate>sorry	aeefkh
sdate>start	cheeam
sdate>step	Zgpcee
sdate>thanks	egdehg
sdate>wait	dgdblf
sdate>will	hfefef
sdate>you	hfehdf
sdated	gdefkb
sdated within	ffffhe
sdates	Ybqeid
sdates #	eehfff
sdates .	bfffhi
sdates @d	jcfffe
sdates bear	efffhe
sdates for	ceiefg
sdates in	fdlfeb
sdates my	bffghg
sdates that	cejfff
sday	chnacg
sday 's	fggeed
sday .	ibeehg
sday ?	ffefeh
sday @d	cbhcen
sday @s	eeefej
sday after	iffefd
sday and	dejfgd
sday for	bieeck
sday in	eeifhc
sday is	ffkeec
sday of	pffeeW
sday off	kedede
sday on	agedfl
sday or	ciffff
sday outsid	eefffi
sday plus	efcffj
sday refere	dfgggg
sday so	dieeeh
sday that	kfeffb
sday the	dfifdg
sday they	dfffgg
sday until	doeefZ
sday with	Zglfde
sdays	cgsabY
sdays .	ffheee
sdays @d	efmdfa
sdays a	dgffff
sdays are	ffhffd
sdays leave	djfeee
sdays of	iefffe
sdays you	ffhfee
sdbs	eifffe
sdbs form	eifffe
sdeacon	dffife
sdeacon will	dffife
sdead	dffegh
sdead on	effefh
sdeadli	cyZeYW
sdeadli 's	dffdfj
sdeadli @d	dpbebc
sdeadli for	btahYb
sdeadli is	egiffc
sdeadli of	kaefhd
sdeal	cdeefk
sdealt	ffffka
sdealt with	ffffka
sdean	keegec
sdean 's	ehejdd
sdean .	dfffgg
sdean of	fefefh
sdean rings	jfedfe
sdean signs	iffbdi
sdean will	gdfifd
sdear	bZcdol
sdear all	ffefeh
sdear applic	agghid
sdear candid	ffceje
sdear collea	lfdZfg
sdear custom	cdfffk
sdear doctor	efefie
sdear dr	eiffee
sdear mr	dffggf
sdear ms	effhic
sdear parent	fZeeen
sdear shanic	fZfflf
sdear sir	efffeh
sdebrie	eecegj
sdebrie @d	feecej
sdebrie is	iffffd
sdebrie on	effgeh
sdebrie was	effjfd
sdecemb	efffjc
sdecide	pbcbfg
sdecide .	rgbfaa
sdecide @d	ifddci
sdecide @p	leffce
sdecide after	beehek
sdecide and	jeeddg
sdecide before	feecej
sdecide by	obfeec
sdecide earlie	effeei
sdecide in	ifeeic
sdecide is	afeeem
sdecide it	bffffk
sdecide jointl	heffef
sdecide nobody	fffeeh
sdecide on	jgdbkb
sdecide over	iedjeb
sdecide so	gffdjc
sdecide that	feffhe
sdecide the	gffdeh
sdecide to	feffei
sdecide whethe	bfiefh
sdecide within	fefeie
sdecide>again	egeddk
sdecide>answer	lgegYe
sdecide>ask	faefgk
sdecide>away	ahgefj
sdecide>chosen	bffeih
sdecide>date	kichac
sdecide>free	bnfedd
sdecide>goon	cifefg
sdecide>hear	ieefdf
sdecide>if	bgieeg
sdecide>me	gjdjbb
sdecide>meet	jedkda
sdecide>news	dffhff
sdecide>not	iffhdd
sdecide>offer	cdffhi
sdecide>others	eefgkb
sdecide>papers	chgege
sdecide>post	egefjc
sdecide>review	efeefh
sdecide>said	dfehjc
sdecide>start	jffffb
sdecide>step	eeghee
sdecide>them	qecggV
sdecide>wait	hfffef
sdecide>will	qdbfYe
sdecide>you	icdeal
sdecidi	igdceg
sdecidi @d	feedck
sdecidi betwee	dffgff
sdecidi on	lffefb
sdecidi who	cifefg
sdecisi	pcbehc
sdecisi 's	eeelcf
sdecisi .	vZbggU
sdecisi ;	fffehe
sdecisi ?	jfefee
sdecisi @d	fdceig
sdecisi @s	ffhgde
sdecisi and	ledcdf
sdecisi are	ceejdh
sdecisi around	dfdefj
sdecisi as	gfffdg
sdecisi at	affdik
sdecisi before	fffjfb
sdecisi but	hffffd
sdecisi by	ceeehj
sdecisi day	iffeed
sdecisi during	cffeke
sdecisi falls	kffcfd
sdecisi follow	hffffe
sdecisi for	mfefeb
sdecisi from	gfffgd
sdecisi goes	hfebej
sdecisi hack	hfffef
sdecisi in	ghdckb
sdecisi is	odbedd
sdecisi land	effeeh
sdecisi letter	jfefed
sdecisi meetin	fffhff
sdecisi not	bfffgi
sdecisi of	bfffhi
sdecisi on	mgeabg
sdecisi over	iffeee
sdecisi reach	dffjee
sdecisi takes	hffefe
sdecisi the	jeegec
sdecisi to	meedce
sdecisi was	bfffig
sdecisi will	cddfji
sdecisi within	iffegc
sdeck	eiefhd
sdeck due	fhefhd
sdeclar	cndfhb
sdeclar of	djfffd
sdeclin	cifffe
sdeclin throug	ehffff
sdeemed	ehffff
sdefend	dfjefe
sdefend it	dfjefe
sdeferr	ifffdf
sdefini	vadedU
sdefini .	lfeeeb
sdefini answer	iefged
sdefini have	hffffe
sdefini hear	afffkf
sdefini know	hffffe
sdefini let	kbffee
sdefini reply	hefffe
sdegree	dhefid
sdegree certif	ffefjc
sdelay	eeefif
sdelaye	ffeejd
sdelaye .	efefie
sdelete	ceeedm
sdelhi	ehffff
sdelibe	hfcjga
sdelibe @d	ffeleb
sdelibe will	jfedfe
sdeligh	eehffe
sdelive	deafen
sdelive @d	eebddn
sdelive its	ffehee
sdemo	idfdhf
sdental	eeYfil
sdentis	efedbm
sdentis @d	dffdfj
sdepart	maeZig
sdepart .	jefdib
sdepart afterw	ffhefe
sdepart is	fffdie
sdepart on	efdffi
sdepart will	cffffh
sdepend	cgfjfd
sdepend on	cgejfd
sdepot	decejg
sdept	hdgffe
sdeputy	beggfi
sdeputy head	cffhfg
sdeserv a	hffffe
sdesign	afhodb
sdesign is	dffffh
sdesk	egbdhj
sdesk .	ffffkb
sdesk @d	hffeef
sdesk on	ffefeh
sdesk until	eefffh
sdespit the	ffffeh
sdestro	fdffei
sdestro after	fdffei
sdetail	Ybnefh
sdetail ?	fdhfff
sdetail and	efkeeb
sdetail by	eefffh
sdetail for	degfei
sdetail in	ffffhe
sdevelo	hededi
sdevelo report	jffffb
sdiarie	ffieed
sdiarie aligne	ffieee
sdiary	gejgdd
sdiary .	gfhfed
sdiary @d	cfeffj
sdiary for	ifeffd
sdiary hack	dfffgg
sdiary now	hffefe
sdiary says	fffhee
sdid	YcdfyV
sdid .	ffffeh
sdid great	efffhe
sdid i	edffhf
sdid not	dddimZ
sdid on	ffkedc
sdid say	gedejd
sdid the	hfeeid
sdid well	dgffie
sdid you	eecfmb
sdiem	ifbfei
sdies	ekeeed
sdiffer	gefjhZ
sdiffer .	dfffjc
sdig is	dfgfgg
sdinner	hdficf
sdinner email	fedkee
sdinner for	egefeh
sdinner itself	heieec
sdinner with	hekeec
sdioces	ffffid
sdiplom	eleeec
sdirect	geigiY
sdirect 's	kedfjZ
sdirect .	Zhkdeg
sdirect at	dffgfg
sdirect confir	ifefgc
sdirect has	gdehff
sdirect have	dffgfh
sdirect insist	geffgd
sdirect is	deegif
sdirect lands	efheff
sdirect meetin	gfehee
sdirect of	bijffb
sdirect on	effied
sdisapp	efhfaj
sdischa	fheffe
sdischa certif	fheffe
sdisclo	dfgffg
sdiscus	iehhcb
sdiscus .	effeeh
sdiscus by	heefhd
sdiscus has	hffeee
sdiscus i	igffce
sdiscus it	dfgefi
sdiscus on	chfkdd
sdiscus the	cejfeg
sdiscus when	ffehee
sdiscus you	kfedfd
sdispat	eeffei
sdisreg	dceeqZ
sdisreg our	edfeje
sdisreg the	efeejd
sdistri	ehfffe
sdistri office	ehfffe
sdivers .	hffffe
sdivers and	dfffgg
sdm	kfeedd
sdm you	kfeedd
sdo	Zgidej
sdo .	cbgehj
sdo @d	hdheib
sdo @s	eeffeh
sdo a	Wbjijg
sdo beg	ffefbj
sdo by	eeffgh
sdo come	decfcn
sdo from	efeffh
sdo have	hgfdbi
sdo i	ciffff
sdo it	dpgebb
sdo just	dkdfee
sdo need	ehffff
sdo not	ddgdhh
sdo nothin	fjefdd
sdo on	gfeeeh
sdo one	efhfff
sdo rotas	dgfefi
sdo share	jeefed
sdo so	cgifef
sdo the	dklebZ
sdo their	cgfdig
sdo try	ffcfej
sdo we	efffeh
sdo you	edgfei
sdoable	ehfeeg
sdock	dfgfeg
sdoctor	igdefe
sdoctor 's	jfffdd
sdocume	aaifgk
sdocume of	dffffi
sdocume to	fheffe
sdocume verifi	eejffd
sdocume will	fdffei
sdocusi	djfffd
sdoes	legbah
sdoes @d	gehedf
sdoes and	jfeefd
sdoes not	diedeh
sdoes the	jcgceg
sdog	bfgfgi
sdog .	dfgffg
sdog on	dffffh
sdoing	fjceci
sdoing her	ffdfei
sdoing the	gfgedg
sdoj	ecefek
sdoj @d	ecefek
sdone	gcjkiW
sdone .	egffic
sdone @d	deejge
sdone and	ceffel
sdone before	ffeefh
sdone by	edilea
sdone in	effejc
sdone on	hffceg
sdone readin	cefjff
sdone talkin	cefjff
sdone then	ffeigc
sdone with	ieedic
sdoor	ncfede
sdoor 's	fceffi
sdoor we	jfffed
sdoors	eeYfcp
sdoors on	ffdffi
sdoors open	ffffeh
sdossie	gfeied
sdouble	dfehie
sdouble booked	ffefid
sdoubt	ffffhd
sdoubt it	hffffe
sdown	eefhge
sdown @d	ceheif
sdown all	ceefgj
sdown as	eflfcc
sdown by	geffic
sdown for	deciie
sdown hack	hfeffe
sdown in	eehfff
sdown on	hffdeh
sdown so	dkdfee
sdown the	dhefZm
sdown to	mddidb
sdown togeth	effife
sdown with	dffkfc
sdownlo	fdhfdh
sdownlo for	jffffb
sdownlo the	efhfef
sdr	eiiedd
sdr b	ffifed
sdrama	dhffeg
sdraw	defffi
sdrawin	bjgdeg
sdrawin over	effdei
sdrawn	cjekeb
sdrawn up	bjekeb
sdraws	dffcfk
sdraws up	dffcfk
sdream	ffeffh
sdresde	jfefed
sdress	dfiefg
sdress it	dffefi
sdrew	efekdd
sdrew it	efekdd
sdrill	efcfek
sdrive	ffhfgd
sdrive for	ffhffe
sdriver	eedfcm
sdriver will	efefeh
sdrives	effdei
sdrives up	effdei
sdrivin	chiefd
sdrivin licenc	fejfec
sdrivin record	djeegc
sdrop	qfgcaZ
sdrop by	hffffd
sdrop in	ffhffe
sdrop out	dfffcj
sdrop you	qfecdZ
sdroppe	ihffdc
sdroppe out	kfffdc
sdrops	dffffh
sdrops out	dffffh
sdry .	hffffe
sdry dock	dfgfeg
sdubai	dffgfg
sdubai on	dffgfg
sdublin	efffjd
sdue	baalkj
sdue @d	hhbhha
sdue back	ejefed
sdue by	gZfffk
sdue course	bffffk
sdue hack	agffhh
sdue in	hbfnfY
sdue on	badejm
sdue out	hffffe
sdue to	gedeeh
sduplic	ffffeh
sdurban	efheef
sduring	obddiY
sduring @d	lffbee
sduring the	dfdijc
sduties	ffffdi
sduty	acdehm
sduty for	effffh
sduty on	edeffi
se	lfeclX
se @d	ffheee
se by	mdeeec
se recrui	ffefjd
se sign	difffe
seach	ngbheX
seach applic	hefged
seach candid	ieeege
seach month	efeffh
seach of	kidgeX
seach one	defhfh
seach person	hffffe
sear	eefcfj
sear on	eefcfj
searlie	Xfcgpg
searlie .	gdefck
searlie @d	neeffY
searlie and	lffeeb
searlie fixed	cfegjd
searlie i	dffffg
searlie indica	efffid
searlie messag	Zffend
searlie on	bfeeel
searlie she	bfffke
searlie than	ffffeh
searlie the	agfgfj
searlie would	dffich
searly	jbfeci
searly .	efgfdg
searly as	lefeeb
seasy	bejffg
seasy no	dfffhf
seditor	jgcldY
seditor can	fhfffe
seditor read	ffcmeb
seffect	efefbk
seffect @d	ffffeh
seffect from	ffefcj
seight	fegfhe
seither	tYedad
seither #	dffffg
seither .	heffef
seither @d	gfhffd
seither fabian	hffged
seither so	jfcfdh
seither way	oYeeef
selders	Zffldg
selders fast	Zffidj
selecti	bdddhl
selecti .	efdfie
selecti on	effdei
selectr	Zigggf
selectr .	bffggi
selectr by	fhfffe
seleven	afffnc
seleven people	effflb
seleven was	dfffgg
seligib	bcfmbh
seligib is	dffhfe
selse	jeiciY
selse .	mffejW
selse @p	fejfec
selse had	ifdeic
selse in	dfeeig
selse knows	hffffd
selse we	ehfffe
selsewh	aelflZ
selsewh @d	ffifha
selsewh and	afiffi
selsewh by	effflb
selsewh on	ffhffe
semail	ifddjd
semail .	ekfeec
semail @d	ejeehc
semail addres	caffgm
semail by	fhffee
semail everyb	hffefe
semail everyo	jffcff
semail from	icefdi
semail me	bfeflf
semail of	edfekc
semail on	heffee
semail that	ffffhe
semail to	fedkde
semail us	dbfffk
semail with	idfefe
semail within	fhgefd
semail you	iffcge
semaile	gcdghf
semaile @d	dfeiff
semaile offer	fdfffh
semaile on	jffefd
sembass	ghffee
semeka	dffffg
semeka for	dffffg
semerge	ehfffe
semploy	bffeih
semploy checks	ffefid
semploy contra	edffgg
semploy decisi	feefdi
semploy gap	ffefjd
senclos	Ymffgc
senclos the	ehfffe
sencour	defffi
sencour you	defffi
send	hkcgbd
send if	fhfefe
send of	ildcae
send the	effghe
sended	cfbepa
sended @d	dfefje
sending	feffeh
sends	gkYgai
sends .	mcdfed
sends @d	bffefl
sends hack	jfdffe
sends in	fjeffc
sends on	akchci
senergy	djfffe
senergy certif	dgfffg
seng1	efefhf
seng1 .	efefhf
sengage	ffdfhf
sengine	hebidh
sengine .	ehffff
sengine since	fiffee
sengine we	keeeed
senglis	gehfdf
senjoy	defffj
senjoy the	eeefei
senjoye	efeekd
senjoye our	fffehe
senough	khceeb
senough .	hdffge
senough for	hfffee
senough time	ekcfee
senquir	ffffic
senrol	ffkedc
senrol for	ffkedc
senrolm	Zneceg
sentere	eeffhf
sentran	dgfdfi
sentran gets	dffdfj
senvelo	eleedc
senvelo expire	eifffd
sequity	fehfff
serase	efffei
serase applic	efffei
serased	geeedi
serased case	lfeedc
serror	aeeemf
serror .	ffefhf
serror should	bfeele
sessay	bieked
sessay on	dhekec
sestate	hffefe
sestate office	hffefe
sestima	gedfdj
seta	nedfda
sevalua	eeemdb
sevalua .	effffh
sevalua commis	gfehed
seve	dfffgg
seve seafar	dfffgg
seven	gefhfe
seven if	gefhfd
sevenin	hdfcif
sevenin and	ffjefc
sevenin on	eedeel
sevenin to	iefdff
sevent	fibeck
sevents	doeega
sevents .	enfefZ
sevents of	dffffh
sevents overwh	hfefef
sevents the	cfffgg
sevents throug	hffffe
sevents until	keeeed
sevents whethe	ehffef
sever	aeefij
sever .	deffhf
severy	kddfcg
severy applic	kdfefd
severy candid	pdecea
severy day	bidffi
severy entran	dffdfj
severy longli	ffeiee
severy month	efeeej
severy nomine	fffhfd
severy one	hffgee
severy other	efbjdi
severy second	iffdeg
severy time	defffh
severy1	kffefc
severy1 gets	kffefc
severyb	wadcbY
severyb @d	hffegc
severyb by	ieedeh
severyb gets	iefefd
severyb hears	ndffZf
severyb is	jeifda
severyb know	dfffei
severyb no	deffje
severyb on	gffhfd
severyb so	kfeeec
severyb who	fffehf
severyb with	jfffed
severyo	raafbf
severyo .	geieed
severyo @d	diedei
severyo at	iefeff
severyo by	aefkff
severyo else	ifeffe
severyo gets	leeeed
severyo he	gfeeeh
severyo hears	icdefi
severyo here	eeefei
severyo in	ifedeg
severyo is	cceiek
severyo know	heefdg
severyo on	jedhha
severyo succes	hdfgfe
severyo the	jffafg
severyo their	eefdfi
severyo who	lcekcZ
severyo will	jefefd
severyo with	jfdfee
severyo within	hefdgf
severyt	aefqbe
severyt .	defiff
severyt @d	dffife
severyt hersel	cffjfe
severyt is	egffci
severyt on	febmfd
severyt over	hffefe
severyw	efffdi
seviden	djfefe
sexact	lffedb
sexact words	ifefed
sexactl	keffec
sexam	Yfkfgf
sexam board	dfehdi
sexam on	dfncdc
sexam papers	fffjec
sexam you	efffjc
sexamin	ddimhW
sexamin 's	ffefid
sexamin mark	cffkfd
sexams	ffebdm
sexcel	clfffb
sexcell	efefhe
sexchan	dfffif
sexchan of	dfffif
sexcite	ehefgd
sexcite @d	ffffhe
sexclud	hffffe
sexclud candid	hffffe
sexclus	dgffff
sexec	ieddeh
sexecut	effjfd
sexecut commit	effifd
sexerci	eojdfV
sexerci .	fheffe
sexerci @d	digffd
sexerci on	eigfec
sexerci will	kfeeec
sexpect	qdebec
sexpect @d	ifffee
sexpect a	ndcecf
sexpect an	jdefee
sexpect and	djfffd
sexpect applic	hffefe
sexpect at	eleedd
sexpect hack	gffffd
sexpect her	fffefh
sexpect in	jddkea
sexpect more	eefffi
sexpect our	gegehc
sexpect that	dffefh
sexpect the	fedeek
sexpect things	kffeec
sexpect to	obgbhZ
sexpect us	hffeja
sexpect we	dfdefj
sexpect you	ceiffg
sexpens	Zcfego
sexperi	dbeeji
sexperi by	edffgh
sexperi in	ffffhe
sexpert	iffffd
sexpire	aqXebh
sexpire .	elcfed
sexpire @d	fldfdd
sexpire after	ehffef
sexpire in	cgefej
sexpire on	fgdfeh
sexplai	bfnefb
sexplai they	cfgffh
sexplan	efefjd
sexplan of	ffefjd
sexpres	gfefci
sextend	bidefi
sextend the	dffeej
sextend to	dfeehh
sextens	dlcffd
sextern	fffhfd
sextern review	fffhfd
sfabian	hffged
sfabian or	hffged
sface	aehele
sface to	efcfih
sfact	fffdla
sfacult	hgedhc
sfacult and	defffh
sfacult votes	jfedfe
sfacult was	ffffhe
sfailed	beffkf
sfailin	ehfffe
sfailin which	ehfffe
sfailur	ciifde
sfailur to	ciifde
sfair	fbefan
sfair is	efeffi
sfair that	ddhefh
sfair to	gdgffg
sfallen	ffdfhe
sfalls	hcdgYm
sfalls at	dffjee
sfalls on	jffbaj
sfamily	fhgddg
sfamily by	heieec
sfamily talks	hfeeeg
sfamily will	dffffi
sfancy	cihffd
sfancy a	eigffd
sfar	neeedb
sfar as	hefeef
sfar but	jffffc
sfarm	Zeqdce
sfarm manage	dfhfff
sfarm on	dfjfee
sfarm shop	efeefi
sfarm wants	ffhffe
sfarmha	ffedej
sfarmha on	ffedej
sfast	Zhihdg
sfast .	fggfgd
sfast @d	Zffidj
sfast becaus	dhhffe
sfather	fffedi
sfather on	gffcei
sfather says	effhef
sfavour	ehgfhd
sfear	defeam
sfear was	hffebi
sfeast	mfeeeb
sfeast of	mfeeeb
sfee	caffen
sfee .	ecfffk
sfeedba	dakmbe
sfeedba .	cfefgj
sfeedba @d	effjed
sfeedba but	jffffb
sfeedba by	cefhei
sfeedba call	Yelfei
sfeedba for	hffefe
sfeedba from	Zdfnef
sfeedba i	jefffc
sfeedba if	afgffj
sfeedba is	mdffea
sfeedba no	fffdfi
sfeedba on	hefffe
sfeedba ring	efkfed
sfeedba round	bfflfe
sfeedba the	dffhff
sfeedba to	iffffe
sfeedba within	defffi
sfeel	hdeeie
sfeel free	jefefd
sfeelin	efefie
sfeels	kffffb
sfees	djfefe
sfeet	effefh
sfeet but	effefh
sfell	efffla
sfell throug	efffla
sfellow	geddal
sfellow .	ffffcj
sfellow at	ifefed
sfemi	ggfffd
sferry	ehifhZ
sferry on	ffiffc
sfestiv	eebfem
sfestiv till	fffffh
sfetch	cfgeej
sfetch it	cffeek
sfever	ffdffi
sfever certif	ffdffi
sfew	egieee
sfew applie	ffffbj
sfew times	eiffee
sfield	dfefej
sfield @d	efefei
sfifty	effffh
sfight	ejbhee
sfight for	ejbhee
sfigure	efeefi
sfigure on	fffefh
sfile	djdneX
sfile .	eeifch
sfile can	dhfffe
sfile goes	efencb
sfile is	gfbjic
sfile lacks	akfffe
sfile on	jgeffb
sfile you	fifefd
sfiled	eefedj
sfiled by	eefedj
sfiles	dfengZ
sfiles for	efffeh
sfiles in	effhfe
sfiles on	egfhee
sfiles over	fffhfd
sfill	dfbfhi
sfill in	eibfjc
sfill it	giefee
sfill the	eYffgm
sfilled	ejefiZ
sfilled .	fffhfe
sfilled by	hgfedf
sfilled in	dkfffb
sfilled its	efffjc
sfilm	effffh
sfinal	riaeeW
sfinal @d	fehffe
sfinal answer	iffdfe
sfinal candid	effife
sfinal chat	ffejed
sfinal conver	fffied
sfinal decisi	eebfhj
sfinal interv	eibehf
sfinal list	lfeede
sfinal result	ieeffe
sfinal round	jgechc
sfinal select	hfeffe
sfinal stage	fhhffc
sfinal word	idfdic
sfinali	nedeea
sfinali and	meecec
sfinali has	fdfefi
sfinali on	iefcfg
sfinali that	bffmec
sfinali to	ciffge
sfinall	eeefkd
sfinall sittin	effhfe
sfinanc	bedkjb
sfinanc @d	cffmfb
sfinanc direct	gegfgd
sfinanc meets	fffjfc
sfinanc year	efeffh
sfind	igidce
sfind a	hdffeg
sfind our	edfffh
sfind out	lgdeec
sfind the	gfjeec
sfinds	dffejd
sfinds the	dffejd
sfine	Xihfal
sfine .	ehhfed
sfine for	fehfff
sfine that	cfffej
sfinger	mfffcb
sfinger crosse	jeffde
sfinish	Xkchck
sfinish @d	dffefh
sfinish by	djffee
sfinish it	fhfffe
sfinish its	gfceej
sfinish on	effeei
sfinish seeing	effheg
sfinish the	effefh
sfinish which	ffffbj
sfinish your	edffgh
sfintec	efffdi
sfire	aicfhi
sfire drill	efcfek
sfirm	djfjfZ
sfirm 's	effeeh
sfirm answer	jhefeb
sfirm has	deffgh
sfirm is	cfflfb
sfirm till	fifffd
sfirm time	ffifed
sfirst	aXkfkh
sfirst .	gbgdej
sfirst @d	eefegh
sfirst call	jffefc
sfirst chat	dfifef
sfirst choice	Zdeejk
sfirst come	feejfc
sfirst conver	fffefh
sfirst day	ndaebh
sfirst has	fdfefh
sfirst i	dfgfdi
sfirst interv	efifee
sfirst mail	ffffbj
sfirst meetin	dfiieb
sfirst on	afeiig
sfirst ones	iffefe
sfirst ranked	ffefid
sfirst rehear	cjfeeg
sfirst round	efekdd
sfirst said	bfffjf
sfirst shift	fdffdj
sfirst so	fcfffi
sfirst they	hffffe
sfirst to	hffedh
sfirst week	fdffhf
sfit	belbeh
sfit .	afmbei
sfittin	aekcdj
sfittin @d	celddf
sfittin on	dffefj
sfive	cljcdb
sfive .	efifee
sfive and	efifee
sfive finali	iffdfe
sfive of	ifeffd
sfive questi	Znffed
sfix	hfffee
sfix a	djffee
sfix the	lbfffe
sfixed	adifgg
sfixed for	cfkgec
sfixed term	fdefej
sflat	adcder
sflat .	efffeh
sflatma	eeefZn
sflatma has	efefei
sflexib	celfgc
sflies	efefdj
sflies back	effefh
sflight	eedefj
sflight is	dfedih
sfloodi	ffeecj
sfloodi on	ffeecj
sfloor	deffej
sflour	effdej
sflour delive	effdej
sfly	Yhfdco
sfly @d	cfddem
sfly back	ffheef
sfly in	dgffff
sfly out	ehefff
sfly to	eefffh
sflying	cfgegh
sflying @d	dffefi
sflying in	ffffhe
sflying out	effffh
sfolder	mdheda
sfollow	idhdhc
sfollow .	fdjffe
sfollow @d	ieffee
sfollow by	ifgeed
sfollow from	iffffd
sfollow hack	dfgfgg
sfollow on	feeeei
sfollow our	cfffif
sfollow the	eheefg
sfollow up	gfefid
sfollow which	hffffe
sfollow within	hefffe
sfollow your	feeggd
sfor	cggeei
sfor #	Ydfigk
sfor .	defigf
sfor @d	ebigdg
sfor @p	feefdj
sfor @s	gkcdic
sfor a	ehpecY
sfor accept	epeeeY
sfor all	cfbeii
sfor an	jahdci
sfor anothe	effegh
sfor any	fifefe
sfor anythi	beeffl
sfor applic	heehai
sfor applyi	hedfeh
sfor approv	hffffe
sfor august	deeejf
sfor bearin	eeffkc
sfor being	efffid
sfor by	ffffak
sfor candid	eeeffi
sfor choosi	ekefcd
sfor collec	feeffi
sfor coming	gfdemZ
sfor crete	dfffei
sfor docume	eelffc
sfor events	fhfffe
sfor feedba	jefeed
sfor flying	ffffhe
sfor gettin	iffffd
sfor good	efdfdk
sfor half	effffh
sfor her	efefid
sfor his	dffffg
sfor honest	dfffgg
sfor inform	dffgff
sfor interv	jcjeea
sfor is	effffh
sfor it	aaeien
sfor its	ifbefi
sfor joinin	ffffhd
sfor lettin	ifdeff
sfor mainte	dfcfel
sfor may	efeeei
sfor me	amfegc
sfor more	flcfdd
sfor my	eihfec
sfor news	fffeeh
sfor not	jeffgb
sfor now	eeffcj
sfor one	hffech
sfor our	jYkcef
sfor placeh	ebgffk
sfor questi	fceffi
sfor radio	hfffef
sfor regist	eebeen
sfor second	fkbffe
sfor sendin	hfeeeg
sfor someon	eeffdj
sfor store	dffffh
sfor sure	mecfdc
sfor teachi	eiefee
sfor that	cocfeb
sfor the	Zgidfi
sfor them	aghdif
sfor this	edcjeh
sfor those	afgici
sfor three	ckffee
sfor two	hffefe
sfor us	ggjfae
sfor useful	ifefed
sfor what	cfefkf
sfor which	efefei
sfor whoeve	efgeei
sfor you	gnfeYc
sfor your	bdjckf
sforema	ighgdZ
sforema says	jefefc
sforema sees	dffife
sforese	gfefja
sforese for	gfefhc
sforeve	ekffec
sforget	Zefeoe
sforget about	afgfle
sforgot	effefi
sforgot to	egfeeh
sform	btddiU
sform #	ehffff
sform .	jefffc
sform and	edefke
sform back	clffed
sform before	edefgi
sform by	eifffe
sform email	dfffgg
sform for	ekefed
sform in	ffhfee
sform is	fkfffa
sform reject	ffffhe
sform sf	bkfffe
sform showed	ffffhe
sform so	kfedfd
sform within	fiffee
sformal	kehcec
sformal letter	peeedY
sformal offer	ekefha
sformal will	dffefj
sformal yes	effffh
sformat	ehfffe
sformer	amfffc
sforms	gkfdiX
sforms @d	fffekb
sforth	fffekc
sforth as	ffffid
sforty	fffefh
sforwar	Zifbkh
sforwar .	fgdfeh
sforwar after	cifefg
sforwar it	kffefb
sforwar the	ffffdi
sforwar to	cfechj
sforwar your	ehfffe
sfound	efeehf
sfound out	ffffhd
sfounda	ifgjca
sfounda 's	ifejda
sfounde	ddkifa
sfour	gbneha
sfour .	ffhffe
sfour and	ffffid
sfour candid	effefh
sfour days	dgffff
sfour more	ffffeh
sfour of	ifegdd
sfour on	fekeiZ
sfour people	kfgeea
sfourte	cfeked
sfourte .	cfflec
sfourth	gebfna
sfourth candid	hffffd
sfourth interv	eebfnc
sfracti	fehfee
sfrank	dgffge
sfree	eYpfbf
sfree .	ibffcj
sfree @d	dejeeg
sfree for	efiffd
sfree in	eejffd
sfree just	efeffh
sfree on	efhefg
sfree times	ffjefd
sfree to	jedjdb
sfree until	fdjffd
sfree>answer	cjffia
sfree>ask	fjZjee
sfree>away	hkdfeb
sfree>chosen	jffcff
sfree>closed	ffdfhf
sfree>date	bgodeb
sfree>decide	dfnedb
sfree>free	cdtbcZ
sfree>give	hkfeeZ
sfree>hear	dfdhdj
sfree>if	dgifee
sfree>match	fhfefe
sfree>me	lggdcb
sfree>meet	gZqieX
sfree>news	edheid
sfree>not	dfdfkf
sfree>offer	dkcfef
sfree>others	igffed
sfree>papers	dfffei
sfree>review	fhgegd
sfree>said	dhdegg
sfree>soon	cffgfh
sfree>start	feeffh
sfree>step	dgifee
sfree>them	eidhef
sfree>will	hfjdfa
sfree>you	bindda
sfreeze	efffjc
sfreeze on	efffjb
sfresh	dfeefj
sfriday	heecej
sfriday next	iffdff
sfriend	bbdegm
sfrom	gedgge
sfrom #	feiefe
sfrom @d	edfdme
sfrom @p	effejd
sfrom @t	ffbfek
sfrom a	hefffe
sfrom abroad	efdffi
sfrom after	efffie
sfrom both	dffjfd
sfrom client	hefffe
sfrom cork	ffffhd
sfrom head	idfffe
sfrom her	jeefed
sfrom here	defjfd
sfrom him	deedel
sfrom his	dffffi
sfrom hols	effdfi
sfrom hr	hdefdh
sfrom interv	iffffd
sfrom leave	effefi
sfrom licens	jcffff
sfrom madrid	dffffh
sfrom me	lcbgai
sfrom my	hadclf
sfrom nine	ffhfhb
sfrom now	fhffgd
sfrom our	Zgijed
sfrom parent	ffffhd
sfrom person	hfffef
sfrom phone	hfdied
sfrom receip	hhfeed
sfrom recrui	effhef
sfrom round	defeej
sfrom shauna	hffffd
sfrom the	medfec
sfrom them	Ycgfgn
sfrom there	dffjee
sfrom this	fiffed
sfrom us	pbdjeX
sfrom you	P0egcZ
sfrom your	chdeke
sfront	bfhehg
sfront desk	eefffh
sfront of	dggehe
sfronte	ffefdi
sfroze	ffffla
sfrozen	heifXk
sfrozen until	ffjfah
sfull	Xfegii
sfull .	cffife
sfull counci	ffefhf
sfull time	ceffek
sfully	dffgfg
sfully booked	dffgfg
sfundin	defegi
sfundin round	effffh
sfundra	bfffdl
sfunera	dfeefi
sfunera .	ffefhf
sfunera @d	effeei
sfurnac	affggi
sfurnis	Zpffdd
sfurnis within	bkfffe
sfurnis your	diffdg
sfurthe	fefcdk
sfurthe candid	dffffh
sfurthe interv	geccem
sfurthe notice	ffjfbg
sfurthe talks	dffejd
sfurthe to	hffffc
sgaffer	iffffd
sgaller	deeeih
sgaller 's	dffeje
sgalway	ghdbdk
sgalway on	hfebej
sgap	egieiZ
sgap from	ffefjd
sgarden	eedddm
sgarden centre	dffdfj
sgate	eblfdg
sgate #	feeffh
sgate @d	ecjffe
sgate b	fehfff
sgate bring	fehfff
sgather	fedkha
sgather after	gfekdc
sgave	cgdeif
sgave it	ffffkb
sgave me	ajfffh
sgave notice	efffie
sgave people	feffhe
sgave the	dfefkd
sgave us	idfffe
sgave you	ifffXl
sgcse	Zgfffl
sgcse result	Zgfffl
sgear	ciehee
sgear the	ciehee
sgenera	hdechg
sgeneva	bjhfde
sgentle	ffefjd
sgentle remind	ffefjd
sgenuin	iffffd
sgerman	keeegb
sget	oecebf
sget #	fhfffe
sget @d	Viddgn
sget @s	Ymffdg
sget a	qdadbe
sget an	lbdeff
sget back	iZedgk
sget bored	aeffel
sget checke	effifd
sget everyb	ffieee
sget hold	dfffdj
sget in	ndaeeg
sget it	lgdeec
sget locked	dffffh
sget lost	ceiecj
sget my	hedldb
sget one	hffffd
sget our	uccfgU
sget out	kfefec
sget round	dffffh
sget that	hfeffe
sget the	hgiccf
sget them	hefffe
sget throug	ekefha
sget to	fdfieg
sget told	nfecdb
sget you	ickfeb
sget your	gecgeh
sgets	uXWgWk
sgets a	tcdZcd
sgets an	idfmdY
sgets back	hefffe
sgets decide	affhgi
sgets done	kbfffe
sgets her	bfcfem
sgets it	efedej
sgets late	mfeeea
sgets signed	fffeeh
sgets the	kddeai
sgets throug	ffhffe
sgets told	lefeeb
sgettin	jggehY
sgettin back	geeeid
sgettin one	hfffdg
sgettin the	ifffha
sghost	hffffd
sghoste	dffeje
sghoste for	ffffid
sghoste me	dfffhf
sgirl	ecemdf
sgirl @d	dffgff
sgirl client	bffkfe
sgirl from	kcffef
sgirl on	fffjfc
sgirl said	feffdh
sgirl says	hffefe
sgithub	fjdkZd
sgive	jjdgbc
sgive @d	fehfff
sgive a	dffigd
sgive answer	fffefh
sgive everyo	gefdei
sgive feedba	cffefj
sgive his	heffff
sgive it	iifdec
sgive me	gjfece
sgive my	ghffee
sgive notice	gedfdi
sgive one	ehfffe
sgive the	dgegbk
sgive them	blfffd
sgive us	kleehU
sgive you	jZekce
sgive your	fkdfec
sgive>again	Xkfdgi
sgive>answer	ekZeck
sgive>ask	gldefZ
sgive>away	fjdeef
sgive>chosen	hefefe
sgive>date	gocdgZ
sgive>decide	fffejb
sgive>free	iceffh
sgive>give	Yjffjd
sgive>hear	fiefee
sgive>if	lYffff
sgive>me	fliheV
sgive>meet	iejefa
sgive>news	jhdehZ
sgive>not	hidegc
sgive>offer	kZeedj
sgive>others	ffffid
sgive>papers	bghfhf
sgive>post	fcffej
sgive>receipt	efefie
sgive>said	ekffbf
sgive>soon	ejefee
sgive>start	egefdi
sgive>step	XpkeeY
sgive>them	bjkebe
sgive>wait	cefffj
sgive>will	edgfcj
sgive>you	ffkdde
sgiven	mgcelU
sgiven a	leeeed
sgiven me	glhfYc
sgiven that	jebeeh
sgiven the	eeefjd
sgiven to	cffeoa
sgiven until	gcfife
sgiven up	efffie
sgives	ljbedb
sgives me	dldefd
sgives us	hffffe
sgiving	Wkffld
sgiving dates	edffje
sgiving me	ejfffc
sgiving role	bffgfi
sgiving you	ajffid
sglad	Ziceij
sglad if	ffefeh
sglad of	ehffff
sglad to	aheeej
sglad you	ffefie
sglass	efkeec
sglass of	efkeec
sgo	ggheha
sgo .	dfedjg
sgo @d	iffefe
sgo ahead	jjeefY
sgo at	efhfja
sgo back	fehfee
sgo down	dhffff
sgo for	efffeh
sgo from	ddefjg
sgo home	ffeeei
sgo live	ifeefe
sgo on	Zffigh
sgo out	mecdfd
sgo over	Xengff
sgo there	efiffd
sgo throug	jdffhb
sgo to	iidicb
sgo up	jgdeha
sgoes	hfZoYg
sgoes .	hffffe
sgoes from	effifd
sgoes in	ffckee
sgoes nothin	dfffgg
sgoes on	eefdfj
sgoes out	ldckcb
sgoes to	VkfoZg
sgoes up	hefhee
sgoes well	gfdfeh
sgoing	hYddji
sgoing .	feeekc
sgoing on	gafffj
sgoing throug	gcdieh
sgoing to	fcccik
sgoing well	heffff
sgoing with	gfffja
sgone	lbedoW
sgone quiet	dfffjd
sgone the	ffefid
sgone throug	fffekb
sgone to	jefeiZ
sgone with	jeefgc
sgood	icgeja
sgood .	ffefdi
sgood ?	eekfed
sgood @d	eeheeg
sgood as	dfffgg
sgood at	iefffe
sgood conduc	ffffeh
sgood enough	hefffe
sgood for	dehejc
sgood in	ffdffi
sgood mornin	efffhe
sgood news	cafekj
sgood or	odeebc
sgood time	ffifee
sgood to	dfffif
sgood too	jfffed
sgoodby	hfffgd
sgoodby to	hfffgd
sgoodne	dffhff
sgoodne knows	dffhff
sgoon>again	dffefi
sgoon>answer	ifhedd
sgoon>ask	acifkf
sgoon>chosen	feffjc
sgoon>date	ehblah
sgoon>decide	jhaedf
sgoon>free	efieff
sgoon>give	ebfflf
sgoon>goon	dffffh
sgoon>hear	jefeee
sgoon>if	deffgh
sgoon>joy	keefde
sgoon>meet	jeblgY
sgoon>news	peddad
sgoon>not	jfgfdd
sgoon>papers	eiceeh
sgoon>post	efghef
sgoon>step	cbkdZp
sgoon>them	igbhde
sgoon>will	jbfcbl
sgoon>you	beffjh
sgordon	edffgh
sgot	hhgded
sgot #	kffded
sgot @d	fegfhe
sgot @s	eoeeab
sgot a	gecfgg
sgot an	cfffei
sgot anothe	akfeeg
sgot bumped	ffejgc
sgot his	ffffdh
sgot home	ffffic
sgot in	ffefhe
sgot inspec	lffeeb
sgot it	pbeead
sgot openin	fifeee
sgot out	gfffdg
sgot round	fifffc
sgot sign	effeei
sgot the	bidejf
sgot till	ifffdd
sgot to	edndZh
sgot two	efejgc
sgot until	ddeefk
sgot you	ffnfab
sgot your	dgafkg
sgov	gffied
sgov 's	gffied
sgovern	khegcZ
sgovern answer	iffefe
sgovern appoin	iffdff
sgovern meet	effjfc
sgrab	fehffd
sgrab a	fehffd
sgrade	dddfel
sgraded	befkgd
sgraded until	effkfa
sgradin	dffmfa
sgradin on	effhfe
sgradua	cfeidh
sgradua scheme	dffffg
sgrant	ckedeg
sgrant office	efhffe
sgrant you	elcffd
sgrante	hffffe
sgratef	algedg
sgratef for	bkfedi
sgreat	apbbkb
sgreat @d	dmdega
sgreat interv	ffefjd
sgreat speaki	ffffhe
sgreat to	cmedce
sgreeti	dfeecl
sgrotto	dffefj
sgrotto team	dffefj
sground	hfdeeg
sground @d	effeeh
sgroup	fbkged
sgroup .	feifee
sgroup day	dhffff
sgroup discus	hefffe
sgroup exerci	eekffd
sgroup leader	gdfhfe
sgroup meetin	feehef
sgroup meets	efefei
sguaran	mafegd
sguaran before	ldfdec
sguess	cdffdl
sguess .	eefffh
sguess i	eeffdj
sguessi	cffffi
sguide job	heffee
sgut	ceffek
sguy	ckffed
sguys	fffhfd
sguys want	fffhfd
sgwen	cfffgg
sgwen and	cfffgg
sh	eeeffi
sha	bffkfe
shack	dXgfil
shack .	ZSgflq
shack ;	icdehf
shack ?	dYlfgh
shack and	nddefa
shack as	hfffef
shack at	cehfgg
shack beginn	ehfffe
shack but	beffii
shack by	mfbfde
shack for	eehfeg
shack i	fdgfhe
shack if	gdffff
shack in	kecffd
shack is	ceffjg
shack it	Yfgfgk
shack lunch	hffffe
shack must	dgfffg
shack need	ecffgi
shack no	icffff
shack now	kfeeed
shack on	ifffde
shack or	dfgffg
shack please	fcfffi
shack said	deffhf
shack she	kfcffe
shack so	eefffh
shack storie	bffffh
shack take	ieffee
shack then	eefffh
shack they	kedfde
shack to	cbhdhl
shack we	iefffd
shack when	ndefcd
shack whethe	ecffig
shack will	lcfeed
shack with	afhfgh
shack would	ebffhi
shack yes	dgffgf
shack you	dfgfgf
shad	cfafne
shad a	hgckhY
shad agreed	efeejd
shad an	idffdg
shad applie	dffgid
shad asked	ddeeld
shad been	efkfec
shad expect	dfffhf
shad her	jfffed
shad hoped	cffffj
shad it	dfffbl
shad my	bdffhi
shad need	gmajZc
shad not	cggfkb
shad origin	eeffhf
shad our	hefejb
shad pencil	efedje
shad promis	cgfelb
shad said	aefele
shad the	dfeegh
shad them	ffeekd
shad they	gfffbi
shad to	ieadYp
shad told	afffme
shad two	dfeeje
shad you	efefei
shad your	ehffdh
shad yours	efffhe
shaggle	hefffe
shalf	Zbnfgg
shalf an	eeghef
shalf day	ffhffe
shalf of	fedich
shalf six	ffhffe
shalf ten	efhfef
shalf term	cffdel
shalf way	dfffjd
shall	beidej
shall 's	dffdfj
shall .	efiffe
shall on	ffeffh
shand	cphefX
shand and	ffifde
shand in	Yqefec
shand it	diefjb
shand on	kefeec
shanded	ecfegi
shanded in	fcffgh
shandin	alefef
shandin in	alefee
shandli	hffffe
shands	Zeebjl
shands by	ahfeek
shands in	gffcfh
shang	hffeef
shang on	jffeed
shannov	hffeff
shannov on	hffffd
shappen	aehfke
shappen .	gffifb
shappen after	bfgfgi
shappen next	efeffi
shappen we	iffdfe
shappen with	dfffgg
shappy	aegeZq
shappy birthd	ffefei
shappy return	ffefeh
shappy to	bfiebj
sharbou	cchfcl
sharbou board	dffgdi
sharbou compan	hffffe
sharbou festiv	fffffh
shard	ddgfhg
shard feelin	efefie
shard hat	eegfeh
sharves	efeeej
shas	iaefhh
shas @s	jifhba
shas a	fdefej
shas an	ffheef
shas anothe	iffdfe
shas as	ffffic
shas asked	gcfjdf
shas become	jfefed
shas been	facfod
shas come	ceffgh
shas given	ffiffd
shas gone	gfeejc
shas her	dfcfdn
shas its	dfenea
shas made	hfffgc
shas me	ffeedi
shas met	hffffe
shas moved	hfiede
shas not	deefif
shas now	kffebe
shas promis	qbfdcb
shas said	ffefhe
shas signed	ifffbh
shas sworn	iffffd
shas the	kfegec
shas time	ffhfef
shas to	bgcgek
shas until	Zefeen
shas voted	dfefbl
shas we	feffeh
shat	eegfeh
shatchb	dfgffg
shate	fffdei
shate to	fffdei
shave #	eXgfgm
shave @d	femddc
shave @s	dmdgeb
shave a	ccfnde
shave accept	djkfbc
shave agreed	jefgbf
shave anothe	ghgeed
shave any	cdeffk
shave appoin	afffem
shave asked	ahfecl
shave been	bchdne
shave blocke	ifekbd
shave booked	feffci
shave breakf	efheff
shave by	gdfhfe
shave called	ffffdi
shave cancel	ffgfgd
shave chosen	ifffgc
shave closed	ffffkb
shave come	deffej
shave decide	mddded
shave declin	ehffff
shave done	gekefa
shave everyo	cefkfe
shave feedba	hffefe
shave found	efefeh
shave given	difeic
shave gone	iefeib
shave good	dffffi
shave got	kfhdXh
shave had	seafca
shave half	dffhfg
shave heard	bgfefj
shave her	ieeefg
shave his	effcfj
shave i	ghfffd
shave is	efefdi
shave it	mfZibc
shave its	iefdfe
shave just	afehgh
shave kept	fhhfbg
shave let	efffei
shave liked	efffid
shave looked	befkff
shave lost	edffjd
shave lunch	efhcei
shave made	gejeed
shave met	bfgkZi
shave my	ekebch
shave never	gfffhe
shave news	eefgjb
shave no	bhbffl
shave not	ibhcpT
shave now	oedceb
shave offere	eeffeh
shave one	Zfechm
shave only	ddefem
shave our	gccggg
shave ours	idffef
shave passed	gdfifc
shave pencil	ifbjed
shave picked	kfffdc
shave pleasu	ffhfee
shave postpo	edffgg
shave presen	dffffh
shave promis	ijefad
shave pushed	neefcb
shave put	Yeecdr
shave questi	ifeffd
shave reache	ifffcf
shave read	bgidjd
shave receiv	efffhf
shave remove	ffffcj
shave reopen	ehffZj
shave resche	gffhde
shave rung	hfffhc
shave said	dkeege
shave second	dffeei
shave seen	cfffhh
shave sent	dfgfgg
shave set	feeiee
shave settle	hffffe
shave shifte	fegeeh
shave shown	ffefhe
shave signed	eelfga
shave some	eefffi
shave someon	effffh
shave someth	jadefj
shave sorted	jdffee
shave spoken	leedfc
shave starte	eeffie
shave stoppe	dfffgg
shave sworn	hefffe
shave taken	dffgkc
shave talked	ffbfdl
shave the	kidZZj
shave their	pdfeeZ
shave them	ejffed
shave these	ehfffd
shave though	efefjd
shave three	dhheff
shave till	dgfefh
shave time	dgheef
shave to	Swhcbe
shave told	heddfh
shave two	egfbek
shave until	fledec
shave waited	efffid
shave word	gfffgd
shave writte	gedfjd
shave you	gbleWl
shave your	csiZXf
shave yours	ldegec
shaving	bfhcih
shaving a	efedan
shaving his	effefi
shaving lunch	egeefh
shaving seen	ffgfgd
shaving though	ffeekc
she	ifceak
she and	hfehfc
she asked	hffffd
she can	cefeel
she closes	effhfe
she has	hegfee
she is	aiebfm
she just	bfcfco
she lands	bffffj
she reads	dffife
she said	ofbdaf
she says	iiddZi
she told	beeeji
she wants	dlbeeh
she will	gdhdeg
she would	gdgjfa
shead	dhjcib
shead calls	iffdff
shead draws	dffcfk
shead events	dfffgg
shead of	aljdec
shead office	gdegnY
shead over	dffiff
shead teache	hffeef
shead will	heefef
sheadac	efffhe
sheadac .	efffhe
sheadco	jcegdf
sheadco for	effife
sheadco is	iffebi
sheadco lapses	hffffe
sheadin	eeeeif
sheadqu	hegeee
sheads	figbka
sheads togeth	fffdei
sheads up	cjheia
sheadsh	dfefei
sheadte	efgiia
sheadte makes	gfeiec
shealth	eejfgc
shear	ldcged
shear .	peceba
shear @d	kedfZi
shear anythi	heffee
shear back	kcefee
shear before	hdffic
shear by	dcefjh
shear from	ifdidd
shear hack	dffffg
shear in	hffefe
shear it	effeei
shear me	cflfed
shear nothin	hefffe
shear on	jebghb
shear our	cffffi
shear the	hffefe
shear whethe	fifeed
shear within	cgfegh
shear yes	jffefc
shear you	defejf
shear your	cidffh
shear>again	mbjeac
shear>answer	fdedmb
shear>ask	jbfefg
shear>away	hfffef
shear>bye	ecffig
shear>chosen	efhfgd
shear>date	gfdhgc
shear>free	kifdda
shear>hear	befegl
shear>if	jfddef
shear>me	bdhddl
shear>meet	defhdj
shear>news	feeedj
shear>not	Xcdfkn
shear>offer	cleebg
shear>others	ceeeel
shear>papers	bhgfei
shear>post	cekadj
shear>said	Zdfenf
shear>soon	effeei
shear>sorry	dffffh
shear>step	cfebod
shear>them	cdegke
shear>wait	ffffhd
shear>will	dfecnd
shear>you	akcdjh
sheard	edfidh
sheard @d	efffhe
sheard back	ieffef
sheard by	idfffe
sheard from	iefffe
sheard in	fffefh
sheard nothin	fhffee
sheard that	dffedk
shearin	kgggZb
shearin @d	hfffee
shearin back	leefdb
shearin by	gefkeb
shearin from	hieeed
shearin on	ffeddk
shears	qaddYi
shears by	ladeeh
shears on	kfffZh
sheart	ihfedc
sheart .	kffeed
sheld	chkced
sheld at	ffhfgd
sheld in	efhfff
sheld on	felefb
sheld until	fkfefb
shello	dgfihc
shello again	bghejd
shello i	efeehf
shello in	hffffd
shello out	dfeedk
shello we	ffflea
shelp	bjdefi
shelp .	efeffh
shelp us	dhfegf
shelp you	dffffi
shence	feefhf
shence this	ffffid
sher	jgaddj
sher .	dfefkd
sher @d	kedfde
sher answer	hefeci
sher by	cijfeb
sher deadli	ekefcd
sher decisi	ifedeg
sher diary	jfefed
sher exact	kfefec
sher interv	efefdj
sher last	dfffie
sher mail	eeffhf
sher mind	jdeiec
sher notes	eefffh
sher on	effhgd
sher second	efYeeo
sher she	elfedc
sher that	eefhff
sher train	efffhe
sher trial	efeeei
sher turn	jfffed
sher word	cfeebn
sher words	hdeffg
shere	ceheej
shere .	kdcefe
shere @d	hffeee
shere are	efjefd
shere by	clfffd
shere can	eefeej
shere for	ffgfdg
shere from	fffefh
shere goes	dfffgg
shere i	lekfaZ
shere in	cecfdm
shere is	deihgb
shere it	cfffig
shere on	cgdejg
shere refere	effifd
shere so	ffifde
shere that	iedfic
shere until	effefh
shere we	efffeh
shere within	cfffif
shere you	effefh
shereby	ddjdge
shereby appoin	efefhf
shereby confir	fegfdg
shereby invite	fekfdd
shereby offer	effdjd
shereby offere	ffefeh
shers	dfhfeg
shersel	kddicd
shersel .	mfdecd
shersel she	cffjfe
shesita	fgffgd
shey	bhcmha
shey can	eidffe
shi	cfpciY
shi as	gffcfh
shi candid	efifef
shi emeka	dffffg
shi i	hdjece
shi just	giffcf
shi margar	dffgff
shi placeh	ddqehV
shi select	djddkb
shi sorry	fflfbd
shi the	afegdl
shigh	dffffi
shigher	dfeehg
shiking	effffh
shiking withou	effffh
shim	dgdfan
shim .	eegfeh
shim and	effffh
shim by	bgfffi
shim direct	effdei
shim he	iffffd
shim i	dffffg
shim in	ffeebk
shim on	eidgff
shim the	hfeffe
shimsel	kdgdde
shimsel @d	kffeed
shire	dddcmg
shire .	jffcef
shire @d	ifefef
shire and	dfffhf
shire in	ffffhe
shire you	ceeefk
shired	cddehl
shired .	ffefeh
shired as	dfeecl
shired you	heffgd
shires	hffffe
shiring	ebeknW
shiring .	cfifjb
shiring again	efffeh
shiring anyone	ffffhe
shiring commit	effkec
shiring for	degfjd
shiring freeze	efffjb
shiring manage	fdefma
shiring team	dfefke
shis	kafbgg
shis answer	effefi
shis appoin	kffeed
shis budget	dffgfg
shis choice	effefh
shis father	gffcei
shis is	kffdfc
shis knee	effefi
shis last	ffffjc
shis list	effefh
shis mind	ifffed
shis office	feiffd
shis partne	gdfied
shis picks	hffffe
shis pilgri	dffffi
shis secret	ieffee
shis select	dffgff
shis view	dfffgg
shis wife	gfeiec
shis word	gfecdj
shis words	fdffhf
shistor	cdefel
shistor and	eefffi
shistor for	deefej
shit	cffggg
shit you	dffgfg
shiya	jeeedf
shiya i	hffffd
shlower-bound	cadcej
shold	ijgeiU
shold @d	dfjeib
shold it	dkgeiY
shold me	odefcb
shold of	bfffdk
shold off	feeffh
shold on	fegghb
shold the	emffea
shold until	ffffcj
shold your	hffffe
shold>again	geeemZ
shold>answer	jdfeef
shold>ask	ekfdjZ
shold>away	efffjc
shold>chosen	cfekja
shold>date	Wkghhe
shold>decide	gfedei
shold>free	fehffe
shold>goon	dfiefd
shold>hold	ffffYn
shold>if	hfefef
shold>me	ndefdb
shold>meet	effdje
shold>news	ceedcm
shold>not	edcfgj
shold>offer	hgfffd
shold>others	heeefg
shold>papers	dfffgg
shold>post	fkefiY
shold>review	dfefhg
shold>sorry	heffef
shold>step	cfgcao
shold>them	deedii
shold>will	gdddcm
shold>you	anffbg
sholder	dfiffe
sholdin	cjgdgd
sholdin @d	eihffc
sholdin first	fffefh
sholdin the	fhfffe
sholds	hckedd
sholds so	jfefed
sholida	idddZm
sholida .	becdbq
sholida @d	jbefeh
sholida and	hgfffd
sholida from	hffffe
sholida here	ffkfga
sholida obvs	dffefi
sholida on	ffefei
sholida so	dffffh
sholida start	difffe
sholida time	gefhfe
shols	defdfk
shols sat	effdfi
shome	amebhe
shome all	ffffic
shome is	dgfefh
shome on	efeedj
shome over	fefdfi
shomewo	blgfec
shomewo for	dldfed
shomewo from	dhffgf
shonest	Ybefho
shonest .	eeffei
shonest could	affggj
shonest i	gffeid
shonest the	gdfhfe
shonest timing	dfffgg
shoneym	fefefh
shonour	efeidf
shonour .	effiee
shop	eehfff
shop on	eehfff
shope	ejidbe
shope .	gfffdh
shope that	efjfdf
shope to	kfffeb
shope you	hfiefb
shoped	bcffhk
shoped .	efffdi
shoped for	ecffhg
shoped to	cfffhh
shopefu	kffffa
shopes	hehfed
shoping	icdheg
shoping for	bffibk
shoping to	jddeic
short	icfedf
shospit	fefeie
shotel	dghech
shotel .	ffhfee
shour	gdpfba
shour .	kflebZ
shour @s	eeifef
shour and	dkefed
shour with	hbfhff
shourly	dgfffg
shourly out	dgfffg
shours	Ziedbn
shours .	ficfef
shours @d	efeeei
shours a	ffdffi
shours and	feeffi
shours are	efdfej
shours have	ffffeh
shours of	dhdffg
shours on	ffjffb
shouse	fedebm
shouse .	eeeedk
shouse in	ffefeh
shousin	kfeffb
shousin is	kfeffb
show	gZgegi
show @d	effffh
show about	ffhfee
show does	ffhfeg
show i	efhffe
show is	eeiffe
show it	lbeiec
show long	efffeh
show the	jcfffd
show to	ffZfem
show wonder	ffefid
show you	edidei
showeve	efifee
showzit	ffdjfd
showzit we	ffdjfd
shperiod	eYihfg
shr	gbgfie
shr 's	fffedj
shr @d	jffffc
shr ago	fflfbd
shr before	cgfffg
shr called	efhffe
shr checks	effhfe
shr closes	jddcej
shr compil	effiee
shr hack	bfgfgh
shr is	cffffi
shr lady	ghfeee
shr needs	fcffje
shr on	kedeha
shr says	hfffef
shr sir	efffeh
shr system	hffffe
shr want	dgfffg
shr wrote	fffejb
shspan	igWcbh
shtime-only	ZTdclk
shub opens	ffffeh
shull	dfedek
shull on	dfedek
shuman	jefffc
shuman resour	hffffd
shunch	kffdfc
shunch is	kffdfc
shundre	effifd
shundre cvs	effifd
shurdle	dfhefg
shurdle a	ffhefe
shurry	eiefef
shurry .	fcfffi
shusban	eiffdg
shybrid	eeffck
shybrid posted	ffffdi
shygien	egbffi
si	gfgedf
si .	kffjcY
si accept	fdfffh
si am	cdifdj
si apolog	ffffhd
si apprec	dkffgb
si ask	fjeffc
si asked	mRcdfn
si be	egefeh
si believ	ieffdf
si book	feeffh
si call	jechcf
si called	effegh
si can	kdgdbf
si catch	fffied
si chased	efecpY
si choose	hffefe
si come	Zhiiee
si confir	mebefc
si could	Tieihm
si did	befejh
si do	Zjjcid
si doubt	effffh
si enclos	ehffee
si expect	fedefj
si fear	ceffek
si find	ifdffd
si fly	cffeek
si forgot	egfeeh
si found	gfffgd
si gave	ifffXl
si get	gpbfbZ
si go	fiheed
si got	cfgffh
si guess	efffeh
si had	Vjefhi
si hate	fffdei
si have	ajldce
si hear	kgefeb
si hereby	efidib
si hope	emdfdd
si inform	cefffj
si joined	dfffgg
si just	diefhd
si know	Ydcdkn
si lack	efffei
si land	gfegch
si leave	fecefj
si let	fffhfe
si lose	dfefej
si make	effeeh
si may	dgfffg
si mean	jfefed
si meant	heiede
si mentio	fffgdf
si met	ffffid
si might	cffdgk
si must	Upiddg
si need	Wrfcde
si never	fiffbi
si offer	fflfea
si promis	ieeedg
si pulled	ffefhe
si put	feeejd
si rang	cffegi
si read	eeeckf
si ring	iefefe
si run	cffffh
si said	ffdfhe
si say	cihfgd
si see	gfddjf
si send	dfgfgg
si sent	efffhf
si shall	icggiZ
si should	geefic
si sign	hfgfee
si sit	hflfYe
si speak	hffefe
si spoke	hefdhe
si start	edefcm
si sugges	dfgffh
si take	cfeemb
si talk	bfcqda
si talked	egffcj
si tell	iffffe
si text	dfejdg
si then	gdfhfe
si think	efffjd
si though	afffjf
si told	dfefmb
si unders	fghfde
si waited	eeffie
si want	degmcc
si wanted	ageejh
si was	lcjeWj
si were	cfgfei
si will	reddZe
si wish	bfffgi
si work	ffefei
si would	eigdch
si write	ldfgcc
si wrote	Zfeclg
siaway	fgccgf
siban	fkfffb
siban and	fkfffb
sice	eehfff
sid	ahgegg
sid by	dgfeei
sidate-owner	cfddjf
sidea	deffhf
sideal	djeffe
sideal .	eieffe
sideall	eafffl
sif	ejjdbf
sif @d	gdhfef
sif i	bljcah
sif it	kebech
sif its	cefffj
sif not	hiefed
sif number	edffej
sif our	dkgffc
sif she	feffeh
sif so	fehffd
sif succes	ffhffd
sif that	bjdffg
sif the	hdcegh
sif there	jehccf
sif they	ieeege
sif we	hjgecc
sif yes	egkfeb
sif you	bjkece
sif your	eefeej
sif>again	djcdfh
sif>answer	ilgcXe
sif>ask	Zjdefi
sif>bye	fdffhf
sif>chosen	dilibZ
sif>closed	hffffe
sif>date	ccafdq
sif>decide	dicfgg
sif>free	dejfff
sif>give	cigfch
sif>goon	icdehf
sif>hear	nZgefc
sif>hold	efffdj
sif>joy	hegfee
sif>match	fdmeeb
sif>me	bhefje
sif>meet	Wknegb
sif>news	cbjfdj
sif>not	ucegbV
sif>offer	hhffed
sif>others	fdffhe
sif>post	Ygdcdr
sif>refuse	ddfifh
sif>review	cjfffe
sif>said	jebebk
sif>sorry	gefhfe
sif>start	fiffed
sif>step	kdheec
sif>them	kjffZb
sif>wait	pfdedY
sif>will	agkgcg
sif>you	dgjfde
signore	afbemh
signore .	bfeele
sigoodbye	cbddcn
sihold	bZcajf
sii	edhffh
siimmediate	cjhddc
sill	ffdfhg
sill .	ffdehg
sill so	hffefe
sill text	dffhff
simagin	dffffh
simagin ?	dfffgg
simmedi	fffefh
simport	dfffgg
simport wrote	dfffgg
simpres	ffeelb
sin .	cljddb
sin ?	dgffff
sin @d	cdggfj
sin @p	dfeeld
sin @s	mgecgb
sin a	igddka
sin advent	ffhfee
sin all	lflecX
sin an	bdfldg
sin and	jhddnT
sin any	hieeed
sin as	fhffee
sin at	dheefg
sin attach	cjfeeg
sin before	ehdjdd
sin betwee	efefeh
sin bristo	effffh
sin brusse	eeheef
sin but	alefee
sin by	afdiig
sin cape	gfiecf
sin case	fgkebc
sin cork	hfebej
sin court	gfedif
sin curato	dfgfgg
sin divers	hffffe
sin due	bffffk
sin englis	gehfdf
sin error	bfeemd
sin everyb	gfhfed
sin fact	effdlb
sin for	bcndkZ
sin front	dggehe
sin galway	ggebej
sin good	ffffdh
sin hand	dfgffg
sin hannov	fffefh
sin her	jfefed
sin in	efeffh
sin it	fdakfg
sin its	delfec
sin joburg	ffeeei
sin late	jffeed
sin leeds	ffjfdd
sin line	fhffef
sin lisbon	eejfee
sin london	ffjffc
sin max	hefffe
sin meetin	dffffh
sin mind	cfefdl
sin my	agiefg
sin new	fgifed
sin observ	cffffh
sin on	gdficg
sin or	qZefcd
sin order	ekeihX
sin origin	ffhfee
sin our	XjfeYp
sin paris	hfffee
sin post	dcefel
sin produc	dfffgg
sin reads	dfffgg
sin recrui	ffdffh
sin rotter	ffhffe
sin spain	cfffdl
sin that	leedgc
sin the	ehgdgf
sin their	ehjfec
sin there	eifffd
sin this	fldeag
sin three	bffifg
sin till	efefhg
sin time	ekZedj
sin to	egffkZ
sin touch	lYefeh
sin town	dejfee
sin warsaw	efedej
sin wellin	dhffff
sin which	deeffj
sin with	eiffdf
sin within	eifffd
sin writin	oeYfZf
sin you	ihfefa
sin your	gbigeg
sinbox	ejdfdh
sinbox @d	hefeef
sinbox and	difffe
sinbox by	dgfgff
sinbox is	ffeeei
sinclud	diecfg
sinclud those	hffefe
sindica	dfgfie
sindica accept	fdfffh
sindica of	efffid
sindivi	ldfcee
sindivi answer	hffdfe
sindivi feedba	heffff
sinduct	babccs
sinduct @d	eccffm
sinduct or	dffdfj
sinduct so	ffefeh
sinduct you	ffiffd
sinfant	dfefej
sinfo	eggfbj
sinform	ichfgb
sinform .	hffffe
sinform all	jffcff
sinform at	dffiff
sinform by	hbeija
sinform chat	ciieee
sinform every	kffcfd
sinform everyb	dffife
sinform of	idejdc
sinform the	Ygefmd
sinform us	ahldee
sinform we	dffffg
sinform you	kcdeci
sinitia	eedfek
sinitia @s	eefffi
sink	kfdeed
sinnova	ffffeh
sinside	eefehg
sinside #	heffef
sinside @s	egfeid
sinside of	hffffd
sinsigh	ffdfck
sinsist	heffgd
sinsist on	heffgd
sinspec	jedehb
sinspec and	fffhee
sinspec in	lffefb
sinst	efiffd
sinst .	efiffd
sinstea	cfjckc
sinstea .	idgffe
sinstea ?	dejfgd
sinstea of	bhgblc
sinstru	ffiefd
sinstru .	dhffff
sinstru to	ffiefd
sintake	bhcdbp
sintake of	eheeci
sintake team	effeeh
sintend	heegee
sintend to	heegee
sintent	gdfeeh
sintent to	fdfeeh
sintere	cmbfdh
sintere in	djcffg
sintere you	diefhe
sinteri	ffffdi
sinteri payrol	ffffdi
sinterm	ifffee
sintern	gdYbgo
sintern .	feffie
sintern and	hffffe
sintern by	kffefc
sintern candid	aecceq
sintern in	ffffic
sintern party	ffefei
sintern presen	dffffh
sintern transf	ffffdh
sintern who	fffeeh
sintern will	hffffd
sinterp	ejfefc
sinterp you	ejffed
sinterv	beldie
sinterv 's	diihcb
sinterv .	eapdhb
sinterv ?	efifia
sinterv @d	Zaidnd
sinterv @p	dffghe
sinterv all	ifdiec
sinterv and	gebfmb
sinterv are	ecefZn
sinterv at	eeefkc
sinterv betwee	efefei
sinterv but	dfjfee
sinterv by	dgefgg
sinterv candid	iffffd
sinterv carry	efegeh
sinterv date	eehfgd
sinterv dates	kcfefd
sinterv ended	ffdflb
sinterv feedba	dffggf
sinterv finish	dfggfg
sinterv for	bdfkdh
sinterv from	eelehZ
sinterv has	eeafqa
sinterv have	fekecg
sinterv in	egjage
sinterv is	gbhcck
sinterv itself	ffhffe
sinterv list	fekfcd
sinterv not	ffdelc
sinterv notes	fffeid
sinterv of	gdicYm
sinterv on	bfhcfj
sinterv over	dehffg
sinterv panel	iffdff
sinterv result	cfffej
sinterv run	heefeg
sinterv said	feffdi
sinterv six	ffffhd
sinterv slot	djfffe
sinterv slots	cjgfee
sinterv so	dfgfge
sinterv starts	fflfbd
sinterv stays	fifebh
sinterv take	ffndea
sinterv there	effedj
sinterv til	edeffj
sinterv till	defdfk
sinterv time	eeefej
sinterv to	eddfih
sinterv took	fecdkf
sinterv until	afemed
sinterv was	mdeedd
sinterv when	afffih
sinterv which	ifeegd
sinterv will	geoeba
sinterv with	Yfhdfj
sinterv wrap	deccdn
sinterv you	eghfdg
sintima	hefffe
sinto	fedhbk
sinto @d	efeffh
sinto it	efffdi
sinto the	efeebm
sinto you	ffffhd
sintrod	dffefj
sintrod themse	fffdfi
sinvest	fedkfd
sinvest is	gedjfd
sinvisi	hffefd
sinvita	ghhekV
sinvita .	ffffid
sinvita expire	fieffd
sinvita is	fhfffe
sinvita to	ghefia
sinvite	cepfac
sinvite .	ffalfe
sinvite for	efifbh
sinvite from	eekefd
sinvite to	ecfedl
sinvite you	efnedb
sinviti	ediege
sinviti me	fejfee
sinviti you	edfeif
sinvoic	cefffj
sinvoic for	cefffj
sinvolv	effied
sioffer	efcZhf
sir35	eefffi
sir35 initia	eefffi
sirejection	eYccmd
sirish	dfhfff
sis	ffgfdg
sis #	efffei
sis .	oeledU
sis @d	jiheac
sis @p	efffie
sis @s	dffeck
sis @t	fccffk
sis a	dfmfcd
sis about	defffi
sis after	bgfffi
sis all	dgeeck
sis alread	ffffid
sis an	egdfej
sis and	ghfeee
sis anothe	ffflea
sis anythi	fiieec
sis approv	effhff
sis asleep	efeeei
sis at	ecebgm
sis attach	chfffg
sis availa	edfffi
sis awaite	eifffd
sis away	Yheidj
sis back	mfcebe
sis bad	hefffe
sis basica	hfefef
sis been	gdeanc
sis before	jefffd
sis being	fecefk
sis betwee	ldffed
sis booked	eehfdg
sis by	legbee
sis cancel	eegfZm
sis checke	dfegeh
sis choosi	hfffee
sis circul	effife
sis closed	dececn
sis closin	efefei
sis coming	hfeehc
sis comple	heegia
sis confir	gfhffd
sis crunch	ffeeei
sis decide	keeeee
sis diarie	ffieee
sis diary	gfhfed
sis doable	ehfeeg
sis done	dedldf
sis due	eaeoef
sis expect	ljddca
sis fine	Ykegfj
sis fixed	ffffeh
sis flying	cffefj
sis for	hdfebk
sis free	dfjfdf
sis from	dfeejg
sis frozen	ffifXk
sis full	dfdieh
sis given	fiefgb
sis going	jdfdcg
sis gone	iedfgd
sis got	jledbb
sis hack	hcgfeg
sis having	effefi
sis here	fhifdc
sis hiking	effffh
sis holida	fefhdg
sis ill	ffefid
sis in	hegjbb
sis inform	heejdc
sis it	ceffdl
sis just	defffi
sis kept	feffeh
sis late	ifefed
sis leavin	effefh
sis left	kffhea
sis live	diffff
sis lookin	eneedb
sis mad	efeeei
sis made	mfedfb
sis markin	efffid
sis me	ifeeeg
sis meetin	dffjed
sis mine	kfffcd
sis more	feffhe
sis my	hdffef
sis near	fdffeh
sis nearly	hfeeeg
sis needed	feecfk
sis never	gdfhff
sis no	ahoddc
sis normal	hceecj
sis not	dccigh
sis nothin	hbffgg
sis notifi	dffhfe
sis now	kchebe
sis off	adbdpe
sis offere	ffhefe
sis offici	cffefj
sis ok	ekcfee
sis on	aahicl
sis one	ehfidd
sis online	dkdfee
sis only	dcechl
sis open	gldeeb
sis our	kddgcf
sis out	beeeii
sis over	eeeeek
sis paid	eehfff
sis paused	efffcj
sis possib	Zmfffe
sis promis	hdfgff
sis publis	jffeed
sis quiet	eefefi
sis readin	effjfd
sis ready	edeffj
sis real	ifeffe
sis realis	heeffe
sis remove	ccfffl
sis reques	difffe
sis requir	eblefd
sis review	ifeiea
sis room	ffifed
sis scores	cefkfe
sis seeing	dfflfb
sis seen	ffeeeh
sis set	ffgied
sis settle	gffdie
sis short	didfgf
sis shut	edfcel
sis signed	iffefd
sis sittin	fffhgb
sis someth	ffeffh
sis still	gfcefi
sis suspen	ffffeh
sis taken	bffhjc
sis taking	ffeeeh
sis that	ihheda
sis the	ijfbga
sis theatr	ffffdh
sis throug	fffefi
sis time	ekfffb
sis to	bkgcgf
sis told	ifdfgd
sis too	ehfffe
sis tourin	dfedek
sis twelve	dgfffh
sis two	bgffgg
sis unlike	efffdi
sis up	efcdem
sis valid	ehefeg
sis visiti	fffjfb
sis void	fgfffd
sis voted	bffgfi
sis waitin	dfefif
sis we	cfffhh
sis what	fieegc
sis when	qhadgW
sis why	hdeela
sis with	ngcedc
sis worth	cfefke
sis yes	jeegec
sis you	hdeeeh
sis your	ebqfac
sis yours	Xggfhi
sish	kegfbd
sisland	ffiffc
sisland before	ffiffc
sislip	fcddkZ
sissue	degdej
sissue its	effdei
sissued	keeedf
sissued @d	heeeeg
sissues	ddeegj
sit	ghgfgb
sit #	ddfffi
sit .	gjdclZ
sit ?	egkffa
sit @d	blZjef
sit @p	efffkb
sit @s	nefcdc
sit again	heeedh
sit all	geejdc
sit an	iffefe
sit and	gekhda
sit at	didfic
sit back	Ylfegf
sit be	eedfke
sit became	cfedpa
sit been	ffffeh
sit before	fpgcba
sit but	fgZkjb
sit by	cgaegl
sit came	chffgf
sit can	flgfda
sit closed	ffffdi
sit closes	edfeek
sit come	ffdgfh
sit concer	ffhfef
sit could	iefede
sit does	kffefc
sit down	jeeffd
sit ends	hdfeei
sit expire	elcfed
sit for	ioceac
sit from	ifbcam
sit gets	lecede
sit go	dffife
sit goes	eedhei
sit got	efhfff
sit hack	dfffgf
sit happen	iffdfe
sit has	keecff
sit he	fifffd
sit i	cefgfi
sit if	ehffff
sit in	hidgae
sit is	dejdfg
sit it	feffdi
sit lapses	diefef
sit may	kedffd
sit might	heefef
sit needs	ckhfec
sit normal	jefdfe
sit now	egfhfe
sit off	eegfic
sit offici	ecfflc
sit on	jiilYW
sit one	gfffhd
sit online	ffiffd
sit open	ffffbj
sit or	fgddlb
sit ought	egffhd
sit out	aeiocb
sit over	aldkjX
sit past	higfdb
sit picked	dfffgg
sit remain	fhffee
sit right	cegffh
sit round	hffffe
sit says	heffee
sit second	dfffgg
sit seems	fafffk
sit she	cffeek
sit should	bddeki
sit simple	ffefeh
sit so	pfebcb
sit stands	hfffee
sit straig	iffefe
sit takes	hdjdgc
sit tell	difffe
sit that	ldefde
sit the	lgdgda
sit they	gedgdh
sit throug	fdjceh
sit till	iifgda
sit to	fhhhdb
sit togeth	eeoXfg
sit took	jbeenX
sit up	ichedf
sit usuall	hffefe
sit was	bdhdrY
sit we	gdifdg
sit went	leeefc
sit were	defffh
sit whenev	dieffe
sit will	ddhfbj
sit with	kcceid
sit within	Whfkei
sit works	efefei
sit would	cehdfh
sit you	gfeeic
sitd	dffefi
sitd be	dffefi
sitems	ebfffk
sithird-person	dVeibh
sits	habfjh
sits @d	Zffeod
sits a	cffffi
sits answer	ifeefd
sits appoin	iffcff
sits consti	ffehee
sits decisi	eefeei
sits doors	ffdffi
sits fellow	ifefed
sits last	dfffie
sits list	kfeeec
sits meetin	dfedlc
sits mind	khfaee
sits place	eelfeb
sits recess	ifbefi
sits recomm	heffff
sits rehear	bffjfe
sits second	ffehee
sits sittin	ffeghd
sits time	fdfffh
sits verdic	ffehee
sits vote	iffdfe
sits way	cdefel
sits work	effhfe
sitself	gcmiab
sitself @d	chjeed
sitself being	ffhfee
sitself is	ffhffe
sitself ok	mfbeed
sitself some	heieec
sitself takes	bdflfd
sitself will	efkefc
sivague	hdeffe
sivague!	gggcXh
siwithdrawn	Vihbgf
sjesse	cfgffg
sjob	biabgm
sjob #	dffffh
sjob 's	chZekg
sjob .	feedek
sjob @d	effehf
sjob @s	fdfffh
sjob and	hiffdc
sjob by	cffcdm
sjob from	ffffeh
sjob has	ffffci
sjob i	dhffff
sjob if	dlfffb
sjob is	haefej
sjob on	effdej
sjob starts	dfeffj
sjob the	ejfffd
sjob to	cfefig
sjob was	ffeffh
sjobs	beYeho
sjobs in	efffeh
sjoburg	ffeeei
sjoburg @d	ffeeei
sjoin	eeefdk
sjoin as	ffdffh
sjoin the	ffiffc
sjoin us	eeafem
sjoined	cffffh
sjoined in	dfffgg
sjoinin	gbadfo
sjoinin formal	dffefj
sjoinin the	ifcfef
sjoinin us	efefei
sjoins	effdei
sjointl	heffef
sjointl by	heffef
sjoke	eefghd
sjonah	hffffe
sjonas	fffied
sjonas and	fffied
sjoy	effefi
sjoy .	effefh
sjoy>again	gdffeh
sjoy>answer	befffk
sjoy>chosen	ffffdh
sjoy>date	bmbdlb
sjoy>decide	iffeed
sjoy>free	ffifee
sjoy>give	ffefeh
sjoy>goon	ffefjc
sjoy>hear	geffdi
sjoy>hold	ffffhe
sjoy>if	ffefeh
sjoy>joy	dfffgh
sjoy>me	cdffkf
sjoy>meet	bfmehb
sjoy>news	addejl
sjoy>offer	fdeeig
sjoy>papers	dgiffe
sjoy>post	jddejb
sjoy>review	dmejcZ
sjoy>sorry	hfffee
sjoy>step	cegfkd
sjoy>them	diedei
sjoy>wait	ehffef
sjoy>will	egjdib
sjoy>you	Zflgff
sjudge	ffffeh
sjudges	hdbieh
sjune	egdeei
sjune before	fifeee
sjunior	eehfeg
sjury	cbZrag
sjury date	ffficf
sjury meets	beeiej
sjury sees	effhfe
sjury sits	hdfhfe
sjust	Yjjdff
sjust a	efhfdg
sjust an	dfiffe
sjust confir	dfhfff
sjust got	fffeei
sjust in	efeffh
sjust let	ggided
sjust me	dfifef
sjust need	diffge
sjust now	keehdc
sjust said	cfcfcn
sjust say	eieffe
sjust so	efecgj
sjust to	hgiddc
sjust told	Yfgiig
sjust waitin	eeejdf
skapoor	kfefdd
skeen	dhfefg
skeen to	dhffff
skeep	gdffhd
skeep .	effffh
skeep @d	hfefee
skeep files	efffeh
skeep it	dihfed
skeep my	ffeffh
skeep saying	affenc
skeep the	jejegY
skeep your	kddeef
skeeper	ehffff
skeepin	efefhg
skeepin me	efefbl
skeeps	hgffed
skelly	eefffh
skept	idedgg
skept for	feefej
skept it	ffffbj
skept the	fhfffd
skettle	egefie
skeys	bedebp
skick	fdcffk
skick off	fdcffk
skicks	dffefj
skicks off	dffefj
skids	gebbhj
skids show	gffcfh
skids summer	gffdid
skin	fiffee
skind	jdffia
skind as	jdffee
skindly	Ylbcfl
skindly be	gedcig
skindly call	ecgffi
skindly come	fdiffe
skindly furnis	dlffde
skindly indica	fefffh
skindly note	ddffhg
skindly report	fecffj
skindly reques	cfeffj
skindly revert	ejffed
skindly share	fecffj
skindly sign	ejcffg
skindly take	fdfefi
skindly transm	eifefe
skitche	bdeegl
skitche he	ehdfeg
sknee	effefi
sknee done	effefi
sknives	eejfdf
sknives .	fejfed
sknives @d	eegfeh
skno @d	hffffd
sknock	hffffe
sknow	gfdeie
sknow .	oecbcf
sknow @d	ljbjYZ
sknow about	hkecYi
sknow and	idffef
sknow before	dghhhb
sknow but	dffefi
sknow by	acegoe
sknow either	hffffe
sknow first	ffffid
sknow hack	hfeffe
sknow how	eeefhg
sknow i	afffjg
sknow if	degfhe
sknow in	ckfcgf
sknow it	hecegg
sknow man	cffemb
sknow more	kfebdh
sknow nothin	ceffdl
sknow now	dffeje
sknow on	ajehdf
sknow our	eeeeej
sknow so	cffgfh
sknow that	Zehdij
sknow the	ldeclY
sknow useful	iffcff
sknow when	afffjg
sknow where	gddich
sknow whethe	iefffe
sknow who	lfefeb
sknow why	hffffe
sknow within	jdeibe
sknow you	bgffgg
sknow your	ehgfee
sknown	eefgeh
sknown by	bffhfi
sknown to	iefefe
sknows	bdehgk
sknows when	cfehfh
sknows with	bfffgi
slab	fefdje
slab .	ffefid
slab moves	fffdei
slack	bheebm
slack is	efffei
slacks	akfffe
slacks form	bkfffe
slad 's	ffeffh
slad .	hefffd
slads	heffgd
slady	jidded
slady .	ifeefe
slady at	idfgfe
slady from	difffe
slagos	efcegi
slah	lfbeed
slah boss	mfbeed
sland	cfeicj
sland .	bffifg
sland @d	gfeedi
slandlo	cgefbk
slands	afgcen
slands @d	bffdel
slands he	dffefi
slands on	cfhefg
slangua	fhefff
slap	dffffh
slap you	dffffh
slapses	dqbecc
slapses .	eieeff
slapses @d	hffffe
slapses on	emdfdd
slaptop	febffl
slaptop @d	fdeffi
slaptop in	ffcffi
slarge	dffffi
slast	cghbfj
slast #	eghffd
slast @d	ffidhc
slast applic	dfebgl
slast candid	efeegi
slast chat	fffdei
slast day	gifffb
slast girl	dffjef
slast hire	efffkb
slast hurdle	dfhefg
slast interv	ibejZh
slast lap	dffffh
slast mail	aeiena
slast note	efffcj
slast of	dffefi
slast one	chedej
slast person	ibfegh
slast promis	fffeeh
slast step	feifff
slast test	lfmfUf
slast the	gfcfjd
slast they	hfffee
slast time	ieefja
slast trial	ffedfj
slast two	diedei
slasts	aZjjck
slasts some	cffjfd
slasts until	daigeh
slate	qecbfZ
slate .	pfdddZ
slate by	efefie
slate shift	ifeeee
slate with	fffeeh
slater	dkeice
slater .	eiefbh
slater hired	dffffh
slater than	ggfhec
slatest	nfbgab
slatest #	dhffff
slatest .	pecicV
slatest @d	hddief
slatest @s	gdgefg
slatest by	jefeed
slatest on	difdeh
slatest the	cffgfi
slatest they	hcffeh
slatest you	lffeea
slaughe .	efefei
slaunch	ffffei
slaunch is	fffffh
slaw	bdffdm
slawyer	edfffj
slay	cffmfb
slay it	cffmfb
slead	deiecj
slead @d	ffifee
slead engine	efhfff
slead hybrid	ffffcj
sleader	gcfhgf
sleader from	efffie
sleader vote	gdfhfe
sleads	effffh
slearn	iccfei
slearn by	iccffh
slease	ajeedj
sleast	deffej
sleast @d	feffeh
sleave	ffcbbp
sleave @d	hecgci
sleave for	dfffei
sleave here	iffeed
sleave it	ffeedh
sleave notice	ejfeee
sleave on	dffdfj
sleave the	ffefeh
sleave until	edfefj
sleave withou	hffffd
sleave you	gffcei
sleaves	cdabat
sleaves for	efcefk
sleaves on	efbden
sleaves us	cefedm
sleavin	defefi
slectur	cehcig
slectur .	effdjd
sleeds	ffjdXl
sleeds @d	dfedek
sleeds first	hffffe
sleft	gcjerS
sleft .	fehfee
sleft is	ffeejc
sleft the	effhfe
sleft to	edffje
sleft withou	kfffea
sleg	efdfej
slegal	fdelfc
slegal @d	cffmfb
slegal team	hffefe
sleices	dgfffg
slength	ejffec
sless	bdffem
sless than	bdffgk
slesson	WmpddY
slesson for	ffiffd
slesson itself	chjeed
slesson observ	ffjeec
slesson on	eekffc
slesson plan	eldeed
slesson top	chjeed
slet	difgcf
slet all	hffhec
slet everyb	dfffei
slet everyo	ieefdf
slet me	ehfedh
slet my	djfffc
slet people	effghe
slet slip	ffcffi
slet the	igeddg
slet them	ckffcf
slet us	Wlefhh
slet you	fagkdf
slets	rggYdX
slets do	dffekb
slets get	ffhfee
slets say	miecac
slets tell	kffdfc
slets you	hffffe
sletter	ldciga
sletter 's	eeffei
sletter .	gnfdcZ
sletter @d	gdcfna
sletter and	hffffe
sletter are	obdccg
sletter by	fiejdb
sletter follow	cifffe
sletter from	ageiie
sletter go	hfefhc
sletter goes	effjec
sletter hack	acgfhk
sletter in	hffffd
sletter is	Zdeeeo
sletter leave	nffeda
sletter no	cfffje
sletter of	lZefeg
sletter on	effeid
sletter said	bffghg
sletter was	eeffhf
sletter whethe	dffife
sletter which	gdfhfe
sletter will	jedgde
sletter with	oeefeZ
slettin	micade
slettin me	ejeefd
slettin people	nfdbde
slever	dffffg
slibrar	gffeaj
slicenc	cekfee
slicenc by	dgkfed
slicens	jcffff
slife	dfcfek
slifegu	dheffg
slifted	efffjb
slifted the	efffjb
slike	cgldhb
slike @s	cfflfc
slike a	dmeedd
slike feedba	bbkfej
slike hack	ifefef
slike it	eiefgd
slike me	efgfeh
slike my	bkffee
slike on	ffdekc
slike one	djcege
slike the	gfjfdc
slike to	bglcff
slike two	ddffgi
slike you	iWkekb
slike your	jdeegf
sliked	hbjffd
sliked me	jbffff
sliked to	efffid
sliked you	gfgfdf
slikely	celcch
slikely @d	dfeedk
slikely in	efjeed
slikely to	ffifee
slikes	mfffeZ
slimit	flbfdd
slimit .	flbfdd
slimite	eefefh
sline	kdgdag
sline .	ehfffd
sline @d	kffdec
sline before	ffefdh
sline is	cfffgg
sline manage	bffgbm
sline on	jffffc
slines	dffffi
slink	Qpdfci
slink 's	fkbfia
slink below	eaffgl
slink came	fhfffe
slink dies	fkdeed
slink expire	edfffi
slink for	afjedi
slink in	djgfeb
slink is	ejefed
slink to	cifjec
slink will	aededo
slink within	ecffgi
slinked	ffbffj
slisbon	Zejieg
slisbon and	dfkffd
slisbon first	bffifg
slist	qfdcfZ
slist .	ekmebX
slist @d	Zkeahk
slist and	gdfdei
slist by	jfefdd
slist for	ieffcg
slist goes	eeeddk
slist is	mcfddf
slist of	lfaibe
slist on	pedcdb
slist publis	dfffie
slist stays	fefffh
slist was	efffjc
slist will	fefffh
slisten	dfffgg
slists	leeeed
slists go	leeeeb
slitera	efekdd
slitera drew	efekdd
slittle	fefeck
slittle .	efffcj
slittle more	hffffe
slittle up	dffffh
slive	giYddk
slive for	ejfffc
slive in	ffeffh
slive on	hfeeeg
slive until	ebfffl
slobby	hfffee
slocal	geefhf
slocal .	efdfgg
slock	iffdfe
slock the	jffded
slocked	gehfdf
slocked at	dffffh
slodge	Yjdddm
slodge a	ccfffk
slodge the	eldedd
slodged	ckfffd
slodged within	cjfffd
slog	dkfffd
slog in	eifffe
slog on	ehfffe
slogged	efdelc
slogged in	ffffnY
slogin	dkfffc
slogist	bkffff
slol	ieeeic
slol .	ffffid
slondon	efmfeZ
slong	ngdbbg
slong .	jgffeb
slong @d	ffecao
slong as	ehffef
slong hack	kfeeed
slong talk	effeie
slonger	Zkfdkb
slonger .	aleflY
slonger as	ehefff
slonger holds	efifff
slonger than	hdeehf
slonger wish	ffefhe
slonges	jjdfda
slongli	cfdoda
slongli candid	ffeiee
slongli was	ffeiee
slook	gaceap
slook @d	efhedi
slook at	cadhco
slook for	kfeeed
slook forwar	cfceem
slook in	hffffe
slook meanin	geffgd
slook out	hegeff
slooked	ceemde
slooked at	beemee
slookin	cihjbd
slookin at	cmegdc
slookin forwar	ffjfce
slookin to	effffh
slooks	feakhd
slooks at	ffbkdg
sloop in	hfefef
sloop on	cfgffg
slord	effffh
slorry	ffhffe
slose	deeeej
slose the	dfefej
slost	acfbng
slost his	gffcei
slost i	dffedj
slost you	edffkd
slot	djcgkZ
slot .	efffhd
slot and	dffggf
slot of	ieefee
slot on	cffgfh
slove	Xocdej
slove .	ffffkb
slove to	Ylddcm
slove you	ffdfei
sloved	eeefck
sloved you	eeefck
slovely	Zeefne
slovely aftern	efffhe
slovely talkin	dfffgg
slovely to	dfefkd
slow	efiffe
slpa	fefffh
sluck	dfffhf
slucky	keeefd
slunch	Zghbgl
slunch @d	cfgeje
slunch on	cefffi
slunch with	dggdfh
slying	efffbk
slying if	ffffdi
slyk	mcefeb
slyon	efhfee
sm	dffhdh
smachin	ceffgi
smad	hgdeeg
smad @d	ffeeei
smade	igccmZ
smade @d	feefei
smade a	ffeekc
smade after	ffefdi
smade an	fffefh
smade by	kccdei
smade hack	dfffgf
smade it	fgjffb
smade known	gffhfd
smade me	ccffpa
smade on	cfehfh
smade the	jlddea
smade up	mgfddZ
smade within	idfffe
smade you	eefffh
smadrid	dffffh
smadrid on	dffffh
smail	jdaenZ
smail .	khbecf
smail @d	iefeef
smail again	efeeei
smail by	hZfigf
smail from	kdeblZ
smail i	efifib
smail it	ifeeee
smail of	dfffjd
smail on	nfeefZ
smail said	bffghg
smail sorry	begfhg
smail the	ifcegg
smail they	Yfffnf
smail to	dediie
smail we	eeffhf
smail within	hefffe
smail you	kceiec
smail your	ffefbj
smailbo	efedek
smailbo is	efedek
smailed	leefec
smails	gfedfh
smails go	fffdgg
smain	eeeedk
smain hall	ffeffh
smainte	cebffm
smainte .	ffdfgg
smainte on	dfdffk
smake	pdjaeZ
smake @d	jedekZ
smake a	hehdee
smake an	difffd
smake hack	dfffgf
smake her	idffff
smake it	ebkeid
smake its	lfeced
smake me	dfffgg
smake one	cfgfgf
smake our	jfeceg
smake that	nfeecc
smake the	kfgcdf
smake their	dffife
smake up	leefdc
smake you	ecifci
smakes	oeebea
smakes his	kffeed
smakes up	mfeceb
smaking	Zjdgdl
smaking our	effhfe
smaking the	dfdefj
sman	eeeena
sman they	cffemb
smanage	fdffhf
smanage 's	heebcl
smanage .	eeffie
smanage ?	efhfef
smanage @d	cfhefh
smanage @s	ffffdi
smanage and	eeffie
smanage at	geffbi
smanage by	eefhfe
smanage comes	dffffi
smanage confid	ffffdi
smanage expect	jffdef
smanage has	iefefe
smanage in	dkffjY
smanage is	ceeffj
smanage it	efeefi
smanage job	edffgh
smanage just	bfgfjf
smanage meets	lffcec
smanage needs	fffiee
smanage on	dfehjc
smanage post	fefdei
smanage promis	idfffe
smanage says	iefffe
smanage sits	effiee
smanage was	fffehe
smanage who	dffefi
smanage will	Zeiiff
smanage would	ffefjc
smanage your	dfdfej
smanagi	cfhgfg
smanagi direct	dfhgeg
smany	eedekf
smany happy	ffefeh
smany thanks	ffeejd
smarath	deefkc
smarath on	deefkc
smarch	fffefh
smarch round	fffefh
smargar	dffgfg
smargar feedba	dffgff
smariso	hffffe
smark	kdekdZ
smark @d	cffkfd
smark and	iffdff
smark it	jdehec
smarked	mdejda
smarked .	lfffZf
smarked by	hdfjfb
smarked the	ffffka
smarker	fffjec
smarker @d	fffjec
smarket	dbieje
smarket on	efefhf
smarket place	effefh
smarkin	gffeid
smarkin the	efffid
smarks	hbepeY
smarks .	defjfe
smarks are	kfejeY
smarks on	effifd
smarrie	effefh
smary	gefhfe
smary phones	gefhfe
smass	fffdeh
smass .	fffdeh
smat	effcel
smat by	effcel
smatch	fbZeim
smatch is	fccffk
smatch on	ffbfig
smatch>again	effifd
smatch>answer	flggba
smatch>ask	fccfgj
smatch>away	effhff
smatch>date	agcnff
smatch>decide	iffbei
smatch>me	cngedb
smatch>meet	eghfef
smatch>not	eehfeg
smatch>offer	fgefhd
smatch>others	eeefeh
smatch>said	ffiffd
smatch>step	ehkedb
smatch>them	ehndeZ
smatch>will	ddimea
smatch>you	aegjie
smatcha	mfefcd
smatchi	dgffff
smate	jefeee
smate got	ffffdi
smatern	feeffh
smaths	bmidcc
smaths by	chjeed
smatron	jffefd
smatron signs	hffeff
smatron to	hffffe
smatter	hfciZg
smatter .	eieffd
smatter before	ddfjeg
smatter of	jffede
smatter what	dffffh
smax #	difffe
smax @s	hefffe
smax please	acffgl
smax so	hffffe
smay	Zegddo
smay apply	ffffeh
smay ask	cdfffk
smay be	Zfegbn
smay concer	ffdfie
smay consid	jfffce
smay count	hffffe
smay cv	fdfffh
smay have	ehhegb
smay hear	dfffhf
smay i	fejfed
smay know	jffffb
smay lodge	abfffo
smay make	bofefZ
smay open	efeeei
smay or	fddffi
smay reappl	eefffi
smay reques	abfffn
smay take	jdfeef
smay we	ifgefd
smaybe	bejeid
smaybe .	dfeena
smaybe for	dfkfce
smaybe then	dfffgg
smayor	idegbi
smayor is	ffefbj
smd	eeefej
smd is	ffdffi
sme	digffe
sme #	eiefee
sme .	fkffeb
sme @d	aiefgh
sme @p	jeffde
sme @s	hqcdaZ
sme a	celhfa
sme about	fidefe
sme after	ifffee
sme again	cfhfeh
sme an	dfffkc
sme and	gdjfdf
sme any	jefefc
sme at	hehdib
sme back	dkceef
sme be	cfffei
sme before	kgdcfe
sme but	efffei
sme by	befhfi
sme come	hfeffe
sme decisi	dffefi
sme either	ifffee
sme for	geiejZ
sme have	deedel
sme her	lfeddd
sme his	dffeej
sme i	gbgejd
sme if	dffdek
sme in	egieai
sme is	mffeeZ
sme just	hfehfc
sme know	eigffc
sme make	ffefeh
sme neithe	Xffeeo
sme off	eeieai
sme on	aldcfj
sme one	iffffd
sme or	heeeeg
sme pet	fffjfc
sme presen	eeefie
sme said	dfffie
sme so	dfffgg
sme that	jbfffe
sme the	dlajdd
sme their	gdejia
sme they	ffeiia
sme this	dggfff
sme three	fejfed
sme till	iefefe
sme to	gchdei
sme until	iefegc
sme wait	dfffgg
sme what	ebkfge
sme whiche	hfeffe
sme with	ahffei
sme within	hfffgc
sme you	defegi
sme your	Zlgeef
sme>again	Zjcddn
sme>answer	bjcfgi
sme>ask	dpddcd
sme>away	effeei
sme>chosen	hdefge
sme>closed	hdgfdg
sme>date	cmeede
sme>decide	dgdeej
sme>free	ajnebc
sme>give	iegefe
sme>goon	fiefee
sme>hear	dhffgd
sme>hold	Zfeegm
sme>if	ddfdfk
sme>joy	fehfef
sme>match	eeghef
sme>me	Ynhfde
sme>meet	jdjfdb
sme>news	iddjYj
sme>not	WZeegu
sme>offer	Xhfelg
sme>others	gedefh
sme>papers	Tileej
sme>post	hgedff
sme>refuse	efefjd
sme>review	eceehh
sme>said	Zockdc
sme>soon	gefeid
sme>start	eddedm
sme>step	Spfgei
sme>them	iceeeh
sme>wait	mefebd
sme>will	effcfj
sme>you	efgeeh
smean	nehfba
smean it	jfefed
smeanin	geifgb
smeanin an	geffgd
smeans	jdfgfb
smeans i	cffhff
smeans no	gdffid
smeans we	hfffdf
smeant	iehdZj
smeant @d	efifib
smeant @s	iffeai
smeant it	hffffe
smeant to	kffeah
smedica	hbifdf
smedica @d	eeeeej
smedica direct	ffgiec
smedica in	efeffi
smeera	efffhe
smeet	adkhdi
smeet @d	gfejdd
smeet @p	iffeee
smeet again	effifd
smeet everyo	ffiffd
smeet in	ffdffh
smeet on	fddieg
smeet our	efbffk
smeet the	Ydnebj
smeet up	efeffh
smeet us	efefie
smeet you	dgfehf
smeet>again	hcjfde
smeet>answer	heikeW
smeet>ask	edmcia
smeet>chosen	dffggg
smeet>date	dckidf
smeet>decide	ojYgab
smeet>free	gdjede
smeet>give	icZeen
smeet>goon	ffffhd
smeet>hear	dgeich
smeet>if	hdndeY
smeet>joy	hdefeh
smeet>match	beidgi
smeet>me	fhkheY
smeet>meet	fflfgY
smeet>news	jdhccf
smeet>not	idfehd
smeet>offer	cdfffk
smeet>others	hceked
smeet>papers	dfmeec
smeet>post	hghdec
smeet>refuse	hfegfd
smeet>review	fffeeh
smeet>said	fekedd
smeet>soon	feiefd
smeet>start	efefei
smeet>step	idmchY
smeet>them	cdejdi
smeet>wait	ffffid
smeet>will	mahfga
smeet>you	fckgfc
smeetin	heavgR
smeetin .	ffehfe
smeetin ;	hfeffe
smeetin @d	aeepad
smeetin about	kfedfd
smeetin and	gfdjee
smeetin from	dfedlc
smeetin got	efejde
smeetin is	gedjed
smeetin moved	effdje
smeetin of	neegbb
smeetin on	fdhmdY
smeetin or	ffhefe
smeetin other	ffflea
smeetin the	cjdjec
smeetin to	fffjdd
smeetin was	fffeie
smeetin with	eeekfe
smeetin you	dfeeld
smeets	dgbrWc
smeets @d	fedmbc
smeets again	dfekfc
smeets and	dffdfj
smeets at	kfebfe
smeets hack	jfecff
smeets on	dgbnbd
smeets only	effhfe
smeets the	dejffe
smeetup	fedfej
smember	Zddnbj
smember and	effife
smember of	dgdkdf
smemo	flefeb
smentio	behfje
smentio in	afefle
smentio the	hfffdf
smentor	feekeb
smentor there	dffiff
smenu	bkecdj
smenu for	egeedi
smerger	ffffdh
smerhab	hffffd
smerit	iddekb
smerit list	jddfhc
smess	bffghg
smess with	bffghg
smessag	lgbfiY
smessag @d	dffehh
smessag about	fffeie
smessag by	iefegd
smessag everyo	ifffde
smessag from	ggdihZ
smessag in	gfefdg
smessag just	hfffef
smessag on	jfffed
smessag result	Zffend
smessag that	hfefhd
smessag to	fhfffe
smessag with	iffeed
smessag you	fhihcb
smet	fdikfZ
smet @d	ffekfb
smet my	efjfga
smet on	cfefcl
smet the	gfhfdd
smet you	edfhff
smight	Ufeedt
smight be	ceefdm
smight call	affggj
smight expect	affffk
smight have	effffh
smight know	cffdfj
smilkin	efifed
smill	cejdeh
smill closes	eefdej
smin	egefjc
smind	kmccbb
smind .	gjffeb
smind @d	lfeZeg
smind over	gfeiec
smind up	fdffid
sminds	mbegdc
sminds .	idffff
sminds ?	iffefd
sminds on	dffheg
smine	gkegZf
smine 's	gkheca
smine .	geffic
smine gets	bfcfem
smine i	hffeai
smine is	ffdkfd
smine was	dffffh
smine will	feieee
smini	bffggh
sminist	Xcdjil
sminist 's	eeeihd
sminist but	edfffh
sminist has	jefddg
sminist says	efedmb
sminist signs	cfflfd
sminute	Zfreea
sminute .	dejfhb
sminute @d	feifef
sminute and	bfjefg
sminute are	dffgdi
sminute of	dgffff
sminute presen	ffiefe
smisery	jfefec
smiss	eeifee
smiss the	ffifed
smissed	deeelc
smissed her	efffhe
smissed on	efffjc
smissin	efeeie
smissin a	ffefjd
smistak	efefjd
smistak .	efefjd
smix	eeefma
smix up	deefma
smobile	mdaeeg
smock	eebfcn
smock timeli	feffeh
smodel	coffeZ
smodera	bfeodb
smodera @d	cffkfd
smodera on	efeied
smodule	eiffhb
smoment	gffiiY
smoment she	hffeff
smonday	ecjfff
smoney	aehena
smoney .	dffejd
smoney for	ffefjd
smoney on	ffefkc
smonth	iedecj
smonth .	efdedl
smonth but	jfffed
smonthl	dfejed
smonths	cfffej
smore	fhZdcn
smore .	jfidgZ
smore ?	ffffhd
smore @d	jfeceg
smore about	effdei
smore after	jffefc
smore and	hfcefg
smore applic	cffdcm
smore candid	effefh
smore conver	gffhed
smore farmha	ffedej
smore in	ffffeh
smore interv	ffdffh
smore meetin	ffdgfh
smore of	hdfffe
smore on	gfdfdj
smore people	efdldd
smore ref	cffefi
smore rounds	dfffgg
smore than	dhfhef
smore thing	djeegc
smore time	hjcffc
smore to	cedbcq
smore welder	ffeffi
smornin	edqbeb
smornin ?	efifee
smornin @d	efjfed
smornin amara	ffffhe
smornin meetin	ffieee
smornin to	iffdff
smornin while	ffieee
smornin with	ffhefe
smost	ahhigd
smost #	diffff
smost .	igfheb
smost candid	bffeke
smost of	dfffdj
smost please	dgfefh
smost so	cffjff
smostly	ffhffe
smother 's	hffeff
smove	hefege
smove can	ffefhe
smove it	efiefe
smove our	effhee
smove the	kfdfec
smove things	fffeeh
smoved	gfiboT
smoved decisi	gfeeka
smoved fast	dhhffe
smoved forwar	eeffhf
smoved from	defcmc
smoved it	nfefZc
smoved the	efeefi
smoved to	gejdce
smoved up	ciehee
smoved your	ffifha
smoveme	kfjeeZ
smoves	efdddm
smoves to	efedel
smoving	bffehh
smoving forwar	effffh
smoving to	dffffh
smr	edefhh
smr achter	dffgff
smr dean	fefefh
smr vielen	heefee
smrs tak	difffe
sms	fehghb
sms din	hefffe
sms the	effhfe
smuch	dccejj
smuch .	cfffej
smuch for	gedfla
smum	eecfdl
smunici	gffcei
smunici decide	hffeff
smunici will	effdei
smuseum	cekeeg
smuseum wants	dijeeb
smusici	effhff
smusici vote	effhff
smust	Qxidcd
smust and	cffffj
smust answer	cdfffk
smust be	doefda
smust confir	bkeeeg
smust do	idfffe
smust have	dkgfga
smust hourly	dgfffg
smust let	bgfffj
smust reach	djfffe
smust regist	ffjefd
smust say	egjefd
smy	cjefgf
smy @d	edfffh
smy agent	Znfefe
smy answer	Vrcice
smy applic	deeghf
smy assist	fieffe
smy availa	ffhffe
smy bank	eeffej
smy boss	ldegfZ
smy brothe	dfhfgf
smy call	kebjaf
smy certif	efiffd
smy co	eejdef
smy coding	fhfffe
smy collea	ecfhie
smy curren	cffffi
smy deputy	dfeeej
smy desk	fhbfeh
smy diary	fffhee
smy door	iffffd
smy essay	efekec
smy fear	hffebi
smy file	ffgfch
smy first	efeekc
smy flatma	eeefZn
smy free	ffjefd
smy friend	edffej
smy gut	ceffek
smy hand	ffifdd
smy heart	diffff
smy hours	fffeei
smy hunch	kffdfc
smy id	eeffej
smy interv	cddfme
smy last	bhjegd
smy letter	dfefhh
smy list	geefhe
smy mail	cfdilc
smy manage	lffebf
smy mate	efffdi
smy mentor	dffiff
smy messag	iffefd
smy mind	gheeee
smy mobile	iecffg
smy nie	ehdfeg
smy notes	dffgfg
smy notice	dcffek
smy number	ifiedc
smy old	cfffbm
smy origin	efiffd
smy own	lcedee
smy packet	dffhff
smy partne	ifeefe
smy paysli	fghfee
smy pick	fffeei
smy record	iefffe
smy refere	cideid
smy return	jffffc
smy second	ifeeed
smy secret	ejfffc
smy side	ehhfec
smy sister	dfgfgg
smy succes	fffeeh
smy to	efeffh
smy tracto	ffhffe
smy verdic	hfffee
smy wife	ffeeei
smyself	ciefhe
smyself .	geffid
smyself the	ehfffe
sn	hebkde
sn hit	dffgfg
sn i	hebldc
sn will	effdfi
snaidoo	hffffe
sname	Yhfeij
sname .	cgffdk
sname @d	efffhf
sname a	defffj
sname agains	ffffic
sname by	jfffdd
sname is	edefei
sname on	chfffg
snamed	efeffh
snames	cmdjfY
snames and	hgfdee
snda	ejhfcc
snda signed	egifdd
snear	hbffdj
snear the	hffffe
snear we	fdffeh
snear you	gfefdh
snearer	eegeeh
snearer presen	eegeeh
snearly	Zegeme
snearly done	effefh
snearly there	Yfefmg
snecess	kffffa
sneed	Yqeddf
sneed @s	lefedc
sneed a	bodccf
sneed an	dkffed
sneed hands	cffefj
sneed his	dfffgg
sneed it	ehbjib
sneed me	feffeh
sneed my	cfgfhf
sneed not	efefeh
sneed someon	edffdk
sneed that	fecffk
sneed the	fmcgcc
sneed till	eefifd
sneed to	aigbgi
sneed two	eiffef
sneed until	iefehc
sneed you	cjefeg
sneed your	ZnndcY
sneeded	ahebfn
sneeded for	fffdei
sneeded on	fefffh
sneeded to	ffffhe
sneedin	ffifha
sneedin the	ffifha
sneeds	VpeneX
sneeds .	dffffh
sneeds @s	cefmec
sneeds a	ffhfee
sneeds about	dffife
sneeds an	fiefde
sneeds my	dncfdd
sneeds the	eefked
sneeds to	clfcgd
sneeds your	eeffje
snegati	keeffc
snegati answer	hefffe
snegoti	efifee
snegoti meetin	efhfee
sneithe	Xedhbp
sneithe @d	Xffeeo
snetwor	eecfel
snever .	dffffh
snever got	eiffgc
snever said	efffbk
snever seen	ffffhe
snever used	gdfhfe
snew	ccedhl
snew applic	dfffgg
snew appoin	ffhffe
snew bar	fffffh
snew benefi	efeeei
snew buildi	fffdei
snew cantee	efeedj
snew coach	efeefh
snew collea	cffflc
snew date	jdefib
snew jobs	dfefdk
snew messag	hfffef
snew nurser	fffeid
snew one	iegegc
snew plan	neehdY
snew propos	efjffd
snew recrui	ffffid
snew sexton	ffffic
snew term	dffffi
snew time	efcfek
snew york	ffifed
snews	cadekk
snews .	dffhff
snews @d	ieeeff
snews before	Zcfefo
snews by	dffggf
snews from	ledeed
snews on	hffeef
snews or	hfeffe
snews panelt	eefffi
snews they	afffle
snews>again	leeeed
snews>answer	ccglbh
snews>ask	fleefZ
snews>away	gceedl
snews>chosen	fffela
snews>closed	dfffgf
snews>date	kcdgfe
snews>decide	ffeghe
snews>free	mefefZ
snews>give	hfffee
snews>goon	gfehed
snews>hear	fffeeh
snews>hold	dfffhf
snews>if	Yjeejg
snews>joy	ifefef
snews>me	ibigfb
snews>meet	ecmebg
snews>news	feehib
snews>not	Yddetb
snews>offer	agefgj
snews>others	effjgc
snews>papers	ggdjgZ
snews>post	neajcY
snews>refuse	bfffkd
snews>review	dfeejf
snews>said	geedgg
snews>soon	kcedfe
snews>sorry	Zeeffn
snews>start	gedheg
snews>step	ogchfV
snews>them	gacijf
snews>wait	gefehe
snews>will	jdcbjf
snews>you	peadfd
snewsle	Yiccfn
snewsle for	efeeei
snewsle goes	fjfefd
snewsle open	efeedj
snext	cgcned
snext call	ffffeh
snext in	dheeie
snext intake	dgeeei
snext interv	cfhffg
snext is	ddgleb
snext meetin	ffflfZ
snext news	lfefcd
snext of	fiffee
snext on	hfehed
snext one	egfjdc
snext page	dhfffg
snext person	ehfffe
snext stage	deiegf
snext step	dfdfld
snext steps	geeffh
snext thing	hfffef
snext we	ecffgi
sni	fglfea
sni number	fglfea
snice one	hfeffe
snice to	ffiffd
snicer	idfffe
snicer buildi	heffff
snicest	ffbfke
snicest @d	ffefhe
snie	ehdfeg
snie number	ehdfeg
snight	fedddl
snight .	heeddh
snights	dfcfdl
snights #	ffffeh
snights @s	deffei
snine	cdlehd
snine .	ffhffd
snine of	cfffej
snine statin	effefh
snine to	dfiffe
snine year	fehfee
sninety	effenZ
sno	hgegec
sno #	ffiffd
sno @d	michfU
sno @s	ffffeh
sno access	eefffh
sno and	heifec
sno answer	efffei
sno applic	cefffj
sno before	hffffd
sno busine	efffeh
sno but	ifgffc
sno by	eheddi
sno call	geffhd
sno chance	jfffdd
sno clear	dffdfj
sno comes	gedjfd
sno day	efffhf
sno decisi	jdeebj
sno doubt	efffie
sno end	fhfefe
sno finger	hffffe
sno for	efefei
sno from	Tpefdl
sno go	ifffed
sno hard	efefie
sno he	jcfffe
sno hurry	ekffeb
sno i	keeffb
sno idea	deffhf
sno is	keefhZ
sno it	dfffhf
sno joy	ffffdi
sno later	eehhdf
sno longer	alhehb
sno matter	dffffh
sno messag	dhffff
sno more	gecfhf
sno new	ffbfek
sno news	dffefi
sno nine	dfiffe
sno offer	gdgedg
sno on	ldeeah
sno one	Zffefm
sno panel	eejfed
sno panic	kefffb
sno point	efffeh
sno portal	cefffj
sno promis	beeedm
sno reply	Zfffgj
sno result	Zefffl
sno second	ffjffc
sno she	hfffee
sno start	hffffe
sno thanks	gfhfde
sno the	jfeejY
sno they	cgfife
sno this	ifffde
sno to	iffefd
sno update	hfffcg
sno way	eeffdi
sno within	fhfffe
sno x	effhfe
snobody	acdblk
snobody else	gfeejc
snobody expect	eefffi
snobody gets	jfeeed
snobody has	fffeid
snobody here	eeefej
snobody is	hfheec
snobody should	fffeeh
snobody told	hfeffe
snobody will	deffej
snomina	eafffl
snomine	fffhfd
snomine is	fffhfd
snon	idedff
snone	efeffi
snone of	ffffeh
snor	Vfeedr
snor @d	Xffeeo
snor has	dfffgg
snormal	mZeaWo
snormal for	eefffi
snormal get	Zdedeo
snormal here	jefffd
snormal on	cffefj
snormal shut	fhffZj
snormal takes	kefdfd
snot	deeeih
snot .	lecdef
snot ;	cffdld
snot ?	efhffe
snot @d	deidfh
snot a	kedefd
snot after	iefffd
snot agree	egffka
snot alter	ffffeh
snot among	ffefeh
snot an	cgjfcg
snot and	efffhe
snot answer	dfffgg
snot as	affele
snot availa	ffdfei
snot b	hffffd
snot be	Ydfehn
snot becaus	feffeh
snot been	jchfed
snot before	leefce
snot by	icffeh
snot call	iefefe
snot choose	efffhe
snot chosen	befele
snot come	deadgm
snot commit	dfffei
snot consid	ehffdg
snot conven	fffcfj
snot count	defffi
snot decide	Zegedn
snot decidi	dfffei
snot discus	kfedfd
snot do	ideeeh
snot dress	dffefi
snot earlie	jdffdf
snot even	dgffff
snot expect	cgfffh
snot for	efffhe
snot get	Zhdefm
snot gets	hdfgfe
snot give	ffeifd
snot go	ffffid
snot going	Zefeen
snot had	iheeed
snot have	Whheii
snot having	eeffid
snot hear	iefeib
snot heard	kbffdf
snot hold	jeefcf
snot i	iefffe
snot in	effidf
snot invite	ffffhd
snot it	dffife
snot keep	djhfec
snot know	aefesX
snot later	apbgbf
snot leave	iffefd
snot let	hffffe
snot logged	ffffnY
snot longer	gheffd
snot look	fffdfh
snot make	gfkeiX
snot manage	efeefi
snot mean	hffffe
snot meetin	dfffgg
snot more	dhfeeg
snot name	dfffhf
snot need	jfeekY
snot needed	fffefh
snot older	feffeh
snot on	hedejc
snot one	nffedZ
snot promis	bcffbo
snot provid	jffffb
snot put	efeffh
snot reach	effffh
snot reache	ceffhh
snot read	ffffdh
snot ready	fdffhf
snot receiv	heffgd
snot recomm	ffffeh
snot ring	bfefek
snot rung	leefeb
snot say	ccdmcj
snot see	ceefhi
snot select	gdffge
snot share	feffeh
snot signed	feffeh
snot sit	ffffhe
snot sleepi	chefhf
snot sooner	effkec
snot start	hefeff
snot succes	geffjb
snot sure	gedfei
snot take	geifai
snot talk	ifeeff
snot tell	aeffdn
snot the	eedcme
snot this	geeifd
snot to	heffef
snot wait	eeeeej
snot want	eehedh
snot will	gffhed
snot with	ffcjfd
snot work	efieia
snot worry	fefefi
snot writte	beffkf
snot yet	efhfic
snot you	geeefi
snot yours	cffffj
snot>again	cklffY
snot>answer	dddeij
snot>ask	njddgV
snot>away	fddccn
snot>bye	egfeid
snot>chosen	ebhdld
snot>closed	kejfdZ
snot>date	gfeeei
snot>decide	Wdfein
snot>free	jgZgYl
snot>give	hffggc
snot>goon	cidgeh
snot>hear	ecefmc
snot>hold	gcffbk
snot>if	fiedef
snot>joy	cfgedk
snot>me	Ydfkcm
snot>meet	dddeji
snot>news	Ydecfr
snot>not	cefehh
snot>offer	fckdfe
snot>others	adccjm
snot>papers	hjedec
snot>post	aegefl
snot>refuse	geffbj
snot>review	hgdbgg
snot>said	eeedhi
snot>soon	ekehaf
snot>sorry	ecffek
snot>start	hjeeec
snot>step	Wknddd
snot>thanks	gfhfcg
snot>them	gfgdeg
snot>wait	ckfddh
snot>will	gfccbn
snot>you	agffdk
snote	bcffii
snote @d	deeffj
snote candid	dffeei
snote is	cfffkd
snote of	eefefi
snote our	ffffeh
snote says	cfffkd
snote that	fcgfla
snote the	cdfhhf
snoted	ffkfbe
snoted and	ffkfbe
snotes	iaclgb
snotes @d	effhfe
snotes by	dcfkeg
snotes from	gfdied
snotes on	gfehee
snotes one	eeffjd
snotes over	effdfj
snotes they	kfedde
snothin	gfdcek
snothin .	aeeeco
snothin @d	dfffgg
snothin by	jdfffd
snothin can	fjeffc
snothin in	heffge
snothin is	feeeck
snothin on	efffid
snothin to	effdgg
snothin we	jeefdd
snothin will	dffedk
snotice	dficfg
snotice .	dejfee
snotice @s	djfeef
snotice and	cfifYm
snotice at	efffie
snotice board	keeeed
snotice but	ffdfhg
snotice from	keeeed
snotice is	feffeh
snotice of	dffjfd
snotice on	kedegc
snotice period	Zfefbp
snotice until	hjffeb
snotice you	egffic
snotifi	sadiaY
snotifi .	bhfffh
snotifi @d	leefdb
snotifi by	fcdjfe
snotifi in	hffffe
snotifi of	rccedZ
snotifi the	hffffe
snotifi throug	eefffi
snotifi will	effhfe
snotifi within	hffffe
snotify	ldfeed
snotify candid	iffffc
snow	kefhgY
snow .	hegefd
snow @d	ifgfed
snow and	neehba
snow asked	jfffce
snow been	lfecfd
snow believ	efedmb
snow collec	bffmec
snow conven	effhff
snow due	feeefi
snow expect	cffeke
snow go	iffffc
snow have	bgfehh
snow he	hfehfc
snow hold	cffhie
snow i	fgffgd
snow if	hfffed
snow in	kfgffa
snow invite	ffhefe
snow is	bffffj
snow it	ieeegd
snow nothin	cfffjd
snow ok	hfdfge
snow say	hffffe
snow so	afgffk
snow sorry	hfffef
snow still	ffffdh
snow the	Zfffme
snow they	lhfeda
snow we	efiffe
snow with	jefffd
snric	begffi
snudge	ciffff
snudge her	djfffe
snumber	bgoaag
snumber .	eehfff
snumber @d	khdddc
snumber and	bfjfff
snumber below	dfifef
snumber by	dhlfea
snumber in	ecjffe
snumber of	ddffhh
snumber on	igfeec
snumber one	dcfeel
snumber two	ifedfg
snumber with	fffdfh
snurse	fddliZ
snurser	deedle
snurser confir	efffie
snurser so	fffeid
snursin	dijeeb
snursin ?	ffifed
snysc	fieffe
snysc discha	fheffe
sobject	bieeck
sobject .	edfiff
sobject ;	eeeddk
soblige	ejeffd
sobserv	bijeed
sobserv of	cffffh
sobtain	ehffff
sobvs	dffefi
sobvs that	dffefi
soccasi	lcffed
soccasi .	kdffed
soccasi your	hefffe
soccupa	dekfgc
soccupa health	eekffc
soctobe	fddidh
soctobe panel	gedief
sof #	daeedn
sof .	dgfffh
sof @d	bilZid
sof @p	ciheib
sof @t	fflfbe
sof a	Zgffke
sof accept	fhfffe
sof addres	ffefjc
sof all	hfdchf
sof an	eehfff
sof applic	idefdg
sof appoin	jaffeg
sof assist	ifffdf
sof candid	jfffed
sof chambe	iffeed
sof childr	ddfffj
sof delibe	jfedfe
sof each	efeffh
sof employ	eeffdi
sof evenin	jefdfe
sof every	efeeej
sof five	efifee
sof giving	cfffje
sof good	fffeeh
sof govern	hfeffe
sof hack	hfdffe
sof her	fdffie
sof hiring	dfffgg
sof honour	gffhde
sof how	effifd
sof intere	ehefci
sof interv	bpeegX
sof it	iodcZc
sof joinin	fafffk
sof kin	fiffee
sof manage	eefhfe
sof maths	clgeed
sof me	deefmb
sof meetin	ffffhd
sof mine	bedicl
sof my	eZfffl
sof never	dffffh
sof nursin	fejfec
sof office	beeffl
sof our	YYimgh
sof parent	iefdff
sof post	ffffhe
sof provis	ifeffd
sof receip	hcfffg
sof refusa	efefid
sof select	fffied
sof someth	efkeec
sof st	mfeeeb
sof stage	hefceh
sof studie	fefefh
sof succes	mfeedc
sof such	jdfffd
sof talks	ffalef
sof tea	efffdh
sof term	mfefeZ
sof that	iefdeg
sof the	defffi
sof their	ieffee
sof them	lfbigZ
sof these	eghfch
sof this	cmefee
sof two	fhfffe
sof us	ndfebd
sof when	effegh
sof which	ffeigc
sof who	gfcjfd
sof whom	fegfhd
sof work	ckdfef
sof you	ofabhc
sof your	biieja
soff	dfccfm
soff .	bgdhgh
soff @d	fdgdfh
soff @p	jeefec
soff appoin	iffdff
soff by	geeicg
soff for	dhZfel
soff here	kfdebf
soff i	hffffe
soff in	effefh
soff is	effffh
soff it	afmfed
soff me	hhffed
soff on	heebfj
soff our	eeeffi
soff over	fffedi
soff she	ffefid
soff site	fffeei
soff the	chfejc
soff to	cffefj
soff too	efegei
soff until	defehh
soffer	Tpgchh
soffer #	eifffe
soffer 's	Zkfdgg
soffer .	dfefgg
soffer @d	dfeehg
soffer accept	fedfcl
soffer and	biffeh
soffer approv	fiffed
soffer as	ejfefe
soffer at	djedbh
soffer attach	fhfffe
soffer by	adfdkj
soffer came	bkfffe
soffer detail	ffffhd
soffer expire	fheffe
soffer for	egdeei
soffer from	bfffke
soffer goes	hefffe
soffer hack	dfffgg
soffer in	eefffh
soffer is	fjfefc
soffer lapses	emdfdd
soffer letter	Xdffim
soffer of	bdkedj
soffer on	biffhe
soffer open	fifffc
soffer or	hffffd
soffer runnin	fdfffh
soffer so	degffh
soffer stands	cjffef
soffer subjec	ffefdh
soffer that	fjcfef
soffer till	kffdfd
soffer we	fhffee
soffer will	efeffh
soffer within	gdffeh
soffer would	eeffkc
soffer you	ecmdfd
soffer>again	ddkeef
soffer>answer	afifhg
soffer>ask	Ziffgg
soffer>away	dkfeed
soffer>chosen	clchbh
soffer>closed	ehfffe
soffer>date	bnebhe
soffer>decide	ecefhh
soffer>free	ejffed
soffer>give	edffig
soffer>goon	ehfffe
soffer>if	jidfcd
soffer>joy	fmhddZ
soffer>me	ckjffZ
soffer>meet	fejdcg
soffer>news	iaiech
soffer>not	jkhedX
soffer>offer	feffdi
soffer>papers	ecdfgj
soffer>post	biiegd
soffer>refuse	meeeec
soffer>review	eiffef
soffer>said	effdej
soffer>start	dheefg
soffer>step	eciebk
soffer>them	RvbfZk
soffer>will	gldcfb
soffer>you	dbkegh
soffere @d	ffhefe
soffere a	feffeh
soffere it	fgffgd
sofferi	beefih
sofferi you	ddefih
soffers	oacahd
soffers and	iedddh
soffers out	ccffme
soffers will	iffffc
soffice	efeffh
soffice .	bhiedg
soffice @d	ghYgdk
soffice advise	eefhfe
soffice and	hfffee
soffice are	cfffdl
soffice before	dhffff
soffice betwee	ffcffi
soffice by	cififd
soffice from	ffefeh
soffice froze	ffffkb
soffice hours	efeeei
soffice in	ffefjd
soffice is	gdffei
soffice lifted	efffjb
soffice manage	fdhffg
soffice not	ehfffe
soffice on	jeiddc
soffice only	fgffib
soffice opens	gfeeeh
soffice rings	laehec
soffice until	fdfffh
soffice wants	eghffe
soffice will	eiegfd
soffice within	djfffd
soffici	jbfckc
soffici but	dfffgg
soffici the	edffkb
soffici we	eefefi
sofflin	dfbffl
soffsit	fefdfi
soh	heffgc
sok	joUjfZ
sok ?	nlYddY
sok @s	jfffed
sok so	hiehea
sok the	dfehfg
sok to	fedfkd
sok with	ffaffk
sokay	fehfff
sold	Zdhele
sold clothe	dfjfee
sold job	ffffbj
sold one	fdefej
solder	eeffei
solder than	eeffei
solds	fehfee
solu	iffffd
son .	afifeh
son @p	ffgdhf
son @s	hdfeeg
son a	hcbZfn
son accoun	cfeefj
son all	kefefb
son an	cefiid
son annual	dffffi
son anothe	ehfejb
son behalf	hegedg
son by	effhee
son call	bfefel
son day	cfffej
son for	iehfec
son friday	feefei
son hack	ccjfgg
son half	dffdfj
son hearin	ffejde
son heart	kefeed
son her	gffdeg
son hold	dfeeke
son holida	jbeeeh
son honeym	fefefh
son it	cmgfeb
son its	cdeeem
son leave	feefeh
son me	ghfffd
son my	jfeehb
son one	eghegc
son or	dhegeg
son our	ddgbih
son ours	gfehee
son paper	caffgm
son parent	effefh
son pause	efffid
son placeh	efcffj
son reques	edfffh
son schedu	cfgffh
son site	Zefedo
son team	dffffh
son teleph	fffhfc
son that	dfeffh
son the	hefidd
son this	mbeegc
son throug	efegeh
son to	offdda
son track	efffjb
son until	fefhfe
son useful	Zfhggi
son video	ehfffe
son which	jdefee
son with	cdffhh
son you	ffdela
son your	rcfdeW
son zoom	dfgffg
sonboar	bedffl
sonboar @d	bedgfk
sonboar in	effefh
sonce	fjckfZ
sonce .	jkfeeZ
sonce i	giefec
sonce it	cdflgc
sonce she	ifdffe
sonce the	ceeidj
sonce we	heffgd
sonce you	cgffgg
sone	gfedgg
sone .	fdffhf
sone @d	fefdck
sone after	hffedg
sone back	ddffgh
sone before	efffhe
sone being	ddejhc
sone budget	effdje
sone by	hhfffc
sone comes	iedeeg
sone copy	djfffd
sone does	eefffh
sone for	fejfec
sone from	kfeffb
sone has	fefffh
sone i	idfffe
sone in	eeiffd
sone interv	ffceig
sone is	gcjdhd
sone last	gcbdeo
sone more	chZeap
sone of	eghdfe
sone on	bjejfd
sone or	kdefed
sone other	mcefec
sone page	aleeeg
sone panel	afffhi
sone place	dhffff
sone seat	cfkeef
sone signat	ifeffc
sone tells	dffffi
sone that	eldffc
sone they	eefffh
sone thing	bieekc
sone to	fdkffc
sone waits	jefffd
sone was	ffhffe
sone way	neeeea
sone who	lfeeec
sone will	hdffff
sone within	idffff
sone year	efffei
sone you	dhfifd
sones	lgedbf
sones to	iffefe
songoin	efffhe
sonions	idefef
sonline	Xljdia
sonline .	dhffff
sonline assess	defffi
sonline by	fghfed
sonline module	eeffhf
sonline on	ffhefd
sonline screen	ffefhe
sonline test	cdiegg
sonly	bbdhij
sonly .	daeejj
sonly @d	eefedj
sonly back	mfeeeb
sonly be	dffffi
sonly comes	fffifc
sonly fair	ddhefh
sonly in	gdeffh
sonly interv	edeffj
sonly now	gfffic
sonly on	cfkfdf
sonly one	geefid
sonly review	effkeb
sonly start	fjfffb
sonly that	ffehff
sonly thing	dfeeje
sonsite	eepedY
sonsite on	ffifed
sonsite will	ffiffd
sonward	heffff
sonward only	heffff
sooo	cdfffj
sop	hfcfka
sopen	XmYbhm
sopen .	eegfeh
sopen @d	ffcfdl
sopen and	fiefgc
sopen at	ffefdj
sopen day	eeddjh
sopen evenin	eebfkf
sopen for	etfefT
sopen in	eefeej
sopen on	efffei
sopen the	aedfhj
sopen until	effeeh
sopen up	efffeh
sopened	bhefnY
sopenin	bgideg
sopenin hours	efdffh
sopenin in	dfefej
sopenin on	ffhehd
sopenin throug	fifeee
sopens	afZcYx
sopens .	dfffdj
sopens in	efeedj
sopens its	ffdffi
sopens on	cgddcn
soperat	eeffie
sopinio	geepdV
sopinio from	hffkeY
sops	bffjff
soptimi	deffgh
soption	ciifed
soption are	ffhffd
sor	pfdfcZ
sor @d	dcpdfa
sor a	udZebb
sor all	fdjffd
sor any	efieef
sor bad	qddebb
sor before	dhfgef
sor declin	ehfffe
sor down	hffffe
sor i	ckegdf
sor it	eheeeg
sor leave	ehefef
sor mail	ffdffi
sor negati	keeffc
sor no	ljbkaY
sor not	pbffiU
sor on	eehfff
sor online	dhffff
sor otherw	kebdeh
sor out	jeefdf
sor picker	jfdffd
sor reject	jcfffe
sor so	acdijh
sor somebo	dffdfj
sor the	nhfecY
sor they	ehefee
sor three	ffhffe
sor two	dfeffi
sor we	ehfffe
sor you	fdfffh
soral	lXpedZ
soral .	kaffff
soral examin	feiffd
soral interv	fblfee
sorchar	hegefe
sorchar decide	hffefe
sorder	fdalhf
sorder by	ecfffj
sorder for	fhefff
sorder of	dffjia
sorder to	ehfffd
sorder your	fdbffl
sordere	ffdfei
sorgani	hfbegi
sorigin	Yfhfgi
sorigin .	fecffj
sorigin and	cfhfhf
sorigin by	ffhfee
sorigin certif	dhfffe
sorigin on	fefffh
sorigin readou	eeffhf
sorthod	gfekdc
sorthod @d	gfekdc
sote	eefffh
sote #	eefffh
sother	hZcecp
sother .	kfeefc
sother @d	kdbfeh
sother agency	bffefl
sother and	jeefed
sother applic	efhleY
sother by	hffffe
sother candid	Zegdlf
sother contra	leffbe
sother day	dfffje
sother finali	gdfdfj
sother firm	eefeck
sother interv	eefeek
sother lad	geefeh
sother offer	hcfefi
sother one	dgfehe
sother option	ffhffd
sother people	dfcefm
sother shortl	efeeei
sother three	ffeeeh
sother trials	jcfffe
sother two	efefei
sothers	edfiaj
sothers .	fgffdi
sothers are	efeief
sothers do	ffefeh
sothers get	lfeedc
sothers have	dflffb
sothers in	dffffh
sothers to	fffefh
sothers will	fffifc
sothers>again	biheeg
sothers>answer	jcedci
sothers>ask	edjedg
sothers>chosen	efeehg
sothers>date	hZciek
sothers>decide	feeebm
sothers>free	fdfefi
sothers>give	fffeeh
sothers>match	dfffif
sothers>me	jeifcb
sothers>meet	cfbddp
sothers>offer	gafeej
sothers>papers	keffcd
sothers>post	cgffhg
sothers>review	iefhga
sothers>said	effehd
sothers>start	ffffdh
sothers>step	begbdm
sothers>them	eebahm
sothers>wait	alffgd
sothers>will	fehifc
sothers>you	Wdheki
sotherw	ardcbg
sotherw .	akffff
sotherw and	dhffhc
sotherw i	effedi
sotherw in	ifbefi
sotherw we	eihfec
sotherw will	hefeff
sotherw your	eheeci
sought	iidega
sought to	iidfeb
sour	ecfggh
sour @d	defgfg
sour aim	efffid
sour alumni	eeafdn
sour answer	lcbhdf
sour appren	efaffm
sour assess	fefeck
sour board	hefdic
sour call	kigdbc
sour candid	efdfhf
sour career	cedfem
sour chairm	effefh
sour chat	ffhehc
sour choice	jeecfg
sour client	icffid
sour closur	ffffdh
sour commit	heffff
sour conclu	hffffe
sour coordi	akjeec
sour counci	cffhid
sour cto	efieef
sour deacon	dffife
sour decisi	ncddce
sour deputy	dffiff
sour direct	gghfed
sour door	fceffi
sour earlie	Zffend
sour editor	ffcmeb
sour email	edfeje
sour exchan	dfffif
sour feet	effefh
sour final	hefeic
sour first	cfmeiZ
sour founde	fffjec
sour head	efgflZ
sour heads	effdif
sour hiring	dfeheh
sour inbox	difeff
sour insigh	ffdfck
sour intent	fdfeeh
sour interv	edhfbl
sour jury	effhfe
sour last	bfffjf
sour lead	efhffe
sour legal	hffefe
sour list	eekefe
sour mail	iefegd
sour managi	efhfff
sour md	ffdffh
sour medica	lcgefc
sour meetin	kfedgc
sour messag	hefege
sour mind	effife
sour minds	kefeed
sour new	eeddgj
sour newsle	cfeekf
sour next	ffhffd
sour notice	ifeefe
sour offer	Yjeddl
sour office	Xhhfdl
sour open	ffdffi
sour own	fdffei
sour panel	effife
sour people	gffeeh
sour plan	ddegif
sour policy	deffej
sour princi	hdefhe
sour proces	ehfhed
sour recent	igffce
sour recrui	ddhief
sour reply	hdeeid
sour ridge	ffeffh
sour search	affhfi
sour second	cfffif
sour select	efiehc
sour shortl	dhfffg
sour side	gehfhc
sour site	beffke
sour sugges	ffhefe
sour suppor	ffdfei
sour system	cfcdgm
sour talent	eehfff
sour talk	eZkfhe
sour target	lfdfeb
sour team	kdgeec
sour terms	cifffe
sour time	dffhhe
sour timeta	ffffci
sour vicar	effkec
sour virtua	efffhe
sour web	hffffe
sour webina	dfcfel
sour websit	hfaegj
sour winter	fffeam
sour works	efhhee
sour yes	kdffec
sours	macfge
sours direct	gfehee
sours does	icdefi
sours is	efffid
soursel	ggehfb
soursel and	fefhgd
sout	jcefge
sout .	hdcjgb
sout @d	cdckgg
sout @p	ffffic
sout and	keffcc
sout by	hZfeke
sout for	hegeff
sout from	egefeh
sout hack	cfffgh
sout in	jieeeb
sout no	eeffhf
sout of	dcbeof
sout on	hfcgZj
sout over	geeeej
sout passpo	dgfffg
sout sick	cfeedl
sout so	ffffci
sout the	lhdefY
sout to	fffeeh
sout until	eefffh
sout with	jekegX
sout within	efkcec
sout your	jfffbf
soutcom	sbchbZ
soutcom .	jfeefd
soutcom @d	gedjha
soutcom before	dffefj
soutcom by	fheice
soutcom in	iffdfe
soutcom is	cffffj
soutcom letter	mfecec
soutcom mail	jZfjfe
soutcom of	heffdh
soutcom the	iffefe
soutcom to	heffff
soutcom will	gffhec
soutsid	jcedhf
soutsid .	jfedib
soutsid ir35	eefffi
sovens	efffei
sovens come	efffei
sover	aifidg
sover #	ffbffj
sover .	ckefeg
sover @d	ffgiee
sover @p	fffkbe
sover a	dfjceh
sover and	ciffdh
sover breakf	effdei
sover dinner	fedkde
sover for	efeffh
sover from	dfieeg
sover here	efffeh
sover it	Zfgkff
sover on	feehfe
sover the	djcgff
sover to	dhhffc
sover wishes	fefefh
sover zoom	iffffd
soverqu	Zeffen
soverse	fjdffe
soverse .	feeffh
soverwh	hfffef
soverwh .	hfffef
sowe	eeffjd
sowe me	eeffjd
sowing	fedhie
sowing to	fedhie
sown	hagdcj
sown activi	cffgfh
sowner	efiZmc
sowner 's	fffdeh
sowner .	dkdffe
sowner @p	cffefj
sowner are	effhfe
sowner decide	gfffhd
sowner drives	effdei
sowner i	dfjffd
sowner is	kffeiY
sowners	gdlecc
sowners decide	hfeeef
sp45	ehfffe
spa	heieed
spa will	heieec
spack	egicef
spack a	ffiffd
spacked	edeefk
spacked lunch	edeefk
spacket @d	iffdee
spacket goes	dffhff
spage	Wvgdca
spage .	ciffeg
spage and	hgfffe
spage plan	cieefg
spage vision	dijeeb
spages	Yqefec
spages and	ejffed
spages at	difffe
spages by	ehffff
spaid	Vcjgji
spaid .	fehfia
spaid on	efeffh
spaid trial	ffefid
spam	efbfek
spanel	ZdjseX
spanel 's	ldfece
spanel .	gggefd
spanel @d	gedief
spanel and	ceffhh
spanel asked	ffhfib
spanel can	dfeegi
spanel chat	fffhee
spanel compar	effhfe
spanel could	fffejd
spanel decide	fhfefe
spanel expect	hefeff
spanel feedba	effhee
spanel finish	ffcefj
spanel hack	ieefee
spanel has	Zejgei
spanel interv	dffcel
spanel is	cfkiec
spanel looks	ffbkfe
spanel meets	deendc
spanel member	cefieh
spanel of	bhmcde
spanel on	aflehc
spanel report	jZfjfe
spanel sat	ejddic
spanel scores	hfdied
spanel sifts	dffhff
spanel sits	dfhkec
spanel the	dijeeb
spanel wants	cfeiff
spanel will	gffhfd
spanels	efemfa
spanels one	efemfa
spanelt	eefffi
spanelt have	eefffi
spanic	kefffb
spaper	Wgeikg
spaper on	djfeed
spaper test	edfkfc
spapers	bjZmdf
spapers are	efepeX
spapers go	cffcfl
spapers to	hfbffh
spapers>again	bkeeja
spapers>answer	Yhedfl
spapers>ask	enfdda
spapers>away	fecefk
spapers>chosen	dffife
spapers>closed	fdgfff
spapers>date	Zmfdhe
spapers>decide	ldfeec
spapers>free	ffefei
spapers>give	hbedkf
spapers>hear	ieefgc
spapers>if	edfffi
spapers>match	ehefeg
spapers>me	Xiiffh
spapers>meet	fjbedh
spapers>news	gffbej
spapers>not	cleicc
spapers>offer	effhfe
spapers>others	deffej
spapers>papers	eifdib
spapers>post	ecfffi
spapers>receipt	ghcckc
spapers>refuse	ffffhe
spapers>review	eegiee
spapers>said	eefffh
spapers>soon	dkeffd
spapers>start	hffefe
spapers>step	fdeedk
spapers>them	eqeefW
spapers>will	ajiefe
spapers>you	achgel
spaperw	icfedh
spaperw @d	jcffcg
spaperw before	hffffd
spaperw on	cefffj
sparcel	efcefj
sparcel @d	ffeffh
spardon	ffefbj
spardon .	ffefbj
sparent	fZedgm
sparent leave	dffehh
sparent takes	iefdff
sparis	hfffee
sparish	iefgfb
sparish counci	gffhed
spart	Yiahij
spart has	efffhe
spart in	cjfffe
spart of	dffjhb
spart time	deZeep
spartic	fhheed
spartic in	ehhefe
spartne	iZgnfY
spartne 's	ffhfee
spartne .	dfgfge
spartne @d	gcfihc
spartne and	hffffe
spartne being	efkYfj
spartne choose	cefkfe
spartne collec	dffjfd
spartne decide	jfehfa
spartne for	ffdjfd
spartne in	dfidfg
spartne is	ifdhee
spartne meet	dffhff
spartne meetin	cfemcd
spartne on	idfiec
spartne settle	effeie
spartne was	hffeee
spartne will	aeghgi
sparty	bjZeao
sparty is	dfefej
sparty pictur	efeedj
spass	kfhebb
spass it	kffedd
spass on	gfehef
spass or	jfdffd
spassed	ahgfoX
spassed @d	dffdfj
spassed as	ffkedc
spassed by	edfkfc
spassed on	cffelc
spassed the	ghfefe
spassed your	fffejc
spasses	dejieb
spasses it	dffjfd
spasspo	bcnegd
spasspo and	dekfiZ
spasspo copy	feeffh
spasspo number	ecmfec
spasswo	efdfjd
spasswo for	efefhe
spast	mekecX
spast @d	eihffc
spast the	hckfdd
spatien	hcecmc
spatien .	eefffh
spatien for	fffcjf
spatien on	dffemb
spatien some	dffffh
spatio	cffgfh
spatio wants	cffgfh
spatric	fffbfk
spatric 's	hfebej
spatron	iefhdd
spatron 's	eefhfe
spatter @s	fefffh
spaul	kffeed
spaul @d	kffeed
spause	dfefif
spause and	ffeffh
spaused	cfffdk
spaused .	ffffci
spay	ahjeci
spay is	fhfffd
spay we	efefei
spay you	feieee
spay your	fifffd
spaymen	abfefo
spayrol	defeck
spayrol and	ffffdi
spayrol closes	efeffi
spayrol manage	ffffdi
spaysli	eehfeg
spaysli by	fghfee
spdf	dhffhd
spdf .	ffffhd
spdf by	eifffe
spen	bffffj
spencil	lefghW
spencil in	hfidiZ
spencil the	ffdjfd
spendin	cgffhf
speople	gcbifj
speople .	ieeebj
speople @d	jeehiY
speople @p	feffhe
speople after	heffef
speople all	ffejgb
speople and	efffeh
speople are	gfecej
speople by	faffhi
speople coming	fffefh
speople for	dfghbh
speople go	fefefi
speople i	jfdedg
speople in	Yeeihh
speople know	ledcfd
speople lol	dfffgg
speople on	dfcfek
speople that	efffhe
speople to	gfdjdd
speople want	ciffff
speople within	idfffe
speople you	hefffe
sper	bdaiij
sper diem	ffbffk
sper our	ceeifh
sper recrui	bfffke
sper the	hffffe
sperfec	bhfdei
sperfec .	chfdfi
sperhap	jecfjb
sperhap take	efcfke
speriod	VejkXo
speriod #	ffieee
speriod .	dflfed
speriod @p	efemcc
speriod @s	dfffei
speriod and	ehffff
speriod is	dffgeh
speriod of	ffffbj
sperman	fecffj
spermis	bfedem
spermit	heffef
spersis	cbfffl
sperson	jgedha
sperson .	ieffja
sperson @d	ibeehf
sperson and	heffef
sperson commit	ffejed
sperson develo	jffffb
sperson interv	ffhffe
sperson notifi	hffffe
sperson office	ffdffh
sperson on	dgfefh
sperson questi	fhefff
sperson quiz	cggdje
sperson test	eiffee
sperson we	dfeeek
sperson who	dffffh
sperson will	iefffd
spet	fffjfc
spet whatev	fffjfc
speter	kffeed
speter and	kffeed
spetiti	bkfffe
sph	ffffeh
sph closin	ffffeh
sph posted	ffffeh
spharma	bffhhf
spharma compan	bffgig
sphase	hegkeZ
sphilip	ffifed
sphilip i	ffifed
sphone	kfhhdZ
sphone #	hfdied
sphone .	ieeeff
sphone @d	keeZie
sphone @p	ehffee
sphone all	ffejeb
sphone and	jfffec
sphone call	gdghde
sphone calls	ffdldd
sphone everyo	jfdfee
sphone if	bkffff
sphone interv	dfiffe
sphone me	ifefee
sphone number	bfffej
sphone on	ffkfdd
sphone screen	hfjdcd
sphone she	ifdffe
sphone that	kedfgb
sphone the	gfehfd
sphone they	Zffflf
sphone to	jffdef
sphone us	hfeeeg
sphone we	ieffdf
sphone with	hfefhc
sphone you	ahjhah
sphoned	megegX
sphoned back	fffeid
sphones	meefea
sphones each	iffdff
sphones everyb	gefhfd
sphones you	hffffe
sphonin	ggdeeh
sphonin the	ffdefi
sphoto	bggffh
sphotos	efffhf
sphysio	ddfffi
spick	mfhcac
spick .	hfhede
spick @d	lfecde
spick a	cffffh
spick an	edgfgg
spick and	fffied
spick betwee	cgjffd
spick by	ieffdf
spick on	kfedde
spick one	dldfde
spick so	hffffe
spick someon	jcfbje
spick the	fefkec
spick this	affffl
spick two	fffied
spick up	eeffei
spicked	jcldYg
spicked .	ffeeei
spicked someon	kfffdc
spicked storie	dfffgg
spicked up	effffh
spicked will	feeffh
spicked you	gekfcd
spicker	jefffc
spicks	sdddcY
spicks someon	iefeee
spictur	effedi
spictur and	efeedj
spieces	efifee
spile	iZehjc
spile .	efefkc
spile and	jbfeff
spile should	fdfife
spilgri	dffffi
spilgri on	dffffi
spilot	hffffe
sping you	heeeef
spinned	kedicb
spint	dcffcl
spint .	edkfed
spitch	ehefge
spitch deck	fhefhd
splace	cgoieW
splace .	cgkfcf
splace @d	ddhgid
splace and	dfhffg
splace at	ffdfcj
splace by	fehffe
splace for	eiffee
splace from	fffgja
splace has	ehffff
splace in	ghibbh
splace is	kfffdc
splace left	dhffff
splace on	deeifg
splace open	fjffhZ
splace the	heeeci
splace to	efffjc
splace you	hefffe
splaceh	bZrdha
splaceh .	eenecc
splaceh apolog	efifia
splaceh as	ffifed
splaceh will	ebfffk
splaces	khedae
splaces are	fkfefb
splaces on	lbfffd
splan	ihhigU
splan .	hcfekc
splan @d	fefhee
splan a	cdfejg
splan b	dffefi
splan for	bigeeg
splan from	efhffe
splan goes	chjeed
splan is	meeeeb
splan jonas	fffied
splan she	affjff
splan signed	jeefec
splan the	gefhfe
splan then	ffffhe
splan to	jjcedc
splan two	ehffff
splan was	ffffhe
splane	dfffid
splanne	ecfdfk
splanne .	dffffh
splanne so	feeefi
splanni	bhgeeh
splanni the	ffhffd
splant	jddgdf
splant manage	efghee
splatfo	fflece
splay	dfjfee
splease	bkgcgg
splease .	Zlcegh
splease ;	difffe
splease accept	efhfgc
splease allow	kdfefd
splease and	bgfffi
splease answer	deefif
splease apply	ejdffd
splease arrive	fcdffk
splease assume	kdffee
splease be	bfffhh
splease bear	hfedeg
splease book	ehffff
splease bring	eeeffi
splease call	ffbffj
splease check	lgeeeb
splease choose	YnpbbZ
splease come	cigeff
splease comple	digffe
splease confir	Zdkegi
splease consid	hefffe
splease disreg	dceeqZ
splease do	edbddo
splease downlo	efhfef
splease e	ehffff
splease expect	gdfdie
splease fill	eXffmi
splease find	dcledg
splease finish	fhfffe
splease for	ffefhe
splease get	emfeea
splease give	eniceY
splease grant	hffffe
splease hold	ffieee
splease keep	kaifec
splease let	cjhfhb
splease log	difffe
splease look	gegcfh
splease make	gfhede
splease not	dgfefh
splease note	kceejb
splease pick	dkdffe
splease read	ndbffc
splease reply	djhfec
splease return	eZfffm
splease review	fcgfgh
splease ring	ehgffd
splease see	ffefei
splease send	hndcda
splease sign	dZefgm
splease so	fhfffe
splease spend	eifffe
splease submit	fkafef
splease take	lbheed
splease top	edeefk
splease until	ejfeee
splease update	bcfffl
splease upload	cfeffj
splease wait	ldffec
splease we	edeffj
splease write	dfdffj
splease you	eifffd
spleasu	deifjc
spleasu in	ffhfee
spleasu of	ffgfhd
splus	eecfek
splus travel	efcffj
spoint	ideebj
spoint .	dfegej
spoint useful	kfeeed
spolice	bndfec
spolice certif	cmdffc
spolice check	ehffff
spolicy	fifecf
spolicy .	lffeeb
spolicy no	cefffj
spolicy the	ehfffe
spoll	fkbfee
spool	dgefeh
spop	eehfeg
spop in	feffeh
sport	ecjfef
sport gate	ecjffe
sportal	gjedah
sportal 's	ceffgj
sportal .	ifffed
sportal and	igeffd
sportal closes	fkafdh
sportal from	jffffb
sportal no	egjefd
sportal on	hfeffe
sportal says	gfhffd
sportal will	bfffcm
sportal within	ehfffe
sporter	ffdeif
sportfo	chhhed
sportfo .	fiheec
sportfo by	ffffeh
sportfo review	fffiee
spositi	lebdjb
spositi has	hgffee
spositi is	edfhie
spositi of	dhdfie
spositi on	dffffh
spositi or	keeffc
spositi the	kffeed
spositi to	kgefec
spositi vote	efeffi
spositi was	ffffid
spossib	Wjmecg
spossib .	efifdf
spossib ?	fehffe
spossib but	eefffi
spossib for	ciffff
spossib tell	dffffh
spost	fbeegk
spost .	iedfhd
spost @d	efefhg
spost and	eeffei
spost by	ecffej
spost closes	ffffeh
spost goes	fffhfd
spost has	dfeedk
spost holder	dfiffe
spost is	jeeadj
spost qualif	ffffhe
spost run	fffjec
spost that	efifdf
spost went	ffffdh
spost will	eceffk
spost within	gcfffh
spost you	ffffhd
spost>again	fgcffh
spost>answer	ejheec
spost>away	efdfmb
spost>chosen	ffdffh
spost>closed	ifeffd
spost>date	affefk
spost>free	fdgfff
spost>give	eehgee
spost>goon	ehfffe
spost>hear	igffed
spost>hold	dfeehg
spost>if	dkgfce
spost>joy	fiefgc
spost>match	ffffhd
spost>me	hidfbg
spost>meet	bejfeg
spost>news	jfefgc
spost>not	fejeia
spost>others	geefhe
spost>papers	dghfja
spost>post	feffdi
spost>said	gifheb
spost>soon	cbfffm
spost>start	Yddfcs
spost>step	dfgfcj
spost>them	emeejX
spost>will	eeggXm
spost>you	jhcdgc
spostdo	gcdidi
spostdo @s	fdeffi
spostdo call	gedief
sposted	mdcebg
sposted @d	ffffeh
sposted @p	efffeh
sposted on	lefeec
sposted this	fffeeh
sposted to	ifefed
sposter	ffeekc
sposter sessio	ffeekc
spostin	Waedaw
spostin closes	fefffh
spostin stays	effefh
spostin to	dffeej
spostin was	ffffbj
spostin will	dffffi
spostpo	ddefhi
spostpo your	eeefif
sposts	gfedak
sposts .	ffffdh
spoultr	dffffh
spracti	ddkeeg
spracti @s	feiffd
spracti drivin	dfeffj
spracti is	efeedj
spracti manage	iffffc
spray	Zffidj
spray @d	Zffidj
sprayer	fcefej
spre	ecdeme
spre employ	fgdfie
sprefer	cjhffb
sprefer by	eiffed
sprefer the	feiffd
sprepar	dgfeif
sprepar a	fefema
sprepar the	feffdj
sprescr	bafffo
spresen	Ujmbje
spresen .	effejd
spresen @d	bleefd
spresen all	effhfe
spresen are	ehiffb
spresen before	eiefee
spresen itself	ffhfee
spresen of	ffgfgd
spresen on	cfhffg
spresen the	deedek
spresen to	ffjdee
spresen upload	eeefie
spresen you	fdcffj
spresen yourse	efhfee
spress	bieefi
spress hears	effffh
spresum	ekefec
sprevio	iffffc
sprevio announ	iffffc
sprice	feefei
sprimar	feeffh
sprimar school	feeffh
sprinci	jcefgd
sprinci on	efehgd
sprinci talk	fffied
sprint	djeeef
sprint .	ejfefc
sprint on	feeefi
sprinte	decchl
sprinte in	ffffid
sprinte on	eedcem
sprior	fkbfee
spriya	effhff
spriya 's	fffhfe
sprobab	eehfeg
sprobab on	efiffe
sprobat	acageq
sprobat @s	ddffek
sprobat style	dffige
sprobat would	efffei
sproble	ccifej
sproble persis	cbfffl
sproced	deefih
sproced .	efefie
sprocee	degfgg
sprocee .	ecffig
sproces	dffgdh
sproces .	efffei
sproces can	defffi
sproces is	hhfffc
sproces techni	effhee
sproduc	cihegd
sproduc and	dfffgg
sproduc is	ifffed
sproduc they	dfffgg
sproduc walk	egifdd
sproduc we	jffded
sprof	fffifd
sprofes	bffhck
sprofes refere	ffffci
sprofil	eifech
sprofil @d	eneebe
sprofil in	fcfffi
sprogra	ffeedj
sprogre	gcgfdi
sprogre to	icffff
sprogre your	dfgfgf
sprojec	dffegj
sprojec kicks	dffefj
spromis	tZbbfc
spromis .	rcedba
spromis @d	jeefee
spromis @p	ifffee
spromis a	lefdec
spromis and	ffffhd
spromis anythi	efffeh
spromis but	hfffdf
spromis for	hedeeh
spromis it	hkefbd
spromis me	pWeeff
spromis my	feffdi
spromis so	fffeeh
spromis that	dfffdj
spromis the	kefede
spromis to	jdfffe
spromis us	egfeid
spromis you	Xdfenj
spromot	deeejf
sprompt	deiefg
sproof	efefkc
sproof of	egefjc
sproper	egfeka
spropos	egjefb
spropos @d	ddkffe
spropos dates	eehfff
spropos for	jeeegd
sprotec	jfeecf
sprotec hack	kfeedd
sproud	dfffgg
sproud .	dfffgg
sprovid	ddihai
sprovid .	efjfed
sprovid indivi	jffffb
sprovid so	deefej
sprovid the	effdfi
sprovis	oehccZ
sprovis list	iffffe
sprovis shortl	ifeffd
sprovis start	dffffi
sprovos	hcdnca
sprovos 's	kfeffc
sprovos @d	dffjee
spto	eefffi
spub	edjfee
spublic	igefde
spublic holida	ffefeh
spublic servic	hffffe
spublis	tdcbjU
spublis by	hffffe
spublis its	ifeffe
spublis on	fffdlb
spublis the	qedeba
spull	ddjfff
spull a	edjffe
spulled	beffmd
spulled out	dfffif
spulled the	ffffjc
spune	Zhafeo
spupill	keegeb
spupill decisi	cffhfg
spupill it	heeffe
spupill letter	iffeed
spupill offers	iffffc
spupils	beheej
spupils .	feiffd
spursua	dkfeee
spursua to	dkfeee
spush	kfafja
spush .	lfcfec
spush @d	ffcfke
spushed	nddfae
spushed to	dfffeh
sput	bdebjl
sput a	dfffie
sput back	hfhedd
sput forwar	cjfefg
sput in	jcfffe
sput it	beedcn
sput me	ffffhd
sput off	cefheh
sput on	defeje
sput our	fffdei
sput the	gedcgi
sput up	jeefed
sput you	dfheeg
sput your	ffeekc
sputs	hfefef
spython	cffgfi
squalif	fhffhc
squalif experi	ffffhe
squay	ffefeh
squery	ckffgc
squery of	bkffgd
squesti	Xjdfjg
squesti .	dgffeh
squesti about	dggfgf
squesti before	gadfhj
squesti below	bobfed
squesti by	clfeee
squesti honest	gdfhfe
squesti of	dfffgg
squesti the	dfghfe
squesti until	jffefc
squesti within	bkfffe
squick	jchffb
squick answer	effhff
squick call	ieifcd
squick note	efegdh
squick one	ieedhd
squick update	bfffkd
squick vote	dffgfg
squick word	efjfde
squicke	dfffdj
squicke than	ffffeh
squicke the	dfffei
squiet	cefdii
squiet since	dfffhf
squiz	cggdje
squiz by	cggdje
sr	gfgffd
sradio	ifefee
srailwa	hfefff
sran	ffefjc
sran out	ffefjc
srandom	efeked
srang	Zdldje
srang @d	feeejd
srang @p	dffeje
srang about	cffegi
srang an	fflfbd
srang to	hfefef
srange	dffdfk
sranked	ffefhd
srankin	iedlcb
srankin 's	ieejcd
srankin by	dffjfe
srate	cdefdo
srate as	dffeei
srate your	edffgh
srated	iefffe
srather	fbhhge
srather be	idfffe
srather not	defjee
srather than	bdkdgg
sratify	kedgfc
sre	eeefgh
sre interv	deefdj
sreach	Wieifj
sreach a	effffh
sreach candid	dffjee
sreach me	deeffj
sreach our	cffeke
sreach out	kefefb
sreach the	djfffe
sreach them	dhffff
sreach this	djfffd
sreach us	diefef
sreach you	abgicm
sreacha	icfeff
sreache	jdffgd
sreache us	ffffid
sreache you	kdffde
sreachi	ehfffe
sreact	deeidi
sread	YgfnjZ
sread @d	efekgb
sread all	fffifd
sread and	hffdff
sread by	ifejea
sread everyt	hefhed
sread for	ddkffd
sread in	ffedie
sread it	Zfmfgd
sread mail	efeeej
sread my	beekff
sread on	efceld
sread that	kcaeei
sread the	Wodiee
sread them	efdmeb
sread throug	efkced
sread your	feecke
sreader	edejef
sreader is	fffeei
sreadin	bbdudX
sreadin applic	fffkfb
sreadin by	cefjff
sreadin period	efemcc
sreadin takes	iffdfe
sreadin the	fffifd
sreadme	blefee
sreadme in	alefee
sreadou	defghf
sreadou to	eeffhf
sreads	abetfY
sreads everyt	eefkfc
sreads s	dfffgg
sreads them	effjfd
sreadve	efdfck
sreadve @d	ffffci
sready	hafdfj
sready and	fdffhf
sready by	dfffei
sready for	edgedj
sready to	hdffff
sreal	ndhgdX
sreal one	hfjfdb
sreal pleasu	efffhf
sreal timeli	jeefed
sreal update	fffhfe
srealis	fceeek
srealis .	gcefej
srealis i	dffefh
sreally	defffh
sreappl	ddffdk
sreappl in	eefffh
sreason	ackfei
sreason .	ecffgj
srecall	efffhe
srecap	jefeed
srecap no	jefeed
sreceip	jibdhb
sreceip .	hcfffg
sreceip is	fkcffd
sreceip of	fheehd
sreceipt>answer	gheffd
sreceipt>date	XjXerc
sreceipt>give	eifffe
sreceipt>news	hffefe
sreceipt>not	kbffhc
sreceipt>papers	ffefhe
sreceipt>post	fgffhd
sreceipt>receipt	ffffeh
sreceipt>review	ecffbm
sreceipt>step	efefkd
sreceipt>thanks	ffffjc
sreceipt>them	iefdge
sreceipt>will	icecdj
sreceipt>you	eaffqa
sreceiv	pacegc
sreceiv @d	efffie
sreceiv a	maeeee
sreceiv an	kcfehc
sreceiv at	ffefhe
sreceiv by	ffffbk
sreceiv hack	degffh
sreceiv no	dhffff
sreceiv on	hedfhe
sreceiv our	kefeed
sreceiv the	heefbi
sreceiv your	feekhZ
srecent	hfffdf
srecent discus	igffce
srecept	ddgegi
srecept .	dfffcj
srecess	ifbefi
srecess the	ifbefi
sreckon	icdeif
sreckon .	hffffe
sreckon i	cfffdk
sreckon on	efffhf
sreckon with	kcffed
srecomm	Zcerdd
srecomm go	dffjee
srecomm goes	fefifd
srecomm to	bdfnec
srecomm you	ffffeh
srecord	Zjdieh
srecord .	ffffdi
srecord @d	djeegc
srecord and	feffeh
srecord of	egffhd
srecord will	cbejei
srecord your	dgfffg
srecrui	cgfija
srecrui 's	dfgehe
srecrui @s	kefeec
srecrui asks	gfheef
srecrui centre	ffdffi
srecrui comes	bfflef
srecrui earlie	bfffke
srecrui exerci	ifeffd
srecrui for	ieffdf
srecrui i	ffffhe
srecrui is	gfjfce
srecrui moved	ifefed
srecrui of	bffgig
srecrui office	ffefeh
srecrui on	djffhb
srecrui partne	dffjfd
srecrui says	ifefgb
srecrui screen	efhffe
srecrui system	geefjd
srecrui team	effhfe
srecrui texted	dffgff
srecrui wants	eehffe
srecrui will	dfiffe
srector	effied
sref	Zkeedl
sref to	cffefi
sref your	bkffgd
srefer	feefie
srefer to	feefie
srefere	cmYglb
srefere #	efefie
srefere @d	feegeh
srefere after	dfgggg
srefere and	iddfeh
srefere arrive	effdfi
srefere by	dfefig
srefere come	gedeej
srefere coveri	ffffci
srefere for	bffmec
srefere form	ehffkY
srefere from	ebffgi
srefere get	effifd
srefere have	idfbfi
srefere in	ehcjed
srefere to	kfgbfd
srefere within	ejffed
sreflec	dffghf
srefrai	cgfffg
srefs	fiefZj
srefund	ceffhi
srefund within	defffi
srefusa	oZdfha
srefuse	ffffhe
srefuse>again	bjffdi
srefuse>answer	fdeghe
srefuse>away	efefjc
srefuse>chosen	eeeffh
srefuse>date	haienX
srefuse>if	cjffff
srefuse>match	fjdfee
srefuse>me	fjcffe
srefuse>news	dfffie
srefuse>not	bfkfZk
srefuse>offer	bgffif
srefuse>others	gfefZk
srefuse>papers	fffejc
srefuse>post	ffffhd
srefuse>said	keefdd
srefuse>them	dheddj
srefuse>will	bglfec
srefuse>you	dehfla
sregard	hgefmX
sregard the	ifefgc
sregard to	dfegei
sregard your	ggeenX
sregion	jefahe
sregion manage	effcej
sregion vp	jffdee
sregion which	jffefc
sregist	ckdaje
sregist .	ifeejZ
sregist by	efiefd
sregist for	dibedk
sregist not	eieffd
sregist who	gffcei
sregist with	difeff
sregret	ebecme
sregret .	geffeh
sregret @d	cfdena
sregret go	dffffi
sregret issued	heeeeg
sregret that	cfeeig
sregret to	ffefdi
sregula	fhffee
srehear	agifbi
srehear @d	aibedl
srehear begin	kfeefc
srehear on	bffjfe
srehear start	fefffh
sreimbu	ccfffk
sreimbu within	ccfffk
sreject	jbeeic
sreject @t	ffffhe
sreject by	hfefch
sreject from	ffefjc
sreject mail	dfffhf
sreleas	kjdeda
sreleas on	lefeec
sreleas the	eiffee
sreleas to	hgeffe
sreleas within	efffhe
sremain	bifgff
sremain @d	eeheeg
sremain candid	ffcffj
sremain interv	ffhffe
sremain open	ekffdc
sremain people	fefefi
srememb	efffhf
sremind	YnZgei
sremind from	ffefjd
sremind of	dehiec
sremind that	eggeeh
sremind to	blefef
sremind your	fjafei
sremote	gedief
sremote review	gedief
sremove	bfefbn
sremove your	eifffe
srenewa	ggfffd
srenewe	ffffeh
sreopen	aefdZr
sreopen it	dhffZl
sreopen on	dffefi
srep	fffied
srepeat	fbffej
sreplac	efefei
sreplie	qdfdeX
sreplie go	kfeefc
sreplie to	hffffe
sreply	ijddgb
sreply .	lfdffb
sreply @d	dfffie
sreply addres	dfffhf
sreply before	Zjgfdh
sreply by	dhecdl
sreply from	heffef
sreply i	defffi
sreply in	ifffhb
sreply on	efefjd
sreply to	kfeeec
sreply within	ggffgc
sreply yes	bjffff
sreplyi	eodebc
sreplyi to	eifffe
srepo	apdeeb
sreport	iZbkcj
sreport at	ffbffj
sreport based	jffffb
sreport due	jZfjfe
sreport for	eejffd
sreport goes	dffiff
sreport is	fefifd
sreport to	fffffh
sreport will	dffffh
srepres	effhff
sreq	fgffhd
sreques	Xlhfdg
sreques .	idfffe
sreques a	eefffi
sreques by	ehfffe
sreques the	ehgfed
sreques to	chefeh
sreques until	djfffd
srequir	bglecf
srequir as	fblefd
srequir two	fgffci
srequis	efffhd
sresche	feghhb
sresche their	gffhde
sresear	hhffdd
sreserv	jdfdjb
sreserv list	jcfdja
sreside	ifcdci
sreside trip	fffefh
sresign	hffffe
sresolv	geeehe
sresolv to	geeehe
sresour	hffffd
sresour depart	cffffh
srespon	qbffeY
srespon from	obfdeb
srespon within	eefhfe
srest .	bigfid
srest @d	geehee
srest follow	iffefe
srest of	degeej
srestar	cfeeek
srestau	geffic
srestru	ffffhd
srestru announ	ffffhd
sresubm	djeech
sresubm by	djeech
sresult	obcefd
sresult .	qebcce
sresult @d	kfeded
sresult @s	bffgfi
sresult announ	dfffie
sresult are	pedehX
sresult at	gfidfd
sresult before	bffefk
sresult by	faemed
sresult come	bfkcbl
sresult from	gffhde
sresult go	jfeeee
sresult in	fhehec
sresult is	Ydecjn
sresult letter	gedief
sresult meetin	fffehe
sresult of	qdcdfa
sresult on	eeelec
sresult take	hffffe
sresult the	iffdfe
sresult to	ieefee
sresult will	heednX
sresult within	feffeh
sresult you	Wiedeo
sresump	ccdiek
sresump date	ccdiek
sretent	efffei
sretire	idffef
sretiri	dfefej
sreturn	jadggh
sreturn a	fbffgi
sreturn for	efefeh
sreturn from	ffffhd
sreturn it	dYffkk
sreturn on	kfeeec
sreturn one	eifffd
sreturn signed	ehffee
sreturn the	icfdei
sreturn them	eiffee
sreturn within	fcfffi
srevert	fjefdd
srevert by	dhffge
srevert to	hfffef
srevert with	ehfgdg
sreview	iZetbV
sreview @d	fffhfe
sreview all	effhfe
sreview applic	eeeoeZ
sreview have	fffifc
sreview octobe	gedief
sreview of	fffhef
sreview over	feieff
sreview packet	hffdff
sreview read	fffhfd
sreview takes	fffhfe
sreview the	kbgcff
sreview your	iffdfe
sreview>again	afeidk
sreview>answer	mggceb
sreview>ask	dfgffg
sreview>away	efffdi
sreview>chosen	ghfgec
sreview>closed	ihffcd
sreview>date	dcdxaX
sreview>decide	idgfee
sreview>goon	defjdg
sreview>if	fgjced
sreview>match	fhiefc
sreview>me	bhhiha
sreview>meet	famffe
sreview>news	cehhgd
sreview>not	lfbfed
sreview>others	fffjec
sreview>papers	Zlhfee
sreview>post	cheekd
sreview>review	jffgeb
sreview>step	cihegd
sreview>them	maimdU
sreview>wait	iffeef
sreview>will	deflce
sreview>you	ehfhah
srevise	hfdfff
srevisi	dfffhf
srevisi in	ffffhe
sride	ffhfee
sridge	ffeffh
sridge head	ffeffh
sright	lghhcW
sright ?	eeffei
sright @d	jfeeee
sright after	necifW
sright now	iefffd
sright one	heifec
sright so	hefhed
sright to	blegee
sright you	cegffh
srightl	iffffd
sring	jegecf
sring .	jeefgc
sring @d	jffdfe
sring all	gfehed
sring by	hdffgf
sring everyb	kffeec
sring everyo	dfedfk
sring from	ifffde
sring me	ckhecf
sring on	feideg
sring round	pfddda
sring the	feefeh
sring us	ehfffe
sring whatev	ehfffe
sring with	cfffej
sring you	ebgjdg
sringin	qfdbbb
sringin about	edfffh
sringin all	fffdfi
sringin everyo	fjfeed
sringin round	ffefid
sringin you	hfeffe
srings	xZafcW
srings all	jfedfe
srings me	iffeee
srings you	laehec
srises	ifbefi
srises on	ifbefi
sroast	geeeej
sroast @s	dffffi
sroast and	hfeeeg
srole	Zegidk
srole .	efffbk
srole @d	dfific
srole and	ffffic
srole before	bffgfi
srole is	hefeef
srole starts	cffffj
srollin	bfffgi
srollin basis	cfffgi
sroom	Yhffnb
sroom #	eehfgd
sroom .	efbfle
sroom @d	cfgffh
sroom for	ffifee
sroom leader	efffie
sroom with	dfegie
srooms	chZejj
srooms on	dhdefi
sroster	bededn
sroster for	eeefej
srota	cfbcbr
srota 's	ceedem
srota for	egeeei
srota has	efeedk
srotas	dgfefi
srotas @d	dgfefi
srotati	edfffh
srotter	dhhfef
srotter for	ffiffd
sround	gghidZ
sround #	efiefe
sround .	fheeeh
sround @d	effjec
sround a	eefeej
sround as	fffefh
sround at	jffcfd
sround b	defeej
sround by	gfeeeh
sround closes	bjeleb
sround closin	effeei
sround in	fgdffh
sround is	jdeeef
sround it	dfffjd
sround of	ifZheh
sround on	dgkdfd
sround one	gfgffd
sround opens	ffefeh
sround the	dehfge
sround to	eideeh
sround two	efleeb
sround which	effjfd
sround with	kefeiZ
srounds	defdjf
srounds then	dfffgg
srsvp	ehfffe
srule	jccdhg
srule @s	ifeegd
srule it	hffffe
srule no	bfffek
sruled	ifffed
srules	elefeb
srules so	ifeffd
sruling	geekdb
sruling on	gfekdc
srun	dgdjdf
srun #	cffgfh
srun for	dffkec
srun from	gfedie
srun it	ieffdf
srun the	ekdedg
srun to	effffh
srun until	geejec
srung	ndedkW
srung are	iffefe
srung before	cfefke
srung by	iefffe
srung you	lfefgZ
srunnin	abnfgd
srunnin .	fcifge
srunnin @d	fflfbd
srunnin the	dfefje
srunnin until	fdfffh
sruns	cfedao
sruns for	fffeeh
sruns out	eiffee
sruns throug	gffdfh
sruns to	fefedj
sruns until	ddfifg
srush	fgedid
srush .	egedjd
ss	dhghgc
ss @d	cfgfgg
ss @t	feledc
ss a	kedecf
ss also	emdfdb
ss announ	ffffhd
ss assess	ffeifd
ss budget	afegek
ss campai	dfffgg
ss chat	ffffid
ss date	gkffeb
ss exam	fffjec
ss induct	ffefeh
ss interv	jckedb
ss match	fccffk
ss newsle	efeedl
ss off	Zfmffd
ss panel	fehfja
ss partne	dffjee
ss round	ffefeh
ss the	eieedg
ss video	ffcfke
ssad	gecedl
ssad to	ffcefj
ssadly	bffffk
ssafe	kffdde
ssafe side	kffdfc
ssafety	Xmieee
ssafety shoes	efheff
ssaid	eedcmf
ssaid #	dfffgg
ssaid .	iccelb
ssaid @d	iicbgf
ssaid @p	fefejc
ssaid @s	Zfffoc
ssaid after	fifffd
ssaid and	egfcbl
ssaid at	gffeeh
ssaid by	ceffih
ssaid give	hffeee
ssaid hack	bfffih
ssaid he	hbefhg
ssaid i	akfeeh
ssaid if	gfhfed
ssaid in	jfffag
ssaid it	fdffkc
ssaid like	lfdfdd
ssaid my	effhff
ssaid no	efifed
ssaid offers	ccffme
ssaid on	bhfiic
ssaid she	keefed
ssaid so	deefif
ssaid that	aehfhh
ssaid the	idddei
ssaid then	ifefde
ssaid they	defehh
ssaid we	cdcdki
ssaid within	hefeic
ssaid yes	fbeekf
ssaid you	Zeffji
ssaid>again	gcfefh
ssaid>answer	fecekf
ssaid>ask	ghffed
ssaid>away	biehef
ssaid>chosen	fggfhb
ssaid>date	bcfeng
ssaid>decide	igeddh
ssaid>free	eehfeh
ssaid>give	cjefbj
ssaid>goon	hgeffd
ssaid>hear	jkefac
ssaid>hold	edffif
ssaid>if	bihfbh
ssaid>match	dffffh
ssaid>me	Tkfiel
ssaid>meet	cbkgbj
ssaid>news	gedeie
ssaid>not	Zceien
ssaid>offer	Zgffih
ssaid>others	ejefcg
ssaid>papers	effief
ssaid>post	Zhfhgg
ssaid>refuse	ffhffe
ssaid>review	ddjfib
ssaid>said	ehdgge
ssaid>soon	cfffif
ssaid>step	ghaehg
ssaid>thanks	efifee
ssaid>them	ideehd
ssaid>wait	cgffei
ssaid>will	dfcdlg
ssaid>you	djadbn
ssalaam	efeefi
ssalaam last	efeefi
ssalary	ifdggd
ssalary 's	effifd
ssalary .	efefjd
ssalary expect	fjfefc
ssalary is	eceffk
ssalary slips	diffdg
ssale	cfegfj
ssales	ffffhd
ssales manage	ffffhd
ssame	agmdjZ
ssame .	ffdfei
ssame compan	ddffcm
ssame day	ffjfec
ssame for	eeieib
ssame hour	dfkfee
ssame link	efhfff
ssame place	eejfgb
ssame room	efafle
ssame time	fdkefd
ssame week	efdfie
ssample	bkhffb
ssample in	fhfefe
ssample lesson	cjiffc
ssanta	dffefj
ssanta 's	dffefj
ssat	bicbii
ssat @d	cjdcif
ssat the	efffhe
ssave	bejedh
ssave the	aekedh
ssaved	daffen
ssaving	ccfffk
ssaw	badhmg
ssaw four	fffefh
ssaw you	efeiib
ssay	hhdgdd
ssay .	Ueeieo
ssay @d	eiegdf
ssay @s	kheffZ
ssay and	mhdeeZ
ssay anythi	leefdd
ssay but	efffeh
ssay events	kfeeed
ssay he	dffgff
ssay how	gdefgg
ssay i	ifffed
ssay if	fgehee
ssay in	iedgfg
ssay it	ddfgke
ssay more	cefffi
ssay no	keeelW
ssay on	efefje
ssay right	jfefed
ssay she	efifgc
ssay so	cffffh
ssay soon	dfffgg
ssay thank	ffffhd
ssay that	heffXn
ssay the	hefedg
ssay they	hffffd
ssay when	effkec
ssay who	qbdfdb
ssay yes	Uqkgad
ssay you	hhcfdg
ssaying	Zffeme
ssaying .	dfffgg
ssaying @d	affenc
ssays	kfhfbc
ssays .	ndeeeb
ssays @d	jeccie
ssays @s	hffffd
ssays and	bjdfjc
ssays castin	cfffej
ssays chef	ffffdh
ssays come	edjffe
ssays decisi	effhfe
ssays he	iffedg
ssays i	cffffi
ssays in	dfkfed
ssays my	deegei
ssays on	hdfffe
ssays panel	fffhee
ssays she	hffffe
ssays the	ijbeec
ssays they	kcfecf
ssays to	iffffd
ssays yes	diffeg
ssays you	dhfffe
sscan	djfffd
sscan of	ehffff
sscenar	hffffe
sscenar they	hffffe
sscenes	ehfffe
sschedu	Whldla
sschedu .	cfgffh
sschedu for	efffhf
sschedu moved	fejekX
sschedu note	dffeei
sschedu these	ffffhe
sschedu you	cfgffh
sschedu your	fehffe
sscheme	defffh
sschola	egeddj
sschola 's	egefeh
sschool	eiegZi
sschool .	ehffef
sschool closed	ffeecj
sschool closes	ffheef
sschool gov	gffied
sschool govern	effhfe
sschool is	ckebeh
sschool secret	gfehfd
sschool start	fefffh
sschool that	heffef
sscones	cffffi
sscore	iffffe
sscores	qWbmca
sscores and	mfeeea
sscores are	lceieb
sscores from	hffffe
sscores in	eedmec
sscorin	cffggg
sscrap	ecffkd
sscrap @d	fcffje
sscreen	dclpgT
sscreen @d	hfhedd
sscreen of	dfijdc
sscreen on	eehfff
sscreen provid	deefej
sscreen questi	dcffkf
sscreen team	ffefjd
sscreen useful	kfeeec
sscreen with	ffffhe
ssea	eefefi
ssea until	effefh
sseafar	dfffgg
sseafar on	dfffgg
sseaman	dfeefi
sseaman 's	ffeefh
ssearch	feghde
ssearch @d	ffffeh
ssearch commit	kfhbee
sseason	egddcl
sseason starts	ehefff
sseason you	gdffeh
sseat	egjded
sseat filled	iffffd
sseat or	dfeffi
sseats	bfhefi
sseats on	ffiffc
sseattl	dfffgg
sseattl confer	dfffgg
ssecond	Zjmibb
ssecond auditi	hfefee
ssecond choice	cfffif
ssecond date	hegffe
ssecond floor	efeffi
ssecond friday	iffdff
ssecond go	cfjffd
ssecond interv	adlcck
ssecond look	ffhffe
ssecond meetin	efkede
ssecond naidoo	hffffe
ssecond on	heehdg
ssecond one	ddgfie
ssecond opinio	efflfa
ssecond reader	fffeei
ssecond refere	effdfi
ssecond round	bkgmdW
ssecond shop	fffeeh
ssecond stage	enbeed
ssecond talk	ciheee
ssecond time	ffefeh
ssecond trial	ffkfbd
ssecond unsign	dfffgg
ssecret	mghabd
ssecret and	hfffee
ssecret genera	hfeeeg
ssecret have	ckfffd
ssecret is	fefdfj
ssecret the	gfehfd
ssecret will	obiaea
ssectio	ehfiec
ssectio #	ehfffe
ssector	lffffa
ssecuri	Zfkldc
ssecuri can	fejfed
ssecuri cleara	bhfjfd
ssecuri form	ffhfee
ssecuri review	dffife
ssecuri vettin	eefffh
ssee	aYibes
ssee .	efdiff
ssee @d	gfekec
ssee after	dfefej
ssee hack	hffffe
ssee he	gfeeeh
ssee how	hakfee
ssee if	cfmeed
ssee it	eajffh
ssee my	kfeeec
ssee on	effdfi
ssee one	dffdek
ssee people	dffcfk
ssee some	degffi
ssee somebo	ffbfih
ssee the	ccfbil
ssee three	fffeeh
ssee to	hffffe
ssee two	ffdeej
ssee what	chffeh
ssee you	Zckddk
ssee your	dffdek
sseeing	Wagobj
sseeing her	gffhfd
sseeing one	ibfeeh
sseeing people	adfldf
sseeing that	ffefei
sseeing the	effiee
sseeing them	afmfed
sseeing two	efccem
sseeing you	efefcj
sseems	eagffk
sseen	beahcp
sseen all	hffffe
sseen anybod	ffffhe
sseen everyo	efeffh
sseen on	efdecl
sseen panel	hfdied
sseen the	efdfan
ssees	bfekci
ssees it	dffife
ssees them	effhfe
sselect	dcirhS
sselect .	hdefei
sselect board	Zefned
sselect by	deekfd
sselect candid	jefffc
sselect commit	dffhff
sselect day	cfkehd
sselect for	kedeed
sselect on	cffiff
sselect panel	djddkb
sselect sit	efdkec
sselect takes	ffakee
sselect test	efffhe
sself	dmfeeb
ssemina	effehg
ssemina for	ffffid
ssenate	cfeneb
ssenate confir	dffjfd
ssend	emeddd
ssend a	ddfffi
ssend back	eidfeg
ssend by	fcfffi
ssend it	djfbfh
ssend me	hkfheW
ssend one	hbffgg
ssend the	ggcgeg
ssend their	ehffff
ssend them	ehffff
ssend us	bmgfeb
ssend you	gchcdj
ssend your	ijcfeb
ssendin	bdeefl
ssendin in	ffffdi
ssendin the	ffffhe
ssendin your	befffk
ssends	fhffee
ssenior	decjeg
ssenior carer	ffffeh
ssenior lectur	ffffeh
ssent	hdYgoa
ssent @d	deZfob
ssent a	feffjd
ssent by	kYddao
ssent direct	ehffef
ssent it	eifffe
ssent me	dfgfgg
ssent off	dfefkd
ssent on	hffffe
ssent out	iefffc
ssent the	eifffd
ssent them	efffhf
ssent to	jdcifc
sserver	ccfffl
sservic	ddfiff
sservic commis	defgid
sservic on	dfeidg
sservic so	gfhffd
ssessio	fffiec
ssessio .	ffffci
ssessio in	ffeekc
ssessio of	ifffed
ssessio on	cfemec
sset	Xmihdb
sset aside	eefife
sset expect	hffefe
sset for	eeeieg
sset it	geiefd
sset me	dfgfgh
sset plan	chjeed
sset up	Xnegff
sset you	fhfffe
ssettin	lfffbe
ssettin out	lfffbe
ssettle	pedZbf
ssettle by	fdfdhg
ssettle it	mdeeah
ssettle on	mfeceb
ssettle who	fffffh
sseven	dfifff
ssevera	ifffee
ssexton	ffffic
ssexton .	ffffic
ssf	bkfffe
ssf #	bkfffe
sshall	lakceb
sshall be	lcgegb
sshall discus	efkYfj
sshall forwar	feffdi
sshall give	fdfjfd
sshall have	ldehdb
sshall i	fehffe
sshall not	dfifib
sshall revert	hfffee
sshall we	fedffj
sshall write	deffgg
sshanic	fZfflf
sshanic as	fZfflf
sshare	jcbffh
sshare candid	jeefed
sshare offer	feffeh
sshare three	fecffj
sshareh	ifefZj
sshareh meetin	kffecf
sshareh useful	dfffgg
ssharp	ffiffd
sshauna	hffffd
sshauna @d	hffffd
sshe	iddhgc
sshe asked	cghfff
sshe can	effdgh
sshe could	dfffhf
sshe decide	affjff
sshe does	kffeed
sshe first	fffeid
sshe goes	eefffh
sshe had	dfffgg
sshe has	efgbdj
sshe honest	affggj
sshe is	ohglbS
sshe leaves	efcefk
sshe left	cfjffe
sshe litera	efekdd
sshe needs	eeefjd
sshe put	hfffef
sshe rang	ffeffh
sshe reckon	efdfkd
sshe rings	jfdffd
sshe said	iecbdk
sshe says	fdeief
sshe told	hbfclc
sshe wants	didjde
sshe was	idefhd
sshe will	qWcidd
sshe would	eidfgf
sshe wrote	efffjd
ssheet	eleffb
sshelve	jffffc
sshift	gfmbgb
sshift .	hghdha
sshift @d	hfedeg
sshift i	fifffd
sshift is	eekcgd
sshift on	fdfffh
sshift patter	fefffh
sshift was	ffifed
sshifte	febekh
sshifts	ddcgfk
sshifts .	effhfe
sshifts on	ffffbj
sship	hfbcdl
sship 's	hffceg
sship leaves	ffbefk
sshippi	idfffe
sshirt	ehlefY
sshirt size	ehlefY
sshoes	efheff
sshook	ceifid
sshook on	dfefjd
sshoot	effeei
sshop	Zdjbbo
sshop 's	efeeei
sshop .	cfjffe
sshop floor	ffffeh
sshop opens	efdeej
sshop so	ffffeh
sshort	ajjkiV
sshort answer	ffifed
sshort form	ffhfee
sshort no	hfffdg
sshort note	cffjjb
sshort notice	ffdfif
sshort semina	ffffid
sshort staffe	hfffgd
sshort talk	ffhfee
sshortl	mbfmcX
sshortl .	feieef
sshortl and	iegffd
sshortl are	gfjefc
sshortl by	iefffe
sshortl candid	leeded
sshortl comes	hffefe
sshortl for	hffcff
sshortl is	cfemdc
sshortl meetin	efbndc
sshortl takes	ieejdb
sshortl the	dffcfk
sshortl up	kffbfe
sshortl was	fdfehf
sshortl will	hfeihZ
sshortl within	hefffe
sshould	fdehhd
sshould be	fhdhed
sshould come	dfefei
sshould enrol	ffkedc
sshould get	dhffff
sshould have	Xacjsc
sshould know	ieeghb
sshould let	ifefee
sshould not	eefffi
sshould our	jfffce
sshould receiv	ifffee
sshould see	cbgffl
sshould take	cefffj
sshould the	gheffd
sshould we	fjgedd
sshould you	fdgedi
sshout	igegbf
sshout .	hfffee
sshout @d	deegeh
sshout before	ehfffe
sshout by	heffef
sshow	hbkbcj
sshow runs	gdfcej
sshow two	ffffhe
sshow us	edjffe
sshowed	ffffhd
sshowed @s	ffffhe
sshown	ffefhe
sshows	ffjelW
sshut	cicZen
sshut @d	efeeej
sshut on	fldcfd
sshut until	eefdfj
sshutdo	dfffdi
sshuts	ekbfeg
ssick	befeel
ssick @d	cfeedl
sside	iffchc
sside .	kfidgZ
sside and	ffffid
sside of	cfefdl
ssides	diffff
ssift	idcmea
ssift in	effifd
ssift meetin	ifeefe
ssift until	hfeiec
ssiftin	fbfled
ssiftin is	fffhfe
ssifts	dffhff
ssifts in	dffhff
ssign	cibdhi
ssign .	Ykdfgh
ssign @d	fffeie
ssign and	ekfffc
ssign both	dfffgg
ssign by	ebZedr
ssign it	ehgfee
ssign off	hfeeff
ssign the	fbgeek
ssign within	ejffed
ssignal	efffeh
ssignat	cpedea
ssignat .	eiffgc
ssignat by	dheedj
ssignat is	ehefeg
ssignat please	dkfeed
ssigned	glgdad
ssigned @d	efffdj
ssigned accept	fhffee
ssigned and	jbeffh
ssigned at	fffjfc
ssigned back	ehfffe
ssigned by	ehhecf
ssigned consen	jgeded
ssigned copy	djeffe
ssigned elsewh	ffifha
ssigned nda	fidfee
ssigned off	ncdeed
ssigned on	eeecel
ssigned someon	ffffid
ssigned with	fejfdd
ssigned your	ffffbj
ssignif	ehfffe
ssignin	eeffeh
ssigns	iddlbc
ssigns and	effifd
ssigns appoin	effdfi
ssigns everyt	cffjfe
ssigns off	iedifb
ssigns the	dffedj
ssigns them	kffbfd
ssilenc	qaeeae
ssilenc after	gfffgd
ssimple	diefeh
ssimple #	ffefeh
ssince	egcajj
ssince .	dfefjd
ssince @p	efedgh
ssince i	hffffe
ssince it	eeffie
ssince the	didccl
ssince they	fefffh
ssince you	iffdib
ssince your	dfedih
ssingap	effffh
ssingle	gebffj
ssir	eefffh
ssir said	efffeh
ssister	iehdhb
ssister in	dfgfgg
ssister post	iffdfe
ssister reckon	dfffhf
ssister says	hffffd
ssit	fenjZZ
ssit down	gdjfec
ssit on	dfdlec
ssit the	egneYd
ssite	Xdldhj
ssite .	efcfek
ssite @d	efeedj
ssite all	affffk
ssite engine	efhffe
ssite from	ffefeh
ssite induct	fgiffb
ssite manage	ffhffe
ssite on	ffiffc
ssite the	ifeefe
ssite visit	ffiffd
ssites	ejffde
ssits	bcfxZU
ssits #	effiee
ssits @d	fffjdd
ssits down	fffjfc
ssits in	edfked
ssits on	dfemdc
ssits only	feiffe
ssits the	dffjed
ssittin	deekjZ
ssittin down	gfehee
ssittin earlie	cffhie
ssittin in	efffhe
ssittin of	efffhe
ssittin on	gffiec
ssituat	hgffed
ssix	gekfag
ssix of	hfffee
ssix people	efffdi
ssize	ckledY
ssize and	dkfeed
ssize bank	fdlffa
ssketch	fejfia
ssketch .	ffhfib
sskiing	edfdfj
sskiing until	edfdfj
sskills	fgifed
sslack	cjfhed
sslack from	effhfe
ssleep	ilbfbd
ssleep on	imbgba
ssleepi	bhefhg
ssleeps	bffdel
ssleeps decide	bffdel
sslide	ccffme
sslide said	ccffme
sslides	ckldbc
sslides .	ffhffe
sslides @p	fifebh
sslides by	dekffd
sslides to	fhhedd
sslip	hccecm
sslip .	gfhffd
sslip by	dkdfef
sslip of	hffedg
sslips	hidfde
sslips for	diffdg
sslot	Ypiecb
sslot by	dbefgl
sslot for	fheffe
sslot in	efifee
sslot on	efiehb
sslot the	ffeeei
sslot to	fehfef
sslot was	ekefcd
sslots	agieid
sslots @d	fhfffe
sslots are	fgiffc
sslots betwee	fecffj
sslow	ffffhd
sslower	ifffed
ssmall	iehdhb
ssmall change	ffhfef
ssmall team	gffeic
ssms	ledehb
ssms .	feffhe
ssms will	ifeffd
sso	jgeefe
sso .	edfjee
sso @d	njadeZ
sso a	egffdh
sso accept	fcfffi
sso are	effefh
sso bear	dfgfgg
sso best	fiffee
sso by	ceebeo
sso can	hfjecd
sso do	hjfebe
sso editor	fhfffe
sso expect	lfdeed
sso far	kfffec
sso figure	fffefh
sso give	geffjb
sso have	fjedee
sso he	dffefi
sso here	edeggg
sso i	cehfgg
sso if	hfffee
sso ill	dffhff
sso is	fjdffe
sso it	dfgcfj
sso just	hffefe
sso keep	jfdfed
sso kind	jdgfed
sso let	cffffh
sso lets	pecdcc
sso long	lfefdb
sso look	mfedec
sso manage	effiee
sso many	ffffkb
sso much	gedfla
sso no	idgedh
sso nobody	defeek
sso nothin	effdfi
sso now	ceffhh
sso on	efedhh
sso please	jkfafa
sso result	hfeffe
sso she	ceehjd
sso short	hfffdg
sso sorry	dfffhf
sso stay	hffffe
sso take	ekfffc
sso tell	fedffj
sso that	mfhfeX
sso the	eagkbi
sso there	dehjfb
sso they	dfhejd
sso this	efeefh
sso until	ekfefc
sso useful	ifffed
sso we	bobbjc
sso what	ffffhd
sso whatev	hffffe
sso when	gffedh
sso will	hfeffe
sso would	edfeek
sso you	gddhge
sso your	ifdiec
ssocial	efffhe
ssocial worker	ffffhe
ssolici	eibfei
ssolid	ffffdh
ssoluti	ehefff
ssoluti by	fheffe
ssome	fZhggg
ssome @s	cffjfd
ssome candid	dfffei
ssome of	degfgh
ssome point	mfedeb
ssome time	cehdhg
ssome times	hefffe
ssome very	eefffi
ssomebo	iehcgc
ssomebo else	jdlfbc
ssomebo from	ciffhd
ssomebo is	hffddh
ssomebo taller	efffhe
ssomeon	gYfZog
ssomeon @d	ffeejd
ssomeon and	iffcff
ssomeon by	fefdif
ssomeon else	lfedfa
ssomeon finds	dffejd
ssomeon from	eeieeg
ssomeon in	daffgl
ssomeon who	iffebh
ssomeon with	fffeie
ssometh	gZgdjh
ssometh by	effffh
ssometh else	cfeehh
ssometh for	kbeffe
ssometh in	fejeed
ssometh is	efifgd
ssometh on	dfeffj
ssometh to	gdefeh
ssometh unfore	efefkd
ssometi	iffdkZ
ssometi @d	hffffe
ssometi in	gffdkb
ssoon	ggccgh
ssoon .	aefehk
ssoon as	gdfdfh
ssoon enough	meeeec
ssoon>ask	flcfde
ssoon>chosen	dffffh
ssoon>date	iegfgb
ssoon>news	leeedd
ssoon>not	Zhefel
ssoon>soon	eefffi
ssoon>them	eieelZ
ssoon>will	eefeei
ssoon>you	gefeeh
ssooner	keejfY
ssooner .	hfejea
ssooner but	hffffe
ssooner if	hefffe
ssorry	ebielb
ssorry .	geeejd
ssorry @d	efffhe
ssorry about	edkeed
ssorry but	dfefgg
ssorry can	dfffei
ssorry for	lgefcc
ssorry i	hfeffe
ssorry it	jegdjZ
ssorry not	gefhfe
ssorry still	efffid
ssorry the	dffhhd
ssorry to	bdcdhm
ssorry we	fflfbd
ssorry>again	cfgfkc
ssorry>answer	Wefdjm
ssorry>ask	gfefjc
ssorry>date	felega
ssorry>free	fefhfd
ssorry>match	dffife
ssorry>me	efifib
ssorry>meet	ffefjd
ssorry>news	gfffdg
ssorry>not	icefgf
ssorry>others	ffffhd
ssorry>post	efffhe
ssorry>refuse	efffhe
ssorry>step	ffffhd
ssorry>them	Xehelg
ssorry>wait	deffkd
ssorry>will	ceddki
ssorry>you	Welefk
ssort	Yldkde
ssort of	bffkee
ssort out	hjcffc
ssorted	fdffdj
ssorted by	Zhffek
ssorted out	kcffee
ssorts	hfgdef
ssound	eggfdf
ssounds	dfgfgg
ssounds like	dfffgg
ssous	hefeeg
sspain	cfffdl
sspain @d	cfffej
sspam	ieffgd
sspam folder	iefffd
sspeak	efjifZ
sspeak on	efeejd
sspeak to	gcfkee
sspeak with	defffh
sspeaki	efffhe
sspeaks	dffffh
sspeaks of	dfffei
sspecia	eddfel
sspecia offer	eddfel
sspecif	bbfffm
sspecif wanted	fefffh
sspecul	ejdfee
sspend	egheee
sspend a	ffhefe
sspend no	eifffe
sspent	ffffhd
sspirit	hffffe
ssplit	ffiffd
ssplit over	ffiffd
sspoke	deedle
sspoke of	cfffig
sspoke to	gefdie
sspoken	leedfc
sspoken with	keeefc
sspot	cffegi
ssquare	hffffe
ssquare the	hffffe
ssqueez	ffifde
ssqueez in	ffifde
ssry	ifdffe
sst	mfdadg
sst patric	hfebej
sst peter	kffeed
sstaff	jbUgil
sstaff meetin	jfZhch
sstaffe	gfdffg
sstaffi	kcfdid
sstaffi is	gffdid
sstaffi team	jcfffe
sstage	dhihdb
sstage #	laiffb
sstage .	chhhfd
sstage a	ddhleb
sstage hands	gffcfh
sstage is	fgiefd
sstage two	efhfee
sstakeh	cfffkd
sstand	jidjaa
sstand .	jedice
sstand @d	hfffee
sstand by	cefifh
sstands	gmhdab
sstands .	ldidZf
sstands for	fhfffe
sstands till	dhfffg
sstands until	dgffff
sstands withdr	efffid
sstar	feeffh
sstart	bfadbt
sstart .	ffdfck
sstart @d	fZbdeq
sstart as	dcefii
sstart at	gdgied
sstart before	hdfefg
sstart date	ccdebq
sstart in	dkdeef
sstart of	dfeffh
sstart on	ccdfen
sstart to	efffeh
sstart up	hfefjb
sstart with	eeefek
sstart>ask	fifeed
sstart>away	fefffh
sstart>date	cdcecs
sstart>if	eddebn
sstart>joy	ffdfej
sstart>me	ehefff
sstart>not	dZefeo
sstart>review	effief
sstart>said	cfffdk
sstart>soon	eYfffn
sstart>step	defffi
sstart>them	dcdedo
sstart>will	ccgeel
sstart>you	gfceam
sstarte	faeend
sstarte @d	fffeie
sstarte with	cfffif
sstarti	eedfcl
sstarti @d	ffefdi
sstarti on	ffffeh
sstarts	Zfgfap
sstarts at	fflfbd
sstarts in	egefeh
sstarts on	ggdeeh
sstarts so	bffgfi
sstarts there	ffffdh
sstarts theref	cffffj
sstarts with	dffffi
sstate	clfffc
sstated	affele
sstated on	affele
sstatem	bidhid
sstatem by	cifefg
sstatem has	ffeifd
sstatin	dffefi
sstatin whethe	effefh
sstatio	chifff
sstatus	feeelb
sstatus of	dffgff
sstatut	ffffhe
sstatut team	ffffhe
sstay	icffeg
sstay .	heffee
sstay in	dfgfff
sstay near	hffffe
sstay on	fdfffh
sstays	ehicZh
sstays on	fifebh
sstays open	ejfeed
sstays up	effefh
ssteeri	fffeid
ssteeri group	fffeid
sstep	hdfehe
sstep is	fehffe
sstep nearer	eegeeh
sstep on	gidffe
sstep please	fZfflf
sstep we	djfffe
sstep>again	dhfdbk
sstep>answer	jhbjZd
sstep>ask	blecdi
sstep>away	djgedd
sstep>bye	ffefhe
sstep>chosen	ecfeek
sstep>closed	ffiffc
sstep>date	bhmefZ
sstep>decide	jgeece
sstep>free	fjadgg
sstep>give	cmhcjX
sstep>goon	efjejZ
sstep>hear	efehee
sstep>if	Ziddgk
sstep>joy	edgfhe
sstep>match	elgfea
sstep>me	aefdhk
sstep>meet	hecidf
sstep>news	jebeka
sstep>not	ajlggY
sstep>offer	eefefi
sstep>others	cfeigg
sstep>papers	djfddh
sstep>post	fdlhjW
sstep>receipt	hcgffe
sstep>refuse	hjdfdd
sstep>review	ghgede
sstep>said	hfcgbh
sstep>soon	feffeh
sstep>start	eelebg
sstep>step	ammbda
sstep>thanks	ffffid
sstep>them	dgeggg
sstep>wait	deeegi
sstep>will	gcnedc
sstep>you	ciifec
ssteps	feeief
sstewar	ffeffh
sstill	giaiib
sstill @d	cekfed
sstill ahead	ffffdh
sstill be	ehdeeh
sstill delibe	efffid
sstill drop	jffffc
sstill holds	ifefed
sstill in	ffdjcg
sstill lack	feffbk
sstill like	egcfej
sstill lookin	heffff
sstill meetin	ffflea
sstill missin	ffefjc
sstill order	ffcffi
sstill owe	eeffjd
sstill say	efgeic
sstill stands	kledcZ
sstill talkin	hffffe
sstill waitin	dffkce
sstill want	dhffff
sstill wanted	defeje
sstill works	efjfde
sstill yours	fjcffe
sstood	eeffkc
sstop	hjeffa
sstop .	efffhe
sstop workin	gkfffZ
sstoppe	cdffig
sstoppe giving	edffif
sstoppe saying	dfffgg
sstops	dkbedi
sstops workin	dkceaj
sstore	gdgffg
sstore design	dffffh
sstored	ffffhe
sstorie	Vffgfp
sstorie .	deffgh
sstorie can	dfffgg
sstorie could	dffffh
sstorie from	efffeh
sstorie so	hfefef
sstorie tariff	dgfffg
sstorie then	dfffgg
sstorie to	bgfggh
sstory	feffhe
sstraig	xdabZb
sstraig after	tecccY
sstraig answer	dedhej
sstraig away	leffeb
sstraig budget	fffefi
sstraig from	jfefed
sstrate	effeei
sstrate day	effeei
sstreet	eefgfh
sstrike	eeedgk
sstrike .	heffgd
sstrike on	dfedel
sstrong	eedejf
sstrong field	efefei
sstuden	cieibh
sstuden .	diffch
sstudie	fefehf
sstudie takes	fefefh
sstudio	aigfeh
sstudio .	bfgfei
sstudio wants	ciffff
sstudy	bkdfhf
sstudy @d	diefhd
sstudy by	ehefff
sstuff	efekde
sstyle	dffhge
sstyle trial	dffige
ssub	ffdeje
ssubjec	icefeh
ssubjec to	fcefek
ssubmis	fkZkdc
ssubmis was	gedief
ssubmit	VoYdpb
ssubmit @d	ddbfoa
ssubmit a	clbffg
ssubmit by	eiffee
ssubmit the	bheekd
ssubmit their	eifeee
ssubmit your	ehffff
ssucces	idhehb
ssucces .	gdffgf
ssucces and	dkfeee
ssucces applic	ffeeeh
ssucces as	cffhie
ssucces candid	hdgfdh
ssucces in	ffjfed
ssucces or	kdffed
ssucces takes	fffeeh
ssucces you	ffhffd
ssuch	ecekfe
ssuch a	hdefeg
ssugges	cZredc
ssugges @d	ffifee
ssugges @t	ffifed
ssugges a	fZmffe
ssugges you	ffhefe
ssuit	Zdnegd
ssuit ?	fehfff
ssuit you	dbifgg
ssuitab	ffiegc
ssuits	dhifgc
ssuits .	fhffgd
ssuits you	dfhffe
ssummer	cedcdp
ssummer camp	fefdhf
ssummer party	efeedj
ssummer school	effffh
ssummer season	ehefff
ssummer tour	effeei
ssuperi	effehf
ssuperv	bffgfh
ssuperv board	dhfhee
ssuperv on	efkffc
ssuppor	eidfeh
ssuppor hours	ffdfei
ssuppos	ieifdd
ssuppos to	ieifdd
ssure	jbbehg
ssure .	deffgh
ssure when	hefffe
ssure whethe	efdffi
ssurely	heffef
ssurger	heeeeh
ssurger .	deifee
ssurpri	dgfffg
ssurpri if	hffffe
ssurvey	dceiej
ssurvey and	eeeife
ssurvey closes	edffei
ssurviv	ffZfem
ssurviv a	ffZfem
ssuspen	jfdffe
ssvenja	hffffe
sswear	hffeef
sswear to	efffdi
ssweari	efeffi
ssweari in	efeffi
sswore	leeegb
sswore itd	dffefi
sswore that	jfeeia
ssworn	ifefef
ssworn to	kefffc
ssync	medfcd
ssync with	mfeedc
ssystem	Wndhid
ssystem at	dffffg
ssystem by	heffff
ssystem design	ffifed
ssystem was	ckdfge
ssystem will	ggcfei
st	igfffb
stable	chefgh
stablew	ifeffd
stak	difffe
stake	clghbe
stake #	Yeffgm
stake .	ffffdh
stake @s	cleicd
stake around	eefffi
stake back	deeemb
stake care	fhffee
stake home	bmfeec
stake it	kdegdf
stake me	fejfce
stake part	cjffff
stake place	fclgYg
stake storie	defffh
stake the	Ypacie
stake till	hffffe
stake until	hhfefc
stake up	iefffe
stake us	cffffi
stake you	bceigh
stake your	ejaked
staken	Zgieje
staken again	efffjc
staken leave	effgeh
staken on	effigd
staken up	bgeeek
stakes	jefnaY
stakes #	bfiefg
stakes @s	hcekfb
stakes a	iefdff
stakes about	fefifc
stakes its	fefffh
stakes over	feecek
stakes place	ccjncZ
stakes them	hffffe
stakes up	ddfjeg
stakes us	mdeeec
stakes you	heeefg
staking	ahcehk
staking and	gfeeeh
staking it	diffic
staking over	dffedj
staking your	ffdffh
stalent	eehffg
stalk	Yamlgc
stalk .	ffekfb
stalk @d	heZeel
stalk @p	ffeekc
stalk about	fejcdg
stalk and	cffjee
stalk but	ifeeee
stalk in	dffffi
stalk it	eajffg
stalk of	cfdfle
stalk on	gfggfb
stalk that	hffibe
stalk the	egefhe
stalk them	ffhfib
stalk throug	dffffg
stalk to	chcpda
stalk with	dfgbel
stalk you	efkfdd
stalked	chbean
stalked to	egffcj
stalkin	adgkge
stalkin @d	dffige
stalkin by	effhff
stalkin to	cehfgg
stalks	defofX
stalks are	dfiejb
stalks it	hfeeeg
stalks with	fffeei
staller	efffhe
staller .	efffhe
stape	cjffff
starget	lfdfeb
starget for	lfdfeb
stariff	dgfffg
stariff do	dgfffg
stask	elafja
staste	hffffd
stastin	difhgc
stastin and	dffige
stax	dldffc
stax number	ekefed
stea	cekfdg
stea with	efiffe
steach	adredb
steach a	eenfea
steach it	dekfee
steache	gbddcn
steache is	fffefh
steache who	dfefdj
steachi	Ynbghe
steachi statem	eidhgc
steachi video	ciehee
steam	bbhjej
steam 's	aeekdi
steam .	iffffc
steam @d	dejfee
steam and	feffkb
steam are	ffffak
steam debrie	cffiff
steam decisi	ceffkd
steam for	efiffe
steam i	cfgffh
steam is	beehek
steam lead	fehfee
steam leader	ffffdi
steam liked	gfhfcg
steam meets	effeeh
steam needs	dffffh
steam off	fffeei
steam on	ifedge
steam replie	kefefc
steam so	hffefe
steam that	ffefjd
steam then	hffefe
steam we	dffefi
steam will	hegffe
steams	cfnedc
steams .	cfjffe
steams link	efjeed
stech	fjdfee
stechni	Zengee
stechni panel	effhee
steleph	0bdZbU
steleph .	kefeed
steleph @d	lffbfd
steleph conver	ffffhe
steleph interv	dfiffe
steleph on	lfdeeb
steleph the	kfegea
steleph you	nfeecd
stell	gkebci
stell .	heffch
stell all	mfefeb
stell and	kfeeec
stell everyb	ifffde
stell everyo	keedee
stell her	chjedf
stell me	cnhZcf
stell people	edffej
stell them	ejfeee
stell us	cmdddf
stell you	fccehk
stellin	lafehd
stellin you	mafeee
stells	Xgeffo
stells me	Zgeefm
stells you	dffffh
stemp	eebfdm
stemp contra	eebfgj
sten	chheib
sten cried	effflb
sten minute	eghffe
sten questi	eifffd
stender	Zfffdm
sterm	iaccbo
sterm @d	kedcdg
sterm begins	efeffi
sterm time	edfffi
sterms	ekeecg
sterms .	kfffaf
sterms and	kbffff
sterms are	blfffd
sterms in	cjfeeg
sterms of	dgffdi
stess	ifdjfa
stest	Yjneec
stest .	dhgffe
stest @d	hffeef
stest and	cefejg
stest by	Zhffgh
stest is	klheZa
stest link	dhefdi
stest of	efffhe
stest on	ffjfde
stest result	heffee
stest will	dcfjef
stest window	fiiefb
stest within	fhfffe
stests	bcgelf
stests of	efffid
stests one	afffhi
stext	ghambd
stext .	hfeffe
stext @d	hffeff
stext becaus	dfeeej
stext everyo	hefffe
stext from	heeiec
stext me	gjcffc
stext you	aedpbg
stexted	dffgff
stexted to	dffgff
stexts	iefdff
stexts everyo	iefdff
sthan	eeeghg
sthan #	hfffed
sthan @d	edghge
sthan @s	fcffbm
sthan @t	ffZfme
sthan in	cejfdh
sthan planne	feeegh
sthan the	gefehe
sthan two	effifd
sthan we	feffhe
sthandi	eggidd
sthank	ceedoc
sthank you	ceedoc
sthanks	heddpY
sthanks #	hffffe
sthanks again	effeeh
sthanks for	eecdpb
sthanks so	heffgd
sthanks to	efifde
sthanks>again	eemebd
sthanks>answer	bedekh
sthanks>chosen	efifdf
sthanks>date	biddnc
sthanks>free	efefjd
sthanks>goon	hfffee
sthanks>hear	bjfeeh
sthanks>joy	efffhe
sthanks>meet	ffeekc
sthanks>news	ffffhd
sthanks>not	dhefid
sthanks>offer	efjefd
sthanks>others	dkfffc
sthanks>papers	ffffhe
sthanks>post	deefld
sthanks>start	ffffhd
sthanks>step	efiffe
sthanks>them	ddjeka
sthanks>wait	fhddoX
sthanks>will	gffemY
sthanks>you	bhedob
sthat	ieedge
sthat #	dffffh
sthat .	dgdffi
sthat ?	ejcfeg
sthat @d	mjcdda
sthat a	Zecfhm
sthat all	efefej
sthat an	defffi
sthat and	bffefk
sthat applic	dedgif
sthat are	dffefj
sthat associ	meefeb
sthat before	gdcffj
sthat begins	efifdf
sthat both	ehffee
sthat by	egfedi
sthat came	dfffie
sthat comes	hfffef
sthat date	ceefle
sthat every	fhfffd
sthat has	ggfffd
sthat he	gdefgg
sthat i	Tkhghi
sthat in	efdekd
sthat is	rhbZjV
sthat it	iefhfc
sthat much	cfffej
sthat my	ifaffi
sthat night	hfffee
sthat nobody	dfffhf
sthat of	bhmcde
sthat offers	dffffi
sthat on	jeefed
sthat one	jefffd
sthat our	cejfef
sthat over	hfefee
sthat point	dfffeh
sthat result	hefffe
sthat securi	fejfed
sthat she	gfdfeh
sthat sounds	dfffgg
sthat still	hfiecd
sthat takes	Yjdoea
sthat the	ccahkj
sthat there	iffffc
sthat they	kaffff
sthat time	offdeZ
sthat to	ffjfcf
sthat traini	ffdffi
sthat was	kefhcc
sthat way	hffffd
sthat we	cehbgk
sthat will	jeffee
sthat work	chifee
sthat works	ejeffd
sthat would	keeeha
sthat you	cYiedo
sthat your	gfcflb
sthe #	bgcfek
sthe @d	fgggdf
sthe @p	Xicffl
sthe @s	Zjfgge
sthe @t	chlehZ
sthe above	jfeeed
sthe academ	fheffd
sthe accept	fifffc
sthe accoun	defjch
sthe ad	ffebkf
sthe addres	dgefjd
sthe admin	feeffh
sthe advert	cdeefl
sthe aftern	iffdff
sthe agency	jeeecg
sthe agenda	ffdmfa
sthe agent	efflea
sthe air	dffffh
sthe airpor	geggcg
sthe analys	ifefee
sthe announ	hfeekZ
sthe annual	bfffek
sthe answer	oehdgU
sthe applic	necdhb
sthe appoin	kfbeka
sthe appren	keefed
sthe approv	ffdjee
sthe archiv	lfffcc
sthe area	hffgfc
sthe artist	fffhee
sthe assess	cndede
sthe assign	effffh
sthe assist	gehfde
sthe attach	bkffja
sthe audit	bfefgk
sthe auditi	efghee
sthe audito	dfffej
sthe author	defefi
sthe automa	effehg
sthe back	fecfej
sthe backgr	dkffai
sthe bakery	eaffdn
sthe band	dffffg
sthe bank	iedjbe
sthe bar	deefmb
sthe barist	hffffd
sthe base	ffhfee
sthe bench	ffcfej
sthe best	degffh
sthe big	bifffg
sthe biling	jfffdd
sthe bishop	leechb
sthe blue	gfffhd
sthe board	ccipeY
sthe books	fiecci
sthe boss	laecdi
sthe box	eifffe
sthe branch	dehkeb
sthe brewer	ffdfei
sthe brief	ejdfgc
sthe budget	efciak
sthe bursar	legehX
sthe by	ffdfie
sthe café	eeefif
sthe calend	fkheeZ
sthe call	kebckc
sthe calls	ifffee
sthe camino	fffdfh
sthe candid	ieiiYd
sthe captai	fehcdi
sthe career	gfefdh
sthe case	cndfgb
sthe cast	cffkee
sthe ceo	hffffe
sthe certif	khfdfb
sthe cfo	ffcfek
sthe chair	mccgZh
sthe chairm	efheib
sthe charit	cffegi
sthe chat	eeifhd
sthe chats	dffefi
sthe check	ZidoeZ
sthe chef	defffi
sthe chief	geelcc
sthe choice	lfeced
sthe choir	afeodc
sthe cider	geeeej
sthe clerk	kefbeg
sthe client	dckefg
sthe clinic	defffi
sthe closin	Ycedcr
sthe club	beefke
sthe clubho	ffZffl
sthe co	ffcfkc
sthe coding	dmefec
sthe colleg	cffefj
sthe commis	gedqhU
sthe commit	jecrVa
sthe compan	eeedel
sthe comple	fiffee
sthe condit	daefik
sthe confer	hfffee
sthe consen	ecfffj
sthe consul	efiffd
sthe contin	fffefh
sthe contra	cibeig
sthe conver	jefffc
sthe coordi	ffhfee
sthe corner	dfjfee
sthe correc	heiffc
sthe counci	meWgci
sthe count	lffbfd
sthe countr	ceheej
sthe county	ffffdh
sthe course	hfiedd
sthe credit	ejffed
sthe crew	bfcffm
sthe crewin	ffehfe
sthe cry	effefh
sthe cto	kfieeZ
sthe curato	icffff
sthe cut	cqbfca
sthe data	bjfdei
sthe date	gjideb
sthe dates	ffhffd
sthe day	occeed
sthe dbs	eifffe
sthe deadli	ckcggc
sthe deal	gfffhd
sthe dean	keehea
sthe debrie	efeija
sthe decisi	odaWig
sthe delay	deefig
sthe dental	ffbfig
sthe depart	lbgajd
sthe depot	deeeke
sthe deputy	eefefh
sthe desk	gefeeh
sthe detail	ecjfeh
sthe diary	gfiefc
sthe diem	jfefed
sthe dig	dfgfgg
sthe dioces	ffffid
sthe direct	kfgdhY
sthe discus	hffeef
sthe distri	ehfffe
sthe doctor	dfffdj
sthe door	hfffef
sthe drawin	cjfffe
sthe e	ffefjd
sthe earlie	jddgdf
sthe editor	hfefee
sthe elders	Zffidj
sthe electi	cdfdel
sthe eleven	bfffhh
sthe email	efefie
sthe embass	ghffee
sthe employ	ffefjd
sthe enclos	Zlffgd
sthe end	jkdbdd
sthe engine	gfefhe
sthe envelo	eifffd
sthe estate	hffefe
sthe evalua	geehed
sthe eve	dfffgg
sthe events	ieeefe
sthe exam	cehfgf
sthe examin	aedoha
sthe execut	effjfd
sthe exerci	diffff
sthe facult	jhedha
sthe fair	dffjdf
sthe family	hdhdeg
sthe farm	Zeqdbe
sthe feast	mfeeeb
sthe fee	eeffei
sthe feedba	cffjfe
sthe fellow	kffded
sthe ferry	fhffia
sthe file	djfefd
sthe files	fffkhY
sthe final	pgcfdY
sthe fire	dhffic
sthe firm	bfelia
sthe first	oahZgd
sthe five	alfeff
sthe flat	bedefm
sthe flexib	cfgfgg
sthe follow	ebiefi
sthe forema	ihhdeb
sthe form	cdhfgi
sthe formal	hihffZ
sthe forms	eigfec
sthe founda	ifgjca
sthe four	faffgk
sthe fourth	hfbfla
sthe front	eefffh
sthe full	didekc
sthe fundin	effffh
sthe gaffer	ifffed
sthe galler	cffeig
sthe garden	eeeddl
sthe gate	gehffd
sthe genera	fefdfj
sthe girl	kcefge
sthe go	hfffee
sthe good	cefffj
sthe govern	kiefcb
sthe gradin	effhfe
sthe gradua	dfeich
sthe grant	cehdej
sthe ground	effeeh
sthe group	gefgfd
sthe guys	fffhfd
sthe hack	iYefjg
sthe half	efefkc
sthe hall	cfhdfj
sthe handin	alefee
sthe harbou	cchfcl
sthe harves	effffh
sthe head	cjlZbg
sthe headco	hfffgd
sthe headte	efhfef
sthe hearin	dfkefe
sthe hire	efffie
sthe hiring	lchZqS
sthe holida	chdecl
sthe hospit	ffefid
sthe hotel	efhfch
sthe hour	paffbd
sthe house	feefck
sthe hr	gggegd
sthe human	cfffgh
sthe induct	eegfeh
sthe inform	eifeef
sthe inside	ceffek
sthe inspec	effeeh
sthe intake	eheeci
sthe intere	efefhf
sthe intern	cfcbas
sthe interv	gfhbka
sthe invest	gedjfd
sthe invita	ejdelY
sthe invite	eeqddY
sthe island	ffiffc
sthe job	Zhcajm
sthe jobs	efbfel
sthe judges	gdbiei
sthe jury	dcZqaf
sthe kids	gebbhj
sthe kitche	edeeek
sthe lab	fefdje
sthe lady	hgeeef
sthe langua	fhefff
sthe last	gfgeVo
sthe late	kfeede
sthe latest	ilbiba
sthe law	deffej
sthe lectur	dfjdjb
sthe letter	Sdfekp
sthe line	bdjghe
sthe link	Vldgei
sthe list	Ylcebm
sthe lobby	hfffee
sthe lodge	ehfeeg
sthe loop	cfgffg
sthe lot	ikcegY
sthe luca	dffffg
sthe mail	gfdfgg
sthe main	eeeedk
sthe manage	eeebgl
sthe march	fffefh
sthe marker	fffjec
sthe market	dedekg
sthe marks	ifehec
sthe match	eebfih
sthe matron	hffffe
sthe matter	jffecf
sthe mayor	idegbi
sthe md	eegfeh
sthe medica	fgfied
sthe meetin	kdefhb
sthe member	dhfhee
sthe merger	ffffbj
sthe merit	heffff
sthe mill	cejdeh
sthe minist	Yedjij
sthe mix	eeefma
sthe moment	gffiiY
sthe money	dfeehh
sthe mornin	ffheff
sthe munici	gffcei
sthe museum	ebgfek
sthe musici	effhff
sthe name	dfffif
sthe names	jffdee
sthe new	jbeahh
sthe newsle	fjfefd
sthe next	Zhcngd
sthe nicest	ffbfke
sthe night	ffcffi
sthe nine	jefffd
sthe no	hfefia
sthe note	cfffkd
sthe notice	eeeeif
sthe number	bbgfhl
sthe nurser	dfeeig
sthe offer	RzfdiV
sthe office	mbcgee
sthe old	ecdepZ
sthe one	eicffg
sthe ones	jeeecg
sthe online	cjgehc
sthe only	dfeeje
sthe open	feeeif
sthe openin	eeffie
sthe oral	lYoeeZ
sthe orchar	hegefe
sthe order	jcfffe
sthe other	jZeYbq
sthe others	hdfgZi
sthe outcom	kedgbf
sthe outsid	keedhb
sthe ovens	efffei
sthe owner	dgiana
sthe owners	hejecd
sthe pa	heieed
sthe paid	cefgfi
sthe panel	adfrbc
sthe paper	egfeid
sthe paperw	dffefi
sthe parish	iefgfb
sthe part	efffhe
sthe partne	jafliV
sthe pass	hgeeed
sthe patio	cffgfh
sthe patron	eefhff
sthe pdf	efffid
sthe people	jedfeg
sthe person	aichdj
sthe philip	ffifed
sthe phone	ggjced
sthe pile	iZehjc
sthe place	jleejT
sthe plan	begjib
sthe plane	dfffid
sthe plant	dfhifd
sthe pleasu	ffgfhd
sthe poll	fkbffe
sthe port	ecjfef
sthe portal	ehjdcf
sthe portfo	ejefgc
sthe positi	hgcemZ
sthe post	dddeii
sthe postdo	gcdidi
sthe postin	Xaddax
sthe practi	eekeee
sthe presen	bkgceg
sthe press	efeffi
sthe primar	fefffh
sthe princi	iefeff
sthe proble	cbfffl
sthe proced	beefih
sthe produc	fhgffc
sthe profes	ffeefi
sthe progra	efeffh
sthe projec	dfeegi
sthe promis	bfffje
sthe propos	idgefd
sthe provis	iffffe
sthe provos	dcdnde
sthe pub	edjfee
sthe public	leffeb
sthe pune	efbffk
sthe pupils	beheej
sthe quay	ffefeh
sthe questi	Zkbffi
sthe rankin	fedlcd
sthe rate	ffffdi
sthe readin	ffeeei
sthe recept	fegfdg
sthe record	beffgi
sthe recrui	Zdehle
sthe rector	effied
sthe refere	fkZifc
sthe region	hffbie
sthe regist	iidcee
sthe regula	ehfffe
sthe remain	eeedek
sthe reorga	hfffgd
sthe repo	bmeeee
sthe req	fgffhd
sthe reserv	hdfeka
sthe reside	kfdfed
sthe rest	eggdgf
sthe result	pbddee
sthe review	hefeff
sthe right	gehffd
sthe role	cchegj
sthe room	djegfd
sthe rooms	eeefje
sthe roster	eeffei
sthe rota	fgddck
sthe round	kffcfd
sthe rumour	ffffeh
sthe runnin	dfffhf
sthe rush	egedjd
sthe safe	kffdfc
sthe safety	dlfffc
sthe salary	eceffj
sthe sale	cffgfh
sthe same	fhhdhb
sthe scenar	hffffe
sthe schedu	bfgfgh
sthe schola	egeddj
sthe school	dkdjcc
sthe scones	cffffi
sthe scores	lceheb
sthe scorin	dffggf
sthe screen	demefc
sthe search	kfggdZ
sthe season	hffeeg
sthe seattl	dfffgg
sthe second	amihab
sthe secret	jgiacf
sthe sectio	gffiec
sthe securi	cffhfh
sthe select	Xferdd
sthe semina	effeei
sthe senate	dffjed
sthe servic	cfdkge
sthe sessio	kffeec
sthe shareh	jffecf
sthe sheet	fkeffb
sthe shift	giedee
sthe shifts	egfhfe
sthe ship	kfbddh
sthe shop	aelddi
sthe short	dfikea
sthe shortl	jchbdh
sthe sift	ifceeg
sthe signat	ffefeh
sthe signed	dkffed
sthe silenc	ffffci
sthe sister	iffffd
sthe site	ffjeha
sthe skills	ffjfee
sthe slide	ccffme
sthe slip	hZefek
sthe slot	egdefh
sthe slots	eafflf
sthe sous	iffeee
sthe spam	hffffe
sthe specif	cffffh
sthe staff	mbZeie
sthe start	dfdehh
sthe store	idhfgb
sthe storie	dffffg
sthe street	eefgfh
sthe strike	eeedhi
sthe studen	ciejec
sthe studio	aigfeh
sthe submis	fkbiec
sthe succes	geeddj
sthe summer	egedbm
sthe superv	dhfhee
sthe surgeo	hffffe
sthe surger	deifef
sthe survey	feffei
sthe system	aqcjcY
sthe table	chefgh
sthe take	dgfefh
sthe talk	gfjhbd
sthe talks	ffieff
sthe task	ffffhe
sthe teachi	ehfffe
sthe team	Yciibm
sthe teams	ffjeed
sthe temp	efefZn
sthe tender	Zffddn
sthe terms	fieehc
sthe test	cjkchY
sthe tests	jcefhd
sthe theatr	kdjYch
sthe thing	hffedg
sthe third	kfefec
sthe three	ffefdh
sthe ticket	ecffhh
sthe till	efifee
sthe time	keeegc
sthe timeli	eefdih
sthe top	idfefe
sthe tour	akafgj
sthe town	eegiee
sthe trade	eefcel
sthe train	febdkh
sthe traine	dfffam
sthe traini	ffledb
sthe transc	chfeid
sthe transl	ehfffd
sthe trial	hegffd
sthe tribun	effihb
sthe trust	gfeeeh
sthe truste	adhmde
sthe truth	jedfed
sthe two	ZiglhY
sthe typo	efifib
sthe under	fghffc
sthe unders	ckfffd
sthe unifor	ffdffh
sthe union	efekhZ
sthe unit	ffffjc
sthe univer	jfegeb
sthe upstai	dfffgg
sthe useful	cafggm
sthe utrech	ffefhe
sthe vacanc	dceenc
sthe van	ffefeh
sthe vendor	hffffe
sthe verdic	jeehdc
sthe very	icefff
sthe vessel	effdei
sthe vestry	efeecl
sthe vettin	cifhee
sthe vice	cdfkef
sthe video	eihfec
sthe visa	egfffh
sthe viva	ffjffb
sthe volume	mfffea
sthe volunt	ffdgfh
sthe vote	geelea
sthe vp	jeeefe
sthe wage	hffffe
sthe walk	ffdffi
sthe ward	gehbhg
sthe way	ffeeei
sthe websit	dffffi
sthe whiteb	efekdd
sthe whole	gdhfcg
sthe window	cjefgd
sthe winner	afeeik
sthe woman	dffiff
sthe word	cfgfhg
sthe wordin	dfeeke
sthe works	gdelfa
sthe worksh	bdfjeh
sthe writte	gdiegd
sthe wrong	efcfke
sthe year	edeeek
sthe years	fffefh
sthe yellow	fgdffh
sthe yes	fedjai
stheatr	jciYbk
stheatr 's	fffdei
stheatr but	hffffe
stheatr day	ffffdh
stheatr meets	mffZfe
stheatr says	adkfei
stheir	jehjgW
stheir answer	lefedd
stheir cfo	egeefh
stheir choice	hffice
stheir decisi	gfehfd
stheir feedba	eegdfi
stheir group	feehef
stheir hr	hffeib
stheir interv	gedfie
stheir last	effffh
stheir letter	igfffc
stheir marks	ecfjef
stheir meetin	lffgbd
stheir minds	ibfhef
stheir notes	dcfkib
stheir offer	cfffhg
stheir office	efffeh
stheir person	cggdje
stheir result	kfdfed
stheir second	dfmecc
stheir time	dffhff
stheir verdic	hfeffe
stheir words	hffffe
stheir writte	effjed
stheirs	gfgfgd
sthem	gliffU
sthem .	mbeeiZ
sthem @d	hehgcd
sthem @s	fdffjd
sthem a	cgffgg
sthem again	Zfmfed
sthem all	iffdff
sthem an	amffed
sthem and	jdefgd
sthem are	efejdf
sthem by	fjfeed
sthem down	keceib
sthem for	jffeec
sthem in	cfffej
sthem is	ghefee
sthem know	ckffcf
sthem no	difffe
sthem off	kffbfd
sthem on	dehodX
sthem the	efefje
sthem they	dgffgf
sthem throug	ffhfib
sthem to	cfmdcf
sthem with	dgfgff
sthem within	cgefej
sthem your	hffeee
sthem>again	ibgfjc
sthem>answer	mddegd
sthem>ask	dmfece
sthem>away	cfchdk
sthem>bye	eciefg
sthem>chosen	gdgbmb
sthem>closed	kdbdhf
sthem>date	hefhee
sthem>decide	tecebc
sthem>free	edlcff
sthem>give	legded
sthem>goon	geeibh
sthem>hear	ffdghd
sthem>hold	Zkiefd
sthem>if	fgjfbe
sthem>joy	dfddgl
sthem>match	bghjgb
sthem>me	dgfffg
sthem>meet	ecildc
sthem>news	mbcfef
sthem>not	Xgeeli
sthem>offer	Yhhdfj
sthem>others	ffefhf
sthem>papers	Slghfi
sthem>post	eghbgf
sthem>receipt	afefoc
sthem>refuse	beddmf
sthem>review	heijbb
sthem>said	hecehg
sthem>soon	bifdgh
sthem>sorry	bcdgod
sthem>start	adefdn
sthem>step	eikeeZ
sthem>thanks	Xofeib
sthem>them	fcdghg
sthem>wait	hhcbif
sthemse	gffdeh
sthemse @d	fffdfi
sthen	kcfeia
sthen .	oeccbe
sthen @d	eeedpZ
sthen @p	hffffe
sthen @s	ffffbj
sthen a	lefidZ
sthen backlo	fffeei
sthen be	dffefi
sthen by	fffjfc
sthen call	eieffe
sthen chef	ffedfj
sthen did	feffkb
sthen divers	dfffgg
sthen has	hffeff
sthen he	dffefj
sthen i	ncfcfc
sthen interv	eejfee
sthen it	beekdi
sthen its	affenc
sthen mary	gefhfe
sthen meet	ffiffd
sthen nothin	efffdi
sthen on	jefffc
sthen onboar	effefh
sthen one	dfffgg
sthen our	effkec
sthen phoned	fffeid
sthen send	kafhfd
sthen she	ffdefi
sthen storie	dfffgg
sthen the	dddclh
sthen there	ajhdic
sthen they	ggfjea
sthen we	Zhffdl
sthen you	sdeddX
stherap	defffi
sthere	Zhighe
sthere .	bfidkc
sthere @d	efffeh
sthere a	dfgkdc
sthere and	ehfeeg
sthere any	ffhffe
sthere are	degjgc
sthere can	efffeh
sthere i	dfeffj
sthere is	cjgfcf
sthere on	dehfcj
sthere says	dffidh
sthere was	cefelc
sthere were	fffeeh
sthere will	pdhefW
sthere would	dfdfek
stheref	fdggef
stheref i	cffffj
sthese	cjgedf
sthese @d	ffhfbi
sthese before	fhfffd
sthese by	ehfffe
sthese people	dfffgg
sthese things	efffeh
sthesis	diheed
sthey	heeeic
sthey all	dfhfff
sthey always	fefgdh
sthey are	enedbf
sthey asked	fhfeia
sthey call	hedhch
sthey called	efffid
sthey can	cggfej
sthey choose	kfbfee
sthey chose	dffffh
sthey close	ejeffd
sthey come	gbfief
sthey confir	feefla
sthey could	dgfffg
sthey decide	ndecfd
sthey did	cddend
sthey do	ifffee
sthey finish	effheg
sthey first	bfffhh
sthey gave	cfffgh
sthey get	iefffe
sthey ghoste	dfffhf
sthey give	deffej
sthey go	ehefib
sthey had	cdgeob
sthey have	mdcfbg
sthey just	hffffe
sthey keep	bffenc
sthey let	ifficc
sthey like	hfffef
sthey made	cefdnd
sthey make	cffifg
sthey meet	jfdged
sthey met	ehfffe
sthey might	affggj
sthey need	gafdii
sthey only	gfdeei
sthey open	bfffig
sthey phone	ieeeeg
sthey phoned	kfffcd
sthey pick	lfeddd
sthey promis	eeffje
sthey put	cffefj
sthey rang	dfkegc
sthey ring	kdfefc
sthey said	iZedkc
sthey say	gedioT
sthey see	ffffdi
sthey sent	eifffe
sthey set	chffgg
sthey should	ejefed
sthey signed	ffffid
sthey sleep	efdheh
sthey specif	fefffh
sthey start	cffffi
sthey still	eefelc
sthey swear	jdfefe
sthey swore	ifeedg
sthey tell	pcdfdb
sthey told	eafeii
sthey took	ddffke
sthey vote	fedidg
sthey want	Wkkdhd
sthey went	efdheh
sthey were	hffech
sthey will	naggcb
sthey would	efgfid
sthey write	iffefd
sthey wrote	gedfeh
sthing	bnfahd
sthing .	ffffak
sthing by	cfkege
sthing change	ffffhe
sthing i	dgffeh
sthing left	ffeekc
sthing on	jfffec
sthing they	efefje
sthing with	hffedg
sthing you	gkffbd
sthing your	bmeegc
sthings	jgedgc
sthings off	hffffe
sthings to	kffeec
sthink	amgdia
sthink .	heegja
sthink about	akffef
sthink and	gafhgh
sthink it	dhfejc
sthink of	efkeed
sthink over	glfecb
sthink tell	bofbfc
sthink the	dhfffg
sthinki	efifja
sthinki about	deffie
sthinks	defeek
sthinks .	hffffe
sthird	edihmU
sthird .	efdjee
sthird period	dflfed
sthird time	ifdejc
sthirty	dfiffe
sthirty minute	efhffe
sthis	glbhdc
sthis .	hefedh
sthis @d	dffffi
sthis advert	eeffhg
sthis and	ffcfgh
sthis as	jddfef
sthis can	mefffZ
sthis decide	fffeeh
sthis done	ffeefh
sthis email	cmgfeb
sthis i	ffefeh
sthis in	fhffee
sthis inbox	ffeeei
sthis is	eefmhX
sthis letter	fkfffa
sthis mail	fndehW
sthis mailbo	efedek
sthis messag	fgcfci
sthis normal	cffffi
sthis notifi	bffffj
sthis occasi	lcffed
sthis offer	emeffZ
sthis office	fkffeb
sthis on	fffeeh
sthis one	kdefgc
sthis or	efffeh
sthis place	ffffkb
sthis post	feflcd
sthis role	effedi
sthis round	hfdeeg
sthis seat	iffffd
sthis side	cfffek
sthis time	qbjgaW
sthis up	bffffk
sthis would	ffefjc
sthose	gchdYl
sthose chosen	dedfek
sthose days	ffheff
sthose from	defeej
sthose here	gfeedi
sthose not	jffffc
sthose shortl	gfjefc
sthose taken	ffkeeb
sthose that	dffefj
sthose we	jeffec
sthose who	eebhbl
sthough	bdchob
sthough .	eeffkb
sthough about	eeeemb
sthough by	jeffed
sthough i	hfdfib
sthough it	jfefec
sthough we	efffck
sthough you	dfffhf
sthough your	dffedj
sthree	cgggef
sthree and	ieefib
sthree cities	bffifg
sthree dates	fejfed
sthree minute	ffffhd
sthree more	ajedcl
sthree names	ffffhd
sthree of	medece
sthree option	dggfff
sthree questi	edgfgh
sthree refere	eifffd
sthree shifts	ffffbj
sthree slots	fdefei
sthree times	egffjc
sthrill	ffffeh
sthrill to	ffffeh
sthroug	bimghX
sthroug .	efffid
sthroug ;	gfefjc
sthroug @d	dmffbd
sthroug at	efedhg
sthroug cvs	ffdefi
sthroug everyt	effffh
sthroug it	hjheeY
sthroug more	effife
sthroug on	efifia
sthroug our	dfkfdd
sthroug the	gcijfa
sthroug with	hfeeeh
sthroug your	eehfhd
sthumbs	hfffee
sthumbs up	hfffee
stick	eihfed
stick the	eifffe
sticket	dcgffi
sticket for	efffeh
stied	dgefdj
stied up	efefdj
stight	iffffd
stight .	hffffe
stil	ceegfk
stil @d	gcfgfh
stil the	eceffj
still	egifed
still @d	hlcbfd
still @t	bdjhja
still close	eelfec
still hack	dZgfgl
still i	diffff
still the	feejdf
still they	jffeed
stime	ghideb
stime .	liYecg
stime @d	cdkdhd
stime @t	ffjfed
stime after	cefehh
stime and	ehfeef
stime at	ffifed
stime before	abhfgk
stime but	fhffef
stime either	dffhff
stime for	digeed
stime i	jeffed
stime if	dfjfee
stime in	mefdhY
stime it	jeffgc
stime lucky	ifeffd
stime on	eihfeb
stime only	edfffi
stime or	eekefd
stime over	ffbkfe
stime so	defife
stime the	ifefed
stime to	ciidee
stime until	emeeeb
stime we	igefed
stime with	cgjffc
stime work	ffZfem
stimeli	icdcfi
stimeli @d	fffeie
stimeli do	jeefdf
stimes	afncjY
stimes @d	efefie
stimes by	ceffgh
stimes decisi	dffeje
stimes for	gekeec
stimesh	edgfck
stimeta	dfdgck
stimeta with	efdheh
stiming	dfffgh
stiming so	dfffgg
stip	ifefic
stitle	cjfffe
stitle and	difffe
sto #	bdeedo
sto .	hdefak
sto @d	fmgjRh
sto @p	ffefjd
sto @s	gYehej
sto @t	eehegf
sto a	edfbem
sto accept	dmeedd
sto add	ejeefd
sto advise	hffffe
sto agree	dhfkdd
sto all	obbceh
sto allow	efffie
sto an	chjgdd
sto and	dffefj
sto announ	chfdfi
sto anothe	gdffhe
sto answer	Ycehim
sto apolog	geffgd
sto appeal	cefffi
sto applic	jfffed
sto apply	eeefej
sto appoin	geedlc
sto arrang	ddeffj
sto ask	egffdi
sto attend	efjefe
sto avoid	eaeeen
sto back	ffhffe
sto be	djgcef
sto bear	dfeeej
sto bed	jfefed
sto begin	eeefei
sto book	fhifec
sto bring	cfhfeh
sto by	iefefe
sto call	hhgfeb
sto candid	kedeee
sto carry	dhffff
sto check	fdfife
sto chew	effhff
sto choose	djibgd
sto close	cekfaj
sto come	oYiddb
sto compar	kffeed
sto comple	cfffgh
sto conclu	ddfjeg
sto conduc	ffhffe
sto confir	kfgeae
sto consid	edejhc
sto decide	mdgbed
sto discus	edkeee
sto do	Zdkcgj
sto drive	ffhffe
sto dubai	dffgfg
sto email	eegffh
sto every	hefffe
sto everyb	kecbgg
sto everyo	gdfgef
sto expect	iefdef
sto explai	ffiffc
sto fetch	cffeek
sto fight	ejbhee
sto file	ddffgh
sto fill	feffei
sto finali	jffcfe
sto financ	dffleb
sto find	edgfgg
sto finish	eeffif
sto five	dfiffe
sto fix	hcfffg
sto floodi	ffeecj
sto four	kffeeb
sto get	mcjdiW
sto give	gkehdZ
sto go	ccldbk
sto hack	jedfee
sto hand	bpcfed
sto happen	afgfhi
sto have	bnjeac
sto head	effhfe
sto hear	Zlhdbi
sto her	hefeic
sto hire	dffefi
sto hiring	dffhff
sto his	edehkb
sto hurry	fcfffi
sto in	dfgffg
sto inform	ffeddk
sto invite	ffjeed
sto it	ideedh
sto join	fedfdk
sto keep	gcdeej
sto know	brddfa
sto leave	ihfccg
sto legal	cffmfb
sto let	gigegb
sto look	hffdff
sto loop	hfefef
sto mail	effffh
sto make	lbfcdi
sto manage	iffddg
sto mark	jefdfe
sto me	fggged
sto meet	edlbge
sto move	iecfhd
sto my	igeffd
sto notify	iefffe
sto object	icfeeg
sto offer	edfffi
sto one	efgfhe
sto order	eceffj
sto other	ffffhe
sto our	Zhhcoa
sto pass	eeeheh
sto people	kaekdc
sto phone	kdeffd
sto pick	hefbkc
sto postpo	ffdfhf
sto prepar	cjffhd
sto presen	deidfg
sto print	fheeef
sto procee	efffhe
sto progre	cggfgf
sto push	ffcfke
sto put	bhfejf
sto reach	Wkfejg
sto read	Zehjdi
sto recap	jefeed
sto record	chffff
sto reflec	dffgfg
sto regist	dbgfgj
sto releas	ciffff
sto reply	hefffe
sto report	ffiffc
sto return	iifddc
sto ring	hbddhj
sto say	gjgddd
sto sectio	ehfffe
sto securi	cffjfd
sto see	galceg
sto seeing	ffdffj
sto send	jdficd
sto show	eegfhe
sto sign	eiccfi
sto sit	dfjefd
sto sleep	odeieX
sto somebo	feifgc
sto someon	iheecg
sto sort	gjdffc
sto speak	defeje
sto square	hffffe
sto stage	jbffff
sto start	cfbffl
sto step	ffefdi
sto stop	efffdi
sto submit	bhffgg
sto surviv	ffZfem
sto sync	kfeedd
sto take	begefj
sto talk	abkibj
sto teach	eekfeb
sto teleph	hefffe
sto tell	eecbfn
sto the	bkeidd
sto their	hfjfbe
sto them	ghfedf
sto think	bkegfd
sto this	ckgfed
sto travel	ffefei
sto try	dfeeej
sto turn	efhffe
sto two	gecheg
sto update	gdffei
sto us	gfdgfe
sto vote	hefffe
sto wait	ibddke
sto watch	bighdd
sto weigh	dmedec
sto welcom	ffffeh
sto what	cfedmd
sto whom	eegfid
sto withdr	ffefhd
sto work	ckdfhc
sto write	Xaccmo
sto you	oZcjgZ
sto your	eldgga
sto yours	cffjfe
stogeth	edigbg
stogeth .	fffdei
stogeth @d	effhfe
stogeth and	heffef
stogeth in	effifd
stogeth on	cejedh
stogeth with	eeiffe
stold	gbeekf
stold .	lfdfec
stold @d	iedhdd
stold @s	effejd
stold at	jeeekZ
stold before	effifd
stold by	fdfdan
stold candid	dffeif
stold everyb	hefegd
stold hack	ifefed
stold her	ggcech
stold him	efffcj
stold i	ffmfYf
stold in	iffffd
stold it	ifffde
stold me	bYeirb
stold my	ifeffd
stold no	jeffbg
stold on	ceeidi
stold people	cfffif
stold the	ffhZig
stold them	cgffgg
stold they	eeffhe
stold to	ifffZj
stold us	feeeal
stold whethe	jefgfc
stold within	bdfifi
stold yes	effefh
stold you	addetZ
stoo	dhafgi
stoo .	iedege
stoo and	iefehb
stoo late	efffie
stoo much	cdeffl
stoo soon	elcddh
stoo the	dfgfeh
stook	nZbbuQ
stook @s	ddfeoZ
stook a	jfffed
stook notes	kfedde
stook place	ffdelc
stook the	jfeffb
stook them	ddffje
stook until	lefefa
stook us	edeeig
stools	fehffe
stop	kbhdef
stop of	jbffff
stop set	chjeed
stop up	edeefk
stops till	diffff
storn	kffeec
storn betwee	jffeed
stotted	hfehed
stotted up	hfehed
stouch	lYcfif
stouch @d	ifeefe
stouch before	cefffi
stouch with	nYefef
stour	ZjXdfq
stour 's	Zkcffj
stour guide	heffee
stour on	efZegl
stour till	eefefh
stourin	dfedek
stourin with	dfedek
stoward	iffeee
stoward the	iffeee
stown	ddlgag
stown @d	efhfee
stown hear	gfeedi
stown in	ffkfec
stown on	efjffc
stown survey	eeeife
stp	dfgffg
strack	efffjb
strack and	efffjb
stracto	ffhffe
stracto licenc	ffhffe
strade	bdecep
strade certs	cefffj
strade fair	fffdei
strade show	fdfdfj
stradit	dffffg
strain	gecckf
strain @d	eeedld
strain is	hfefgd
strain ticket	ffhfee
straine	afZfat
straine not	ffhffe
straini	bbncdi
straini 's	ffeefh
straini @d	efdfgh
straini camp	ffkedc
straini centre	ffiffe
straini course	dfeefi
straini is	fdkffd
stransc	ajffjc
stransc by	ajfeic
stransf	dhefgf
stransl	eifffd
stransl sample	ehfffd
stransm	eifefe
stransp	efcffj
stravel	Yhedgm
stravel .	efcffk
stravel @d	dfefej
stravel costs	agfffk
stravel so	hffffd
strial	XdvdeY
strial .	gcgfgg
strial @d	eflfbd
strial @p	dffhge
strial day	aeifie
strial lesson	chjeed
strial period	ceffej
strial shift	fdochY
strials	jcfffe
strials go	jcfffe
stribun	effihb
stribun is	efffid
stried	aeefmd
stried to	beffkf
strip	dZgeeo
strip to	efffei
strip until	fffefh
strue	afffkf
strust	geeeei
struste	adhmde
struste @d	fffjfc
struste answer	bffffj
struste are	edeggg
struste give	hffffe
struste have	ffekdd
struste sit	ffehee
struste who	efiffe
struth	jedfed
stry	Xcedjn
stry again	Zefeeo
stry out	cfiefg
stry to	fdggfg
stry us	dfeedm
stuesda	eejjdb
sturn	kficeb
sturn down	jffefe
sturn it	hffffd
sturn on	ififbd
sturn up	dfgfdi
sturnar	lefffb
sturnar is	iffffd
sturned	ceefcm
sturned down	ffffdi
sturned into	ifffdf
sturned out	dfffgg
sturned up	efffak
sturns	ieffee
sturns out	hffffd
stwelve	Yfhejg
stwenty	hdhffd
stwenty minute	efhffe
stwice	fefdjd
stwice .	fffefh
stwice @d	ffefmZ
stwo	Wjfihe
stwo .	dgfdif
stwo @d	fffddk
stwo and	gfghgb
stwo apprai	eihfec
stwo candid	effffh
stwo dancer	lfeedc
stwo dates	fehfge
stwo finali	bffmec
stwo for	efhffe
stwo furthe	fecben
stwo hundre	effifd
stwo intern	dffffh
stwo interv	deidgg
stwo is	efkefc
stwo member	eeflec
stwo more	ddcgek
stwo names	blfffd
stwo of	fhgegc
stwo or	ffhffe
stwo other	efcfek
stwo others	fffefh
stwo page	dleeed
stwo pages	difffe
stwo panels	efemfa
stwo people	dfeggf
stwo pieces	efifee
stwo profes	ffffci
stwo refere	ghceeh
stwo remain	ffeejc
stwo rounds	effejc
stwo scenes	ehfffe
stwo seats	ffiffc
stwo steps	effied
stwo tests	afffhi
stwo useful	dfffgg
stwo who	ffeihb
stwo work	fhfefe
stwo writte	ehffee
stwo years	eeafgk
stxt	meeidZ
stxt you	meeidZ
stypica	kegfec
stypo	efifib
stypo in	efifib
su	ffefeh
su will	feffeh
sull	ifeged
sumbrel	efcfke
sumbrel on	efcfke
summed	efffhe
summed and	efffhe
sunable	cffffi
sunable to	cffffi
sunavai	ffeffh
sunavai on	ffeffh
suncle	ffffdh
sunder	hfggde
sunder #	feiffe
sunderg	efeefi
sunders	fkgfgY
sunders and	efefid
sunders by	ehffff
sunders that	dffffh
sunfore	efefkd
sunfort	eeeeke
sunfort the	efgejc
sunfort we	efefhf
sunifor	cdfdcm
sunifor fittin	celddg
sunion	efekha
sunion consul	effhfe
sunit	deghic
sunit needs	dffife
suniver	ihZgdg
suniver credit	ffZfem
suniver senate	dffjfd
sunless	kddfdf
sunless you	edffej
sunlike	efffdi
sunlike that	efffdi
sunluck	ffedje
sunluck final	dfeeke
sunpaid	cefffi
sunrung	dfefje
sunrung .	dfefje
sunsign	dfffgg
sunsign signed	dfffgg
sunsucc	mbegfa
sunsucc .	kcffed
sunsucc candid	heefhb
sunsucc on	heffee
suntil	hgffcg
suntil @d	fgfgdf
suntil @p	dffffh
suntil @t	feeffh
suntil engine	keeeed
suntil furthe	ffjfbg
suntil hack	jdeeef
suntil i	ifffed
suntil it	djeedg
suntil someon	dffejd
suntil the	effibg
suntil you	hffffd
sunusua	cehffg
sup	ehdddk
sup .	jhfeZg
sup @d	aicjZk
sup @p	fffggd
sup a	akdhef
sup after	ihdeed
sup again	ieheec
sup and	gfffgd
sup as	efffak
sup before	fdeefj
sup by	effife
sup for	adkefi
sup from	ffcfej
sup giving	efffhe
sup her	gdfiee
sup here	eefffh
sup his	ifffed
sup i	effhfe
sup in	bgfhei
sup is	cfZdfp
sup its	khfaee
sup my	fhefef
sup on	gfeckd
sup or	hffffe
sup over	lefdec
sup that	Zfheih
sup the	Zgfbfn
sup their	ibfhef
sup to	deiehf
sup until	fffdfh
sup we	dfeefi
sup with	ceefih
sup you	bjdefi
supdate	ebfdgk
supdate @d	eeffdj
supdate by	dfffhf
supdate cv	eggdeg
supdate from	cfffkd
supdate priya	fffhfe
supdate you	iffeed
supdate your	bcfffl
supfron	iffdff
supfron with	iffdff
supgrad	eeffeh
supload	Ylffgd
supload a	fjffed
supload it	efefhg
supload the	eidffe
supload your	cfifff
supon	ifffed
supstai head	dfffgg
surgent	Zgefel
sus	ghdfef
sus .	dedfhg
sus ?	efeffh
sus @d	akcige
sus @s	jeednX
sus a	dkefia
sus about	ifhdfd
sus after	fdfife
sus again	efeedk
sus are	gfheee
sus around	hffefe
sus at	bedeem
sus back	ffafjg
sus before	hfffee
sus both	ldeede
sus by	adigcl
sus decisi	fffhff
sus for	edeeel
sus guaran	ldfdec
sus have	aodgde
sus i	ffffdi
sus if	ffffci
sus in	gcdfdk
sus know	ddeegj
sus no	eifffe
sus on	hegdjc
sus out	ifeffd
sus that	feefck
sus the	Vkfjkb
sus they	hffffe
sus till	lcfffd
sus to	hhffec
sus until	mgfbeb
sus you	gfffdh
sus your	egjffc
suse	feeefi
suse a	deefej
sused	bdegnb
sused and	gdfhfe
sused to	aaffoe
suseful	Vhgehl
suseful .	Vjgehl
suseful ;	Zfhggi
suseful a	dfgggg
suseful and	agfgfh
suseful erased	kfeedd
suseful it	cfgfgg
suseful lets	kfeeed
suseful not	hefffe
suseful now	hffffe
suseful so	ekeeec
suseful the	bfgfgh
suseful they	bffghh
suseful to	hffffe
suses	hffffe
susing	cefffj
susuall	oZhdcd
susuall quick	jdefed
susuall takes	jffeee
svacanc	cbdepc
svacanc @d	ffffhd
svacanc had	ffffhe
svacanc has	ffffla
svacanc is	feffhf
svacanc was	ffffdi
svacanc you	ffffeh
svacati	fffffh
svacati on	effffh
svalid	dheeeh
svalid for	efefeh
svan	feffeh
svendor	hffffe
svendor said	hffffe
svenue	ffgfhc
svenue of	ffhffe
sverbal	cbffjh
sverbal offer	cbffmd
sverdic	tdbgaZ
sverdic 's	jffeed
sverdic .	jfefed
sverdic @d	efedek
sverdic by	ieffee
sverdic falls	dffjee
sverdic on	mfedea
sverdic which	ffehee
sverifi	efjfgc
sverifi .	efiffd
sverify	dcfffk
sversio	fhfffe
svery	cbefhl
svery good	eefffi
svery latest	jceffe
svery proud	dfffgg
svessel	eeedek
svestry	dfeeck
svetera	ffdfei
svetera .	ffdfei
sveteri	hffffe
sveto	gdfhfe
sveto she	gdfhfe
svettin	bifhef
svettin form	difffe
svettin takes	defffh
svettin unit	dffife
svia me	kfeeed
svia the	cefffj
svicar	fffjec
svicar calls	effkec
svice	cdfkef
svice chance	ddfjeg
svice princi	effhfe
svideo	VlkfiZ
svideo .	eghfed
svideo by	ehfffe
svideo call	eejfdf
svideo from	ciehee
svideo interv	dfgfjc
svideo of	deefif
svideo on	dfhffg
svideo thing	dlffce
svideos	efffid
svielen	heefee
svienna	efflfa
sview	ciffff
sview within	dfffgg
sview your	difffd
sviewed	efefdj
sviewed #	ffefeh
svirtua	eefegh
svirtua career	efdfej
svirtua onsite	ffiffd
svirtua open	efffhe
svis	dfhffe
svisa	ejeehc
svisa takes	fefffh
svision	akjegb
svision thing	dijeeb
svisit	agmecf
svisit @d	cfkffd
svisit on	cfoedb
svisiti	ffejfd
svisiti cork	fffjfb
svisito	efgjfa
sviva	ffjffb
svoicem	effgjc
svolume	lfffea
svolume of	mfffea
svolunt	fdcdbo
svolunt counci	ffdgfh
svolunt oursel	gefhfe
svote	lbZqYa
svote .	iffedf
svote @d	iedicd
svote after	effjec
svote again	dfffei
svote and	jfefed
svote in	gfehfe
svote is	fedlec
svote of	ffffhe
svote on	iddidf
svote was	deeich
svoted	cfefjf
svoted on	dfeghf
svotes	nddhba
svotes @d	ffeldc
svotes on	needcb
svoting	defkfc
svoting @d	bffkfd
svoting right	hefffe
svouche	defffj
svp	mdfded
svp is	jfeede
svp who	iffdee
swage	hffffe
swage with	hffffe
swait	hbcdhj
swait #	bffggh
swait .	heffeg
swait by	gfffci
swait for	geffdg
swait no	eeeffi
swait over	fffeeh
swait result	efffhe
swait storie	dfffgg
swait the	dfefej
swait until	meeehW
swait>again	egfejc
swait>answer	qfeeZb
swait>away	ceffej
swait>bye	dfefke
swait>closed	ffffcj
swait>date	pbcYkc
swait>free	efffdj
swait>give	ecfffj
swait>hear	ceffgh
swait>hold	dffkce
swait>match	ffieee
swait>me	jffefb
swait>news	ideddh
swait>not	eheeci
swait>others	ehffgd
swait>post	ecffgi
swait>review	efeehg
swait>start	ehefff
swait>them	kaeegg
swait>wait	difela
swait>will	hddggf
swait>you	Zggeld
swaited	cffemc
swaited @s	deffkd
swaited since	egffic
swaitin	ekcleY
swaitin .	alfffe
swaitin at	dfefhg
swaitin for	eefjgc
swaitin on	fjekbb
swaitin to	dffffh
swaits	kefffc
swaits up	jefffc
swakefi	ffffdi
swales	dgffff
swalk	belehb
swalk in	ffeffh
swalk throug	egkeeb
swalk you	degfjd
swant	Xmnfcc
swant a	akdfkb
swant an	bifffg
swant both	dgfffg
swant it	Xmdfei
swant me	bgkeef
swant my	cjffff
swant profil	fcfffi
swant somebo	ffffeh
swant someon	ecffgi
swant the	akjida
swant them	difffe
swant this	hfeeef
swant to	herddW
swant you	gafjeg
swant your	eheffe
swanted	Rbedmq
swanted me	eefeie
swanted to	Zfdfoc
swanted you	Xdeedr
swants	alfgdf
swants @s	ieeegd
swants a	ZnjgdZ
swants it	djefee
swants me	begfek
swants my	cjffef
swants that	cffgfh
swants this	fffeeh
swants to	lbcifd
swants you	deeeek
sward	fehbfi
sward 's	dfffhf
sward @d	eeefgh
sward clerk	ffefck
sward manage	fffdgg
sward sister	gffdhe
sward visit	cfkffd
sward will	hffffe
swardro	ifehdd
swareho	fefffh
swareho superv	eeeffh
swarsaw	efedej
swas	hdddob
swas @d	jebbmb
swas @p	ndehcb
swas @s	iefffc
swas a	eeednb
swas all	ffffhe
swas change	efefhe
swas down	dkdfee
swas due	ecffke
swas emaile	eeffhf
swas expect	dffehf
swas for	efffal
swas frozen	heffee
swas given	ffffic
swas going	cfiela
swas good	jdfekY
swas happy	heffee
swas hoping	cfffej
swas ill	ifeddi
swas in	hefeid
swas like	dfffgg
swas made	ceffgh
swas meant	hffech
swas moved	gffdid
swas no	bfffmc
swas not	icifdf
swas off	efffeh
swas on	ifehdd
swas postpo	efffei
swas produc	ifefed
swas pushed	dffgeh
swas put	bffieh
swas receiv	ffdfje
swas record	feffeh
swas sent	ffefhe
swas suppos	ifffde
swas that	eeefif
swas the	bgddhi
swas to	dfeijc
swas told	qdkeUf
swas turned	ffffid
swas unluck	dfeeke
swas unsucc	heffee
swas very	dfffgg
swas viewed	ffefeh
swas what	dfffhf
swas withdr	ffffci
swas wrong	efffie
swash	efekdd
swash up	efekdd
swatch	agildb
swatch it	diehee
swatch me	efifee
swatche	cfefkd
swater	cjffff
sway	qYbddi
sway .	eddfel
sway by	feefei
sway in	hffffe
sway it	keeeed
sway or	neeeea
sway the	mceeee
sway there	dfffjd
sway they	feffdh
sway to	efeffh
sway you	lcffec
swe	feefhg
swe accept	cdffgi
swe acknow	bfffjf
swe advert	dffcfl
swe agreed	ckffdf
swe aim	ncffeb
swe all	dffdfj
swe alread	fffefh
swe announ	qfeecY
swe answer	iefffe
swe antici	ffflfa
swe are	ecgdfk
swe argue	dfflec
swe ask	dlfeed
swe begin	dfefej
swe break	Xhfbeo
swe call	jffeed
swe can	cledic
swe choose	geeedi
swe close	cjdedj
swe compar	gffhed
swe confir	nagehb
swe could	feeekc
swe decide	eeddgj
swe delibe	efegeh
swe did	dfefkd
swe discus	ieefee
swe do	ekkgbZ
swe erase	efffei
swe evalua	fffhef
swe expect	cbhegk
swe extend	effffh
swe filled	ffffhd
swe final	effefh
swe finish	fffefh
swe forwar	ffehee
swe gave	feffhe
swe get	nbeeed
swe give	jdedeg
swe go	ffefeh
swe got	dgaend
swe had	cfXfqc
swe have	cdcbjl
swe hear	bhffgh
swe hereby	fegfbj
swe hired	ffffhe
swe hold	fjffec
swe inform	keffed
swe intend	gefifd
swe interv	gfdliY
swe invite	efjffd
swe keep	feffeh
swe know	gcfedk
swe land	bffifg
swe leave	dfffei
swe left	efdfjd
swe let	gefhhb
swe liked	efifee
swe lock	jffded
swe look	gccfel
swe lost	efdflc
swe make	mdeeec
swe may	ffhfee
swe meet	cffgfh
swe met	hfffia
swe modera	cffkfd
swe move	efiefe
swe must	bhhefg
swe need	cnfdaf
swe not	fhfffd
swe note	ffhfee
swe now	ffgejb
swe offere	ffffic
swe only	effkfa
swe open	eececo
swe phone	cfflec
swe pick	odejaX
swe picked	hfffdf
swe plan	ifffed
swe posted	fffeeh
swe receiv	dhefhe
swe recrui	iffffc
swe refer	ffefhe
swe regret	bfeeoa
swe reopen	effefi
swe reply	iefffe
swe requir	ehffch
swe rest	dfehfg
swe review	fdiefe
swe ring	jfdedf
swe said	hfffjY
swe saw	bafehm
swe say	hdgfff
swe see	cfeYep
swe sent	cfefkd
swe shall	edlacj
swe should	ffefjd
swe shut	fjdfed
swe sift	geelea
swe sit	deigee
swe speak	fjkfcZ
swe spoke	cfffig
swe squeez	ffifde
swe start	feidfg
swe still	feffbl
swe take	jefebg
swe talk	eecgfj
swe tell	jbddbl
swe think	keffdd
swe though	efffhe
swe told	Zefepc
swe took	fffgkb
swe tried	aeefme
swe turn	iffefe
swe ummed	efffhe
swe use	deefej
swe used	aaffoe
swe usuall	hdifed
swe want	lcicfc
swe wanted	afffkf
swe went	fffehe
swe were	geeekb
swe will	idbkai
swe wish	gekedd
swe work	dcffel
swe would	ajibhf
swe write	edfffi
sweb	hffffe
sweb page	hffffe
swebina	ceZfeo
swebina life	dfcfel
swebsit	feaefl
swebsit and	efffhe
swebsit speaks	dfffei
sweddin	efebdn
sweddin @d	fffefh
sweddin on	effdej
sweddin to	gfeeeh
sweek	efdfif
sweek .	deffif
sweeken	fedfdk
sweeks	dcelia
sweigh	dmedec
swelcom	bgcekf
swelcom .	efeffh
swelcom a	ejfeed
swelcom to	eeefek
swelcom you	ffffeh
sweld	fehffe
swelder	ffdeej
swell	hhdcjb
swell .	hidede
swell @d	ifeffd
swell and	ffffdi
swell as	bfighd
swell done	effdjd
swell i	kfeedd
swell it	iffffd
swell on	dfffje
swell there	dfdffj
swell they	dgffgg
swell you	hfeffe
swellin	dhffff
swent	fdZcqc
swent .	ieeege
swent by	efffhe
swent out	ffffid
swent throug	eedhhf
swent to	eecfhh
swent up	fffehe
swent well	ffffdh
swent with	hfeffe
swere	aaeere
swere @s	fffeeh
swere called	fffhee
swere closed	efefeh
swere due	ccfemd
swere going	afgfke
swere his	fdffhf
swere meant	ifffcf
swere not	fcfeje
swere our	cdffmc
swere so	ffefhe
swere to	cfffgh
swere told	cfeekg
swere torn	jffeed
swere up	eeffhf
swere wonder	hffged
swest	ffffhd
swhat	cegdle
swhat @s	aefele
swhat are	ffffhd
swhat he	gefejc
swhat i	hfgfdf
swhat is	feegdh
swhat it	efefjc
swhat our	dffegh
swhat she	dgffgf
swhat the	hdeejc
swhat they	ifefdf
swhat this	hfffef
swhat we	ikeecc
swhat would	dffedj
swhat you	aefdkh
swhatev	qededZ
swhatev happen	ggeieb
swhatev it	hfffee
swhatev the	eefegh
swhatev they	meeced
swhatsa	mcdeee
swhatsa you	hffffe
swhen	iedgff
swhen .	cedmee
swhen @d	feiffe
swhen and	efeffh
swhen he	befdcn
swhen i	fhddgf
swhen it	dfgfei
swhen she	effjfc
swhen the	gibfai
swhen they	ncdegb
swhen we	igeefd
swhen you	kdgece
swhenev	Whhdcm
swhenev but	dgfffg
swhenev you	cfjffe
swhere	gdbifh
swhere they	leafee
swhere we	aeehgj
swhere you	ieehee
swhere your	efffei
swhethe	hbejge
swhethe i	egkeec
swhethe it	ehefeg
swhethe or	fffifd
swhethe shortl	ffffeh
swhethe the	cffffj
swhethe there	fedeek
swhethe they	jcdfhe
swhethe this	efekfc
swhethe we	meeieY
swhethe you	gbeghf
swhich	digmdY
swhich all	hffffe
swhich dates	ffhffe
swhich day	ehfffe
swhich ended	dfefje
swhich for	eeffeh
swhich has	Zgfkff
swhich i	fndfeZ
swhich in	ffffhe
swhich is	aliheZ
swhich it	beffek
swhich lasts	cffjfd
swhich means	cffhff
swhich must	ecffgi
swhich of	gghfed
swhich point	hffffe
swhich she	dfgffg
swhich that	hffdfe
swhich the	ciekbf
swhich they	jcefbi
swhich was	jeeehc
swhich way	hffefe
swhich we	idehed
swhich will	ciffff
swhich you	hbhghc
swhiche	jgfedd
swhiche way	keefed
swhile	bbjdel
swhile .	efhefg
swhile i	feieef
swhile we	ecgffi
swhiteb	efekdd
swhiteb interv	efekdd
swhitlo	eiefee
swho	obagbh
swho answer	hfeeeg
swho applie	jfficc
swho are	ieYlfe
swho attend	gfefjb
swho auditi	ffffid
swho calls	kfeeec
swho came	iffdef
swho can	dfeeig
swho decide	afeeem
swho did	iffdgd
swho does	ifeffd
swho fit	dffcfk
swho gets	cedecn
swho got	qedfcZ
swho has	jffeec
swho have	fedgei
swho is	qcdbce
swho knows	bffffj
swho lost	gffcei
swho make	ffdffi
swho met	fdfjfd
swho passed	dhkedc
swho sat	ffffhe
swho saw	ffeihb
swho schedu	ffffhe
swho to	cifefg
swho want	ffiffc
swho was	gfeeei
swho were	ffffci
swho will	bfiffh
swho works	hfffee
swhoeve	fdidfh
swhoeve 's	geeffh
swhoeve gets	efgeeh
swhoeve wrote	efffhe
swhole	fehfcg
swhole @d	efffei
swhole region	jffefc
swhole team	efiffe
swhole timeta	efdheh
swhom	dehfjb
swhom it	ffgfid
swhose	cffdfk
swhose on	dffdfj
swhy	ideenX
swhy it	kffefb
swhy you	geffic
swife	gfehdf
swife i	dfffei
swife talk	hfehfc
swife who	ifeffd
swill	mcefcf
swill .	ebffgj
swill all	hfeffe
swill announ	fefeei
swill answer	meeedc
swill argue	cffjfe
swill arrang	kegeec
swill ask	jeeffe
swill assume	eigfed
swill be	jbfgch
swill begin	dffkee
swill call	ldfebf
swill chase	efffei
swill choose	hfeged
swill come	qhbbcb
swill compar	ffedfi
swill conclu	effhfe
swill confir	pZeeed
swill consul	dffife
swill contac	fheceh
swill debrie	effgeh
swill decide	leeded
swill defini	jbeeic
swill discus	efjefe
swill dm	kfeedd
swill do	bifgdg
swill drop	qeecda
swill email	jeeajd
swill expire	dcfffk
swill find	jjdeea
swill fix	blffed
swill follow	feeeei
swill forwar	lffeeb
swill get	rbddcd
swill give	hcdhdh
swill go	gfheee
swill have	qbdidZ
swill hear	nddgdd
swill hire	efffid
swill hold	dldeja
swill inform	jdefee
swill issue	effdej
swill keep	dieiee
swill know	madcgf
swill lay	cffmfb
swill learn	jccffh
swill let	eZeodf
swill look	ffeedi
swill lyk	jcfffd
swill mail	iffhea
swill make	pdedcb
swill meet	bfhiff
swill messag	ghigcb
swill move	efffeh
swill need	egdeie
swill not	Vdgccu
swill now	gffgja
swill offer	cgfffi
swill on	jfeeee
swill only	cefeek
swill pass	keefed
swill phone	cfjhcg
swill pick	fefddj
swill post	ifefef
swill publis	kefeed
swill put	hfedeh
swill reach	abeidm
swill read	bjedei
swill receiv	qZeefa
swill respon	eefhff
swill review	offYee
swill revisi	ffffhe
swill ring	jbhhdc
swill run	iefkda
swill say	rcceca
swill see	bcdhcn
swill send	gZedcn
swill set	bkhefd
swill settle	negdbc
swill share	heffff
swill show	ffffci
swill speak	dffief
swill stay	gdeffg
swill still	jffffc
swill take	bhecdn
swill talk	heehee
swill teleph	meeebd
swill tell	mdefcd
swill text	hcdkce
swill then	gagefh
swill theref	ffjegb
swill think	dfffgg
swill try	effefh
swill turn	hffffe
swill txt	gffied
swill update	iefefe
swill use	hfffee
swill vote	defgei
swill wait	defffh
swill whatsa	ifeeee
swill write	kbfddh
swill you	fhefff
swill>again	fgkdga
swill>answer	lceeef
swill>ask	Wmidge
swill>away	gdfdcj
swill>bye	apcfcf
swill>chosen	bddjhh
swill>closed	giefdd
swill>date	hefgee
swill>decide	mhccce
swill>free	ellfbY
swill>give	liccec
swill>goon	ekeebh
swill>hear	kdeggb
swill>hold	hmcffZ
swill>if	ndchcd
swill>joy	YtccXi
swill>match	Ydmefh
swill>me	hfgeee
swill>meet	cbmfdi
swill>news	leeedf
swill>not	dgedgj
swill>offer	amndab
swill>others	ifccif
swill>papers	Wifden
swill>post	difZek
swill>receipt	bhffjd
swill>refuse	kfefag
swill>review	dehfci
swill>said	Wlfdgj
swill>soon	iijdeX
swill>sorry	ieefib
swill>start	fiafcj
swill>step	gfobea
swill>thanks	Xmfedi
swill>them	gdghdf
swill>wait	geccgk
swill>will	nebcak
swill>you	gfgfdg
swillin	eeeffi
swillin to	eeeffi
swin	deffej
swin a	defffj
swindow	blhclX
swindow @d	ffjefd
swine	efkeec
swinner	Yfedhn
swinner in	egefeh
swinner on	bffdii
swinter	dfeean
swish	Zhieje
swish i	dffffh
swish me	effffh
swish to	chgejc
swishes	echhdh
swishes to	ddhhdh
swith	eegffh
swith #	jfedgd
swith .	eeeedk
swith @d	gegfch
swith @s	ejcfef
swith a	hdYkdi
swith all	jeedef
swith an	hbfffh
swith any	jffefc
swith candid	fffefh
swith dates	bffghg
swith decisi	hffffe
swith dr	ffhfee
swith everyb	effeei
swith feedba	Yffffm
swith her	cegiff
swith hr	eeeflb
swith interv	fffdjd
swith it	ehehcg
swith leeds	hffffe
swith me	cffheg
swith more	fffehf
swith my	ehjeeb
swith news	dffhff
swith no	eefffh
swith one	cejfib
swith origin	eeeffi
swith other	geffhd
swith our	dcifdi
swith refere	ifhcfe
swith regard	dfegei
swith regret	efffeh
swith result	fffhfe
swith somebo	feifed
swith someon	ccgdmd
swith storie	efffeh
swith the	hfjffa
swith their	ggcgeg
swith them	gbhgfe
swith these	dfffgg
swith this	eefefh
swith three	deffif
swith two	dggeid
swith us	bedekh
swith what	jfegec
swith whatev	kfecfe
swith yes	gfeiec
swith you	hefddh
swith your	ejfddg
swithdr	bggema
swithdr .	dhffic
swithdr my	ffefid
swithdr of	ffkfbe
swithdr on	ffffci
swithdr the	ffefkc
swithin	dgfegg
swithin #	gXffhl
swithin @d	feeehg
swithin @p	cfffje
swithin @s	dhfefh
swithin storie	jfefed
swithin that	gjfffb
swithin the	chehja
swithou	qggedV
swithou a	hfffef
swithou hiring	ffffhe
swithou it	cjfegd
swithou one	kfffea
swithou phone	effffh
swithou this	ffefeh
swithou you	efjida
swithou your	kfedfd
swoman	hfegde
swoman told	cffiff
swoman took	kfedde
swonder	kfegce
swonder after	ffefid
sword	kedfdf
sword @d	hffefe
sword about	dfffhf
sword and	hfffee
sword by	eefejd
sword for	ffefid
sword is	affecn
sword of	gffhde
sword on	hehddg
sword to	lbefed
sword was	effffh
sword with	efekec
sword within	hefffe
swordin	dfeeke
swordin was	dfeeke
swords	gicegc
swords .	kceffe
swords @p	cfffhf
swords on	eieffe
swords you	jfefed
swork	Xhddgm
swork .	deieeg
swork @d	bdZffp
swork and	ejdffe
swork before	dhffff
swork experi	ffffeh
swork for	ednfbd
swork from	heffff
swork in	cfgffh
swork on	djehfc
swork out	ffefie
swork quicke	dfffei
swork sample	fhfefe
sworker	eiefhc
sworker post	ffffhd
sworkin	emcgVk
sworkin at	eededl
sworkin day	gdhfef
sworkin on	elefaf
sworkin throug	effifd
sworkin with	efffbk
sworks	cifjbe
sworks .	ejgecf
sworks counci	eegkfb
sworks holida	hffffe
sworks on	eeeffi
sworks out	efefei
sworks there	eeffei
sworks until	eifefd
sworksh	adfjfh
sworksh .	bffkeg
sworksh @d	ffhffd
sworksh on	eeefgh
sworld	jedfeg
sworld in	eeffei
sworrie	egffjc
sworrie about	efffjc
sworry	fefefi
sworry if	fefefi
sworst	feffdi
sworth	ceefke
sworth .	cfefke
swould	Zigdgi
swould @d	higecd
swould @t	ffZfme
swould apprec	bkeeeh
swould ask	faifgh
swould be	VnicZm
swould before	dfffei
swould begin	ieeeff
swould call	eefemb
swould come	efhfka
swould decide	iffefc
swould expect	pcdedc
swould get	dcfbgm
swould go	ddefjg
swould gone	ffffhd
swould happen	efeffi
swould have	Xibdhm
swould hear	dcffke
swould help	dhfefg
swould hire	efffdj
swould hope	jfffed
swould i	dfgffg
swould it	eedfke
swould keep	fegfid
swould know	heegfd
swould like	Xhnehc
swould love	Xmcdcn
swould make	gffcfi
swould meet	ffhfee
swould need	ejfffd
swould no	efffeh
swould normal	Xfedep
swould not	dejeef
swould only	ckfffe
swould phone	mefced
swould previo	iffffc
swould rather	efdjfe
swould ring	beefhj
swould run	fffefh
swould say	giefdf
swould settle	jfffed
swould start	efefei
swould still	ekefeb
swould sugges	ffifed
swould take	hdfied
swould tell	ieeeeg
swould text	heffff
swould then	ffiffd
swould think	effekd
swould want	coeeeb
swould welcom	ejfeed
swould write	gfefic
swould you	deeddk
swrap	cecadp
swrap up	cedbfm
swrappe	djfffc
swrappe up	djfffc
swrite	febegj
swrite .	kefffc
swrite @d	iffgfc
swrite a	cheffg
swrite back	aeielc
swrite by	hdffff
swrite me	eieeef
swrite on	dfcfjg
swrite the	kffbfe
swrite this	ffefid
swrite to	jbdhai
swrite too	feffeh
swrite up	deffej
swrite you	blffed
swriter	ffeeei
swrites	mcfgeb
swrites to	iefgfc
swritin	meafcf
swritin .	leaddg
swritin @d	heffff
swritin @s	dffjfd
swritin an	cffeek
swritin at	djfefe
swritin before	hefffe
swritin by	hefgfe
swritin from	ifedff
swritin on	ifceci
swritin sample	fffhfd
swritin to	dehejc
swritin within	gdfffh
swritte	fhfgga
swritte @d	kedfdf
swritte accept	eiffee
swritte examin	ffiefd
swritte feedba	effjed
swritte offer	dfffeh
swritte one	dfgffg
swritte paper	dhffff
swritte test	gdhffe
swritte tests	efffid
swritte to	iefech
swrong	bfZeof
swrong umbrel	efcfke
swrong you	efffhe
swrote	Zdgcqb
swrote .	affcob
swrote @p	dfffjd
swrote in	ffefbj
swrote it	dfffhf
swrote that	efjffc
swrote to	ffffhe
swrote we	hfdfeh
swrote your	fffejb
sx	heehee
sxx	dffffh
syard	cefeek
syear	Zbjddm
syear #	dekfee
syear .	hffffe
syear @d	fdeffi
syear and	eefffi
syear olds	fehfee
syear so	cffefj
syear with	efffei
syears	deaegm
syears .	eeaffl
syears nobody	fffefh
syears of	ffffhe
syellow	egdffi
syellow fever	ffdffi
syes	mkdgbY
syes .	ekefee
syes ;	fdfefi
syes ?	hdfffe
syes @d	fbefhi
syes and	hheeed
syes by	Yinebf
syes i	dfffbk
syes in	dgjefd
syes it	hfeedg
syes no	mccjea
syes of	ffffhe
syes or	pkYjaX
syes the	meedec
syes they	heiefb
syes to	eeeehh
syes we	gfdejc
syes within	chffid
syes you	iffefd
syesss	efffie
syet	ibfcei
syet .	ceffej
syet but	lefeec
syet i	hfffdg
syork	ffifed
syou .	jdceei
syou ?	afeeii
syou @d	ldbgcg
syou @p	ffffid
syou @s	Zkeeid
syou a	gdkggZ
syou about	Zegbhm
syou accept	ameeef
syou after	gfdeeh
syou again	gcjeee
syou all	efefje
syou an	fhggiY
syou and	ndjeVf
syou anythi	befffk
syou applie	bedfji
syou are	ddldff
syou around	eehffe
syou as	jeddal
syou asked	bffcrZ
syou at	cfedkf
syou back	feifhb
syou be	jafedi
syou before	fhdiah
syou better	dfgfeh
syou betwee	dclffd
syou bring	feiffd
syou but	dfjehb
syou by	hbehhf
syou call	dkcfff
syou can	dlegce
syou candid	dfieff
syou choose	dfkeec
syou collec	fdfffh
syou come	cgnfea
syou coming	efcffj
syou confir	eiffee
syou could	cigeci
syou deserv	hfefge
syou did	aejdna
syou do	ldkefX
syou down	dfkega
syou drop	efhffe
syou events	hffffe
syou every	eiieec
syou fancy	digffe
syou fill	fkbfee
syou find	egffeh
syou fit	efheff
syou fly	cggeej
syou follow	dfffgf
syou for	chfdjf
syou free	eehffe
syou from	efdfan
syou gave	bjffff
syou get	qbdlZY
syou gets	heefeg
syou give	eiffee
syou goes	hfdifc
syou got	cjffhb
syou hack	Ueifjl
syou had	ZggdqY
syou hangin	hfffff
syou has	cifjec
syou have	kdfebh
syou hear	pZbjXe
syou here	gfcfdj
syou hold	feeffh
syou hoped	fcffgh
syou how	ifeffe
syou if	edfjfe
syou imagin	dfffgg
syou in	fckgde
syou inside	hffffe
syou is	efkffc
syou it	afffjg
syou just	dfieeg
syou know	eaejgh
syou latest	ieffee
syou let	ddhfej
syou like	hdieed
syou lost	dfgffg
syou made	efeelb
syou make	edkfhc
syou manage	ejeffd
syou may	bhecdl
syou meetin	dkdffe
syou might	Ygfffk
syou mind	flefbd
syou missed	efffjc
syou move	ffhffd
syou must	bliega
syou my	fffeei
syou need	aehefi
syou needed	ffffhe
syou no	cdfjfh
syou not	idfhhb
syou notice	dcfjfh
syou now	dhfffe
syou of	jefeed
syou off	efffdi
syou ok	ffaffk
syou on	bgeodb
syou once	ffffhd
syou or	hffffe
syou our	oebbch
syou out	ifffee
syou over	enheeW
syou pass	cflefd
syou past	ecjffe
syou perhap	efcfke
syou pick	diffde
syou please	fieffe
syou prefer	feiffe
syou prepar	feffid
syou promis	feeehf
syou read	eieehd
syou receiv	ldejfY
syou right	kfegcd
syou ring	dggfff
syou said	cfgfhg
syou say	Yieeen
syou see	efdfkd
syou send	dkefed
syou senior	efffhe
syou sent	ehffge
syou shall	mchedb
syou should	dYekhh
syou sign	dgcfhh
syou so	edeeke
syou sooner	hffffe
syou spend	ffhefe
syou stand	jeegdd
syou start	edcfel
syou still	hhYfdk
syou straig	neegdZ
syou take	ceeeem
syou teach	cflfed
syou tell	andfed
syou that	faeefm
syou the	iafchh
syou their	hefffe
syou they	ffffhd
syou throug	benfce
syou till	fjfffb
syou to	Ycndfj
syou told	efeeck
syou try	dfefei
syou twice	fffefh
syou two	dfmfeb
syou until	eleefc
syou up	cghgaj
syou useful	Zfgfhi
syou wait	ffffdh
syou want	bgkeaj
syou was	efffal
syou we	deefke
syou were	YcedvZ
syou what	kfeede
syou when	ffffjb
syou whethe	gedeej
syou whose	dffdfj
syou will	pbddfd
syou wish	biffhd
syou with	iefhfa
syou within	lfeeeb
syou withou	kfedfd
syou would	Tclbgp
syou wrote	efjffc
syou yes	effeej
syou you	ffffhe
syou>again	agidei
syou>answer	ieegfd
syou>ask	Yhfelg
syou>away	blZdWr
syou>bye	bjhfgb
syou>chosen	dbpfiY
syou>closed	jgefhZ
syou>decide	kjhddY
syou>free	Zlhfee
syou>give	Zrbfgb
syou>goon	edddjh
syou>hear	jbdggf
syou>hold	hedcej
syou>if	ifdhce
syou>joy	bcbder
syou>match	aerdea
syou>me	khechZ
syou>meet	Zcobfj
syou>news	mefedc
syou>not	kbegib
syou>offer	ffgdjd
syou>others	mfacef
syou>papers	bnhcec
syou>post	Zdfcgn
syou>receipt	cfcfii
syou>refuse	laihdb
syou>review	chheeg
syou>said	cbdllc
syou>soon	cdjhfe
syou>start	gebeYp
syou>step	dglfga
syou>them	efhffe
syou>wait	edccpd
syou>will	hdfefg
syou>you	idiedf
syour	aigefg
syour @d	eeffei
syour @s	diffff
syour accept	dgffjc
syour accoun	aahfen
syour addres	bdefap
syour answer	amdbfi
syour applic	fcdfih
syour appoin	feYfdo
syour articl	eeedld
syour assess	gmgfeX
syour attend	eigfed
syour auditi	effeif
syour availa	emcfec
syour backgr	kfeeec
syour bank	hhefee
syour behalf	efeflb
syour calend	iffffc
syour call	efhfge
syour candid	kheebd
syour card	ebffel
syour case	kfaied
syour certif	cfiegf
syour child	eecfdl
syour choice	blfeed
syour collea	efffdi
syour collec	cffefj
syour consen	ejffed
syour contac	dffedj
syour contra	eeefej
syour correc	edfffh
syour cv	bgeeke
syour data	deffei
syour date	dhfffe
syour decisi	Zqeeec
syour degree	ffefid
syour detail	bcgffl
syour diary	cfgffi
syour docume	edefgh
syour door	jefffc
syour dossie	gfeied
syour drawin	efhdeh
syour driver	ffefei
syour drivin	djdege
syour email	caffik
syour enquir	ffffid
syour exam	dflcee
syour exerci	kfeeec
syour expect	efffeh
syour family	eiefee
syour file	gidqgS
syour final	ieefdg
syour first	dbdfhk
syour flight	debdhk
syour form	gfffhd
syour formal	effffh
syour hands	dfffei
syour hire	dffffg
syour hired	ffeeei
syour husban	eiffee
syour inbox	ggegde
syour induct	decdfm
syour inform	bchfmc
syour interv	bgjhfb
syour invoic	cefffj
syour knives	eehfdg
syour laptop	fdbffl
syour last	deiffe
syour lesson	ffhegd
syour letter	hegffe
syour librar	ffffbk
syour line	cfffbm
syour manage	fegefh
syour mat	effcel
syour messag	ieeeic
syour misery	hffffe
syour name	Yjeeek
syour next	jfefdd
syour not	hffefe
syour note	effffh
syour notice	cfeeao
syour number	cigdfh
syour online	fgefhe
syour onsite	ffhffe
syour origin	edgffh
syour other	iefehc
syour own	ffhedg
syour panel	egmeda
syour paper	edfkfc
syour papers	ffZfgk
syour pardon	ffefbj
syour partic	dhhefe
syour passpo	dcoehZ
syour passwo	efdfjd
syour patien	geeekb
syour person	fhffee
syour phone	jcefeg
syour place	ckgecg
syour police	ciffff
syour portfo	eihedd
syour prefer	dkffed
syour presen	diefff
syour probat	cfehfi
syour profil	fdffeh
syour query	ckffgc
syour questi	ddhiid
syour recrui	ffffci
syour refere	hjfeiY
syour regist	fdfffg
syour reply	fgeefh
syour result	kdemeX
syour salary	kfeede
syour sample	fffeeh
syour saved	dbffel
syour scores	eafffl
syour screen	kfdeia
syour second	dfhgfd
syour shirt	fdlffb
syour signat	cneede
syour signed	jkdddb
syour site	fejffc
syour sketch	fejfia
syour slides	egmdZe
syour slot	cigfhb
syour soluti	fheffe
syour start	edfffi
syour talk	gfgegd
syour teachi	didfjb
syour teleph	ichffc
syour terms	jfffbf
syour test	eeaekh
syour though	ehfffe
syour three	dhgffe
syour time	cigjfZ
syour trade	cefffj
syour travel	Zhiehf
syour trial	eekeiY
syour two	iffefe
syour update	eggdeg
syour video	edhfff
syour virtua	ffiffd
syour visa	ffffhd
syour visit	efkfdd
syour way	hedffg
syour withdr	ffkfbe
syour work	fbhfgh
syour writte	cjfffe
syour yes	ggieeb
syours	efdelc
syours .	bceeqa
syours @d	efgfgd
syours and	dhffff
syours arrive	bffeke
syours from	ffefdi
syours if	amdedh
syours is	jelefX
syours on	bbfjfi
syours should	diffff
syours to	fkcffe
syours was	lfcdgc
syours will	iffefe
syours with	ifefee
syourse	bjheee
syourse includ	ckfefe
syouth	ffjfdd
szoom	feffdi
szoom .	ffdfej
szoom later	dffffh
s~#	hieeed
s~'s	feddfj
s~;	lceTgn
s~?	jcleda
s~@p	eefehf
s~@s	gieecf
s~@t	feceel
s~a	ldfede
s~able	feeiib
s~about	ahbbdq
s~accept	Zneedg
s~access	fefffh
s~accoun	cbgffl
s~add	gjfeed
s~after	feffeh
s~again	dfhdeh
s~agree	diffff
s~agreem	dhffeg
s~ahead	hffffe
s~all	lagdci
s~allow	fegfhd
s~am	dfgeeh
s~among	icfffe
s~an	gfgjeZ
s~and	dkgjbc
s~announ	efeejd
s~answer	oedgba
s~any	jaeefi
s~anythi	ceheck
s~anyway	fffffh
s~applic	deefjf
s~applie	beefme
s~appoin	bffjff
s~approv	hffffe
s~are	fgidbg
s~area	jffffc
s~arrive	eeffeh
s~as	djffee
s~ask	jcffef
s~asked	eeefjf
s~assess	ehfffd
s~assume	fggffd
s~at	egdglY
s~attach	ffffhd
s~availa	eeffjd
s~back	iffigY
s~be	Xfehhj
s~beauti	cfffgg
s~been	iafenY
s~before	jecdgf
s~begin	ihfefc
s~beginn	ehfffe
s~being	edfjgc
s~betwee	fieffd
s~big	dffffh
s~bishop	efeejd
s~board	fejhdc
s~boss	hffffe
s~branch	ifffde
s~budget	efffck
s~but	jdfffd
s~by	fhdlfZ
s~call	ldfebf
s~called	gehfed
s~came	ehffef
s~camp	ffkedc
s~can	hfgibd
s~centre	fehffe
s~chair	kfefed
s~chat	eifffd
s~check	gdfife
s~choose	hfffee
s~chose	effffh
s~chosen	kceege
s~clear	dfedfk
s~client	jdfffe
s~close	fjeffc
s~closed	feffhe
s~collec	cdfefk
s~come	egiegc
s~comes	eefiee
s~commit	kfeiea
s~compan	dfeddk
s~conclu	ifefee
s~consid	bhffgg
s~contac	jdffee
s~conten	ehffff
s~contra	deffej
s~conver	cffffh
s~copy	emdfeb
s~could	deeidh
s~counci	feefbl
s~count	iffefe
s~court	eefifd
s~cry	effefh
s~date	ameefd
s~dates	jcfffe
s~day	eejeee
s~deadli	dffdfj
s~decidi	cffeek
s~decisi	jbfdhe
s~declin	dgffgf
s~did	edffje
s~direct	hfefff
s~discus	egieee
s~do	fhleeZ
s~doable	ehffff
s~does	eefffh
s~done	eeeihd
s~down	cffheh
s~drops	dffffh
s~due	dffffg
s~each	dffhge
s~either	dffefi
s~else	cfeeig
s~email	bjeffg
s~ends	jeceef
s~engine	keeeed
s~enrol	ffkedc
s~everyb	gffiec
s~expect	cegfgi
s~fancy	digffe
s~feedba	fbjedh
s~feel	idfeff
s~fetch	cffeek
s~file	fmedfb
s~filled	fffhee
s~final	ggfegd
s~finds	dffejd
s~finish	efgfcj
s~first	fdffhf
s~fit	eemeec
s~for	gbheak
s~form	kefffc
s~four	jfefde
s~free	jeieeb
s~from	oddgbb
s~fundin	effffh
s~furthe	geifbf
s~get	kheced
s~gets	oededa
s~give	naehdc
s~go	geedlc
s~goes	ihbedg
s~good	idfffe
s~got	cgefdk
s~grant	effefi
s~hack	lbfeee
s~had	ifgelW
s~happy	effffh
s~has	jcddgg
s~have	mdchhY
s~he	fefdck
s~hear	icegdf
s~heard	kcffde
s~her	hcfekc
s~here	dfdejf
s~hired	iefffd
s~his	eefefh
s~hold	dffejd
s~hoping	dffife
s~i	figddf
s~if	bjffdh
s~ignore	bfeele
s~in	afhhfh
s~inform	dgfife
s~inside	djfffe
s~intend	fffefh
s~intere	dieffg
s~interp	ejffed
s~interv	kbldbd
s~invite	geceej
s~is	fgdkYi
s~it	Yhfgcl
s~its	bffffj
s~job	eeedel
s~joined	dffffh
s~just	efefei
s~keep	nageec
s~know	phcfdX
s~lady	dgfefh
s~lands	ffeeei
s~laptop	ffcffi
s~last	ifffah
s~late	ofdedZ
s~later	dhfhef
s~latest	hffffe
s~laughe	cfefhi
s~let	hidefc
s~letter	Zefgle
s~like	efkecf
s~likes	idfffe
s~limite	effefh
s~line	hffefe
s~list	beeffj
s~long	mfeeda
s~mad	igeffd
s~made	cdfefk
s~mail	hefdfg
s~make	kggeea
s~manage	edgjde
s~market	efeeei
s~mat	effcel
s~may	dffffh
s~me	lbdfge
s~meet	dflfdc
s~meetin	geeehe
s~merger	ffffbj
s~met	efgjcd
s~mind	hhffec
s~minds	iffefd
s~money	dffekd
s~more	fefdej
s~must	eifffd
s~my	gjeedd
s~myself	fafffk
s~name	cfefej
s~need	bncecf
s~negati	hefffe
s~new	dfffdj
s~news	hffeeg
s~newsle	fjfefd
s~next	bgdfgi
s~night	fffdfi
s~no	Yfeicm
s~normal	cffefj
s~not	sffgYY
s~nothin	ndfedb
s~notice	kfiead
s~notifi	effhfe
s~now	befeke
s~number	ddhfej
s~object	edfhfh
s~of	Zhkidd
s~off	jdfeee
s~offer	jeefcf
s~office	fggfgd
s~offici	dfffgg
s~ok	cjfffe
s~on	fehgfe
s~one	cddhdm
s~only	eeeigd
s~open	afffih
s~opens	dfffdj
s~or	ecflcg
s~order	edbiej
s~otherw	Zkgffe
s~our	mffeca
s~out	fddedl
s~outsid	ffeehe
s~over	beefdn
s~panel	ffdffi
s~papers	fefifd
s~partne	fghffe
s~pass	cflefd
s~passed	cdfieh
s~people	ieehga
s~persis	cbfffl
s~phone	ndeffa
s~picked	fdkfcf
s~place	eeiebj
s~please	kafeeg
s~policy	khfefa
s~positi	ghegdc
s~possib	bkgffd
s~post	affeih
s~presen	gdfffg
s~print	fjfefd
s~proble	cbfffl
s~procee	ecefhj
s~produc	cifffe
s~put	eefekc
s~questi	jacefj
s~quiet	eefefi
s~rang	cfeeel
s~reach	hfgfec
s~read	bgedjh
s~receiv	dhffhd
s~recrui	idffff
s~releas	gfffdg
s~reply	ghefha
s~resign	hffffe
s~result	khdhdZ
s~right	ceeffk
s~ring	oedecb
s~role	aifffi
s~round	cgdefj
s~rung	neefea
s~said	Zeedhl
s~say	Yidmdf
s~says	hffedg
s~seat	dfeffi
s~second	didedi
s~see	abjdgj
s~select	fejfed
s~send	gfgiea
s~she	edchek
s~shifts	dffhfg
s~shortl	heffhb
s~shout	hfffee
s~sift	fediff
s~sign	egcfgh
s~signat	eifffd
s~signed	fldibc
s~sit	ffehee
s~sketch	ffhfib
s~so	lbhfbe
s~soluti	fhefff
s~someon	bdfele
s~someth	fegehe
s~sorry	gefhfe
s~spoken	keeeed
s~stage	bgffgg
s~stand	effjed
s~start	geffak
s~starte	eeffhf
s~starti	ffefeh
s~starts	deegdj
s~still	bhcfgj
s~stop	ifffed
s~storie	dfffgg
s~succes	Ykhfge
s~sworn	iffffd
s~system	heffff
s~take	dfiiah
s~takes	hefefe
s~taking	difffe
s~talk	bhifgd
s~tell	iicdee
s~terms	blffhb
s~test	ihgfZf
s~than	bffhgg
s~that	gecdfj
s~the	ffeide
s~their	gefjec
s~them	feifhb
s~then	geijca
s~there	ieecbk
s~they	mbbfge
s~think	hffdeh
s~third	ffdffh
s~this	chfjed
s~throug	geifkY
s~time	hfcefh
s~to	fieefe
s~togeth	fffifd
s~told	dfffkd
s~too	ieffcf
s~tourin	dfedek
s~traini	ffledc
s~trial	gcgfff
s~truste	ffeleb
s~two	afhhgf
s~unsucc	hefffe
s~until	edffgh
s~up	hgfegc
s~us	lgefbc
s~useful	chgfff
s~verdic	ifefee
s~video	eghffe
s~visit	dfjffd
s~vote	eefdej
s~voted	efefbl
s~wait	cffefj
s~want	ZkncZg
s~was	gbefig
s~way	dfdefk
s~we	nghddY
s~week	edffhf
s~well	chdffh
s~were	ddgedk
s~what	jefffd
s~when	ifdfeg
s~where	eegied
s~whethe	hffffe
s~who	hefffe
s~will	iaccfl
s~winner	dffdfj
s~wish	biefgf
s~with	fefcfi
s~within	fgeeci
s~withou	heffee
s~work	egeeic
s~workin	hffffe
s~works	dfefei
s~would	cdncgd
s~write	ieejbe
s~writte	gdffkc
s~yes	Ymlgcc
s~you	ieifdc
s~your	Yngafh
s~yours	jceffe
ti+	XesVab
ti-	febfhg
`;
