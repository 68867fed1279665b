import type { Language } from '../locale.ts'

/** How one asks what an hour costs. */
const asked: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:i timen|(?:per|pr\.?) time|time(?:pris|sats|betaling)\p{L}*)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:i timmen|(?:per|pr\.?) timme|tim(?:pris|kostnad|taxa|debiter)\p{L}*)(?!\p{L})/u,
  da: /(?<!\p{L})(?:i timen|(?:per|pr\.?) time|time(?:pris|løn|takst|sats)\p{L}*)(?!\p{L})/u,
  fi: /(?<!\p{L})(?:tunnilta|per tunti|tunti(?:hin|veloit|taks)\p{L}*)(?!\p{L})/u,
  de: /(?<!\p{L})(?:(?:pro|je) stunde|stunden(?:satz|lohn|preis)\p{L}*|(?:kostet|nehmt|verlangt).* (?:die|in der) stunde)(?!\p{L})/u,
  en: /(?<!\p{L})(?:per hour|hourly|by the hour|(?:charge|cost|rate|price|how much).* an hour)(?!\p{L})/u,
}

/** How it is told: as it is asked, by one hour that has its price, or with a stroke. */
const told: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:timen|time|timesats|60 min\p{L}*|time(?:pris|betaling)\p{L}*)(?!\p{L})|\/ ?t/u,
  sv: /(?<!\p{L})(?:timmen|timme|60 min\p{L}*|tim(?:pris|kostnad|taxa|debiter)\p{L}*)(?!\p{L})|\/ ?(?:h|tim)/u,
  da: /(?<!\p{L})(?:timen|time|60 min\p{L}*|time(?:pris|løn|takst|sats)\p{L}*)(?!\p{L})|\/ ?t/u,
  fi: /(?<!\p{L})(?:tunnilta|tunti|tunnin|60 min\p{L}*|tunti(?:hin|veloit|taks)\p{L}*)(?!\p{L})|\/ ?(?:h|t)/u,
  de: /(?<!\p{L})(?:stunde|60 min\p{L}*|stunden(?:satz|lohn|preis)\p{L}*)(?!\p{L})|\/ ?(?:h|std)/u,
  en: /(?<!\p{L})(?:hour|hourly|60 min\p{L}*)(?!\p{L})|\/ ?h/u,
}

/** How much of a question and of a passage is read. */
const ENOUGH = 300
const FAR = 4000

/** Whether one asks what an hour costs of a passage that speaks of no single hour: `it takes three hours to heat`. */
export function tellsNoHour(question: string, passage: string, language: Language): boolean {
  return (
    asked[language].test(question.slice(0, ENOUGH).toLowerCase()) &&
    !told[language].test(passage.slice(0, FAR).toLowerCase())
  )
}
