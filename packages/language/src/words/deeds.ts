import type { Language } from '../locale.ts'

/**
 * Deeds that make a trade, as a business is asked whether it does them: who moves washing machines has said nothing of
 * repairing them, and who tunes pianos nothing of teaching. What may be said in other words (`take`, `shift`, `handle`) is
 * not among them.
 */
const deeds: Record<Language, RegExp> = {
  nb: /^(?:repar\p{L}+|underviser?|lærer? bort|klipper?|maler?|leier?|låner?|utleier?|servere?r?|massere?r?|tatovere?r?|vaksinere?r?|passe|skrive)$/u,
  sv: /^(?:reparera[rs]?|laga[rs]?|undervisar?|klipper?|målar?|hyra?|lånar?|serverar?|masserar?|tatuerar?|vaccinerar?|passa|skriva)$/u,
  da: /^(?:repar\p{L}+|underviser?|klipper?|maler?|lejer?|låner?|udlejer?|udlåner?|servere?r?|massere?r?|tatovere?r?|vaccinere?r?|passe|skrive)$/u,
  fi: /^(?:korja\p{L}+|opeta\p{L}+|leikka\p{L}+|maala\p{L}+|vuokra\p{L}+|lainaa\p{L}+|tarjoile\p{L}*|hiero\p{L}*|tatuoi\p{L}*|rokota\p{L}*|kirjoitta\p{L}+)$/u,
  de: /^(?:repar\p{L}+|unterricht\p{L}+|schneide\p{L}*|streich\p{L}+|vermiete\p{L}*|(?:ver)?leih\p{L}*|servier\p{L}+|massier\p{L}+|tätowier\p{L}*|impf\p{L}+|schreiben)$/u,
  en: /^(?:repair|mend|teach|paint|rent|hire|lend|serve|massage|tattoo|vaccinate|write)$/u,
}

/** Whether a verb names such a deed. */
export const isDeed = (verb: string, language: Language): boolean => deeds[language].test(verb)

/** What customers do with things of any sort: it is the thing that they ask about. */
const dealings: Record<Language, RegExp> = {
  nb: /^(?:leie|låne|bringe|hente|levere)$/u,
  sv: /^(?:hyra|låna|hämta|lämna|ta)$/u,
  da: /^(?:leje|låne|bringe|hente|aflevere)$/u,
  fi: /^(?:vuokrata|lainata|tuoda|hakea|jättää)$/u,
  de: /^(?:leihen|ausleihen|mieten|bringen|mitbringen|abholen|abgeben)$/u,
  en: /^(?:rent|hire|borrow|bring|collect|leave)$/u,
}

/** Whether a verb names such a dealing. */
export const isDealing = (verb: string, language: Language): boolean => dealings[language].test(verb)

/** What a customer has for a while: who cleans carpets has said nothing of a cleaner to rent. */
const rentals: Record<Language, RegExp> = {
  nb: /^(?:leie|låne)$/u,
  sv: /^(?:hyra|låna)$/u,
  da: /^(?:leje|låne)$/u,
  fi: /^(?:vuokrata|lainata)$/u,
  de: /^(?:leihen|ausleihen|mieten)$/u,
  en: /^(?:rent|borrow)$/u,
}

/** Whether a customer's verb names something that is had for a while. */
export const isRental = (verb: string, language: Language): boolean => rentals[language].test(verb)

/** What holds when the business itself cannot: `If we have to cancel`. */
const ofBusiness: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:(?:hvis|dersom|om|når) vi|må vi selv)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:(?:om|ifall|när) vi|måste vi själva)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:(?:hvis|såfremt|når) vi|må vi selv)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:(?:jos|kun) me|jos emme|joudumme)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:wenn|falls|sollten) wir|müssen wir)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:if|when) we(?!\p{L})/iu,
}

/** Who asks what holds when they do a thing themselves. */
const ofAsker: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:(?:hvis|dersom|om|når) (?:jeg|vi|man)|(?:kan|må|får) (?:jeg|vi|man))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:(?:om|ifall|när) (?:jag|vi|man)|(?:kan|måste|får) (?:jag|vi|man))(?!\p{L})/iu,
  da: /(?<!\p{L})(?:(?:hvis|når) (?:jeg|vi|man)|(?:kan|må|skal) (?:jeg|vi|man))(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:voi(?:nko|mmeko|ko)|jos (?:minä|mä|\p{L}+n(?!\p{L})))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:wenn|falls) (?:ich|wir|man)|(?:kann|muss|darf|können|müssen) (?:ich|wir|man))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:if|when) (?:i|we|one)|(?:can|must|may|do) (?:i|we))(?!\p{L})/iu,
}

/** Whether a heading or a sentence tells what the business itself does. */
export const isOfBusiness = (text: string, language: Language): boolean => ofBusiness[language].test(text)

/** Whether a question asks what holds for who asks. */
export const isOfAsker = (question: string, language: Language): boolean => ofAsker[language].test(question)
