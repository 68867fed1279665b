import type { Language } from '../locale.ts'

/** What sort of thing a sentence shows, and a question may want to hear. */
export type Kind =
  | 'price'
  | 'clock'
  | 'day'
  | 'span'
  | 'age'
  | 'size'
  | 'share'
  | 'count'
  | 'often'
  | 'limit'
  | 'reason'
  | 'person'
  | 'name'
  | 'place'
  | 'contact'
  /** What one may pay by. */
  | 'means'
  | 'whether'

/** One way of asking: the kinds that answer it, and how it is said (in lower case). */
export type Ask = [kinds: Kind[], said: RegExp]

/** The ways of asking that say plainly what is wanted; all that fit are taken together. */
export const asks: Record<Language, Ask[]> = {
  nb: [
    [
      ['price'],
      /takst|sats(en)?(?!\p{L})|punge ut|blakke|spytte i|bli(r)? (summen|regninga)|hva må (jeg|vi|man) gi/u,
    ],
    [['clock'], /til når|fra når|hvor lenge (har|holder) dere/u],
    [['span'], /hvor lang (er )?(ventetid|garanti|frist|levering|kø)|hvor mye tid|ventetid|holdbar/u],
    [['size'], /hvor mye veier|vekt(?!\p{L})|maksvekt|mål(ene)? på/u],
    [['place'], /hvilke[nt]? (inngang|etasje|rom|sted|adresse)/u],
    [['count'], /maks antall|antall|hvor få/u],
    [['count'], /(?<!\p{L})kode(n)?(?!\p{L})|passord/u],
    [['reason'], /(?<!\p{L})(hvorfor|hva er grunnen)(?!\p{L})/u],
    [
      ['limit'],
      /senest|frist|siste sjanse|hvor (sent|tidlig|lenge før|lang tid (før|i forveien)|mange \p{L}+ (før|i forveien|på forhånd))|på forhånd|i forveien|si (i )?fra|gi beskjed|melde (fra|av|på)|når (må|skal|bør) (jeg|vi|man|du)|for sent/u,
    ],
    [
      ['clock', 'day', 'span'],
      /(?<!\p{L})(når(?! (jeg|du|vi|man|de|dere|det|den|han|hun|noen|alle|min|mitt|mine|vår|været)(?!\p{L}))|tidligst|senest|frist|siste sjanse)(?!\p{L})/u,
    ],
    [
      ['price'],
      /kost(e|er|a|et|ar)?(?!\p{L})|pris|(?<!\p{L})betale|gebyr|avgift|dyr(t|ere|est)|billig|gratis|penger|tillegg|ekstra betal|i bot|regning|tar dere for|ut med|blir det til/u,
    ],
    [
      ['span'],
      /hvor (lenge|mye lenger|lang tid|fort|raskt|kjapt|snart)|frist|gå(r|tt)? ut(?!\p{L})|gyldig|tar det/u,
    ],
    [['span'], /hvor mange (minutt|time|dag|døgn|uke|måned|år|natt|nett)/u],
    [['count'], /hvor (få|mange) (netter|personer|ganger)/u],
    [['clock'], /klokk|hva tid|hvor (sent|tidlig)|åpningstid|stenger|åpner|kvelden|åpent/u],
    [
      ['day'],
      /hvilke[nt]? (dag|uke|måned|kveld|dato|helg)|hvilke (dager|kvelder|uker|datoer)|åpningstid|åpent|ukedag/u,
    ],
    [['age'], /hvor (gamm?el|gamle|ung)|alder|aldersgrense/u],
    [['size'], /hvor (stor|store|stort|lang[te]?|høy[te]?|tung[te]?|bred[te]?|dyp|tykk|langt|nær)(?! tid)/u],
    [['share'], /prosent|hvor stor (del|andel)|rabatt|avslag|hvor mye (av|får|ser)/u],
    [['often'], /hvor ofte/u],
    [['person'], /(?<!\p{L})hvem(?!\p{L})/u],
    [['contact'], /telefon|nummer(?!ert)|e-?post|(?<!\p{L})mail|kontakt|ringer jeg/u],
    [
      ['place'],
      /adresse|(noe|et) sted|hvor (finner|ligger|er|skal|kan|henter|leverer|må|parkerer|får|går|står|gjør|legger)/u,
    ],
  ],
  sv: [
    [['price'], /taxa|punga ut|hosta upp|notan|kostnad|va (kostar|tar)|vad får (jag|vi|man) ge/u],
    [['clock'], /till när|från när|hur länge (har|håller) ni/u],
    [['span'], /väntetid|hur lång (är )?(väntetid|garanti|leverans|kö)|hur mycket tid|hållbar/u],
    [['size'], /vikt(?!\p{L})|väga|väger|maxvikt|måtten? på/u],
    [['place'], /vilke[nt] (ingång|våning|plan|rum|ställe|adress)/u],
    [['count'], /max antal|antal(?!\p{L})|hur få/u],
    [['count'], /(?<!\p{L})kod(en)?(?!\p{L})|lösenord/u],
    [['reason'], /(?<!\p{L})(varför|hur kommer det sig)(?!\p{L})/u],
    [
      ['limit'],
      /senast|sista (dag|chans)|hur (sent|tidigt|långt (innan|före|i förväg)|länge (innan|före)|många \p{L}+ (innan|före|i förväg))|i förväg|säga till|meddela|anmäla|när (måste|ska|bör) (jag|vi|man|du)|för sent/u,
    ],
    [
      ['clock', 'day', 'span'],
      /(?<!\p{L})(när(?! (jag|du|vi|man|de|ni|det|den|han|hon|någon|alla|min|mitt|mina|vår|vädret)(?!\p{L}))|tidigast|senast|sista (dag|chans)|hur dags)(?!\p{L})/u,
    ],
    [
      ['price'],
      /kosta|pris|betala|avgift|dyr(t|are|ast)|billig|gratis|pengar|tillägg|extra betal|i böter|räkning|tar ni för|hur mycket blir|slutar? på|ta[rs]? betalt|avdrag/u,
    ],
    [
      ['span'],
      /hur (länge|mycket längre|lång tid|snabbt|fort|snart)|tidsfrist|giltig|gå(r|tt) ut(?!\p{L})|för sent|i förväg/u,
    ],
    [['span'], /hur många (minut|timm|dag|dygn|veck|månad|år|nätter)/u],
    [['clock'], /klocka|vilken tid|hur (sent|tidigt)|öppettid|stänger|öppnar|öppet|hur dags|senast/u],
    [['day'], /(vilken|vilka|vad för) (dag|dar|vecka|månad|kväll|datum|helg)|öppettid|öppet|veckodag/u],
    [['age'], /hur (gammal|gamla|ung)|ålder|åldersgräns/u],
    [['size'], /hur (stor[at]?|lång[at]?|hög[at]?|tung[at]?|bred[at]?|djup)(?! tid)/u],
    [['share'], /procent|hur stor (del|andel)|rabatt|avdrag|hur mycket (av|får)/u],
    [['often'], /hur ofta/u],
    [['person'], /(?<!\p{L})vem(?!\p{L})/u],
    [['contact'], /telefon|nummer|mejl|e-?post|kontakt|ringer jag/u],
    [['place'], /adress|(nån|någon) (lugn )?plats|något ställe|(?<!\p{L})(var|vart)(?!\p{L})/u],
  ],
  da: [
    [['price'], /takst|punge ud|hvad skal (jeg|vi|man) give|regningen|hvor dyr/u],
    [['clock'], /til hvornår|fra hvornår|hvor længe har i åbent/u],
    [['span'], /ventetid|hvor lang (er )?(ventetid|garanti|frist|levering|kø)|hvor meget tid|holdbar/u],
    [['size'], /vægt(?!\p{L})|veje(r)?(?!\p{L})|mål(ene)? på/u],
    [['place'], /hvilke[nt]? (indgang|etage|sal|rum|sted|adresse)/u],
    [['count'], /antal(?!\p{L})|hvor få/u],
    [['count'], /(?<!\p{L})kode(n)?(?!\p{L})|adgangskode/u],
    [['reason'], /(?<!\p{L})(hvorfor|hvad er grunden)(?!\p{L})/u],
    [
      ['limit'],
      /senest|frist|sidste (dag|chance)|hvor (sent|tidligt|længe før|lang tid (før|i forvejen)|mange \p{L}+ (før|i forvejen))|i forvejen|sige til|give besked|melde (fra|til|afbud)|hvornår (må|skal|bør) (jeg|vi|man|du)|for sent/u,
    ],
    [['clock', 'day', 'span'], /(?<!\p{L})(hvornår|tidligst|senest|frist|sidste (dag|chance))(?!\p{L})/u],
    [
      ['price'],
      /koste|pris|betale|gebyr|afgift|dyr(t|ere|est)|billig|gratis|penge|tillæg|ekstra betal|i bøde|regning|tager i for|af med|hvad bliver det|løber det op/u,
    ],
    [
      ['span'],
      /hvor (længe|meget længere|lang tid|hurtigt|snart|tidligt)|frist|gyldig|udløb|tager det|i forvejen/u,
    ],
    [['span'], /hvor mange (minut|time|dag|døgn|uge|måned|år|nætter)/u],
    [['clock'], /klokke|hvad tid|hvor (sent|tidligt)|åbningstid|lukker|åbner|åbent|senest/u],
    [['day'], /hvilke[nt]? (dag|uge|måned|aften|dato|weekend)|åbningstid|åbent|ugedag/u],
    [['age'], /hvor (gammel|gamle|ung)|alder|aldersgrænse/u],
    [['size'], /hvor (stor[et]?|lang[et]?|høj[et]?|tung[et]?|bred[et]?|dyb|tæt|langt)(?! tid)/u],
    [['share'], /procent|hvor stor (del|andel)|rabat|afslag|hvor meget (af|får)/u],
    [['often'], /hvor (tit|ofte)/u],
    [['person'], /(?<!\p{L})hvem(?!\p{L})/u],
    [['contact'], /telefon|nummer|e-?post|(?<!\p{L})e?-?mail|kontakt|ringer jeg/u],
    [
      ['place'],
      /adresse|(noget|et) sted|hvor (finder|ligger|er|skal|kan|henter|afleverer|må|parkerer|får|går|står|gør|lægger)/u,
    ],
  ],
  fi: [
    [['price'], /kustan|taksa|hintaluok|kuinka kallis|mihin hintaan|mitä lysti|paljollako|pitää maksaa/u],
    [['clock'], /mihin asti|mistä asti|moneen asti|mihin saakka|moneenko asti|moneltako/u],
    [
      ['span'],
      /monta (päiv|tunti|tunni|viik|kuuk|vuo|yö|minuu)|odotusaika|toimitusaika|kuinka nope|miten nope|säily/u,
    ],
    [['size'], /paino|painaa|mitat|kuinka pitkä|kuinka kauas/u],
    [['place'], /(mikä|missä|minkä) (kerro|ovi|osoite|sisäänkäyn)/u],
    [['person'], /kehen|keneltä|kenelle|kelle(?!\p{L})/u],
    [['count'], /monta(?!\p{L})|lukumäärä|enintään/u],
    [['count'], /koodi|salasana/u],
    [['reason'], /(?<!\p{L})(miksi|minkä takia|minkä vuoksi|mistä syystä)(?!\p{L})/u],
    [
      ['limit'],
      /viimeistään|takaraja|määräai|mihin mennessä|etukäteen|kuinka (ajoissa|aikaisin)|ilmoitta|kauanko ennen|päivää ennen|pitää (sanoa|kertoa|ilmo|perua|olla)|myöhäis/u,
    ],
    [
      ['clock', 'day', 'span'],
      /(?<!\p{L})(milloin|koska|millon|millonka|mihin mennessä|takaraja|viimeistään|määräai\p{L}{1,6})(?!\p{L})/u,
    ],
    [
      ['price'],
      /maksaa|maksan|maksetaan|maksu|hinta|hinna|kall(is|iimpi)|halv(empi|in|alla)|ilmai|raha|sakko|lisämaksu|lasku(?!r)|veloit|laskut|koko höskä|tekee(?!\p{L})|tulee maksamaan|pulit/u,
    ],
    [
      ['span'],
      /(kuinka|miten|miteen) (kauan|pitkä|nopea|pian|ajoissa)|(?<!\p{L})kauan|milloin viimeistään|voimassa/u,
    ],
    [
      ['span'],
      /(montako|kuinka monta|kuinka mon(en|essa|eksi)|monenko|monessako) (minuu|tunti|tunni|päiv|vuoro|viik|kuuk|vuo|yö)/u,
    ],
    [
      ['clock'],
      /mihin aikaan|moneltako|moneenko|monelta|mones|kello|auki|aukiolo|kuinka (myöhään|aikaisin)/u,
    ],
    [['day'], /(minä|mikä|mitkä|minkä|mitä) (päiv|viiko|ilta|kuu|pvm)|auki|aukiolo|viikonpäiv/u],
    [['age'], /ikäi|ikäse|ikära|kuinka vanha|minkä ikä|vanhako/u],
    [['size'], /(kuinka|miten) (iso|suuri|pitkä|korkea|painava|leveä|syvä|kaukana)/u],
    [['share'], /prosent|(kuinka|miten) (iso|suuri|ison|suuren) osa|alennu|paljon?ko? (rahasta|hinnasta)/u],
    [['often'], /kuinka usein|miten usein|kuinka tiheään/u],
    [['person'], /(?<!\p{L})(kuka|kenen|kene(lle|ltä)|ketkä)(?!\p{L})/u],
    [['contact'], /puhelin|numero|sähköposti|yhteyt|soitan|soittaa/u],
    [
      ['place'],
      /osoite|jokin paikka|jossain|(?<!\p{L})(missä|mistä|mihin|minne)(?!\p{L}| aikaan| mennessä)/u,
    ],
  ],
  de: [
    [
      ['price'],
      /was (kost|zahl|nimmt)|wie ?viel (kost|zahl|muss ich zahl)|tarif|pauschale|mehrpreis|blechen|bin ich los|honorar/u,
    ],
    [['clock'], /ab wann|bis wann|bis wie ?viel|wie lange (habt|haben|seid|sind|ist)/u],
    [['span'], /wartezeit|lieferzeit|wie ?viel (zeit|vorlauf)|haltbar|garantie/u],
    [['size'], /gewicht|wiegen|wiegt|maße(?!\p{L})/u],
    [['place'], /(welche[mnrs]?) (eingang|etage|stock|raum|adresse|seite)/u],
    [['count'], /wie ?viele|anzahl|höchstens|maximal/u],
    [['count'], /(?<!\p{L})code(?!\p{L})|passwort/u],
    [['reason'], /(?<!\p{L})(warum|wieso|weshalb|aus welchem grund)(?!\p{L})/u],
    [
      ['limit'],
      /spätestens|frist|stichtag|bis wann|wie (lange|früh|weit) (vorher|im voraus)|im voraus|vorher|bescheid|(ab|an|um)melden|wann (muss|müssen|soll) (ich|wir|man)|zu spät|absagen/u,
    ],
    [
      ['clock', 'day', 'span'],
      /(?<!\p{L})(wann|spätestens|frühestens|bis zu welchem|frist|stichtag)(?!\p{L})/u,
    ],
    [
      ['price'],
      /kost(et|en|enlos)|preis|bezahl|gebühr|teuer|billig|günstig|umsonst|gratis|zahl(e|en|t)(?!\p{L})|was (nehmt|verlangt|nehmen sie|verlangen)|geld|euro|aufpreis|zuschlag|rechnung/u,
    ],
    [
      ['span'],
      /wie (lange?|viel länger|schnell|bald|früh|zeitig)|frist|gültig|gilt (das|der|die)|dauer|im voraus|vorher/u,
    ],
    [['span'], /wie ?viele? (minuten|stunden|tage|nächte|wochen|monate|jahre|werktage)/u],
    [
      ['clock'],
      /uhr(?!\p{L})|uhrzeit|wie ?(spät|viel uhr|früh)|geöffnet|öffnungs|(?<!\p{L})(offen|auf|zu)\?|schließt|macht ihr (auf|zu)/u,
    ],
    [
      ['day'],
      /(welche[mnrs]?|was für einem?) (tag|woche|monat|abend|datum|wochenend)|wann im jahr|geöffnet|öffnungs/u,
    ],
    [['age'], /wie (alt|jung)|alter(?!\p{L})|altersgrenze|ab welchem alter/u],
    [['size'], /wie (groß|lang|weit|hoch|schwer|breit|tief)(?!\p{L})/u],
    [['share'], /prozent|welcher (teil|anteil)|rabatt|ermäßig|nachlass|wie ?viel (davon|bekomm|krieg)/u],
    [['often'], /wie oft/u],
    [['person'], /(?<!\p{L})(wer|wem|wen|wessen)(?!\p{L})/u],
    [['contact'], /telefon|nummer|mail|kontakt|anrufen/u],
    [['place'], /adresse|irgendwo|(?<!\p{L})(wo|woher|wohin)(?!\p{L})/u],
  ],
  en: [
    [['price'], /pricey|tariff|quote|shell out|fork out|cough up|owe(?!\p{L})|quid|bucks|dearer/u],
    [['clock'], /until when|till when|what hours|how late/u],
    [['span'], /turnaround|waiting time|wait(?!\p{L})|lead time|how much time|keep for|guarantee|warranty/u],
    [['size'], /weigh|weight|dimensions|how close|how near/u],
    [['place'], /(which|what) (floor|entrance|room|building|street|door|gate)/u],
    [['count'], /number of|maximum|at most/u],
    [['count'], /(?<!\p{L})codes?(?!\p{L})|password/u],
    [['reason'], /(?<!\p{L})(why|how come|what.s the reason)(?!\p{L})/u],
    [
      ['limit'],
      /latest|deadline|cut-?off|by (when|what)|how (late|early|far (ahead|in advance)|much (notice|warning)|long before|soon before)|in advance|notice|ahead of time|let you know|when (do|must|should) (i|we|you)|too late|(have|need) to (be out|book by|cancel|tell)/u,
    ],
    [
      ['clock', 'day', 'span'],
      /(?<!\p{L})(when(?! (i|you|we|he|she|it|they|one|my|your|our|the|someone|there|everyone)(?!\p{L}))|deadline|cut-?off|latest|earliest|by what)(?!\p{L})/u,
    ],
    [
      ['price'],
      /cost|price|(?<!\p{L})pay|(?<!\p{L})fees?(?!\p{L})|charge|expensive|cheap|free(?!\p{L})|money|how much (is|are|do|does|to|for|would|will|if)|what do you (take|want) for|set me back|rates?(?!\p{L})|surcharge|extra for|penalty|(?<!\p{L})fined?(?= (for|if))|the bill/u,
    ],
    [
      ['span'],
      /how (long|much longer|soon|quick|quickly|fast|recent|recently|far (ahead|in advance)|early|late)|deadline|expire|valid|go bad|how much (notice|time)|turnaround/u,
    ],
    [['span'], /how many (minutes|hours|days|nights|weeks|months|years)/u],
    [
      ['clock'],
      /what time|how (late|early)|latest|earliest|(?<!\p{L})(open|opens|opening|closes?|closing)(?!\p{L})|hours(?!\p{L})/u,
    ],
    [
      ['day'],
      /(what|which) (day|days|night|nights|evening|evenings|week|month|date|dates|weekend)|hours(?!\p{L})/u,
    ],
    [['age'], /how (old|young)|(?<!\p{L})(age|ages|aged)(?!\p{L})/u],
    [['size'], /how (big|large|far|high|tall|heavy|wide|deep|thick)(?! (ahead|in advance))/u],
    [['share'], /per ?cent|percentage|what (share|part)|discount|how much of|put down|money off/u],
    [['often'], /how (often|frequently)/u],
    [['person'], /(?<!\p{L})(who|whom|whose|who's|whos)(?!\p{L})/u],
    [['contact'], /(?<!\p{L})phone|number|e-?mail|contact|who do i call/u],
    [['place'], /(?<!\p{L})where(?!\p{L})|address|located|which place|anywhere|somewhere/u],
  ],
}
