import type { Language } from '../locale.ts'

/** How one language answers shortly, goes on, and takes back; alternatives of a pattern, in lower case. */
export type DialogueWords = {
  yes: string
  no: string
  maybe: string
  /** Begins (`and on Sundays?`) and ends (`on Sundays then?`) a question that goes on from the one before. */
  lead: string
  tail: string
  /** Says that what was said before was meant otherwise. */
  correction: string
  /** Says that two things named stand the wrong way round. */
  swapped: string
  not: string
  /** Begins something new. */
  turn: string
  /** Points back to what was spoken of. */
  back: string
  asking: string
  preposition: string
  day: string
  size: string
}

export const dialogueWords: Record<Language, DialogueWords> = {
  nb: {
    yes: 'ja|jada|jo|joda|jepp|japp|jess|yes|yep|ok|okei|okay|greit|stemmer|det stemmer|riktig|gjerne|selvfølgelig|absolutt|klart|klart det|kjør på|kjør|gjør det|det gjør vi|den er grei|avtale|supert|perfekt|flott|passer fint|det passer|det er fint|det er greit|det går fint|gå for det|sett i gang|fint|mm|mhm|den er god|det høres bra ut|høres bra ut|høres fint ut|ja takk|selvsagt|naturligvis|ta den|tar den|vi tar den|jeg tar den|bestill den|book den|legg den til|sett opp|nettopp|akkurat|👍',
    no: 'nei|neida|næ|nope|niks|ikke nå|absolutt ikke|overhodet ikke|trengs ikke|trenger ikke|det trengs ikke|nei takk|ellers takk|det går ikke|det passer ikke|passer ikke|helst ikke|slettes ikke|ikke nødvendig|unødvendig|ikke denne gangen|ikke i dag|langt ifra|langt derifra|står over|vi står over|har allerede|klarer oss|klarer meg|det trenger vi ikke|trenger vi ikke|dessverre ikke|👎',
    maybe:
      'kanskje|tja|mja|njæ|nja|vet ikke|jeg vet ikke|usikker|litt usikker|kommer an på|det kommer an på|må tenke|må sjekke|får se|vi får se|mulig|muligens|kan hende|tror det|jeg tror det|ikke sikker|er ikke sikker|sannsynligvis|antagelig|antakelig|trolig|må spørre|må høre med|skal høre med|tenke på det|tenke over det|sove på det|gir beskjed|kommer tilbake til det|vurderer det|har ikke bestemt',
    lead: 'hva så med|hva da|og|enn|men|hva med|hva da med|men hva med|og hva med|hvordan er det med|gjelder det|gjelder det også|ok og|okei og|ok, og',
    tail: 'da|også|òg|og|i stedet|isteden|liksom|så',
    correction:
      'altså$|stopp|stopp litt|ops|kom til å skrive|skulle ha skrevet|mente jeg|jeg mente|mente|jeg mener|mener jeg|skulle være|det skulle være|skulle stå|feil av meg|beklager|unnskyld|oi|ops|oops|glem det|rettelse|jeg tenkte på|tenkte på|skrev feil|nei|nei nei|holder|heller|vent|sorry',
    swapped: 'motsatt|omvendt|motsatt vei|andre veien',
    not: 'ikke',
    turn: 'bra|greit|perfekt|kult|forresten|for øvrig|en annen ting|en ting til|helt annen sak|noe annet|noe helt annet|apropos|ellers|et annet spørsmål|nytt spørsmål|et spørsmål til|ok|okei|takk|supert|flott|fint|før det|før jeg glemmer det|bare et kjapt spørsmål|kjapt spørsmål|helt annet spørsmål|én ting til|godt å vite|mens jeg har deg|mens jeg husker det',
    back: 'dit|det|den|de|dem|dette|denne|disse|der|da|han|hun|dit|samme',
    asking:
      '\\p{L}{3,14}r (?:dere|man|du)|hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilke|hvilket|når|kan|har|er|tar|selger|leverer|må|får|finnes|koster|skal|trenger|gjør|kommer|tilbyr|åpner|stenger|jobber|fikser|vil',
    preposition: 'på|i|til|for|fra|med|av|hos|om|etter|før|innen|uten|ved|mot|rundt|mellom',
    day: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|helg|helga|helgen|hverdag|hverdager|i dag|i morgen|i overmorgen|i kveld|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jul|jula|påske|påska|sommer|sommeren|vinter|vinteren|høst|høsten|vår|våren|17\\. mai|nyttår|pinse|formiddag|ettermiddag|kveld|morgen',
    size: 'lille|mellom|mellomstor|mellomste|største|minste|grå|brun|liten|lite|små|stor|stort|store|halv|hel|enkel|dobbel|kort|langt|lang|korte|lange|billig|dyr|ny|gammel|rød|blå|gul|grønn|hvit|svart',
  },
  sv: {
    yes: 'ja|japp|jepp|jo|joo|joda|jadå|jajamän|yes|yep|ok|okej|okay|visst|javisst|stämmer|det stämmer|gärna|självklart|absolut|precis|kör|kör på|kör på det|gör det|gör så|det blir bra|blir bra|det går bra|går bra|det passar|passar|toppen|perfekt|det låter bra|låter bra|mm|mhm|självfallet|det låter fint|låter fint|låter toppen|ja tack|klart|naturligtvis|ta den|tar den|vi tar den|jag tar den|boka den|lägg till|precis så|just det|fint|bra|kanon|👍',
    no: 'nej|nä|nej tack|nope|nix|icke|absolut inte|inte alls|inte nu|behövs inte|det behövs inte|det går inte|det passar inte|passar inte|helst inte|nejdå|nädå|ingen fara|onödigt|inte den här gången|inte idag|långt ifrån|står över|vi står över|jag står över|har redan|klarar oss|klarar mig|det behöver vi inte|behöver vi inte|behöver jag inte|tyvärr inte|hoppar över|👎',
    maybe:
      'kanske|tja|nja|mja|vet inte|jag vet inte|osäker|lite osäker|beror på|det beror på|måste tänka|måste kolla|får se|vi får se|möjligen|möjligtvis|kanske det|jag tror det|tror det|inte säker|är inte säker|eventuellt|troligen|troligtvis|förmodligen|antagligen|måste fråga|ska fråga|tänka på det|fundera på det|funderar|måste fundera|sova på saken|sova på det|återkommer|hör av mig|har inte bestämt|inte bestämt',
    lead: 'hur blir det|vad sägs om|vad säger ni om|och|men|vad gäller|hur är det med|hur blir det med|och hur är det med|gäller det|okej och|ok och|samma för',
    tail: 'då|också|med|istället|i stället|liksom|så',
    correction:
      'alltså$|stopp|vänta lite|ops|råkade skriva|skulle ha skrivit|menade jag|jag menade|menade|jag menar|menar jag|ska vara|skulle vara|skulle det va|skulle det vara|skulle va|det ska vara|det ska stå|fel av mig|förlåt|ursäkta|oj|hoppsan|glöm det|rättelse|jag tänkte på|tänkte på|skrev fel|nej|nej nej|nä|räcker|hellre|vänta|sorry',
    swapped: 'tvärtom|omvänt|åt andra hållet|andra hållet',
    not: 'inte|ej',
    turn: 'fint|okej då|schysst|perfekt|kanon|grymt|förresten|för övrigt|en annan sak|en sak till|något annat|något helt annat|nåt annat|apropå|annars|en annan fråga|ny fråga|en fråga till|ok|okej|tack|toppen|bra|jaha|innan dess|innan jag glömmer|snabb fråga|bara en snabb fråga|helt annan fråga|helt annan sak|bra att veta|medan jag har dig|medan jag kommer ihåg',
    back: 'det|den|de|dem|dom|detta|denna|dessa|där|då|han|hon|dit|samma',
    asking:
      '\\p{L}{3,14}r (?:ni|man|du)|vad|vem|var|hur|varför|vilken|vilka|vilket|när|kan|har|är|tar|säljer|levererar|måste|får|finns|kostar|ska|behöver|gör|kommer|erbjuder|öppnar|stänger|jobbar|fixar|ingår|går|vill',
    preposition: 'på|i|till|för|från|med|av|hos|om|efter|före|innan|inom|utan|vid|mot|runt|mellan',
    day: 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helg|helgen|vardag|vardagar|idag|i dag|imorgon|i morgon|i övermorgon|ikväll|i kväll|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|julen|påsk|påsken|sommar|sommaren|vinter|vintern|höst|hösten|vår|våren|midsommar|nyår|pingst|förmiddag|eftermiddag|kväll|morgon',
    size: 'lilla|mellan|mellanstor|största|minsta|grå|brun|liten|litet|lilla|små|stor|stort|stora|halv|hel|enkel|dubbel|kort|långt|lång|korta|långa|billig|dyr|ny|gammal|röd|blå|gul|grön|vit|svart',
  },
  da: {
    yes: 'ja|jada|jo|joh|jep|jeps|yes|yep|ok|okay|okej|fint|stemmer|det stemmer|rigtigt|det er rigtigt|gerne|selvfølgelig|absolut|naturligvis|klart|bare kør|kør|gør det|gør bare det|det gør vi|det passer|passer fint|det er fint|det er godt|det lyder godt|lyder godt|super|perfekt|aftale|det er en aftale|lad os det|lad os gøre det|mm|mhm|ja tak|tag den|tager den|vi tager den|jeg tager den|book den|bestil den|sæt den på|præcis|nemlig|lige præcis|fedt|dejligt|skønt|👍',
    no: 'nej|næ|næh|nej tak|nope|niks|ellers tak|absolut ikke|slet ikke|ikke nu|behøves ikke|det behøves ikke|ikke nødvendigt|det går ikke|det passer ikke|passer ikke|helst ikke|overhovedet ikke|unødvendigt|ikke denne gang|ikke i dag|langtfra|langt fra|springer over|vi springer over|jeg springer over|har allerede|klarer os|klarer mig|det behøver vi ikke|behøver vi ikke|behøver jeg ikke|desværre ikke|det er ikke nødvendigt|👎',
    maybe:
      'måske|tja|tjah|nja|ved ikke|jeg ved ikke|det ved jeg ikke|usikker|lidt usikker|kommer an på|det kommer an på|skal lige tænke|skal lige tjekke|må se|vi må se|lad mig se|muligvis|kan være|jeg tror det|tror jeg|ikke sikker|er ikke sikker|hm|eventuelt|sandsynligvis|formentlig|nok|skal spørge|må spørge|skal høre|tænke over det|tænke lidt over|sove på det|giver besked|vender tilbage|overvejer det|har ikke besluttet|ikke besluttet',
    lead: 'hvad så|hvad så om|og|men|hvad med|hvad så med|og hvad med|men hvad med|hvordan er det med|gælder det|gælder det også|okay og|ok og',
    tail: 'så|også|da|i stedet|med',
    correction:
      'altså$|stop|stop lige|ops|jeg kom til at skrive|kom til at skrive|skulle have skrevet|mente jeg|jeg mente|mente|jeg mener|mener jeg|skulle være|det skulle være|skulle have været|skulle stå|min fejl|fejl fra min side|undskyld|beklager|hov|ups|ups nej|glem det|rettelse|jeg tænkte på|tænkte på|skrev forkert|nej|nej nej|rækker|hellere|vent|sorry',
    swapped: 'omvendt|modsat|den anden vej|anden vej',
    not: 'ikke',
    turn: 'godt|perfekt|dejligt|forresten|for resten|i øvrigt|en anden ting|en ting mere|noget andet|noget helt andet|apropos|ellers|et andet spørgsmål|nyt spørgsmål|et spørgsmål mere|ok|okay|tak|super|fint|nå|inden da|før det|inden jeg glemmer det|bare et hurtigt spørgsmål|hurtigt spørgsmål|helt andet spørgsmål|en helt anden ting|én ting mere|godt at vide|mens jeg har dig|mens jeg husker det',
    back: 'det|den|de|dem|dette|denne|disse|der|da|han|hun|dertil|samme',
    asking:
      '\\p{L}{3,14}r (?:i|man|du)|hvad|hvem|hvor|hvordan|hvorfor|hvilken|hvilke|hvilket|hvornår|kan|har|er|tager|sælger|leverer|skal|må|får|findes|koster|gør|kommer|tilbyder|åbner|lukker|arbejder|laver|vil',
    preposition: 'på|i|til|for|fra|med|af|hos|om|efter|før|inden|uden|ved|mod|omkring|mellem',
    day: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|weekend|weekenden|hverdag|hverdage|i dag|i morgen|i overmorgen|i aften|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jul|julen|påske|påsken|sommer|sommeren|vinter|vinteren|efterår|efteråret|forår|foråret|nytår|pinse|formiddag|eftermiddag|aften|morgen|grundlovsdag',
    size: 'lille|mellem|mellemste|største|mindste|grå|brun|lille|små|stor|stort|store|halv|hel|enkelt|dobbelt|kort|langt|lang|korte|lange|billig|dyr|ny|gammel|rød|blå|gul|grøn|hvid|sort',
  },
  fi: {
    yes: 'kyllä|joo|juu|jep|jees|niin|niinpä|toki|totta kai|tottakai|ilman muuta|kyllä kiitos|ok|okei|okay|selvä|sopii|käy|se sopii|se käy|se passaa|passaa|hyvä|hienoa|näin|tehdään niin|pitää paikkansa|juuri niin|mielellään|ehdottomasti|varmasti|mm|anna mennä|just sinne|just niin|juuri se|juuri sinne|sinne juuri|laita vaan|laittakaa|laita|varataan|varaa|varatkaa|otetaan|otan sen|otamme|juu kiitos|joo kiitos|kelpaa|onnistuu|no joo|no juu|joo o|tietysti|tietenkin|mikäs siinä|mikä ettei|miksipä ei|miksi ei|antaa mennä|tehdään|tee niin|tehkää niin|hyvä niin|oikein|aivan|aivan niin|on|kyl|kyllähän|hyvin sopii|hyvin käy|sopii hyvin|käy hyvin|ok käy|just se|just just|👍',
    no: 'ei|en|eipä|ei kiitos|ei käy|ei sovi|ei tarvitse|ei tartte|ei nyt|en halua|ei missään nimessä|ei todellakaan|ei ollenkaan|en tarvitse|ei ole|eikä|no ei|no en|eipä kiitos|ei oo|ei kai|ei suinkaan|ei missään tapauksessa|pärjätään|pärjään|pärjäämme|hoidetaan itse|hoidan itse|tehdään itse|teemme itse|teen itse|ei tarvii|ei tarvi|ei tarvita|eipä tarvii|eipä tarvi|eipä tarvita|emme tarvitse|ei oo tarvis|ei ole tarvis|ei ole tarvetta|ei tarvetta|jätetään väliin|jätän väliin|jätämme väliin|jää väliin|en ota|ei oteta|emme ota|ei kannata|ei tällä kertaa|ei tänään|ei vielä|ei ikinä|ei ihan|ei oikeastaan|päinvastoin|valitettavasti ei|ikävä kyllä ei|no eipä|meillä on jo|mulla on jo|minulla on jo|löytyy jo|👎',
    maybe:
      'ehkä|kai|kaipa|ehkäpä|en tiedä|emmä tiiä|en oo varma|en ole varma|en osaa sanoa|riippuu|se riippuu|pitää miettiä|täytyy miettiä|pitää katsoa|katsotaan|saa nähdä|mahdollisesti|voi olla|luulisin|varmaan|no jaa|nojaa|tjaa|hmm|mietin|mä mietin|mietitään|mietin vielä|mietitään vielä|pitää kysyä|täytyy kysyä|pitää tarkistaa|täytyy tarkistaa|pitää varmistaa|kysyn|kysyn ensin|tarkistan|varmistan|todennäköisesti|luultavasti|palaan asiaan|palataan asiaan|ilmoitan|katson|katellaan|katsellaan|harkitsen|harkitaan|en osaa päättää|en oo vielä|en ole vielä|ei vielä tietoa|en vielä tiedä|en tiiä|emme tiedä|ei olla varmoja|emme ole varmoja|vaikea sanoa|ehkäpä joo|ehkä joo|voi olla joo|pitää puhua|pitää jutella|nukun yön yli|yön yli|jahka|saattaa olla|mahdollisesti joo|kait',
    lead: 'entä|entäs|mites|miten|mitä|ja|mutta|no entä|entäpä|koskeeko|koskeeko se myös|ok ja|okei entä|päteekö sama|no mites|no entäs|entä jos|mites sitten|mites taas|mites sit|entäs sitten|onko sama|onko se sama|käykö sama|sama juttu|koskeeks|koskeeko tämä|päteekö se|päteeks|kuuluuko siihen|ja entä',
    tail: 'sitten|sit|myös|taas|sen sijaan|kin',
    correction:
      '^siis|seis|stop|oho|kirjoitin väärin|tuli väärin|tarkoitin|siis tarkoitin|tarkotin|tarkoitan|piti olla|piti sanoa|pitikin|anteeksi|sori|hups|oho|oikeastaan|unohda se|korjaus|ajattelin|mietin|kirjoitin väärin|meni väärin|ei|ei ei|riittää|mieluummin|sittenkin|odota|eiku|eikun|eikä|ei ku|ei kun|itse asiassa|sittenki|siis|korjaan|vaihdetaan|vaihda|meinasin|meinaan|pitäisi olla|piti sanomani|tai siis|tai oikeastaan|toisinpäin|toisin päin|laitetaan sittenkin|laita sittenkin|ei vaan|väärin|höh|pahoittelut|riittää kyllä|olikin|onkin',
    swapped: 'toisinpäin|toisin päin|päinvastoin|toiseen suuntaan',
    not: 'ei|eikä',
    turn: 'hienoa|loistavaa|muuten|sivumennen|toinen asia|toinen kysymys|yksi asia vielä|vielä yksi asia|yksi juttu|ihan toinen asia|jotain muuta|uusi kysymys|ok|okei|kiitos|selvä|hyvä|ai niin|ennen sitä|hei ennen sitä|sitä ennen|ensin|hei muuten|ihan eri asia|eri asia|eri juttu|toinen juttu|yksi kysymys|pikakysymys|nopea kysymys|vielä yks juttu|vielä yksi juttu|vielä yks|vielä yksi|ai niin muuten|samalla kun|siitä tuli mieleen|tuli mieleen|vaihdan aihetta|aiheesta toiseen|mutta ensin|ok kiitti|kiitti|kiitos tiedosta|hienoa|mahtavaa|loistavaa|super|joo|hyvä tietää|entä ihan muu|apropoo|niin ja',
    back: 'sinne|siellä|sieltä|se|sen|sitä|siihen|siitä|siellä|siinä|sinne|ne|niitä|niiden|tämä|tämän|tätä|nämä|sama|samaa|silloin|hän|sille|niille|niistä|niissä|niihin|noista|noissa|molemmat|molempia|kumpikin|kumpi|näistä|näissä|siltä|sillä',
    asking:
      'mikä|mitä|kuka|missä|mistä|mihin|milloin|miksi|miten|kuinka|paljonko|montako|millainen|millä|moneltako|onko|voiko|voinko|voitteko|saako|saanko|pitääkö|tarvitseeko|otatteko|myyttekö|teettekö|toimitatteko|kuuluuko|maksaako|ovatko|löytyykö|käykö|onks|voiks|saaks|pitääks|käyks|tuleeks|ootteks|meneeks|maksaaks|löytyyks|otatteks|\\p{L}{2,20}k[oö]|mites|mitenkäs|mitäs|minkä|millon|paljo|minä päivänä|mihin aikaan|kenelle|keneltä|kenen|minne|minkälainen|mitkä|ketkä',
    preposition: 'ennen|ilman|kanssa',
    day: 'maanantai\\p{L}*|tiistai\\p{L}*|keskiviik\\p{L}*|torstai\\p{L}*|perjantai\\p{L}*|lauantai\\p{L}*|sunnuntai\\p{L}*|viikonlop\\p{L}*|arki\\p{L}*|tänään|huomenna|ylihuomenna|illalla|aamulla|iltapäivällä|tammikuu\\p{L}*|helmikuu\\p{L}*|maaliskuu\\p{L}*|huhtikuu\\p{L}*|toukokuu\\p{L}*|kesäkuu\\p{L}*|heinäkuu\\p{L}*|elokuu\\p{L}*|syyskuu\\p{L}*|lokakuu\\p{L}*|marraskuu\\p{L}*|joulukuu\\p{L}*|joulu\\p{L}*|pääsiäi\\p{L}*|juhannu\\p{L}*|vapp\\p{L}*|kesällä|talvella|syksyllä|keväällä',
    size: 'pienin|suurin|keskikokoi\\p{L}*|harmaa|ruskea|pieni|pienen|pientä|pienestä|iso|ison|isoa|isosta|suuri|suuren|suurta|puolikas|kokonainen|lyhyt|pitkä|pitkän|halpa|kallis|uusi|vanha|punainen|sininen|keltainen|vihreä|valkoinen|musta',
  },
  de: {
    yes: 'ja|jo|jap|jup|jep|jawohl|yes|yep|ok|okay|klar|na klar|alles klar|stimmt|das stimmt|genau|richtig|gern|gerne|sehr gerne|natürlich|selbstverständlich|absolut|auf jeden fall|passt|das passt|passt gut|mach das|machen sie das|machen wir|so machen wir es|einverstanden|in ordnung|geht klar|super|perfekt|prima|bitte|ja bitte|hört sich gut an|klingt gut|mhm|doch|kein ding|kein problem|mach mal|gerne doch|aber gern|aber gerne|klar doch|na gut|geht in ordnung|unbedingt|nehm ich|nehme ich|nehmen wir|tragen sie ein|buchen sie|so ist es|von mir aus|meinetwegen|sicher|na sicher|logo|freilich|logisch|jawoll|joa|jepp|bestens|wunderbar|top|ist okay|ist ok|ist in ordnung|das wäre gut|das wäre toll|wäre super|immer gern|her damit|bin dabei|sind dabei|👍',
    no: "nein|nee|nö|ne|nope|nein danke|lieber nicht|auf keinen fall|keinesfalls|nicht jetzt|nicht nötig|brauche ich nicht|brauchen wir nicht|das geht nicht|passt nicht|das passt nicht|geht nicht|überhaupt nicht|gar nicht|danke nein|auf gar keinen fall|gar keinen fall|kein bedarf|keinen bedarf|nicht notwendig|brauchts nicht|braucht's nicht|brauch ich nicht|brauch ich nich|muss nicht sein|muss nicht|lass mal|lassen sie mal|lieber doch nicht|ach nein|ach nee|bitte nicht|weder noch|nicht wirklich|bloß nicht|im gegenteil|leider nein|leider nicht|nicht so ganz|kein interesse|haben wir schon|hab ich schon|habe ich schon|machen wir selbst|mache ich selbst|mach ich selbst|danke nicht nötig|diesmal nicht|heute nicht|ohne|passe|da passe ich|nicht unbedingt|erst mal nicht|erstmal nicht|👎",
    maybe:
      'vielleicht|eventuell|evtl|naja|na ja|jein|hm|hmm|weiß nicht|ich weiß nicht|weiß ich nicht|weiß ich noch nicht|unsicher|bin unsicher|kommt drauf an|kommt darauf an|mal sehen|mal schauen|muss überlegen|muss ich überlegen|muss erst|möglicherweise|kann sein|ich glaube schon|glaube schon|nicht sicher|bin nicht sicher|schwer zu sagen|wahrscheinlich|vermutlich|überlegen|ich überlege|überlege noch|überleg ich mir|muss ich mir|muss mir|muss ich noch|muss noch|muss ich erst|müssen wir noch|müssen wir erst|melde mich|sag bescheid|sage bescheid|gebe bescheid|geb bescheid|kläre das|kläre ich|frag mal|frage meine|frage meinen|frage erst|noch offen|noch unklar|noch unentschieden|unentschlossen|schau mal|schauen wir mal|mal gucken|ich denke schon|denke schon|eher ja|eher schon|eher nein|noch nicht sicher|kann ich noch nicht|weiß noch nicht|ich weiß es noch nicht|drüber schlafen|darüber schlafen|drüber nachdenken|darüber nachdenken',
    lead: 'und|aber|wie ist es mit|wie sieht es aus mit|wie siehts aus mit|was ist mit|und was ist mit|und wie ist es|gilt das auch|gilt das|ok und|okay und|wie ist das mit|wie wäre es mit|wie wärs mit|wie steht es mit|wie stehts mit|wie schauts aus mit|wie schaut es aus mit|was wäre mit|und bei|gilt dasselbe für|gilt das gleiche für|trifft das auch auf|auch für|ist das bei|und für',
    tail: 'dann|auch|denn|stattdessen|so',
    correction:
      '^also|stop|halt stop|habe mich vertan|falsch geschrieben|meinte ich|ich meinte|meinte|ich meine|meine ich|sollte sein|sollte es sein|soll heißen|sollte heißen|mein fehler|entschuldigung|sorry|ups|oh|ach nein|vergessen sie|vergiss es|korrektur|ich dachte an|dachte an|habe mich vertippt|vertippt|verschrieben|vertan|nein|nein nein|nee|reicht|lieber|doch lieber|moment|halt|quatsch|ach quatsch|falsch|ich korrigiere|doch nicht|moment mal|eher|sondern|nein doch|stopp|stop|vielmehr|besser gesagt|genauer gesagt|äh|ähm|ach mach doch|mach doch|machen sie doch|pardon|verzeihung|tschuldigung|sorry ich meinte|gemeint war|gemeint ist|andersrum',
    swapped: 'andersrum|anders herum|andersherum|umgekehrt|genau umgekehrt',
    not: 'nicht',
    turn: 'fein|okay danke|in ordnung|übrigens|nebenbei|apropos|andere frage|eine andere frage|noch eine frage|noch etwas|noch was|etwas anderes|was anderes|ganz was anderes|mal was anderes|neue frage|ansonsten|sonst|ok|okay|danke|super|gut|alles klar|vorher noch|vorher ne frage|vorher eine frage|davor noch|bevor ich es vergesse|bevor ichs vergesse|bevor wir weitermachen|kurze frage|kurz noch|moment|moment vorher|erst mal|erstmal|zuerst|zwischenfrage|kurze zwischenfrage|mal eine andere frage|mal ne andere frage|andere sache|ganz andere frage|andere baustelle|themenwechsel|wo ich schon|wenn wir schon|eins noch|eine sache noch|eine frage noch|ach ja|ach so|achso|gut zu wissen|alles klar danke|prima|perfekt|schön|toll|eigentlich|ne frage|eine frage|frage',
    back: 'dort|das|es|er|die|dies|diese|dieser|dieses|dort|da|dafür|damit|davon|dazu|dabei|darin|ihn|ihm|ihr|dasselbe|dahin|hin|beiden|beide|denen|einer|eins|diesen|diesem|welcher|welche',
    asking:
      "was|wer|wo|wie|warum|wieso|wann|welche|welcher|welches|wieviel|kann|können|könnt|hat|habt|haben|ist|sind|nehmen|nehmt|verkauft|verkaufen|liefert|liefern|muss|darf|gibt|kostet|soll|brauche|brauchen|macht|machen|kommt|kommen|bietet|bieten|öffnet|schließt|arbeitet|möchte|\\p{L}{3,14}t (?:ihr|man|es)|\\p{L}{3,14}en sie|brauch ich|brauche ich|bekomme ich|bekommt man|kriege ich|krieg ich|gibts|gibt's|geht|gilt|seid|dürfen|könntet|könnten|könnte|hättet|hätten|wäre|würdet|würden|wem|wen|wohin|woher|womit|wofür|wozu|welchen|welchem|wieviele",
    preposition:
      'am|an|im|in|ins|zum|zur|zu|für|von|vom|mit|bei|beim|nach|vor|bis|ohne|um|gegen|zwischen|ab|nachm|auf|aus|über',
    day: 'montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|wochenende|wochenenden|werktags|werktagen|feiertags|feiertagen|heute|morgen|übermorgen|heute abend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weihnachten|ostern|pfingsten|silvester|neujahr|sommer|winter|herbst|frühling|vormittags?|nachmittags?|abends?|früh|heiligabend',
    size: 'mittlere|mittleren|größte|kleinste|graue|braune|klein|kleine|kleinen|kleiner|kleines|groß|große|großen|großer|großes|halb|halbe|ganze|einfach|doppelt|kurz|kurze|kurzen|lang|lange|langen|billig|teuer|neu|alt|rot|rote|blau|blaue|gelb|gelbe|grün|grüne|weiß|weiße|schwarz|schwarze',
  },
  en: {
    yes: "yes|yeah|yea|yep|yup|yes please|sure|sure thing|ok|okay|k|alright|all right|correct|right|that's right|thats right|exactly|of course|absolutely|definitely|certainly|go ahead|go for it|do it|do that|please do|sounds good|sounds great|that works|works for me|perfect|great|fine|that's fine|thats fine|deal|aye|mhm|i do|i would|you bet|why not|go on then|go on|go for that|book it|add it|i'll take it|we'll take it|take it|let's do it|lets do it|let's do that|let's go|sounds perfect|sounds fine|cool|that'd be great|that would be great|happy with that|works|that'll do|that will do|count me in|ok then|alright then|by all means|indeed|spot on|yes indeed|too right|naturally|no problem|fine by me|i'm in|please|👍",
    no: "no|nope|nah|no thanks|no thank you|not now|not really|absolutely not|definitely not|no need|not needed|don't need|that doesn't work|doesn't work for me|doesn't suit|not at all|i'd rather not|rather not|i don't|we'll pass|i'll pass|pass on that|pass|far from it|not for me|no ta|hard no|no way|never mind|leave it|i'll leave it|we'll leave it|we're good|i'm good|i'm fine|we're fine|skip it|skip that|not this time|don't bother|not necessary|nothing else|not interested|we don't need|i don't need|we don't want|i don't want|i'd prefer not|certainly not|nowhere near|quite the opposite|on the contrary|hardly|not quite|not today|no longer needed|we've got it covered|already have|already got one|negative|unfortunately not|sadly not|afraid not|i'm afraid not|👎",
    maybe:
      "maybe|perhaps|possibly|not sure|i'm not sure|im not sure|don't know|i don't know|i dont know|dunno|depends|it depends|that depends|let me think|let me check|need to think|need to check|have to think|have to check|we'll see|i'll see|might|could be|i guess|i think so|hmm|hm|kind of|sort of|unsure|let me have a think|have a think|need to ask|have to ask|gotta ask|gotta check|gotta run it by|run it by|run that by|i'll ask|i'll check|i'll think|let you know|get back to you|probably|most likely|undecided|haven't decided|not decided|on the fence|check with|ask my|speak to my|talk to my|sleep on it|still thinking|thinking about it|hard to say|tentatively|might do|think about it|think it over|mull it over|in two minds|not a hundred percent|give me a day|give me a minute to think|can't say yet|too early to say",
    lead: "and|but|what about|how about|and what about|and how about|does that include|does that go for|same for|is it the same for|ok and|okay and|also|so what about|ok what about|what of|how's about|and for|what if it's|does that apply to|does the same go for|same goes for|even",
    tail: 'then|too|as well|also|instead|though|either',
    correction:
      "stop|hold up|that is|i put the wrong|wrote the wrong|i meant|meant|i mean|it should be|should be|should have been|should've been|my mistake|my bad|sorry|oops|whoops|forget it|forget that|scratch that|correction|i was thinking of|thinking of|typo|actually|no|no no|make that|make it|rather|wait|will do|i should have said|should say|it's actually|not that|strike that|change that to|change it to|let's make it|let's say|on second thought|on second thoughts|no wait|hang on|hold on|apologies|pardon",
    swapped:
      'the other way round|the other way around|other way round|other way around|vice versa|the reverse|swap them|reversed',
    not: 'not',
    turn: "good|fine|nice|ok then|sounds good|by the way|btw|another thing|one more thing|another question|different question|unrelated|on another note|separate question|something else|new question|incidentally|also|ok|okay|thanks|great|right|cool|anyway|before that|before i forget|before we go on|first though|quick question|just a quick one|separately|while i'm here|while i have you|while you're there|on a different note|different topic|changing the subject|another thing though|oh and|one other thing|side question|totally different question|question though|good to know|perfect|awesome|lovely|brilliant|nice one|cheers",
    back: 'it|that|this|those|these|them|they|there|then|he|she|him|her|one|ones|same|both|either|neither|ours|his|hers',
    asking:
      'what|who|where|when|why|how|which|whose|can|could|do|does|did|is|are|will|would|should|may|have|has|am',
    preposition:
      'on|in|at|to|for|from|with|by|of|after|before|within|without|near|around|between|over|during',
    day: '\\d{1,2}(?:st|nd|rd|th)|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?|today|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|new year|thanksgiving|summer|winter|autumn|fall|spring|bank holidays?|mornings?|afternoons?|evenings?',
    size: 'biggest|smallest|medium-sized|mini|grey|gray|brown|small|smaller|medium|large|larger|big|bigger|half|full|single|double|short|long|cheap|expensive|new|old|red|blue|yellow|green|white|black|twin|king',
  },
}
