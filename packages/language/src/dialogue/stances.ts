import type { Language } from '../locale.ts'

/**
 * How one answers an offer or a question in words other than yes, no and maybe: phrases parted by commas, `*` for any
 * ending, `~` for up to three words. `ask` are people and things that are asked first; with `askFirst` they show doubt.
 */
export type Stances = {
  assent: string
  denial: string
  doubt: string
  askFirst: string
  ask: string
  /** Says that what was noted is not what was meant, where something of its kind stands beside it. */
  amiss: string
  /** Compares with, or makes depend on, what was spoken of: `is express quicker`, `if we are two`. */
  leaning: string
  /** Begins a wish of its own: `I need a …`. */
  wishes: string
}

export const stances: Record<Language, Stances> = {
  nb: {
    assent:
      'skal gå fint, skal gå bra, går nok fint, det fikser vi, det rekker vi, kan vi godt, kan jeg godt, helt riktig, riktig, korrekt, nettopp, topp, helt topp, kjempefint, kjempebra, perfekt, bra for meg, den tar, jeg tar, tar imot, vi tar, æ tar, avtalt, det blir bra, blir bra, blir fint, funker, funke*, passer bra, passer perfekt, passer meg, passer oss, det ordner seg, sett meg opp, skriv meg opp, skriv oss opp, meld meg på, det kan du, det kan dere, kan du godt, ja visst, ja da, det vil jeg, vil jeg gjerne, det ønsker jeg, det hadde vært, utmerket, supert, herlig, nydelig, genialt, enig, helt enig, såklart, så klart, klart det, uten tvil, helt sikkert, det stemmer, stemmer det, godt nok, grei, ok for meg, gjerne det, hvorfor ikke, send den, send meg den, slå til, vi slår til, jeg er med, bare gjør',
    denial:
      'henter ~ selv, gjør ~ selv, ordner ~ selv, fikser ~ selv, tar ~ selv, kjører ~ selv, vasker ~ selv, pakker ~ selv, klarer ~ selv, bærer ~ selv, rydder ~ selv, henter ~ sjøl, gjør ~ sjøl, ordner ~ sjøl, fikser ~ sjøl, tar ~ sjøl, kjører ~ sjøl, vasker ~ sjøl, pakker ~ sjøl, klarer ~ sjøl, bærer ~ sjøl, rydder ~ sjøl, nettopp gjort, akkurat gjort, allerede gjort, er gjort, nettopp fått, allerede fått, har det fra før, gjorde det nettopp, ikke aktuelt, uaktuelt, glem det, la være, la det være, lar være, tror ikke, kan ikke, kan jeg ikke, vil ikke, vil jeg ikke, rekker ikke, får ikke til, går ikke, passer ikke, passer dårlig, passer dessverre, trengs ikke, trenger ikke, behøver ikke, behøves ikke, ønsker ikke, skal ikke, orker ikke, bortreist, opptatt, på jobb da, jobber da, for sent, for tidlig, for dyrt, for lenge, dropp*, vi dropper, avstår, avslår, ikke interessert, ingen interesse, ikke likevel, fant noe annet, funnet noe annet, funnet noen andre, ordnet det, ordnet meg, ikke for meg, ikke for oss, dessverre, aldri i livet, på ingen måte, ikke det nei, stemmer ikke, er feil, ikke riktig, klarer meg, finner ut av det selv, gjør det selv, står over',
    doubt:
      'ikke love, tør ikke love, kan ikke love, ikke love noe, ikke sikker, ikke helt sikker, ikke ~ sikker, usikker*, aner ikke, ingen anelse, peiling, kan hende, godt hende, kanskje*, mulig*, vurder*, skal tenke, må tenke, tenker på, tenke litt, tenke over, få tenkt, gir lyd, gi lyd, gir beskjed, gi beskjed, gi deg beskjed, sier fra, si fra, kommer tilbake, komme tilbake, tilbake til deg, ta det opp, bestemme meg, bestemt meg, bestemt oss, venter litt, vent litt med, avvente*, se an, ser an, vi får se, får se, kommer an, avhenger, sove på, vet ikke, veit ikke, vet jeg ikke, sannsynligvis, antakelig*, antagelig*, trolig, i tvil, både og, tjaa, mer betenkningstid, betenkningstid, holde den av, holde av, vanskelig å si, spørs',
    askFirst:
      'må, skal, sjekke*, sjekker, spørre, spør, høre, snakke, snakker, avklare, se, dobbeltsjekke, konferere, ta det med, diskutere',
    ask: 'kona, kone, mannen, mann, samboer*, sjefen, sjef, kalender*, først, familien, kollega*, med de andre, med resten, styret, barna, mamma, pappa, moren, vakt*, dobbeltsjekke, venn*, partner*, kjæreste*',
    amiss:
      'faktisk, bedre, feil, feilen, tok feil, tar feil, nesten, heller, isteden, i stedet, endre, endres, endre til, bytt, rett, rettes, rett til, skrev, mente, mener, men, vent, eller forresten, sorry, beklager, unnskyld, blir, egentlig, skulle, i hvert fall',
    leaning:
      'lenger, raskere, fortere, kjappere, billigere, dyrere, større, mindre, bedre, tidligere, senere, seinere, like, lik, samme, likt, hvis, dersom, om vi, om jeg, begge, varmere, sterkere, nærmere, i tillegg, ekstra, hver, per, selv',
    wishes:
      'jeg vil, jeg trenger, jeg skal, jeg ønsker, jeg har, vi vil, vi trenger, vi skal, vi ønsker, jeg må, vi har, jeg vil gjerne, vil gjerne, trenger også, ønsker å, vil bestille, må avbestille',
  },
  sv: {
    assent:
      'ska gå bra, ska gå fint, går nog bra, det fixar vi, det hinner vi, kan vi, det löser vi, helt rätt, rätt, korrekt, precis, exakt, toppen, jättebra, jättefint, kanonbra, perfekt, bra för mig, den tar, jag tar, vi tar, tar gärna, det blir bra, blir bra, blir fint, funkar, fungerar, passar bra, passar perfekt, passar mig, passar oss, skriv upp, boka in, boka mig, sätt upp, anmäl mig, det kan du, det får du, får du gärna, jo visst, jodå, det vill jag, vill jag gärna, det önskar jag, det vore, utmärkt, härligt, strålande, håller med, såklart, så klart, givetvis, utan tvekan, helt säkert, stämmer bra, det gör det, det är det, gärna det, varför inte, skicka den, slå till, vi slår till, jag är med, okej för mig, det är bra, det är lugnt, lugnt, skriv in',
    denial:
      'hämtar ~ själv, gör ~ själv, ordnar ~ själv, fixar ~ själv, tar ~ själv, kör ~ själv, städar ~ själv, packar ~ själv, klarar ~ själv, bär ~ själv, löser ~ själv, hämtar ~ själva, gör ~ själva, ordnar ~ själva, fixar ~ själva, tar ~ själva, kör ~ själva, städar ~ själva, packar ~ själva, klarar ~ själva, bär ~ själva, löser ~ själva, precis gjort, nyss gjort, redan gjort, redan fixat, precis fått, har det sedan innan, gjorde det nyss, inte aktuellt, ej aktuellt, glöm det, låt bli, låter bli, strunta, skit i det, tror inte, kan inte, kan jag inte, vill inte, vill jag inte, hinner inte, går inte, passar inte, passar dåligt, passar tyvärr, behövs inte, behöver inte, önskar inte, ska inte, orkar inte, bortrest, upptagen, jobbar då, för sent, för tidigt, för dyrt, för länge, skippa*, vi skippar, avstår, avböjer, inte intresserad, inget intresse, hittade något annat, hittat något annat, hittat någon annan, löst det, inte för mig, inte för oss, tyvärr, aldrig i livet, inte på några villkor, stämmer inte, är fel, inte rätt, klarar mig, gör det själv, fixar det själv, avvaktar inte, för tusan, hoppar',
    doubt:
      'inte lova, vågar inte lova, kan inte lova, inte säker, inte helt säker, inte ~ säker, osäker*, ingen aning, aning, kan hända, kanske*, möjlig*, överväg*, ska fundera, fundera*, funderar, tänka på, tänka lite, tänka över, få tänka, hör av mig, höra av mig, hör av oss, återkommer, återkomma, återkommer om, meddelar, säger till, säga till, ger besked, bestämma mig, bestämt mig, bestämt oss, väntar lite, avvakta*, vi får se, får se, beror på, beroende på, sova på, vet inte, vet ej, vet jag inte, troligen, troligtvis, förmodligen, antagligen, i valet och kvalet, tveksam*, både och, betänketid, hålla den, hålla platsen, svårt att säga',
    askFirst:
      'måste, ska, kolla*, kollar, fråga, frågar, höra, prata, pratar, stämma av, titta, dubbelkolla, rådgöra, diskutera, får',
    ask: 'frugan, fru, frun, man, mannen, sambo*, chefen, chef, kalender*, först, familjen, kollega*, med de andra, med resten, styrelsen, barnen, mamma, pappa, schema*, dubbelkolla, vän*, partner*, tjejen, killen',
    amiss:
      'faktiskt, bättre, fel, tog fel, tar fel, nästan, hellre, istället, i stället, ändra, ändra till, byt, rätta, skrev, menade, menar, men, vänta, eller förresten, sorry, förlåt, ursäkta, blir, egentligen, skulle, ska',
    leaning:
      'längre, snabbare, fortare, billigare, dyrare, större, mindre, bättre, tidigare, senare, lika, samma, om vi, om jag, om man, ifall, båda, varmare, starkare, närmare, dessutom, extra, varje, per, själv',
    wishes:
      'jag vill, jag behöver, jag ska, jag önskar, jag har, vi vill, vi behöver, vi ska, vi önskar, jag måste, vi har, jag skulle vilja, vill gärna, skulle vilja, behöver också, vill boka, måste avboka',
  },
  da: {
    assent:
      'kan vi sagtens, kan jeg sagtens, sagtens, skal nok gå, går nok fint, det når vi, det klarer vi, det finder vi ud af, helt rigtigt, rigtigt, korrekt, præcis, lige præcis, nemlig, helt sikkert, super, superfint, perfekt, fint for mig, fint med mig, den tager, jeg tager, vi tager, tager vi, gør du det, gør det, gør bare det, gør i det, det er fint, det bliver fint, bliver godt, fungerer, virker, passer fint, passer godt, passer perfekt, passer mig, passer os, skriv mig op, skriv os op, tilmeld mig, book mig, det må du, det må i, må du gerne, jo da, jamen ja, det vil jeg, vil jeg gerne, det ønsker jeg, det ville være, udmærket, dejligt, skønt, enig, helt enig, selvfølgelig, naturligvis, uden tvivl, stemmer, det gør det, det er det, gerne det, hvorfor ikke, send den, slå til, vi slår til, jeg er med, er med på, ok med mig, lyder godt, lyder fint, glimrende, aftalt',
    denial:
      'henter ~ selv, gør ~ selv, ordner ~ selv, klarer ~ selv, tager ~ selv, kører ~ selv, vasker ~ selv, pakker ~ selv, bærer ~ selv, rydder ~ selv, laver ~ selv, lige gjort, lige fået, allerede gjort, allerede fået, er gjort, er ordnet, har det i forvejen, gjorde det lige, ikke aktuelt, ikke relevant, glem det, lad være, lad bare være, lader være, tror ikke, tror jeg ikke, kan ikke, kan jeg ikke, vil ikke, vil jeg ikke, når det ikke, går ikke, passer ikke, passer dårligt, passer desværre, behøves ikke, behøver ikke, ikke nødvendigt, ønsker ikke, skal ikke, orker ikke, gider ikke, bortrejst, optaget, arbejder jeg, på arbejde, for sent, for tidligt, for dyrt, for længe, dropper, vi dropper, springer over, afstår, ikke interesseret, ingen interesse, fundet noget andet, fandt noget andet, fundet en anden, klaret det, ikke for mig, ikke for os, desværre, aldrig i livet, på ingen måde, stemmer ikke, er forkert, ikke rigtigt, klarer mig, gør det selv, klarer det selv, takker nej, melder fra',
    doubt:
      'ikke love, tør ikke love, kan ikke love, tør jeg ikke, ikke sikker, ikke helt sikker, ikke ~ sikker, usikker*, aner det ikke, aner ikke, ingen anelse, kan godt være, det kan være, måske*, mulig*, muligvis, overvej*, tænker over, tænke over, skal tænke, tænke lidt, giver lyd, give lyd, giver besked, give besked, melder tilbage, siger til, vender tilbage, vende tilbage, bestemme mig, beslutte*, besluttet, venter lidt, vent lidt med, afvente*, se an, vi får se, får se, må vi se, kommer an, afhænger, sove på, ved ikke, ved jeg ikke, ved det ikke, sandsynligvis, formentlig, nok ikke sikkert, i tvivl, både og, betænkningstid, holde den, reservere den lidt, svært at sige',
    askFirst:
      'må, skal, tjekke*, tjekker, spørge, spørger, høre, hører, tale, snakke, afklare, se, dobbelttjekke, vende det, diskutere',
    ask: 'kone, konen, mand, manden, kæreste*, samlever*, chefen, chef, kalender*, først, familien, kollega*, med de andre, med resten, bestyrelsen, børnene, mor, far, vagtplan*, dobbelttjekke, ven*, partner*',
    amiss:
      'faktisk, bedre, forkert, fejl, tog fejl, tager fejl, næsten, hellere, i stedet, ret, ret det, rettes, ændr, ændre, ændres, byt, skrev, mente, mener, men, vent, eller forresten, sorry, beklager, undskyld, bliver, egentlig, skulle, skal',
    leaning:
      'længere, hurtigere, billigere, dyrere, større, mindre, bedre, tidligere, senere, lige så, samme, hvis, såfremt, begge, varmere, stærkere, tættere, oveni, ekstra, hver, per, selv',
    wishes:
      'jeg vil, jeg skal, jeg har brug, jeg ønsker, jeg har, vi vil, vi skal, vi ønsker, vi har, jeg må, jeg vil gerne, vil gerne, skal også, vil bestille, skal afbestille, må aflyse',
  },
  fi: {
    assent:
      'onnistuu kyllä, se onnistuu, onnistuu meille, ehditään, järjestyy, kyllä se käy, käy meille, aivan oikein, oikein, täsmälleen, juuri, aivan, juuri niin, juurikin, täydellinen, hyvältä, hyvä niin, kuulostaa, passaa, sopii, sopii hyvin, sopii minulle, sopii meille, käy hyvin, käy mulle, käy minulle, käy meille, käy kyllä, se käy, otan sen, otamme, ottaisin, otetaan, varatkaa, varaa, varataan, laita, laittakaa, merkitse, merkitkää, ilmoita minut, saa laittaa, voi laittaa, niin on, on kyllä, kyllä vain, kyllä kiitos, tietysti, tottakai, totta, ehdottomasti, ilman muuta, mielellään, mielelläni, oikein mielellään, mikä ettei, miksei, tehdään niin, hienoa, mahtavaa, loistavaa, erinomaista, mainiota, upeaa, samaa mieltä, lähettäkää, lähetä, homma, sovittu, olen mukana, mukana ollaan, just näin, näin on',
    denial:
      'haen itse, haemme itse, noudan itse, noudamme itse, teen itse, teemme itse, hoidan itse, hoidamme itse, pakkaan itse, pakkaamme itse, pakataan itse, hoidetaan itse, siivoan itse, kannamme itse, vien itse, juuri tehty, juuri vaihdettu, juuri tarkistettu, jo tehty, tehtiin juuri, on jo hoidettu, on jo ennestään, ei käy, ei sovi, ei onnistu, ei pysty, ei passaa, ei tarvitse, ei tartte, ei tarvi, ei tarvita, en pysty, en voi, en pääse, en ehdi, en halua, en tarvitse, en usko, enpä, en varaa, en ota, en osta, en viitsi, emme, emme tarvitse, emme pääse, emme halua, ei ole tarvetta, ei ole ajankohtai*, ei kiinnosta, antaa olla, anna olla, antaa olla vaan, unohda, unohdetaan, unohtakaa, jätetään väliin, jätän väliin, jätämme väliin, jää väliin, jätetään, liian myöhään, liian aikaisin, liian kallis, liian pitkä, liian myöhä*, valitettavasti, matkoilla, töissä silloin, silloin töissä, löysin jo, löytyi jo, hoidettu jo, en sittenkään, ei sittenkään, ei missään nimessä, ei ikinä, ei pidä paikkaansa, väärin meni, pärjään, pärjätään, hoidan itse, teen itse, no ei',
    doubt:
      'en uskalla luvata, en voi luvata, uskalla luvata, en ole varma, en oo varma, en ole ~ varma, en tiedä, en osaa, en oikein, en vielä, emme tiedä, emme ole varmoja, epävar*, hajuakaan, mitään hajua, ei hajua, ei aavistusta, aavistustakaan, ehkä*, mahdollisesti, saattaa, voi olla, voisi olla, harkitsen, harkita, harkitaan, mietin, mietitään, miettiä, mietimme, täytyy miettiä, pitää miettiä, ilmoitan, ilmoittelen, ilmoitellaan, palaan, palata asiaan, palaamme, päätä, päättää, päättänyt, odotan vielä, odotellaan, katsotaan, katsellaan, riippuu, nukun yön, nukutaan, todennäköisesti, luultavasti, kahden vaiheilla, no jaa, jaa a, vaikea sanoa, pitää sitä hetken, miettimisaikaa, varmaan, kenties',
    askFirst:
      'pitää, täytyy, kysyn, kysyä, kysytään, tarkistan, tarkistaa, tarkistetaan, katson, katsoa, juttelen, puhun, keskustelen, varmistan, varmistaa, neuvottelen',
    ask: 'vaimo*, mies, mieheltä, miehen, miehel*, pomo*, pomolta, kalenter*, ensin, perhe*, perheen, kollega*, muilta, hallituk*, lapsilta, äidiltä, isältä, vuorolist*, vielä, kaveri*, puoliso*, työvuoro*, esimieh*',
    amiss:
      'paremmin, parempi, henkilöä sittenkin, tietysti, väärä, väärin, väärä päivä, sekoitin, melkein, mieluummin, sen sijaan, muuttakaa, muuta, muutetaan, vaihda, vaihtakaa, korjaa, korjatkaa, kirjoitin, tarkoitin, siis, mutta, hetki, sori, anteeksi, pahoittelut, pahoittelen, tulee, piti, itse asiassa, sittenkin, ei',
    leaning:
      'pidempään, pidempi, nopeampi, nopeammin, halvempi, halvemmalla, kalliimpi, isompi, pienempi, parempi, aikaisemmin, myöhemmin, yhtä, sama, samat, samaan, jos, mikäli, molemmat, molempiin, lämpimämpi, lisäksi, erikseen, jokainen, itse, per, sisältää*, sisälty*',
    wishes:
      'haluan, haluaisin, tarvitsen, tarvitsisin, minulla on, meillä on, haluamme, tarvitsemme, minun pitää, mun pitää, haluaisimme',
  },
  de: {
    assent:
      'kriegen wir hin, bekommen wir hin, schaffen wir, das schaffe ich, das geht klar, müsste klappen, klappt, ganz richtig, richtig, korrekt, genau, exakt, stimmt, stimmt so, stimmt genau, super, prima, perfekt, passt, passt mir, passt uns, passt gut, passt wunderbar, passt perfekt, den nehm, nehm ich, nehme ich, nehmen wir, das wird gut, tragen sie, trag mich, tragt mich, buchen sie, buch mich, melden sie mich an, schreiben sie mich, machen sie das, machen sie ruhig, das dürfen sie, das können sie, dürfen sie gern*, ja doch, doch doch, das will ich, das möchte ich, möchte ich gern*, das wäre, ausgezeichnet, hervorragend, wunderbar, herrlich, einverstanden, ganz meiner meinung, selbstverständlich, natürlich, ohne zweifel, ganz sicher, bestimmt, warum nicht, schicken sie, her damit, ich bin dabei, bin dabei, geht klar, geht für mich, geht in ordnung, hört sich gut, klingt gut, klingt super, abgemacht, gebongt, ist recht, so ist es',
    denial:
      'hol ~ selbst, hole ~ selbst, holen ~ selbst, mach ~ selbst, mache ~ selbst, machen ~ selbst, bring ~ selbst, bringe ~ selbst, erledige ~ selbst, packe ~ selbst, packen ~ selbst, fahre ~ selbst, schaffe ~ selbst, trage ~ selbst, hol ~ selber, hole ~ selber, holen ~ selber, mach ~ selber, mache ~ selber, machen ~ selber, bring ~ selber, bringe ~ selber, erledige ~ selber, packe ~ selber, packen ~ selber, fahre ~ selber, schaffe ~ selber, trage ~ selber, gerade gemacht, gerade erst, schon gemacht, schon erledigt, bereits erledigt, habe ich schon, eben erst, kein bedarf, kein interesse, vergessen sie, vergiss es, lassen sie, lass gut, lassen wir, lass mal, glaube nicht, glaub nicht, glaube kaum, kann nicht, kann ich nicht, kann da nicht, ich nicht, da nicht, will nicht, möchte nicht, möchte ich nicht, schaffe ich nicht, schaff ich nicht, geht nicht, geht leider, passt nicht, passt leider, passt mir nicht, passt schlecht, brauche nicht, brauch ich nicht, brauche ich nicht, brauchen wir nicht, brauche ich doch nicht, doch nicht, nicht mehr, nicht nötig, nicht notwendig, nicht interessiert, verreist, beschäftigt, arbeite ich, muss ich arbeiten, zu spät, zu früh, zu teuer, zu lange, verzichte, verzichten, lehne ab, was anderes gefunden, anderes gefunden, schon erledigt, hat sich erledigt, nichts für mich, nichts für uns, leider, aber nein, niemals, nie im leben, keineswegs, stimmt nicht, ist falsch, nicht richtig, mach ich selbst, mache ich selbst, komme klar, besser nicht',
    doubt:
      'nicht versprechen, nichts versprechen, ungern versprechen, nicht sicher, nicht ganz sicher, nicht ~ sicher, unsicher*, keine ahnung, kein plan, kann sein, könnte sein, mag sein, vielleicht, möglich*, möglicherweise, überleg*, überlegs, überlege, denk drüber, denke darüber, nachdenken, sag bescheid, sage bescheid, sag ~ bescheid, sage ~ bescheid, gebe bescheid, gebe ~ bescheid, geb ~ bescheid, melde mich, meld mich, später melden, melden wir uns, entscheiden, entscheidung, entschieden, warte noch, abwarten, mal sehen, mal schauen, schauen wir, kommt drauf, kommt aufs, kommt auf, kommt darauf, hängt davon, hängt vom, hängt von, drüber schlafen, weiß nicht, weiß ich nicht, weiß noch nicht, wahrscheinlich, vermutlich, tja, im zweifel, bin im zweifel, zweifel, sowohl als auch, bedenkzeit, freihalten, zurückhalten, schwer zu sagen, evtl, unentschlossen, hin und her',
    askFirst:
      'muss, müssen, frag, frage, fragen, prüfen, prüfe, klären, kläre, schauen, schaue, checken, besprechen, bespreche, absprechen, abklären, rede, sprechen, rücksprache',
    ask: 'frau, mann, chef, chefin, freundin, freund, partner*, kalender*, erst, erstmal, zuerst, familie, kolleg*, den anderen, den rest, vorstand, kinder*, mutter, vater, dienstplan*, noch',
    amiss:
      'besser, eigentlich, natürlich, falsch, falscher, falsche, falsches, geirrt, vertan, fast, lieber, stattdessen, ändern, ändern sie, ändere, korrigier*, tauschen, schrieb, meinte, meine, aber, moment, doch lieber, sorry, entschuldigung, pardon, verzeihung, eigentlich, sollte, sollten, soll, sind, nehmen sie doch',
    leaning:
      'länger, schneller, billiger, günstiger, teurer, größer, kleiner, besser, früher, später, genauso, gleich, gleiche, dasselbe, wenn, falls, beide, wärmer, stärker, näher, zusätzlich, extra, jeder, pro, selbst',
    wishes:
      'ich möchte, ich brauche, ich will, ich hätte, ich habe, ich muss, wir möchten, wir brauchen, wir wollen, wir haben, wir müssen, ich würde, wir hätten, hätte gern*, brauche auch, möchte gern*',
  },
  en: {
    assent:
      "that'll be fine, that will be fine, we can manage, can do, we can do that, should be fine, that suits, that's right, right, correct, exactly, precisely, spot on, lovely, great, perfect, brilliant, superb, wonderful, suits me, suits us, suits fine, suits me fine, that suits, works, works well, that works, fine by, fine with, fine for, good for me, good with me, i'll take, we'll take, i'd love, we'd love, i would love, that'd be, that would be, book me, book it, book us, put me down, put us down, sign me up, pencil me in, reserve it, you can, you may, please do, if you would, of course, i do, we do, agreed, i agree, no doubt, without a doubt, certainly, it is, it does, why not, send it, go on, go for it, i'm in, count me in, sounds good, sounds great, sounds perfect, sounds fine, excellent, fab, ideal, awesome, smashing, cool, makes sense, happy to, happy with, let's do, let's go, done, you got it, that's the one, all good, yup, yes",
    denial:
      "pick ~ up myself, pick ~ up ourselves, do it myself, do it ourselves, do that myself, do that ourselves, collect ~ myself, collect ~ ourselves, pack ~ ourselves, pack ~ myself, handle ~ myself, handle ~ ourselves, sort ~ myself, sort ~ ourselves, bring ~ myself, bring ~ ourselves, just had, just been done, just did, already done, already had, had those done, had that done, been done already, forget it, forget about it, leave it, let's leave, let it go, i'll pass, we'll pass, pass on, don't think so, do not think so, can't, cannot, i can't, we can't, can't make, can't do, couldn't, won't work, won't make, doesn't work, does not work, doesn't suit, not suit, no good, don't need, don't want, do not need, do not want, not needed, no need, not interested, no interest, not necessary, i'm away, we're away, away then, busy, working then, too late, too early, too expensive, too long, too much, skip, skip it, not this time, not today, found something else, found someone else, found another, sorted it, all sorted already, not for me, not for us, i'm ok, we're ok, i'm fine thanks, we're fine, i'm good, unfortunately, afraid not, i'm afraid, never mind, nevermind, never in, no way, out of the question, not correct, not right, that's wrong, manage myself, do it myself, rather not, decline, count me out, not really, not keen",
    doubt:
      "can't promise, cannot promise, won't promise, no promises, not sure, not entirely sure, not ~ sure, unsure, not certain, no idea, no clue, could be, might*, maybe, perhaps, possib*, consider*, think about, thinking about, let me think, mull, sleep on, let you know, get back to you, come back to you, be in touch, i'll see, we'll see, wait and see, decide, deciding, decided, hold off, holding off, depends, depending, don't know, dunno, do not know, probably, likely, on the fence, in two minds, torn, undecided, hold it, hold that, keep it for, hard to say, hard to tell, hmm, tentative*, bear with, open to it, either way, not yet, need more time, iffy",
    askFirst:
      'need, have, must, got, gotta, check, checking, ask, asking, talk, talking, speak, run, look, double, discuss, confirm, consult, see',
    ask: 'wife, husband, boss, partner*, diary, calendar, first, family, colleague*, the others, the rest, board, kids, mum, mom, dad, schedule, rota, double check, friend*, girlfriend, boyfriend, roommate*, shifts',
    amiss:
      "better, of course, wrong, mistake, mistaken, almost, nearly, rather, instead, change, change it, change to, swap, correct, typed, meant, mean, but, wait, sorry, apologies, oops, actually, should, should be, supposed, make it, it's, we're, there'll, there will, got the, off by",
    leaning:
      'longer, quicker, faster, cheaper, dearer, pricier, bigger, smaller, larger, better, earlier, later, as good, same, if, both, warmer, stronger, closer, extra, each, per, myself, ourselves, included',
    wishes:
      "i want, i need, i'd like, i would like, i have, we want, we need, we'd like, we would like, we have, i also need, i must, i've got, we've got, i also want",
  },
}
