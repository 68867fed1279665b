import type { Language } from '../locale.ts'

/** What sort of thing a question wants to hear. */
export type Wanted = 'price' | 'time' | 'number' | 'place' | 'contact' | 'yesno' | 'any'

const asks: Record<Language, [Wanted, RegExp][]> = {
  nb: [
    ['price', /koste|pris|betale|gebyr|avgift|dyrt|billig/],
    [
      'time',
      /^når|hvilke dager|hva tid|klokk|åpent|åpningstid|stenger|hvor lenge|hvor lang tid|hvilken dag|hvilket år/,
    ],
    ['number', /hvor (mange|mye|stor|langt|høy|gammel)/],
    ['place', /^hvor (?!mange|mye|lenge|lang|stor|høy|gammel|ofte|raskt)|adresse/],
    ['contact', /telefon|nummer|e-?post|kontakt|ringe/],
    [
      'yesno',
      /^(kan|har|er|må|får|skal|vil|gjør|tar|tilbyr|leverer|finnes|går|gjelder|flytter|selger|trenger|bør|kommer)(?!\p{L})/u,
    ],
  ],
  sv: [
    ['price', /kosta|pris|betala|avgift|dyrt|billig/],
    ['time', /^när|vilka dagar|vilken tid|klocka|öppet|öppettid|stänger|hur länge|hur lång tid|vilket år/],
    ['number', /hur (många|mycket|stor|långt|hög|gammal)/],
    ['place', /^vart? |adress/],
    ['contact', /telefon|nummer|mejl|e-?post|kontakt|ringa/],
    [
      'yesno',
      /^(kan|har|är|måste|får|ska|vill|gör|tar|erbjuder|levererar|finns|går|gäller|flyttar|säljer|behöver|bör|kommer|ingår)(?!\p{L})/u,
    ],
  ],
  da: [
    ['price', /koste|pris|betale|gebyr|dyrt|billig/],
    ['time', /^hvornår|hvilke dage|klokke|åbent|åbningstid|lukker|hvor længe|hvor lang tid|hvilket år/],
    ['number', /hvor (mange|meget|stor|langt|høj|gammel)/],
    ['place', /^hvor (?!mange|meget|længe|lang|stor|høj|gammel|ofte|hurtigt)|adresse/],
    ['contact', /telefon|nummer|mail|kontakt|ringe/],
    [
      'yesno',
      /^(kan|har|er|må|får|skal|vil|gør|tager|tilbyder|leverer|findes|går|gælder|flytter|sælger|behøver|bør|kommer)(?!\p{L})/u,
    ],
  ],
  fi: [
    ['price', /maksa|hinta|hinna|paljonko/],
    ['time', /^milloin|minä päiv|mihin aikaan|kello|auki|kuinka kauan|kauanko/],
    ['number', /montako|kuinka (monta|paljon|suuri|pitkä)/],
    ['place', /^(missä|mistä|mihin)|osoite/],
    ['contact', /puhelin|numero|sähköposti|yhteyt|soitta/],
    ['yesno', /^\p{L}+k[oö](?!\p{L})/u],
  ],
  de: [
    ['price', /kost|preis|bezahl|gebühr|teuer/],
    ['time', /^wann|welche tage|uhr|geöffnet|öffnungs|schließt|wie lange/],
    ['number', /wie ?(viel|groß|weit|hoch|alt)/],
    ['place', /^(wo|woher|wohin) |adresse/],
    ['contact', /telefon|nummer|mail|kontakt|anrufen/],
    [
      'yesno',
      /^(kann|können|könnt|haben|habt|hat|ist|sind|muss|müssen|darf|gibt|bieten|bietet|liefern|liefert|macht|machen|nehmt|nehmen)(?!\p{L})/u,
    ],
  ],
  en: [
    ['price', /cost|price|pay|fee|charge|expensive|how much/],
    ['time', /^when|what time|which day|what day|open|closing|how long|what year|which year/],
    ['number', /how (many|much|big|far|high|old|large)/],
    ['place', /^where|address|located/],
    ['contact', /phone|number|e-?mail|contact|call/],
    ['yesno', /^(can|could|do|does|did|have|has|is|are|must|may|will|would|should)(?!\p{L})/u],
  ],
}

const shows: Record<Exclude<Wanted, 'any' | 'yesno'>, RegExp> = {
  price:
    /\d[\d .,]{0,12}\s?(?:kr|,-|:-|€|euro|eur\b|nok|sek|dkk|usd|dollar|pound|£|\$)|(?:kr\.?|nok|sek|dkk|eur|[€£$])\s?\d|gratis|kostenlos|kostnadsfri|ilmai|maksut|free|uten kostnad|inkludert|ingår|ingår i priset/i,
  time: /\d{1,2}[:.]\d{2}|\bkl\.?\s?\d|\bklo\s?\d|\d\s?(?:uhr|am|pm)\b|\b(?:19|20)\d\d\b|mandag|måndag|maanantai|montag|monday|lørdag|lördag|lauantai|samstag|saturday|sunnuntai|søndag|söndag|sonntag|sunday|\d\s?(?:timer|timmar|tuntia|stunden|hours|dager|dagar|dage|päivä|tage|days|uker|veckor|uger|viikko|wochen|weeks|minutt|minut|arkipäiv|werktag|virkedag|arbetsdag|hverdag)/i,
  number: /\d/,
  place:
    /\d{4,5}\s+\p{Lu}|\p{L}{1,30}(?:gata|gate|veien|vei|gatan|vägen|gade|vej|katu|tie|straße|strasse|street|road)\b/u,
  contact: /@|\+?\d[\d ]{6,}/,
}
const yesOrNo =
  /^(ja|jo|nei|nej|nein|yes|no|kyllä|joo|ei|jepp|of course|selvfølgelig|naturligvis|natürlich|totta kai|absolutt|självklart)(?!\p{L})/iu

/** Where it is not shown within so many characters it is not looked for. */
const ENOUGH = 20_000

/** What a question wants to hear, most telling first. */
export function wantedBy(question: string, language: Language): Wanted {
  const lower = question.slice(0, 2000).trim().toLowerCase()
  return asks[language].find(([, pattern]) => pattern.test(lower))?.[0] ?? 'any'
}

/** Whether a sentence shows the sort of thing that is wanted. */
export function showsWanted(sentence: string, wanted: Wanted): boolean {
  if (wanted === 'any') return false
  const read = sentence.slice(0, ENOUGH)
  return wanted === 'yesno' ? yesOrNo.test(read) : shows[wanted].test(read)
}
