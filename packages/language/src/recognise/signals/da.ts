import type { Signals } from './signals.ts'

export const da: Signals = {
  praise:
    'tommelfinger op, tommelfingeren op, thumbs up, hver en krone værd, alle pengene værd, hver krone værd, snakker stadig om besøget, snakker stadig om turen, snakker stadig om dagen, ryddede op efter sig, ryddede endda op, så flot igen, lige som jeg ville, lige som vi ville, præcis som jeg ville, præcis som jeg ønskede, lige sådan som jeg, over al forventning, som smurt, bedre end ventet, bedre end forventet, billigere end tilbuddet, spurgte hvor ~ kom fra, så glad for, så glade for, stjerner, siger vel det hele, ville ikke hjem, stærkt, god, gode, godt, fin, fint, fine, flot*, dejlig*, fantastisk*, super*, top, perfekt*, herlig*, strålende, kanon*, mega, fed, fedt, tilfreds*, glad, glade, lykkelig*, imponer*, hyggelig*, venlig*, hjælpsom*, dygtig*, professionel*, skøn, skønt, skide god*, skidegod*, elsker, elskede, bedst*, bedre, smuk*, fremragende, fortrinlig*, enestående, udmærket, gnidningsfri*, over forventning, end forventet, guld værd, lækker*, sød, søde, sjov*, rart, rar, pragtfuld*, rose, ros, roser, hit, som en drøm, som ny, reddede, reddet, lettet, hurra, yes, wow, magisk*, eksemplarisk*, kompetent*, betryggende, lynhurtig*, vild*, hurtige i, for vilde, prima, upåklagelig*, spiller, behandlet, formidabel*, tip top',
  thanks: 'tak, tusind tak, mange tak, takker, taknemmelig*, takket være, sætter stor pris, sætter pris',
  recommend:
    'anbefal*, stjerner, 10 ud af 10, ti ud af ti, fem ud af fem, kommer gerne, kommer igen, vi ses igen, vælger jer igen, tip til, til alle jeg kender',
  blame:
    'tror i vi er dumme, tror i at vi er dumme, tror i jeg er dum, tager i os for, står ikke mål med, ikke i forhold til, fup, bondefangeri, hvide ud af øjnene, røveri ved højlys dag, rene røveri, rent røveri, blodpris*, ågerpris*, penge* ud ad vinduet, penge* ud af vinduet, spild af penge, blev flået, bliver flået, hundedyr*, kostede en formue, koster en formue, koste* det hvide, samme sang, den samme sang, hver gang man ringer, samme historie, lod hullet, dårlig*, elendig*, forfærdelig*, grusom*, håbløs*, skuffe*, utilfreds*, irriter*, pisseirriter*, frustrer*, uacceptab*, under al kritik, uforskammet*, uhøflig*, sur, sure, arrogant*, nonchalant*, latterlig*, joke, vittighed, skandal*, pinlig*, skam, skrald, lort*, møg*, ringe service, ringe kvalitet, ringe arbejde, ringe oplevelse, makværk, sjusk*, værst*, værre, dårligst*, langsom*, svindel, snydt, snyd*, fup, oprørt, vred, vrede, rasende, klage over, ubrugelig*, meningsløs*, spildt, spild, amatør*, respektløs*, trist, ikke i orden, ikke ok, ikke okay, ikke godt nok, rod, skide, kikset, tåbelig*, sløset, chokerende, utilstedelig*, nederen, grotesk*, fornærmende, kedelig*, sikke noget, uprofessionel*, øv, tam',
  fault:
    'ødelagt*, ødelæg*, smadret, i stykker, lækker ud, lækage, lækket, beskidt*, snavset, ridse*, hul, flænge, plet*, revne*, knækket, forkert*, fejl, mangler, manglede, mistet, rust*, skimmel*, mug*, hår i, kold, koldt, tør, tørt, rå, brændt, forsinke*, aflyst, aflyse, virker ikke, fungerer ikke, holdt op med, lugter, lugtede, støv*, klamt, ulækker*, skade*, går ned, crasher, hænger, larmer, knirker, skæv*, gået op, gik op, glemt, glemte, glemmer, overset, kom aldrig, efterlod, smækker, samme lyd',
  negation:
    'ikke, ingen, intet, ingenting, aldrig, ej, næppe, knap, heller ikke, hverken, uden, ikk, slet ikke, på ingen måde',
  again:
    'igen, stadig, endnu, stadigvæk, hver gang, hver eneste, anden gang, tredje gang, fjerde gang, femte gang, gang på gang, atter, allerede, altid, for anden, for tredje, flere gange, i træk, en gang til, konstant, fortsat',
  promise:
    'lov*, lovet, skulle, aftalt, aftale, sagde i, i sagde, i ville, fik at vide, forventet, forventer, troede, regnede med, tilbuddet, bestilte, betalt for, betalte for',
  waiting:
    'telefonkø, smidt af, lagt på, mail nu, ventede, vente, venter, ventet, ventetid*, i kø, kø, rykket, rykker, hørt noget, hørt fra, intet svar, ikke svar, uden svar, dage siden, uger siden, måneder siden, i tre uger, i to uger, flere uger, flere dage, siden mandag, i mandags, en lyd',
  answering:
    'svarer, svaret, svare, svar, ringe tilbage, ringer tilbage, dukkede op, mødte op, kom ikke, kom der, vendt tilbage, hører fra, tilbagemelding, besked, opfølgning, kommunikation*, igennem',
  money:
    'betal*, regning*, faktura*, kroner, kr, gebyr*, penge, pengene, pris, prisen, dyrt, dyr, refusion, trukket, opkrævet, kostede, tusindlap*, refunder*',
  strong:
    'meget, virkelig, helt, utrolig*, sindssyg*, så, rigtig, fuldstændig, ekstremt, absolut, frygtelig, simpelthen, sikke, hvor er, bare, vildt, røv, skide, seriøst, ret, faktisk',
  finally: 'endelig, langt om længe, hurtigere end, bedre end, så hurtigt',
  understand:
    'forstår, forstå, forstod, forstået, fatter, fatte, fattede, begriber, begribe, er med, helt med, følger, klogere, klog på, finde ud af, finder ud af, gennemskue*, få det til, hænge sammen, kan ikke se, tolke*, fortolke*, ved ikke hvad, ved ikke hvor, ved ikke om jeg, ved ikke hvordan, aner ikke, finder ikke, finde nogen, kan ikke finde, giver mening, forstås',
  unclear:
    'forskellige klokkeslæt, to forskellige, hen over hovedet på mig, over hovedet på mig, hvad jeg skal udfylde, skulle jeg betale nu eller, skriver begge dele, står begge dele, siger begge dele, hvad der gælder nu, eller læser jeg forkert, læser jeg det forkert, eller forstår jeg forkert, kan ikke følge med, følger ikke med, hvor i skemaet, mener du ~ eller, kan kun se to, hvor skriver jeg det, uklart, uklar, usikker*, forvirr*, i tvivl, rådvild*, lost, rundt på gulvet, volapyk, sort snak, misforstå*, indviklet*, kompliceret*, mærkelig*, underlig*, mystisk*, rodet, rod i, ulogisk*, hænger ikke, stemmer ikke, passe, faret vild, sort, tågesnak, blander',
  meaning:
    'betyder, betyde, menes, mener i, mener du, menes der, betydning*, forskellen, forskel på, forklar*, hvad er det for, hvad er dette, på dansk, enklere, med andre ord, hvordan skal, hvad dækker, uddyb*',
  thought:
    'troede, tænkte at, i sagde, du sagde, sagde da, stod der, står der, der står, ifølge, hvorfor, hvorfor har, hvorfor fik, vent, vent lige, altså, ligesom, egentlig, alligevel, men så, noget andet, noget helt andet, pludselig, to gange, hvad, øh, hæ, hmm, hov',
  which:
    'hvilken, hvilket, hvilke, hvad gælder, hvad er rigtigt, hvor trykker, hvor skal jeg, hvad skal jeg, skal jeg, er det mig, knap*, link*, formular*, har jeg, eller ej, eller hvad, på siden, i mailen',
  urgent:
    'haster, hast, hastesag, hurtigt, hurtig, hurtigst, snarest, asap, akut, akutte, krise, kritisk*, omgående, straks, øjeblikkelig*, med det samme, med samme, skynd*, travlt, panik*, nødsituation*, priorit*, brænder, stress*, lynhurtigt, kan ikke vente, nå det, nås, når i, nå, presset, pressede, ikke tid, tidspres, jo før, nu nu, i en fart, hurtigst muligt, kvikt, på farten, på stående fod, lige nu',
  deadline:
    'inden frokost, før frokost, inden i lukker, før lukketid, inden ferien, inden, inden for, frist*, deadline, senest, i løbet af, til i morgen, til i aften, før klokken, før kl, inden weekenden, inden jul, skal have den, skal bruge, skal have, skal være, skal vide, har brug for, behov for svar, færdig til, klar til, færdig inden, klar inden',
  soon: 'i dag, idag, i aften, nu, i eftermiddag, i morgen tidlig, i morgen, lige om lidt, i formiddag, i nat, på vej, snart, allerede i dag',
  minutes:
    'minut*, min, om en time, om to timer, en time, to timer, timer, halv time, halve time, kvarter*, fem minutter, sekund*',
  departing:
    'går om, flyet, toget, færgen, bussen kører, kører om, rejser, gæsterne, gæster, bryllup*, begravelse*, eksamen, møde, lukker, udløber, konfirmation*, dåb*, festen, fest, skrive under, fremvisning*, overtagelse*, flytter, afrejse*, lufthavn*, afgang*',
  distress:
    'gnistrer, gnist*, kortslutning*, eltavlen, nå færgen, nå toget, nå flyet, nå bussen, slugt, sluger, lugter af gas, gaslugt, lugter brændt, foran jeres, udenfor, ind i gangen, i butikken nu, brænder, vand*, sprøjter, løber, vælter, oversvøm*, låst ude, låst inde, står udenfor, står ude, står her, bløder, spist, gift, strøm*, brand, ryger, gør ondt, ondt, trække vejret, halter, fryser, stoppet, punkter*, knækkede, kælderen, strandet, vejsiden',
  human:
    'er ~ på arbejde, er ~ der i dag, ta det med ham, ta det med hende, kender min sag, arbejder hos jer, der har forstand, tandlæge*, mester, mesteren, værkfører*, værkstedet, kontoret, kontor, bogholderi*, frisør*, vedkommende, kolleger, rigtige mennesker, en hos jer, en fra jer, en i butikken, jeres folk, hvem, menneske*, person*, ansat*, medarbejder*, sagsbehandler*, rådgiver*, kundeservice*, kundecent*, chef*, leder*, ejer, ejeren, ejeren selv, nogen, folk, levende, rigtig, rigtigt, kollega*, sælger*, mekaniker*, læge*, en af jer, operatør*, support*, konsulent*, bogholder*, receptionist*, omstilling*, afdeling*, ansvarlig*, en eller anden',
  speak:
    'ringe på, nummer jeg kan, telefonnummer jeg, på linjen, linjen, linje, ring op, ringet op, ringe tilbage, ring tilbage, i telefon, over telefon*, komme igennem, få hul igennem, tale, taler, tal, snakke*, snak, ringe, ring, ringer, ringet op, ringes, telefon*, røret, kontakt*, kontaktes, chatte med, mundtlig*, dialog, samtale*, få fat i, få fat på, fat i, fanger, opkald*, op i, mobil*',
  me: 'mig, os, mit nummer, til mig',
  machine:
    'snakke med en computer, snakke med en maskine, skrive med en, robot*, bot, botter, chatbot*, computer*, maskine, automat*, chat, ai, autosvar*',
  transfer:
    'tale med, snakke med, ringe til, stillet om, stille om, stillet videre, stille videre, sætte mig, hente en, hent en, bede, bed, sætte en, kan jeg få, viderestil*, stil mig, stille mig, omstil*, viderestil*, send mig videre, videre til, sæt mig, giv mig, få, vil have, lad mig, hellere, i stedet, foretrækker, overtage, forbindelse',
  leave:
    'mistet en kunde, mister en kunde, mistet mig som kunde, mister mig som kunde, melder mig ind i, medlem længere, stop med at trække, hælder til at, afleverer nøgle*, afleverer kortet, opsiger, opsige, opsigelse, afslutte*, annuller*, afbestill*, skifter, skifte, går til, gå til, flytter over, forlader, stopper, stoppe, stop, melder mig ud, meldes ud, udmeld*, dropper, droppe, hæver, hæve, trækker, slet, slettet, luk, lukke, smutter, smuttet, forsvinder, siger farvel, giver op, finder, finde, fundet',
  other:
    'rundt om hjørnet, bliver det ~ næste gang, en anden murer, en anden, andre, andet sted, anden, et andet, konkurrent*, andet firma, anden leverandør, andre steder, nogle andre, nogen andre, naboen, alternativ*, ny dyrlæge, ny bank, ny frisør, et nyt, næste leverandør',
  enough:
    'nok, fået nok, sidste gang, sidste chance, aldrig mere, aldrig igen, færdig med, færdige med, træt af, slut, det var det, orker ikke, gider ikke, farvel, hej hej, dråben, glemme, godt glemme, tak for denne gang, tålmodig*, bæger*, fremover, over and out, nu er det',
  customer:
    'kunde, kunder, mistet en kunde, mister, kunde hos, kunde i, loyal*, trofast*, mistet mig, kunde siden',
  return:
    'ser os ikke, ser mig ikke, ser i os, tilbage, handle*, handler, handlede, bestille hos, bestiller, bruge jer, bruger jer, komme igen, forny*, regn med, vælge jer, sætte mine, benytte',
  agreement:
    'aftalen, aftale, kontrakt*, abonnement*, medlemskab*, konto, kontoen, kundeforhold*, medlem, købet, ordre, bestillingen',
  condition:
    'hvis, medmindre, ellers, enten, en fejl mere, får jeg ikke, overvejer, tænker på at, gør vi nok, såfremt',
  contrary: 'selvom, selv om, trods, alligevel, endda, skønt, på trods af',
  later:
    'vi ses, ses på, bare så i ved, så i ved det, sender, jeg ringer, vi ringer, ringer til jer, vender tilbage, hører i fra, i hører, hører fra mig, giver besked, siger vi, tales, tales ved, snakkes, melder tilbage, ses',
  self: 'jeg, vi, min, mit, mine, vores, mig, os',
  you: 'i, jer, jeres, du, dig',
  asking:
    'har i, er det, er der, kan jeg, kan man, kan vi, kan i, hvornår, hvad koster, hvor meget, hvor mange, hvor længe, hvor lang, hvordan, hvem, hvad er, kan det, må jeg, må man, tager i, findes, skal man, skal jeg, hvor',
  wish: 'ønsker, vil gerne, vil, ville, har brug for, skal have, kunne tænke, ville bare, håber',
  offer:
    'tilbud*, bestille, ledig*, åbent, åbningstid*, lever*, pris på, tid, tiden, parker*, gavekort*, kvittering*, rabat*, ok, okay, hej, hejsa, goddag, passer, kundenummer, ordrenummer, adresse*, reparer*, send*',
}
