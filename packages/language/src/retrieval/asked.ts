import type { Language } from '../locale.ts'

/** What an answer must hold beside the words of the question: a figure, a name, or nothing that could be told. */
export type AnswerKind = 'number' | 'name' | 'any'

const numbers: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(når|hvor (mange|mye|lenge|lang|langt|gammel|stor|høy|ofte|tidlig|sent)|hvilket år|hvilken dato|klokka|koster?|pris)(?!\p{L})/u,
  sv: /(?<!\p{L})(när|hur (många|mycket|länge|lång|långt|gammal|stor|hög|ofta|tidigt|sent)|vilket år|vilket datum|klockan|kostar?|pris)(?!\p{L})/u,
  da: /(?<!\p{L})(hvornår|hvor (mange|meget|længe|lang|langt|gammel|stor|høj|ofte|tidligt|sent)|hvilket år|hvilken dato|klokken|koster?|pris)(?!\p{L})/u,
  fi: /(?<!\p{L})(milloin|koska|montako|paljonko|kauanko|kuinka (monta|moni|paljon|kauan|pitkä|usein|suuri|vanha)|minä vuonna|maksaa|hinta)(?!\p{L})/u,
  de: /(?<!\p{L})(wann|wie ?(viele?|lange?|weit|alt|groß|hoch|oft|früh|spät)|welche[sm] jahr|welches datum|uhr|kostet|preis)(?!\p{L})/u,
  en: /(?<!\p{L})(when|how (many|much|long|far|old|large|big|high|often|early|late|tall)|(what|which) (year|date|percent\p{L}*|time|day)|costs?|price)(?!\p{L})/u,
}

const names: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(hvem|hvor|hvilken (by|person|mann|kvinne))(?!\p{L})/u,
  sv: /(?<!\p{L})(vem|vilka|var|vilken (stad|person))(?!\p{L})/u,
  da: /(?<!\p{L})(hvem|hvor|hvilken (by|person))(?!\p{L})/u,
  fi: /(?<!\p{L})(kuka|kenen|ketkä|missä|mistä|mihin)(?!\p{L})/u,
  de: /(?<!\p{L})(wer|wem|wen|wessen|wo|woher|wohin)(?!\p{L})/u,
  en: /(?<!\p{L})(who|whom|whose|where|(what|which) (city|country|person|company|team|state|university))(?!\p{L})/u,
}

/** The kind of thing that a question asks for, by its question words. */
export function answerKind(question: string, language: Language): AnswerKind {
  const lower = question.slice(0, 2000).toLowerCase()
  if (numbers[language].test(lower)) return 'number'
  return names[language].test(lower) ? 'name' : 'any'
}

/** The words that are written like names or hold a figure, in lower case; the first word of a question tells nothing. */
export function namedIn(question: string): ReadonlySet<string> {
  const named = new Set<string>()
  const words = question.slice(0, 2000).match(/[\p{L}\p{M}]+|\d+(?:[.,:]\d+)*|[.!?](?=\s)/gu) ?? []
  words.forEach((word, at) => {
    const begins = at === 0 || /[.!?]/.test(words[at - 1] ?? '')
    if (/^\d/.test(word) || (!begins && /^\p{Lu}/u.test(word))) named.add(word.toLowerCase())
  })
  return named
}
