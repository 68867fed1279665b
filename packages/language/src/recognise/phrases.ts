import type { Language } from '../locale.ts'

/** Fixed phrases of one language; each list is alternatives of a pattern in lower case. */
export type Phrases = {
  greeting: string
  thanks: string
  goodbye: string
  affirm: string
  deny: string
  /** What may follow a greeting or thanks without making it a question. */
  filler: string
  bot: string
  complaint: string
}

/** The phrases of all languages. */
export const phrases: Record<Language, Phrases> = {
  nb: {
    greeting:
      'heisann sveisann|god ettermiddag|god formiddag|hei igjen|hei på dere|hei der|halloi|hola|god aften|hei hei|heisann|heihei|heia|hei|hallo|hallaisen|god dag|god morgen|god kveld|godkveld|godmorgen|goddag|morn|morn morn|halla|tjena|yo|hey|hi',
    thanks:
      'tusen takk|mange takk|hjertelig takk|takk skal du ha|takk skal dere ha|takk for hjelpen|takk for svar|takk for svaret|takk så mye|takker|takk|supert takk|flott takk|perfekt takk|tusen hjertelig takk|kjempebra takk',
    goodbye:
      'hei da|på gjenhør|takk for praten|ha det bra|ha det|hadet|ha en fin dag|ha en god dag|ha en fin kveld|snakkes|vi snakkes|farvel|på gjensyn|adjø|god helg|god natt|ses',
    affirm:
      'ja det gjør jeg|ja det gjør vi|ja det vil jeg|ja det går bra|ja det er fint|jepp det stemmer|ja det stemmer|ja visst|javisst|jo da|selvsagt|nettopp|akkurat|stemmer det|ja|jada|jo|jepp|japp|ok|okei|okay|greit|det stemmer|stemmer|riktig|ja takk|ja gjerne|gjerne|selvfølgelig|absolutt|helt klart|klart det|sikkert|jaja|den er god|det er riktig|fint',
    deny: 'nei det var alt|nei det var det|nei det går fint|nei nei|nei det er greit|nei da|trengs ikke|ellers takk|nei ellers takk|nei|neida|nei takk|nope|niks|overhodet ikke|absolutt ikke|aldri i livet|ikke nå|det stemmer ikke|nei det er feil|feil|niks',
    filler:
      'det|alt|var|bra|så|du|dere|deg|for|hjelpen|svar|svaret|fint|supert|flott|igjen|da|på|og|sammen|alle|kjempebra|veldig|god|dag|hjelp|meg|informasjonen|snill|skal|ha|mye|der|i|en|fin|kveld|helg|ok|nå',
    bot: 'er du (?:en )?(?:robot|bot|chatbot|maskin|ai|datamaskin|et menneske|menneske|ekte|en ekte person|en person|kunstig intelligens)|snakker jeg med (?:en|et) (?:robot|bot|maskin|menneske|ekte person|person)|hvem er du|hva er du|hva heter du|hva kan du(?: gjøre| hjelpe(?: meg)? med)?',
    complaint:
      'klage|klager|misfornøyd|skuffet|uakseptabelt|forferdelig|elendig|ubrukelig|dårlig service|elendig service|vil ha pengene tilbake|pengene tilbake|svindel|lurt|skandale|skandaløst|helt håpløst|håpløst|fungerer ikke|virker ikke|aldri mer|reklamere|rasende|irritert|forbanna|forbannet|ikke fornøyd|ikke bra nok|under enhver kritikk|horribelt|drittservice|søppel',
  },
  sv: {
    greeting:
      'tjenare mannen|god eftermiddag|god förmiddag|hej igen|hej på er|hejsan igen|god afton|hallå där|hej där|hej hej|hejsan|hejhej|hej|hallå|god dag|god morgon|god kväll|godmorgon|goddag|tjena|tjenare|tja|tjabba|morrn|halloj|hey|hi',
    thanks:
      'tack så mycket|tusen tack|stort tack|tack så jättemycket|tack för hjälpen|tack för svar|tack för svaret|tackar|tack snälla|tack|toppen tack|perfekt tack|tackar så mycket',
    goodbye:
      'hej hej då|hej så länge|tack och hej|på återhörande|ses|hej då|hejdå|ha det bra|ha det|ha en bra dag|ha en fin dag|vi hörs|hörs|adjö|farväl|vi ses|trevlig helg|god natt',
    affirm:
      'ja det gör jag|ja det gör vi|ja det vill jag|ja det går bra|ja det blir bra|japp stämmer bra|jadå|jodå|ja visst|ja det stämmer|stämmer bra|självfallet|exakt|just det|ja|japp|jepp|jo|ok|okej|okay|det stämmer|stämmer|ja tack|ja gärna|gärna|självklart|absolut|visst|javisst|jajamän|precis|det är rätt|korrekt|helt rätt|det går bra',
    deny: 'nej det var allt|nej det var det|nej det är lugnt|nejdå|nädå|nej nej|nej det är bra|behövs inte|nej det behövs inte|nej|nej tack|nä|nope|absolut inte|inte alls|inte nu|det stämmer inte|fel|nej det är fel|icke',
    filler:
      'det|allt|var|bra|så|du|ni|dig|er|för|hjälpen|svar|svaret|fint|toppen|igen|då|på|och|alla|jättebra|väldigt|god|dag|hjälp|mig|informationen|snälla|ska|ha|mycket|där|i|en|fin|kväll|helg|ok|nu',
    bot: 'är du (?:en )?(?:robot|bot|chatbot|maskin|ai|dator|människa|riktig|riktig person|person|äkta)|pratar jag med (?:en|ett) (?:robot|bot|maskin|människa|riktig person|person)|vem är du|vad är du|vad heter du|vad kan du(?: göra| hjälpa(?: mig)? med)?',
    complaint:
      'klaga|klagomål|missnöjd|besviken|oacceptabelt|hemskt|fruktansvärt|uselt|värdelöst|värdelös|dålig service|usel service|pengarna tillbaka|bedrägeri|lurad|skandal|hopplöst|funkar inte|fungerar inte|aldrig mer|reklamera|rasande|irriterad|förbannad|arg|inte nöjd|inte bra nok|under all kritik|skräp|katastrof',
  },
  da: {
    greeting:
      'hejsa derude|god eftermiddag|god formiddag|hej igen|hej derude|hej med jer|halløj igen|mojn|møjn|hej hej|hejsa|hejsan|hej|hallo|halløj|goddag|god dag|godmorgen|god morgen|godaften|god aften|davs|dav|hey|hi|hello',
    thanks:
      'mange tak|tusind tak|tak skal du have|tak skal i have|tak for hjælpen|tak for svar|tak for svaret|jo tak|super tak|perfekt tak|takker|tak|1000 tak',
    goodbye:
      'hej hej|tak for snakken|på genhør|farvel|hav en god dag|ha en god dag|hav det godt|ha det godt|ha det|vi ses|vi snakkes|på gensyn|god weekend|hav en god weekend|godnat|god nat|hej hej farvel',
    affirm:
      'ja det gør jeg|ja det gør vi|ja det vil jeg|ja det er fint|ja det går fint|jep det passer|det passer|ja det passer|jo da|jotak|jo tak|præcis|netop|lige præcis|jeps det stemmer|ja|jada|jo|jep|jeps|ok|okay|okej|det stemmer|det er rigtigt|rigtigt|korrekt|ja tak|ja gerne|gerne|selvfølgelig|absolut|helt sikkert|naturligvis|fint|det er fint',
    deny: 'nej det var det hele|nej det var alt|nej det var det|nej det er fint|nej nej|nej det behøves ikke|behøves ikke|nej det er i orden|nej ellers tak|næ nej|næ tak|nej|nej tak|næ|nope|niks|absolut ikke|slet ikke|ikke nu|det stemmer ikke|forkert|nej det er forkert|ellers tak',
    filler:
      'det|alt|var|godt|så|du|i|dig|jer|for|hjælpen|svar|svaret|fint|super|igen|da|på|og|alle|rigtig|meget|god|dag|hjælp|mig|informationen|sød|skal|have|der|en|dejlig|aften|weekend|ok|nu|venlig',
    bot: 'er du (?:en )?(?:robot|bot|chatbot|maskine|ai|computer|et menneske|menneske|ægte|en rigtig person|rigtig|et rigtigt menneske|en person)|taler jeg med (?:en|et) (?:robot|bot|maskine|menneske|rigtigt menneske|person|rigtig person)|hvem er du|hvad er du|hvad hedder du|hvad kan du(?: gøre| hjælpe(?: mig)? med)?',
    complaint:
      'klage|klager|utilfreds|skuffet|uacceptabelt|forfærdeligt|forfærdelig|elendig|ubrugelig|ubrugeligt|dårlig service|elendig service|pengene tilbage|svindel|snydt|skandale|håbløst|virker ikke|fungerer ikke|aldrig mere|reklamere|rasende|irriteret|sur|vred|ikke tilfreds|ikke godt nok|under al kritik|lort|katastrofe',
  },
  fi: {
    greeting:
      'morjens|moikkelis|moikkamoi|hei taas|moi taas|hyvää iltapäivää|hyvää aamua|huomenta taas|terve taas|terve terve|tere|no moi|no hei|hei hei|heippa|heipä|hei|moi moi|moikka|moi|moro|terve|tervehdys|terveppä|päivää|hyvää päivää|hyvää huomenta|huomenta|hyvää iltaa|iltaa|haloo|hey|hi',
    thanks:
      'kiitos paljon|paljon kiitoksia|kiitoksia|kiitos avusta|kiitos vastauksesta|suuri kiitos|suuret kiitokset|tuhannet kiitokset|iso kiitos|kiitos|kiitti|kiittäen|tosi kiva kiitos',
    goodbye:
      'moikka|heippa|moi moi|hei hei|kuullaan|kiitos ja näkemiin|näkemiin|hei hei sitten|heippa sitten|moikka sitten|moi moi sitten|hyvää päivänjatkoa|päivänjatkoa|mukavaa päivää|hyvää viikonloppua|nähdään|kuulemiin|hyvää yötä|hyvästi',
    affirm:
      'joo käy|kyllä käy|joo sopii|kyllä sopii|joo pitää paikkansa|kyllä vain|kyllä vaan|juu pitää paikkansa|niin on|näin on|joo joo|jep jep|toki|ilman muuta|kyllä|joo|juu|jep|jees|ok|okei|pitää paikkansa|aivan|totta|kyllä kiitos|mielellään|tottakai|totta kai|ehdottomasti|se sopii|sopii|oikein|niin|just niin|selvä',
    deny: 'ei siinä kaikki|ei muuta|ei tarvitse|ei ei|eipä kiitos|ei tarvii|en tarvitse|ei ole tarvetta|ei|ei kiitos|en|ei todellakaan|ei missään nimessä|ei nyt|väärin|ei pidä paikkaansa|se on väärin|eipä',
    filler:
      'se|oli|hyvä|niin|sinulle|teille|avusta|vastauksesta|kaikesta|taas|ja|kaikille|oikein|todella|hyvää|päivää|apu|tiedosta|paljon|hienoa|mahtavaa|ok|nyt|sitten|kaikki',
    bot: 'oletko (?:sinä |sä )?(?:robotti|botti|chatbotti|kone|tekoäly|tietokone|ihminen|oikea ihminen|oikea)|puhunko (?:minä )?(?:robotin|botin|koneen|ihmisen|oikean ihmisen|tekoälyn)(?: kanssa)?|kuka (?:sinä )?olet|mikä (?:sinä )?olet|mikä (?:sinun )?nimesi on|mitä (?:sinä )?osaat(?: tehdä)?|missä voit auttaa',
    complaint:
      'valittaa|valitus|reklamaatio|tyytymätön|pettynyt|pettynyttä|ei ole hyväksyttävää|kamala|kamalaa|surkea|surkeaa|hyödytön|huono palvelu|huonoa palvelua|rahat takaisin|huijaus|huijattu|skandaali|toivoton|ei toimi|en koskaan enää|vihainen|ärsyttää|ärsyttävää|raivoissani|ala-arvoista|törkeää|paska|katastrofi',
  },
  de: {
    greeting:
      'moinsen|hallo nochmal|hallo noch mal|hallo wieder|grüß dich|grüß euch|grüße|guten mittag|guten nachmittag|schönen tag|hallihallo|huhu|tach|servus zusammen|hi zusammen|hallo zusammen|hallöchen|hallo|guten tag|guten morgen|guten abend|gutentag|schönen guten tag|grüß gott|grüezi|moin moin|moin|servus|tag|hey|hi|na',
    thanks:
      'vielen dank|vielen lieben dank|herzlichen dank|danke schön|dankeschön|danke sehr|besten dank|tausend dank|danke für die hilfe|danke für ihre hilfe|danke für die antwort|danke|super danke|perfekt danke|dankesehr|merci|ich danke ihnen',
    goodbye:
      'tschüssi|tschö|auf wiederhören|machts gut|macht es gut|mach es gut|bis morgen|auf wiedersehen|tschüss|tschüß|tschau|ciao|bis bald|bis dann|bis später|schönen tag noch|einen schönen tag noch|schönen abend|schönes wochenende|gute nacht|ade|wiedersehen',
    affirm:
      'ja das mache ich|ja das passt|ja gut|ja in ordnung|jup genau|jup|jap|ja klar|ja genau|ja stimmt|jo genau|aber ja|sicher|logo|freilich|ja|jo|jep|jawohl|ok|okay|genau|stimmt|das stimmt|richtig|das ist richtig|ja bitte|ja gerne|gerne|natürlich|selbstverständlich|klar|na klar|auf jeden fall|einverstanden|passt|korrekt',
    deny: 'nein das war alles|nein das wars|nein passt schon|nö danke|nee danke|nein nein|nicht nötig|nein nicht nötig|lass mal|passt schon danke|nein|nein danke|nee|nö|ne|auf keinen fall|keinesfalls|nicht jetzt|das stimmt nicht|falsch|nein das ist falsch|überhaupt nicht|keineswegs',
    filler:
      'das|alles|war|gut|so|du|sie|ihnen|dir|euch|für|die|ihre|deine|hilfe|antwort|toll|super|nochmal|und|alle|sehr|auskunft|schön|info|information|nett|an|freundlich|schnelle|ok|jetzt|tag|zusammen|liebes|team',
    bot: '(?:bist du|sind sie|bin ich hier bei) (?:ein |eine )?(?:roboter|bot|chatbot|maschine|ki|computer|mensch|echter mensch|echt|echte person|einem bot)|(?:spreche|rede|schreibe|chatte) ich (?:gerade |hier )?mit (?:einem|einer) (?:roboter|bot|maschine|ki|menschen|echten menschen|echten person|computer)|wer (?:bist du|sind sie)|was (?:bist du|sind sie)|wie (?:heißt du|heißen sie)|was kannst du(?: tun| alles)?|wobei kannst du (?:mir )?helfen',
    complaint:
      'beschweren|beschwerde|unzufrieden|enttäuscht|inakzeptabel|nicht akzeptabel|furchtbar|schrecklich|miserabel|unbrauchbar|nutzlos|schlechter service|schlechten service|geld zurück|betrug|betrogen|skandal|hoffnungslos|funktioniert nicht|nie wieder|reklamieren|reklamation|wütend|sauer|verärgert|genervt|nicht zufrieden|unverschämt|unverschämtheit|frechheit|katastrophe|unter aller sau|mies|scheiße',
  },
  en: {
    greeting:
      'hiya folks|hello again|hi again|hey again|hi folks|hi guys|hi all|hello all|hello everyone|evening all|morning all|afternoon all|afternoon|alright|hi team|hello team|good day to you|hi there|hello there|hey there|hello|hiya|hiya there|hi|hey|heya|good morning|good afternoon|good evening|good day|howdy|yo|greetings|morning|evening',
    thanks:
      'thank you so much|thank you very much|thanks a lot|thanks so much|many thanks|thanks a million|thank you for your help|thanks for your help|thanks for the help|thank you|thanks|thx|ty|cheers|ta|much appreciated|great thanks|perfect thanks|tysm',
    goodbye:
      'ta ra|toodles|so long|speak soon|talk later|bye for now|bye then|laters|ttyl|goodbye|good bye|bye bye|bye|see you later|see you|see ya|have a nice day|have a good day|have a great day|have a good one|have a nice evening|have a nice weekend|take care|good night|cya|later|cheerio',
    affirm:
      "yes i do|yes i would|yes that works|yes that is fine|yes we do|yeah sure|yes sure|yup sure|yeah ok|ya|yas|for sure|too right|spot on|yes|yes please|yeah|yep|yup|ok|okay|sure|sure thing|of course|absolutely|definitely|right|correct|that is right|that's right|that is correct|that's correct|exactly|indeed|sounds good|fine|please do|go ahead|aye",
    deny: "no i'm good thanks|no i'm good|no im good|i'm good thanks|no that's fine|no need|no it's fine|no all good|not needed|no|no thanks|no thank you|nope|nah|not now|not at all|absolutely not|no way|never mind|nevermind|wrong|that is wrong|that's wrong|incorrect|that is not right|not really",
    filler:
      'that|was|great|so|you|for|your|the|help|answer|all|again|and|everyone|very|really|good|day|me|info|information|kind|a|lot|much|it|is|nice|there|ok|now|this|helpful|to|have|evening|weekend|guys|team',
    bot: "are you (?:a |an |really a )?(?:robot|bot|chatbot|machine|ai|computer|human|real person|real|person|real human|human being)|am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:robot|bot|machine|ai|human|real person|person|real human|computer)|is this (?:a |an )?(?:bot|robot|chatbot|ai|machine|real person)|who are you|what are you|what is your name|what's your name|what can you do|what can you help(?: me)? with",
    complaint:
      "complain|complaint|dissatisfied|unhappy|disappointed|unacceptable|terrible|horrible|awful|useless|bad service|poor service|terrible service|money back|scam|fraud|ripped off|scandal|hopeless|does not work|doesn't work|not working|never again|furious|annoyed|angry|not happy|not good enough|disgusting|disgrace|disgraceful|rubbish|crap|worst|ridiculous|appalling|fed up",
  },
}
