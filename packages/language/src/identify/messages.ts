import type { Language } from '../locale.ts'

/** What customers write, language by language: the text that letter sequences and words are learnt from. */
export const messages: Record<Language, string> = {
  nb: `hei jeg lurer på om dere har åpent på lørdag. hvor mye koster det å flytte en leilighet på tre rom? kan jeg avbestille timen min? takk for hjelpen.
    jeg har ikke fått svar på e-posten jeg sendte forrige uke. når kommer pakken min? hva er forskjellen på de to abonnementene? jeg vil gjerne snakke med noen.
    kan dere hjelpe meg med å bytte passord? fakturaen stemmer ikke, jeg har betalt for mye. hvordan gjør jeg det? det fungerer ikke lenger. er det mulig å betale med kort?
    vi skal flytte til ny bolig i juni og trenger hjelp til å pakke. hvor lang tid tar det? hvilke dager jobber dere? tusen takk, det var veldig bra. har dere ledig time i morgen tidlig?
    hvor ligger dere? finnes det parkering i nærheten? jeg ønsker å klage på maten vi fikk i går. hva gjør jeg hvis noe blir ødelagt? kan jeg få pengene tilbake? må jeg være hjemme når dere kommer?
    jeg er veldig misfornøyd med jobben som ble gjort. leverer dere også på søndager? nei takk, ikke nå. ja gjerne, det høres fint ut. hvem skal jeg ringe? dessverre rakk jeg ikke bussen. bestillingen min mangler noe.
    jeg skulle ha bestilt noe nytt til barna mine. hvorfor har dere ikke ringt meg? både i dag og i går. hun sa at noen skulle komme. etter hvert ble det bedre. det er ingen som svarer på telefonen deres. hvor mange er dere?
    frisør tannlege rørlegger regnskap nettbutikk tilbud rabatt gavekort åpningstider åpningstidene henting levering kjøpe kjøpte hjelp meg gjøre gjør nå bare også deg meg seg mer enn hvor hva hvem hvis kvittering størrelse gratis befaring omvisning`,
  sv: `hej jag undrar om ni har öppet på lördag. hur mycket kostar det att flytta en lägenhet på tre rum? kan jag avboka min tid? tack för hjälpen.
    jag har inte fått svar på mejlet jag skickade förra veckan. när kommer mitt paket? vad är skillnaden mellan abonnemangen? jag vill gärna prata med någon.
    kan ni hjälpa mig att byta lösenord? fakturan stämmer inte, jag har betalat för mycket. hur gör jag? det fungerar inte längre. går det att betala med kort?
    vi ska flytta till en ny bostad i juni och behöver hjälp med att packa. hur lång tid tar det? vilka dagar jobbar ni? tack så mycket, det var väldigt bra. har ni någon ledig tid imorgon bitti?
    var ligger ni? finns det parkering i närheten? jag vill klaga på maten vi fick igår. vad gör jag om något går sönder? kan jag få pengarna tillbaka? måste jag vara hemma när ni kommer?
    jag är väldigt missnöjd med jobbet som gjordes. levererar ni även på söndagar? nej tack, inte nu. ja gärna, det låter bra. vem ska jag ringa? tyvärr hann jag inte med bussen. det saknas något i min beställning.
    jag skulle ha beställt något nytt till mina barn. varför har ni inte ringt mig? både idag och igår. hon sa att någon skulle komma. efter ett tag blev det bättre. det är ingen som svarar i er telefon. hur många är ni?
    frisör tandläkare rörmokare bokföring nätbutik erbjudande rabatt presentkort öppettider hämtning leverans köpa köpte hjälp göra gör nu bara också dig mig sig mer än var vad vem kvitto storlek gratis besiktning visning ingår städning eller och av till`,
  da: `hej jeg vil høre om I har åbent på lørdag. hvor meget koster det at flytte en lejlighed på tre værelser? kan jeg afbestille min tid? tak for hjælpen.
    jeg har ikke fået svar på den mail jeg sendte i sidste uge. hvornår kommer min pakke? hvad er forskellen på de to abonnementer? jeg vil gerne tale med nogen.
    kan I hjælpe mig med at skifte adgangskode? fakturaen passer ikke, jeg har betalt for meget. hvordan gør jeg det? det virker ikke længere. er det muligt at betale med kort?
    vi skal flytte til en ny bolig i juni og har brug for hjælp til at pakke. hvor lang tid tager det? hvilke dage arbejder I? mange tak, det var rigtig godt. har I en ledig tid i morgen tidlig?
    hvor ligger I henne? er der parkering i nærheden? jeg vil klage over maden vi fik i går. hvad gør jeg hvis noget går i stykker? kan jeg få pengene tilbage? skal jeg være hjemme når I kommer?
    jeg er meget utilfreds med det arbejde der blev lavet. leverer I også om søndagen? nej tak, ikke nu. ja tak, det lyder godt. hvem skal jeg ringe til? desværre nåede jeg ikke bussen. der mangler noget i min bestilling.
    jeg skulle have bestilt noget nyt til mine børn. hvorfor har I ikke ringet til mig? både i dag og i går. hun sagde at nogen ville komme. efterhånden blev det bedre. der er ingen der svarer på jeres telefon. hvor mange er I?
    frisør tandlæge blikkenslager regnskab netbutik tilbud rabat gavekort åbningstider afhentning levering købe købte hjælp mig gøre gør nu kun også dig mig sig mere end hvor hvad hvem kvittering størrelse gratis besigtigelse rundvisning uge brug af til og eller ud op lidt noget nogle`,
  fi: `hei mietin onko teillä auki lauantaina. paljonko kolmen huoneen asunnon muutto maksaa? voinko perua aikani? kiitos avusta.
    en ole saanut vastausta sähköpostiin jonka lähetin viime viikolla. milloin pakettini tulee? mitä eroa näillä tilauksilla on? haluaisin puhua jonkun kanssa.
    voitteko auttaa minua vaihtamaan salasanan? lasku ei täsmää, olen maksanut liikaa. miten se tehdään? se ei toimi enää. voiko maksaa kortilla?
    muutamme uuteen asuntoon kesäkuussa ja tarvitsemme apua pakkaamiseen. kuinka kauan siinä kestää? minä päivinä olette töissä? kiitos paljon, se oli todella hyvä. onko teillä vapaata aikaa huomenna aamulla?
    missä te sijaitsette? onko lähellä pysäköintiä? haluan valittaa ruoasta jonka saimme eilen. mitä teen jos jokin menee rikki? saanko rahat takaisin? pitääkö minun olla kotona kun tulette?
    olen hyvin tyytymätön tehtyyn työhön. toimitatteko myös sunnuntaisin? ei kiitos, ei nyt. kyllä kiitos, kuulostaa hyvältä. kenelle minun pitäisi soittaa? valitettavasti en ehtinyt bussiin. tilauksestani puuttuu jotain.
    minun piti tilata jotain uutta lapsilleni. miksi ette ole soittaneet minulle? sekä tänään että eilen. hän sanoi että joku tulisi. vähitellen se parani. kukaan ei vastaa puhelimeenne. kuinka monta teitä on?
    kampaaja hammaslääkäri putkimies kirjanpito verkkokauppa tarjous alennus lahjakortti aukioloajat nouto toimitus ostaa ostin apua tehdä nyt vain myös enemmän kuin kuitti koko ilmainen katselmus näyttö moi terve kyllä joo`,
  de: `hallo ich wollte fragen ob sie am samstag geöffnet haben. wie viel kostet der umzug einer wohnung mit drei zimmern? kann ich meinen termin absagen? danke für die hilfe.
    ich habe keine antwort auf die mail bekommen, die ich letzte woche geschickt habe. wann kommt mein paket? was ist der unterschied zwischen den beiden tarifen? ich möchte gerne mit jemandem sprechen.
    können sie mir helfen das passwort zu ändern? die rechnung stimmt nicht, ich habe zu viel bezahlt. wie mache ich das? es funktioniert nicht mehr. kann man mit karte bezahlen?
    wir ziehen im juni in eine neue wohnung und brauchen hilfe beim packen. wie lange dauert das? an welchen tagen arbeitet ihr? vielen dank, das war wirklich gut. haben sie morgen früh noch einen termin frei?
    wo finde ich sie? gibt es parkplätze in der nähe? ich möchte mich über das essen von gestern beschweren. was mache ich wenn etwas kaputt geht? bekomme ich mein geld zurück? muss ich zu hause sein wenn sie kommen?
    ich bin sehr unzufrieden mit der arbeit. liefert ihr auch sonntags? nein danke, jetzt nicht. ja gerne, das klingt gut. wen soll ich anrufen? leider habe ich den bus verpasst. in meiner bestellung fehlt etwas.
    ich hätte etwas neues für meine kinder bestellen sollen. warum haben sie mich nicht angerufen? sowohl heute als auch gestern. sie sagte dass jemand kommen würde. mit der zeit wurde es besser. niemand geht bei ihnen ans telefon. wie viele seid ihr?
    friseur zahnarzt klempner buchhaltung onlineshop angebot rabatt gutschein öffnungszeiten abholung lieferung kaufen gekauft hilfe machen jetzt nur auch dich mich sich mehr als quittung größe kostenlos besichtigung guten tag moin servus bitte`,
  en: `hi i was wondering if you are open on saturday. how much does it cost to move a flat with three rooms? can i cancel my appointment? thanks for the help.
    i have not had an answer to the email i sent last week. when will my package arrive? what is the difference between the two plans? i would like to talk to someone.
    can you help me change my password? the invoice is wrong, i have paid too much. how do i do that? it does not work any more. is it possible to pay by card?
    we are moving to a new home in june and need help with packing. how long does it take? which days do you work? thank you so much, that was really good. do you have a free slot tomorrow morning?
    where are you located? is there parking nearby? i want to complain about the food we got yesterday. what do i do if something gets broken? can i get my money back? do i have to be home when you come?
    i am very unhappy with the work that was done. do you deliver on sundays too? no thanks, not now. yes please, that sounds good. who should i call? unfortunately i missed the bus. something is missing from my order.
    i should have ordered something new for my kids. why have you not called me? both today and yesterday. she said that somebody would come. after a while it got better. nobody answers your phone. how many are you?
    hairdresser dentist plumber accounting online store offer discount gift card opening hours pickup delivery buy bought help make now only also me more than receipt size free viewing good morning hello hey there the and`,
}

/** Words and endings that stand in one language only, or nearly so; each is worth several letters' evidence. */
export const markers: Record<Language, string> = {
  nb: `hva hvordan jeg ikke noe noen meg deg seg dere deres oss vår nå etter mye bare også gjerne tusen takk lurer trenger bestille bestilling
    vite enn hvor hvem hvis hvilken hvilke hvorfor mulig tilbake leilighet barna uke uken mandag lørdag epost ringe ønsker fortsatt veldig spørsmål kjøpe gjøre
    blitt ble fått gått sånn hei ganske egentlig ledig åpent stengt hjelpe billig dyrt bedre mellom ute inne oppe nede i_morgen fungerer snakke menneske selge
    avbestille levere henter sende gratis forsikret forsikring rengjøring vask flyttevask gjelder betale betaling veien igjen tidligere senere fremdeles hjemme ja nei greit kjempebra kanskje`,
  sv: `jag inte och är ni er era något någon några mig dig sig nu efter mycket bara också gärna tack undrar behöver boka bokning
    vet än hur var vem om vilken vilka varför möjligt tillbaka lägenhet barnen vecka veckan måndag lördag mejl ringa vill fortfarande väldigt fråga köpa göra
    blivit blev fått gått sådan hej ganska egentligen ledig öppet stängt hjälpa billigt dyrt bättre mellan ute inne uppe nere imorgon fungerar prata människa sälja
    avboka leverera hämtar skicka gratis försäkrad försäkring städning ingår gäller betala betalning vägen igen tidigare senare hemma ja nej jättebra kanske av från till eller att och för på tjena`,
  da: `hvad hvordan jeg ikke noget nogen nogle mig dig sig jer jeres os vores nu efter meget kun også gerne tak brug behøver bestille afbestille
    vide end hvor hvem hvis hvilken hvilke hvorfor muligt tilbage lejlighed børnene uge ugen mandag lørdag ringe ønsker stadig rigtig spørgsmål købe gøre
    blevet blev fået gået sådan hej ganske egentlig ledig åbent lukket hjælpe billigt dyrt bedre mellem ude inde oppe nede virker tale menneske sælge
    levere afhenter sende gratis forsikret forsikring rengøring flytterengøring gælder betale betaling vejen igen tidligere senere hjemme ja nej fint hvornår måske af fra til eller at og for på mad lave lavet hvad der hertil tager værelse`,
  fi: `minä sinä te teillä meillä onko voiko voinko paljonko maksaa mikä mitä missä milloin miten kuinka että mutta kiitos hei moi terve kyllä ei en ole olen on ovat
    haluan haluaisin tarvitsen tilaus varaus varata perua peruuttaa asunto muutto aika auki kiinni lauantaina sunnuntaina maanantaina huomenna tänään eilen apua puhelin lasku`,
  de: `ich nicht und ist sie ihr euch etwas jemand mich dich sich jetzt nach viel nur auch gerne danke bitte brauche termin der die das den dem ein eine einen
    was wie wo wer wenn welche warum möglich zurück wohnung kinder woche montag samstag frage kaufen machen mit für von zu auf haben kann können möchte wird kostet umzug gibt guten tag`,
  en: `the i you your is are do does can how what when where who why not and or with for my have has would like please thanks thank need want much many this that there it to of on at in`,
}

/** Spellings that tell British from American English. */
export const british = `colour colours favourite centre metre metres litre litres cancelled cancelling cancelation travelling traveller organise organised organisation
  apologise realise recognise flat flats mum postcode cheque cheques licence queue fortnight whilst cheers ta quid pounds pence lorry boot bonnet holiday mobile
  removal removals removalist bin bank_holiday parcel jewellery grey tyre tyres kerb programme catalogue dialogue neighbour neighbours behaviour honour labour enquire enquiry enquiries
  half_past reckon lovely brilliant rubbish lift petrol car_park sofa settee biscuit wardrobe council tradesman vat learnt spelt autumn aeroplane mummy nappy nappies pram`

/** And the American ones. */
export const american = `color colors favorite center meter meters liter liters canceled canceling traveling traveler organize organized organization
  apologize realize recognize apartment apartments mom zip zipcode check checks license vacation cell cellphone gotten awesome dollar dollars bucks cents truck trunk hood
  mover movers sidewalk garbage trash jewelry gray tire tires curb program catalog dialog neighbor neighbors behavior honor labor inquire inquiry inquiries
  couch elevator gas parking_lot cookie closet y'all gonna store fall airplane diaper diapers stroller downtown restroom sales_tax ssn thanksgiving`
