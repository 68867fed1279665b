import type { Signals } from './signals.ts'

export const sv: Signals = {
  praise:
    'tummen upp, tummarna upp, värt varenda krona, värt varje krona, värt vartenda öre, pratar fortfarande om besöket, pratar fortfarande om resan, pratar fortfarande om dagen, städade efter sig, städade till och med, så fin igen, precis som jag ville, precis som vi ville, exakt som jag ville, precis som jag önskade, precis så som jag ville, galant, över förväntan, över all förväntan, bättre än väntat, bättre än förväntat, billigare än offerten, frågade var ~ kom ifrån, ljuvlig*, så glad för, stjärnor, säger väl allt, ville inte gå hem, beröm, bra, god, goda, gott, fin, fint, fina, fantastisk*, underbar*, jätte*, toppen, topp, kanon*, super*, suverän*, grym, grymt, grymma, nöjd*, glad, glada, lycklig*, imponera*, trevlig*, vänlig*, hjälpsam*, duktig*, proffsig*, professionell*, snygg*, vacker*, härlig*, perfekt*, utmärkt*, strålande, bäst, bästa, bättre, skön*, gött, kul, rolig*, älskar, älskade, smidig*, klockrent, kalas*, över förväntan, pärla, guld värd*, mysig*, utsökt*, ljuvlig*, fenomenal*, lysande, succé*, berömma, beröm*, ros, rosa, som en dröm, som ny, räddade, räddat, bemött, bemötande, förträffligt, enastående, otroligt bra, hurra, yes, wow, magisk*, exemplarisk*, fräsch*, rekommendabel*, på topp, snabba ni, världsklass, mumsig*, god mat, lättad',
  thanks:
    'tack, tackar, tusen tack, tacksam*, stort tack, tack vare, uppskattar, uppskattat, tackar och bockar',
  recommend:
    'rekommender*, stjärnor, 10 av 10, tio av tio, fem av fem, kommer gärna, kommer tillbaka, välja er igen, anlita er igen, vi ses igen, tipsa*, till alla jag känner',
  blame:
    'tror ni vi är dumma, tror ni att vi är dumma, tror ni jag är dum, tar ni oss för, inte i proportion, inte i paritet, rena bluffen, lurendrejeri, kosta* skjortan, rena rånet, rån på ljusa dagen, rent rån, ockerpris*, blodpris*, pengar* i sjön, bortkastade pengar, blev skinnad, blir skinnad, hutlöst dyr*, svindyr*, kostade en förmögenhet, kostar en förmögenhet, toppen en till, toppen en försening, toppen ännu en, härligt en försening, kul en försening, jaha en försening, samma visa, samma sak varje gång, varje gång man ringer, samma historia, lämnade hålet, dålig*, usel*, urusel*, hemsk*, fruktansvärd*, förfärlig*, katastrof*, besviken, besvikna, besvikelse*, missnöjd*, irriter*, frustrer*, oacceptab*, under all kritik, oförskämd*, otrevlig*, nonchalant*, ohyfsa*, arrogant*, löjlig*, skämt, skandal*, pinsam*, skräp, skit*, kass, kasst, uselt, slarv*, sämst*, sämre, värst*, värre, seg, segt, bedräg*, lurad*, lura*, svindel, upprörd*, arg, argt, förbannad*, rasande, klaga, sorglig*, bedrövlig*, värdelös*, meningslös*, bortkasta*, amatör*, respektlös*, drygt, trist*, inte okej, inte ok, skamlig*, skäms, nedrig*, fult, bluff*, hopplös*, skandalös*, vidrig*, oproffsig*, oseriös*, dåligt, sur, surt, häpnadsväckande, usla, tråkig*, fy',
  fault:
    'trasig*, sönder, förstör*, läcker, läckt*, läckage, smutsig*, ostädad*, repa, repor, repig*, hål, reva, fläck*, spricka, sprack, sprucken, fel, saknas, saknades, tappa*, tappat, rost*, mögel*, hår i, kall, kallt, torr, rå, bränd, försena*, försening*, inställd*, inställt, fungerar inte, funkar inte, slutat, slutade, luktar, luktade, damm*, äcklig*, skad*, kraschar, hänger sig, låser sig, skramlar, gnisslar, sned*, halva, glömt, glömde, glömmer, missade, missat, läcka, brusten, låter likadant, gick sönder, dök upp, fel vara, avboka*, la på, lägger på',
  negation:
    'inte, ingen, inget, inga, ingenting, aldrig, ej, icke, knappt, knappast, inte heller, heller, varken, utan, int, inte alls',
  again:
    'igen, fortfarande, ännu, än, varje gång, varenda gång, andra gången, tredje gången, fjärde gången, femte gången, gång på gång, ständigt, återigen, redan, alltid, på nytt, för andra, för tredje, flera gånger, på raken, en gång till, jämt',
  promise:
    'lova*, utlova*, skulle, avtalat, överenskomm*, sa ni, ni sa, förväntade, förväntat, förväntar, trodde, räknade med, offerten, offererat, beställde, betalt för, betalade för, enligt avtal',
  waiting:
    'telefonkö, bortkopplad, mejlet nu, fick stå, fick vänta, vänta*, väntetid*, i kö, kö, telefonkö*, tjatat, påmint, hört något, hört av er, inget svar, utan svar, dagar sedan, veckor sedan, månader sedan, på tre veckor, på två veckor, flera veckor, flera dagar, sedan måndag, sen i måndags, i måndags',
  answering:
    'svarar, svarat, svara, svar, ringa tillbaka, ringa upp, återkoppl*, dök upp, kom inte, kontaktat, hör av er, hörde av, besked, uppföljning, kommunikation*, kommer fram',
  money:
    'betal*, räkning*, faktur*, kronor, kr, spänn, avgift*, pengar, pengarna, pris, priset, dyrt, dyr, återbetal*, dragit, dragits, debiterat, kostade, tusenlapp*',
  strong:
    'väldigt, mycket, helt, otroligt, sjukt, så, verkligen, jävligt, jäkla, fullständigt, extremt, absolut, fruktansvärt, faktiskt, vilken, vilket, alltså, rent av, oerhört, himla, skit',
  finally: 'äntligen, till slut, snabbare än, bättre än, så snabbt, så fort',
  understand:
    'hur tänker, hur tänkte, vet inte hur, kan inte hitta, vet ej, får inte till, kommer inte vidare, kommer inte längre, förstår, förstå, förstod, förstått, fattar, fatta, fattade, begriper, begripa, begrep, hänger med, hänga med, hänger inte, klokare, klok på, får inte ihop, får ihop, lista ut, listar ut, fick inte ihop, greppar, hajar, tolka*, vet inte vad, vet inte var, vet inte om jag, vet inte hur, ingen aning, hittar inte, hittar ingen, ser inte var, lyckas inte, blir inte klok',
  unclear:
    'olika klockslag, olika tider för samma, två olika, över huvudet på mig, gick över huvudet, vad jag ska fylla i, skulle jag betala nu eller, skriver båda, står båda, säger båda, skriver både och, vad som gäller nu, får inte ihop, eller läser jag fel, läser jag det fel, eller förstår jag fel, jag följer inte, var i formuläret, menar du ~ eller, ser bara två, var skriver jag det, framgår inte, framgår ej, hajar noll, fattar noll, fattar nada, kört fast, kör fast, ställd, läser fel, läst fel, hakat upp, hakar upp, står still, förbryllad*, undrande, virrig*, snurrar, krångl*, oklart, oklar, osäker*, förvirra*, vilse, rådvill*, tveksam, snurrig*, grekiska, missförstå*, missuppfatt*, krånglig*, komplicera*, konstig*, märklig*, underlig*, mystisk*, rörigt, rörig, luddig*, ologisk*, går inte ihop, stämmer inte, stämma, virrvarr, tappat tråden, blandar ihop, borttappad, i huvudet',
  meaning:
    'hur tolkar, hur ska man, en gång till, exempel, skilja, hänger det ihop, hör ihop, betyder, betyda, menas, menar ni, menar du, menar, innebär, innebörd*, skillnaden, skillnad på, skillnad mellan, förklara*, vad är det för, vad är det här, vad är detta, på svenska, enklare, med andra ord, hur ska, avses, utveckla',
  thought:
    'trodde, tänkte att, ni sa, du sa, sa ju, stod det, står det, det står, enligt, varför, varför har, varför fick, vänta, vänta nu, alltså, liksom, egentligen, ändå, men sen, något annat, något helt annat, plötsligt, två gånger, va, vad, hursa, öh, eh, hmm, tyckte',
  which:
    'vilken, vilket, vilka, vad gäller, vad stämmer, var trycker, var ska jag, vad ska jag, måste jag, ska jag, är det jag, knapp*, länk*, formulär*, har jag, eller inte, är jag, i mejlet, på sidan',
  urgent:
    'snabba på, snabba er, raska på, skynda på, lägg på en rem, brådska*, bråttom, jättebråttom, skitbråttom, på studs, på direkten, på stört, i ilfart, rusar, hastar, hast, sista minuten, sista sekunden, annars är det kört, tiden rinner, brådis, brådskar, fortare, snabbare, jagar, i farten, gasar, brådstört*, rycker, kris, brådskande, fort, fortast, snarast, asap, akut, akuta, kris, kritisk*, omgående, genast, omedelbart, direkt, med en gång, på en gång, snabbt, snabb, snabbast, kvickt, skynd*, panik*, nödläge*, nödsituation*, prioriter*, brinner, stressa*, stress, jäktar, jäktig*, kan inte vänta, hinner, hinna, hinns, ont om tid, ont om, tidspress, inte tid, så fort, ju förr, illa kvickt, nu nu, rappt, pronto, i all hast, kniper, tidsnöd, på momangen, på stubben',
  deadline:
    'innan ni stänger, före tolv, före ett, före två, före tre, före fyra, före fem, före sex, före åtta, före tio, före lunch, innan lunch, innan stängning, hinner ni, före stängning, före klockan, före kl, innan, inom, deadline, senast, under dagen, tills imorgon, tills i morgon, tills ikväll, före helgen, innan helgen, före jul, måste ha, måste vara, måste veta, måste få, behöver den, behöver det, behöver svar, behöver tid, klar till, klar före, klar innan, färdig till, sista dag*',
  soon: 'idag, i dag, ikväll, i kväll, nu, i eftermiddag, imorgon bitti, i morgon bitti, i morgon, imorgon, strax, i förmiddag, i natt, på väg, redan idag, snart',
  minutes:
    'minut*, min, om en timme, om två timmar, en timme, två timmar, timmar, halvtimme*, kvart*, fem minuter, sekund*, timmen',
  departing:
    'går om, flyget, tåget, båten, färjan, bussen går, reser, åker, gästerna, gäster, bröllop*, begravning*, tenta*, möte, stänger, går ut, dop, student*, festen, kalas*, skriva på, visning*, tillträde*, flyttar, avresa*, flygplats*, konfirmation*, dagis*, avgår',
  distress:
    'gnistrar, gnist*, kortslutning*, elskåpet, hinna med, hinna med färjan, hinna med tåget, svalt, sväljt, gaslukt, luktar gas, luktar bränt, det läcker, läcker från, utanför, framför dörren, in i hallen, i butiken nu, vatten*, sprutar, rinner, forsar, översvämm*, utelåst*, inlåst*, står utanför, står ute, står här, blöder, ätit, gift, strömmen, brand, brinner, ryker, värker, ont, andas, haltar, fryser, stopp, punka, punktering*, gick av, källaren, strandad*, fast på, läcker ut',
  human:
    'är ~ inne, är ~ på plats, ta det med honom, ta det med henne, känner till mitt, jobbar hos er, den som, människa*, människor, mänsklig*, person*, anställd*, medarbetar*, handläggar*, rådgivare*, kundtjänst*, kundservice*, chef*, ägare*, någon, nån, folk, levande, riktig*, riktigt, kollega*, säljare*, mekaniker*, läkare*, en av er, operatör*, support*, konsult*, platschef*, receptionist*, växel*, växeln, avdelning*, ansvarig*',
  speak:
    'prata*, prat, tala, talar, snacka*, snack, ringa, ring, ringer, uppringd*, telefon*, luren, kontakt*, höra av sig, hör av, chatta med, muntlig*, dialog, samtal*, nå, nås, få tag på, få tag i, komma fram, komma i kontakt, ringa upp, ring upp, mobil*, slå en signal, på tråden',
  me: 'mig, mej, oss, mitt nummer, på 07*, på 08*',
  machine:
    'robot*, bot, bott*, botar, botten, chattbot*, dator*, maskin, automat*, chatt, chatten, ai, autosvar*, datorn',
  transfer:
    'koppla*, koppla mig, koppla vidare, skicka mig vidare, vidare till, sätt mig, ge mig, få, vill ha, låt mig, hellre, i stället, istället, föredrar, ta över, överför*, koppla över',
  leave:
    'förlorat en kund, förlorar en kund, tappat en kund, tappar en kund, förlorat mig som kund, går över till, medlem längre, sluta dra, tacka ja, lämnar in passer*, lämnar in kortet, säger upp, säga upp, uppsägning, avsluta*, avbokar, avboka allt, byter, byta, går till, gå till, flyttar över, lämnar, lämna, slutar, sluta, går ur, gå ur, utträde, skippar, häver, häva, drar, drar tillbaka, radera*, stäng av, stoppa*, vänder mig, sticker, försvinner, kliver av, ge upp, upphör*, säg upp, tar bort, hitta, hittat, annullera*',
  other:
    'grannens, firma nästa gång, det blir ~ nästa gång, någon annan, andra, annat ställe, annan, ett annat, en annan, konkurrent*, annat bolag, annat företag, annan leverantör, någon annanstans, annanstans, grannen, alternativ*, ny veterinär, ny bank, ny frisör, ett nytt, nästa leverantör',
  enough:
    'räcker, räcker nu, sista gången, sista chansen, aldrig mer, aldrig igen, färdig med, trött på, slut, nog, fått nog, orkar inte, tack och hej, hej då, hejdå, adjö, droppen, glömma, less på, ledsen på, tålamod*, rinner över, det var det, nu är det',
  customer:
    'kund, kunder, förlorat en kund, förlorar, tappat en kund, kund hos, kund i, lojal*, trogen*, förlorat mig, kund sedan',
  return:
    'ser oss inte, ser mig inte, ser ni oss, tillbaka, handla*, handlar, beställa hos, beställa mer, beställer, anlita*, använda er, komma igen, förnya*, räkna med, välja er, sätta min fot',
  agreement:
    'avtal*, avtalet, kontrakt*, abonnemang*, medlemskap*, konto, kontot, kundförhållande, medlem, köpet, köp, beställning*, prenumeration*',
  condition:
    'om ni, om inte, om jag inte, om det inte, annars, löser ni inte, såvida, antingen, ett fel till, får jag inget, får jag inte, funderar på att, överväger, lär vi, ifall',
  contrary: 'trots att, trots, fast, fastän, ändå, även om',
  later:
    'ses, ses på, bara så ni vet, skickar, jag ringer, vi ringer, ringer er, återkommer, hör av mig, hör av oss, hörs, säger vi, meddelar, vi ses, hör jag av',
  self: 'jag, vi, ja, min, mitt, mina, vår, vårt, mig, oss',
  you: 'ni, er, ert, era, du, din',
  asking:
    'har ni, är det, kan jag, kan man, kan vi, kan ni, när, vad kostar, hur mycket, hur många, hur länge, hur lång, hur, vem, vad är, går det, får jag, får man, tar ni, finns, måste man, var',
  wish: 'önskar, skulle vilja, vill, undrar, behöver, ska ha, tänkte, ville bara, hade velat, hoppas',
  offer:
    'offert*, boka, ledig*, öppet, öppettid*, lever*, pris på, tid, tiden, parker*, presentkort*, kvitto*, rabatt*, ok, okej, hej, hejsan, god dag, passar, kundnummer, ordernummer, adress*, laga*, reparer*, skicka*',
}
