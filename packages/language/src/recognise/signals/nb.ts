import type { Signals } from './signals.ts'

export const nb: Signals = {
  praise:
    'tommel opp, tomlene opp, verdt hver krone, verdt hver eneste krone, verdt hver øre, snakker fortsatt om besøket, snakker fortsatt om turen, snakker fortsatt om dagen, prater fortsatt om, ryddet etter seg, ryddet til og med, så fin igjen, akkurat som jeg ville, akkurat som vi ville, akkurat slik jeg ville, akkurat slik vi ville, akkurat som jeg ønsket, nøyaktig som jeg ønsket, akkurat sånn jeg ville, som smurt, over all forventning, bedre enn forventet, bedre enn ventet, billigere enn tilbudet, spurte hvor ~ var fra, så glad for, så glade for, takker og bukker, sier vel alt, vil være lenger, stjerner, helt rått, bra, god, gode, godt, flott*, fin, fint, fine, nydelig*, deilig*, fantastisk*, utmerket, supert, super, topp, perfekt*, herlig*, strålende, knall*, kjempe*, fornøyd*, glad, glade, lykkelig*, imponert, imponerende, hyggelig*, vennlig*, hjelpsom*, dyktig*, flink*, profesjonell*, proff*, koselig*, kult, rått, rågod*, konge, digg, gøy, suveren*, upåklagelig*, smidig*, knirkefri*, elsker, elsket, elska, best, beste, bedre, vakker*, fabelaktig*, fortreffelig*, storartet, enestående, førsteklasses, over all forventning, over forventning*, seriøs*, god mat, gull verdt, behagelig*, fresh, nice, lekker*, kanon*, magisk*, eksemplarisk*, prima, trygt, som en drøm, som ny, reddet, redda, skryte*, skryt, ros, rose, hurra, yess, storfornøyd*, topp stemning, lettet, raskt og, ryddig*',
  thanks:
    'takk, tusen takk, takker, takknemlig*, mange takk, takket være, setter stor pris, setter pris, setter veldig pris, hjertelig takk, takk skal',
  recommend:
    'anbefal*, stjerner, fem av fem, 10 av 10, ti av ti, sekser, terningkast, tips til alle, kommer gjerne tilbake, kommer igjen, vi sees igjen, sees snart, neste gang også, velger dere igjen, til alle jeg kjenner',
  blame:
    'tar dere oss for, tar dere meg for, tror dere vi er dumme, tror dere jeg er dum, for idioter, står ikke i forhold, ikke i forhold til, lureri, bondefangeri, kosta skjorta, koste* skjorta, rene ranet, ran på høylys dag, rent ran, blodpris*, ågerpris*, penge* ut av vinduet, penge* rett ut av vinduet, penge* rett i dass, ble flådd, blir flådd, rene røverprisen, røverpris*, hutaheiti pris, svindyr*, blodig pris, hvitt ut av øynene, lommetyveri, samme leksa, samme visa, hver gang man ringer, samme historien, laget hull, lagde hull, dårlig*, elendig*, forferdelig*, grusom*, håpløs*, skuff*, misfornøyd*, irriter*, frustrer*, provoser*, uakseptab*, uholdbar*, hårreisende, frekk*, uforskammet, ufin*, uhøflig*, sur, sure, arrogant*, nonchalant*, latterlig*, vits, tull, rot, rotete, useriøs*, skandal*, pinlig*, skam, søppel, skit, drit*, ræva, makkverk, slurv*, sjuskete, verst*, verre, treg*, svindel*, lurt, lureri, juks, kritikkverdig*, under enhver kritikk, oppgitt, forbanna*, rasende, sint, sinna, klage på, ubrukelig*, meningsløs*, bortkastet, amatør*, respektløst, stusselig*, kjip*, teit, tragisk*, horribel*, ikke greit, ikke godt nok, ikke bra nok, holder ikke, sløsing, flaut, synd, kjedelig*, sjokker*, makan, hva slags, for noe tull',
  fault:
    'ødelagt*, ødela*, knust*, sprukket, sprakk, lekker, lekk, lekkasje, skitten*, skittent, møkkete, riper, ripe, ripet, hull, flenge, flekk*, brukket, brakk, feil, mangler, manglet, mangla, mistet, rust*, mugg*, hår i, kald, kaldt, tørr, tørt, rå, brent, forsinket, forsinkelse*, avlyst, avlyses, virker ikke, fungerer ikke, sluttet å, slutta å, funker ikke, stinker, luktet, støv*, smuler, ekkel*, skade*, skadet, går ned, krasjer, henger seg, hakker, knirker, bråker, skjev*, revnet, gikk i stykker, i stykker, åpnet, halvparten, kom aldri, glemt, glemte, glemmer, overså, samme lyd',
  negation:
    'ikke, ikkje, ingen, ingenting, aldri, intet, ei, neppe, knapt, heller ikke, hverken, verken, uten, ittj, itj, ikkeno',
  again:
    'igjen, fortsatt, fremdeles, enda, ennå, hver gang, hver eneste, andre gang, tredje gang, fjerde gang, femte gang, gang på gang, stadig, nok en gang, atter, allerede, alltid, for andre, for tredje, flere ganger, på rad, enda en gang, gang nå',
  promise:
    'lov*, lovte, lovet, lova, skulle, avtalt, avtale, avtalte, sa dere, dere sa, fikk beskjed om, forventet, forventer, forventa, trodde, regnet med, tilbudet, prisoverslag, bestilte, betalt for, betalte for',
  waiting:
    'telefonkø, venteliste, i førti, kastet ut, kasta ut, mailer uten, så mye som et, vente, venter, ventet, venta, ventetid, i kø, kø, purret, purrer, mast, hørt noe, hørt fra, ingen svar, ikke svar, uten svar, dager siden, uker siden, måneder siden, på tre uker, på to uker, flere uker, flere dager, siden mandag, siden januar',
  answering:
    'svarer, svart, svare, svar, ringe tilbake, ringer tilbake, møtte opp, dukket opp, dukka opp, kom ikke, tok kontakt, hører fra, tilbakemelding, gir lyd, sa fra, beskjed, oppfølging, kommunikasjon',
  money:
    'betal*, regning*, faktura*, kroner, kr, gebyr*, penger, pengene, pris, prisen, dyrt, dyr, refusjon, trukket, belastet, kosta, kostet, tusenlapp*',
  strong:
    'veldig, skikkelig, helt, utrolig, sinnssykt, så, virkelig, jævlig, fullstendig, ekstremt, absolutt, fryktelig, rett og slett, for en, noe så, max, dødelig',
  finally: 'endelig, omsider, raskere enn, kjappere enn, bedre enn, så raskt, så fort, så kjapt',
  understand:
    'forstår, forstå, forsto, forstått, skjønner, skjønne, skjønte, skjønt, fatter, fatte, fattet, begriper, begripe, henger med, henge med, følger, klok på, klokere, finner ut, finne ut, fikk med meg, får med meg, får det til, tolke*, gir mening, vet ikke hva, vet ikke hvor, vet ikke om jeg, aner ikke, peiling, ser ikke hvor, ser ikke hvordan, finner ikke, får ikke til, greier ikke å',
  unclear:
    'ulike klokkeslett, forskjellige klokkeslett, to ulike, to forskjellige, over hodet på meg, gikk over hodet, hva jeg skal fylle inn, skulle jeg betale nå eller, skriver begge deler, står begge deler, sier begge deler, begge deler står, hva som gjelder nå, dette går ikke opp, eller leser jeg feil, leser jeg dette feil, eller forstår jeg feil, følger ikke helt, jeg følger ikke, hvor i skjemaet, mener du ~ eller, ser bare to, hvor skriver jeg det, uklart, uklar, usikker*, forvirr*, forvirra, rådvill*, i tvil, lost, gresk, rundt på gulvet, ut av, misforstått, misforstår, misforsto, surr*, surrete, komplisert, vanskelig å forstå, rart, merkelig, snodig, mystisk, tåke, kjøttvekt, hodet, blander, logisk, henger ikke, stemmer ikke, stemme, kan stemme',
  meaning:
    'betyr, betyr det, menes, mener dere, mener du, meine, betydning, forskjellen, forskjell på, forklar*, hva er dette, hva er det for, hva slags gebyr, hva går, hva vil det si, på norsk, enklere, med andre ord, hvordan skal, mer enkelt, utdyp*',
  thought:
    'trodde, trudde, tenkte at, dere sa, du sa, sa jo, sto det ikke, står det, det står, ifølge, hvorfor, hvorfor har, hvorfor fikk, vent, vent litt, men vent, altså, liksom, egentlig, likevel, men så, noe annet, noe helt annet, plutselig, to ganger, hæ, hva, øh, eh, hva da, hmm',
  which:
    'hvilken, hvilket, hvilke, hva er riktig, hva gjelder, hvor trykker, hvor skal jeg, hva skal jeg, må jeg, skal jeg, er det jeg, hvor i, hvor på, knapp*, lenken*, skjemaet, har jeg, eller ikke, jeg da',
  urgent:
    'haster, hast, hastesak, fort, fortest, snarest, snart, asap, akutt, krise, kritisk, omgående, straks, umiddelbart, øyeblikkelig, med en gang, raskt, rask, kjapt, kjapp, hurtig*, skynd*, travelt, panikk, nødsituasjon, prekær*, prioriter*, brenner, på minuttet, på flekken, på sparket, strakstime, lynraskt, i full fart, kan ikke vente, rekker, rekke, rekk, lynkjapt, dårlig tid, ikke tid, liten tid, knapt med tid, tidspress, stresset, stress, så fort, jo før, nå nå',
  deadline:
    'innen lunsj, før lunsj, før dere stenger, før stengetid, før ferien, før klokka, før kl, innen, frist*, deadline, i løpet av, senest, til i morgen, før helga, før helgen, før jul, før vi, må ha, må være, må vite, må få, trenger den, trenger det, trenger svar, trenger time, ferdig til, klar til, klar før, ferdig før',
  soon: 'i dag, idag, i kveld, ikveld, nå, no, i ettermiddag, i morgen tidlig, i morgen, nå snart, i formiddag, i natt, om litt, på vei, på tur, allerede i dag',
  minutes:
    'minutt*, min, om en time, om to timer, en time, to timer, timer, halvtime*, kvarter*, fem minutter, om fem, sekund*',
  departing:
    'går om, flyet, toget, båten, ferga, bussen går, reiser, drar, gjestene, gjester, bryllup*, begravelse*, eksamen, møte, stenger, utløper, går ut, konfirmasjon*, dåp*, festen, signere, visning*, overtakelse*, flytter, presentasjon*, avreise*, flyplass*, barnehage*',
  distress:
    'gnistrer, gnist*, kortslutning*, sikringsskapet, rekke ferga, rekke ferja, rekke fly*, rekke tog*, rekke buss*, satt i seg, svelget, svelga, gasslukt, lukter gass, lukter svidd, det lekker, lekker fra, lekker vann, står i butikken, foran døra, foran døren, utenfor, inn i gangen, brenner, vann*, spruter, renner, fosser, oversvømm*, låst ute, utestengt, står fast, står utenfor, står ute, står her, blør, spist, gift, strøm, brann, røyk*, verker, vondt, puster, halter, fryser, streiket, stopp, punkter*, knakk, flommer, kjelleren, akutt vondt',
  human:
    'er ~ på jobb, er ~ der, ta det med ham, ta det med henne, ta det med han, kjenner saken, jobber hos dere, menneske*, person, ansatt*, medarbeider*, kundebehandler*, kundeservice, kundesenter*, rådgiver*, saksbehandler*, sjef*, leder*, noen, nån, nokon, folk, levende, ekte, kollega*, dame, fyr, selger*, mekaniker*, lege*, resepsjon*, en av dere, operatør*, support*, konsulent*, eier*, rørlegger*, avdeling*, ansvarlig*',
  speak:
    'snakke*, snakk, prate*, prat, snakkes, tale, ringe, ring, ringer, oppring*, telefon*, tråden, røret, ta kontakt, kontakt, kontakte*, chatte med, muntlig, dialog, svare meg, mobil*, nummeret mitt, ringes, telefonsamtale*, samtale*, få tak i, nå fram til, komme gjennom',
  me: 'meg, mæ, mej, mitt nummer, oss, på 9*, på 4*',
  machine:
    'robot*, bot, bott*, chatbot*, chatboten, maskin, datamaskin*, automat*, chat, ki, ai, ki-greie, data, autosvar*',
  transfer:
    'sett meg over, sette meg over, koble meg, koble, koples, overfør*, send meg videre, videre til, viderekoble*, hent, gi meg, få, vil ha, la meg, heller, i stedet, istedenfor, foretrekker',
  leave:
    'mistet en kunde, mister en kunde, mista en kunde, mistet meg som kunde, mister meg som kunde, melder overgang, går over til, medlem lenger, slutt å trekke, takke ja til, leverer nøkkel*, sier opp, si opp, oppsigelse, oppsigelsen, avslutt*, kanseller*, avbestill*, bytter, bytte, går til, gå til, flytter over, flytte over, forlater, slutter, slutte, melder meg ut, melde meg ut, utmelding, dropper, droppe, hever, heve kjøpet, trekker, slett*, stopp*, skifte*, forsvinner, stikker, over til, gir opp, kutter, vraker, sagt opp, terminer*, drar til, finner, finne',
  other:
    'de på, det blir ~ neste gang, naboverksted*, noen andre, andre, annet sted, annen, et annet, en annen, konkurrent*, ny leverandør, annet firma, andre steder, neste leverandør, naboen, alternativ*, ny frisør, ny bank, nytt verksted, et annet sted, noe annet sted',
  enough:
    'nok, siste gang, siste gangen, siste sjanse, aldri mer, aldri igjen, ferdig med, lei, lei av, slutt, får holde, nok er nok, begeret, orker ikke mer, gidder ikke, hadet, ha det, takk for meg, siste dråpe*, takk for alt, sett meg, over og ut, farvel, glem, glemme, her etter, heretter, tålmodig*, gått over, nå er det',
  customer: 'kunde, kunder, mistet en kunde, mister, tapt, kunde hos, kunde i, lojal*, trofast*, mistet meg',
  return:
    'kommer ikke tilbake, ser oss ikke, ser ikke oss, tilbake, handle*, handler, handler her, bestille hos, bestiller hos, bruke dere, bruker dere, komme igjen, fornye*, regn med, velge dere, sette mine, setter mine, handla, benytte',
  agreement:
    'avtalen, avtale, kontrakt*, abonnement*, medlemskap*, konto, kontoen, kundeforhold*, medlem, kjøpet, bestillinga, bestillingen',
  condition:
    'hvis, dersom, om ikke, ellers, med mindre, viss, enten, en gang til, én feil, får jeg ikke, vurderer, tenker på å, tror vi',
  contrary: 'selv om, sjøl om, enda, likevel, til tross for, tross at, fortsatt ikke',
  later:
    'sees, sees på, vi sees, bare så dere vet, så dere vet det, sender, jeg ringer, vi ringer, ringer dere, kommer tilbake, hører fra meg, hører fra oss, hører fra dere, gir beskjed, sier vi, snakkes, melder meg, tar kontakt i, vi tales',
  self: 'jeg, vi, eg, æ, mi, min, mitt, mine, vår, vårt, meg, oss, jæ, je',
  you: 'dere, dykk, dokker, dåkker, deres, du',
  asking:
    'har dere, er det, kan jeg, kan man, kan vi, kan dere, når, hva koster, hvor mye, hvor mange, hvor lenge, hvor lang, hvordan, hvem, hva er, går det an, får jeg, får vi, tar dere, finnes, fins, må man, må jeg, hvor',
  wish: 'ønsker, vil gjerne, vil, lurer på, trenger, skal ha, kunne tenke, ville bare, skulle gjerne, ønske, trengs, håper',
  offer:
    'tilbud*, bestille, ledig, åpent, åpningstid*, levere*, pris på, time, timen, parker*, gavekort, kvittering*, rabatt*, ok, greit, hei, hallo, god dag, passer, kundenummer, ordrenummer, bestillingsnummer, adresse*, reparer*, send*',
}
