import { type Language, type Locale, languageOf } from '../locale.ts'

export const openingWords: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(åpent?|åpne[rt]?|stengt?|stenger|åpningstid\p{L}*|lukke[rt]?)(?!\p{L})/u,
  sv: /(?<!\p{L})(öppet|öppen|öppna[rt]?|öppettid\p{L}*|stängt?|stänger)(?!\p{L})/u,
  da: /(?<!\p{L})(åbent?|åbner|åbningstid\p{L}*|lukke[rt]?)(?!\p{L})/u,
  fi: /(?<!\p{L})(auki(oloa\p{L}*)?|avoinna|avaatte|aukeaa|kiinni|suljettu)(?!\p{L})/u,
  de: /(?<!\p{L})(geöffnet|offen|öffnet|öffnungszeit\p{L}*|geschlossen|schließt|(habt|haben) .{0,40}(auf|zu))(?!\p{L})/u,
  en: /(?<!\p{L})(open|opens|opening (hours|times?)|closed?|closes|closing time)(?!\p{L})/u,
}
/** What is opened here is no door of a shop. */
const other =
  /(?<!\p{L})(vindu\p{L}*|fönst\p{L}*|vindue\p{L}*|ikkuna\p{L}*|fenster\p{L}*|windows?|konto\p{L}*|tili\p{L}*|accounts?|pakke\p{L}*|paket\p{L}*|paketti\p{L}*|parcels?|ledig\p{L}*|jobs?|positions?|stillinger?)(?!\p{L})/u
const LONGEST = 160

/** Whether a short question asks when a business is open: `Har dere åpent på søndag?`, `when do you close?`. */
export function asksOpening(text: string, locale: Locale): boolean {
  if (text.length > LONGEST) return false
  const lower = text.toLowerCase()
  return openingWords[languageOf(locale)].test(lower) && !other.test(lower)
}
