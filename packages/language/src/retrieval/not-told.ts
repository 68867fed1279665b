import type { Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'
import { plainWords } from '../words/tokenize.ts'
import type { JudgedPassage } from './judge.ts'
import type { PassageHit } from './types.ts'

/** How much of a question and of a passage is read. */
const ENOUGH = 300
const FAR = 4000

/** `Have you an office in Bath?`: whether the business has or is something, and where. */
const somewhere: Record<Language, RegExp> = {
  nb: /^(?:har|er|finnes|ligger|holder) (?:dere|det|du)\s.*?(?:^|\s)(?:i|på|ved) (\p{Lu}\p{L}+)[\s?!.]*$/u,
  sv: /^(?:har|är|finns|ligger|håller) (?:ni|det|du)\s.*?(?:^|\s)(?:i|på|vid) (\p{Lu}\p{L}+)[\s?!.]*$/u,
  da: /^(?:har|er|findes|ligger|holder) (?:[iI]|der|du)\s.*?(?:^|\s)(?:i|på|ved) (\p{Lu}\p{L}+)[\s?!.]*$/u,
  fi: /^(?:onko teillä|onko teidän|oletteko)\s.*?(\p{Lu}\p{L}+(?:ss[aä]|ll[aä]))[\s?!.]*$/u,
  de: /^(?:habt|seid|haben|sind|gibt) (?:ihr|sie|es)\s.*?\sin (\p{Lu}\p{L}+)[\s?!.]*$/u,
  en: /^(?:do you have|have you(?: got)?|are you|is there|are there)\s.*?\sin (\p{Lu}\p{L}+)[\s?!.]*$/u,
}

const howMany: Record<Language, RegExp> = {
  nb: /^hvor mange /u,
  sv: /^hur många /u,
  da: /^hvor mange /u,
  fi: /^(?:montako|kuinka mont|kuinka paljon|miten mont)/u,
  de: /^wie viele? /u,
  en: /^how many /u,
}

/** Who asks to whom the business belongs, or who leads it. */
const whose: Record<Language, RegExp> = {
  nb: /^hvem (?:eier|driver|leder|er (?:eier|sjef|leder|daglig leder))/u,
  sv: /^vem (?:äger|driver|leder|är (?:ägare|chef|vd))/u,
  da: /^hvem (?:ejer|driver|leder|er (?:ejer|chef|leder|direktør))/u,
  fi: /^(?:kuka|ketkä) (?:omista|johta|on (?:omistaja|johtaja|toimitusjohtaja))/u,
  de: /^(?:wem gehört|wer (?:leitet|führt|besitzt|ist (?:der|die|euer|eure|ihr|ihre|bei)))/u,
  en: /^who (?:owns|runs|leads|is (?:the|your) (?:owner|boss|manager|ceo))/u,
}
const owned: Record<Language, RegExp> = {
  nb: /(?:ei(?:es|d|et) av|eieren er|eierne er|eier (?:og|er)|drives? av|ledes av|daglig leder|grunnla|sjef|familie)/iu,
  sv: /(?:ägs av|ägare(?:n)? (?:och|är)|drivs av|leds av|grundade|chef|vd\b|familje)/iu,
  da: /(?:ejes af|ejet af|ejeren er|ejer (?:og|er)|drives af|ledes af|grundlagde|stifte|chef|direktør|familie)/iu,
  fi: /(?:omista[ajv]|toimitusjohtaja|perusta(?:ja|nut|jat)|johtaa|perheyri)/iu,
  de: /(?:inhaber|gehört|geschäftsführ|geführt von|leitet|gegründet von|chef|familie)/iu,
  en: /(?:owned by|owners?\b (?:is|are|and)|run by|founded by|manager|family|director)/iu,
}

/**
 * Whether a passage leaves out what alone would answer: the place in which something is asked for, the count of what is
 * counted, or to whom the business belongs.
 */
export function leavesOut(
  question: string,
  { missing }: Pick<PassageHit, 'missing'>,
  passage: JudgedPassage,
  language: Language,
): boolean {
  const asked = question.slice(0, ENOUGH).trim()
  const lower = asked.toLowerCase()
  const place = somewhere[language].exec(lower.slice(0, 1) + asked.slice(1))?.[1]?.toLowerCase()
  if (place && missing.includes(place)) return true
  const text = `${passage.title ?? ''} ${passage.text}`.slice(0, FAR)
  if (howMany[language].test(lower)) return !hasNumber(text, language)
  return whose[language].test(lower) && !owned[language].test(text)
}

function hasNumber(text: string, language: Language): boolean {
  return (
    /\d/u.test(text) ||
    plainWords(text.toLowerCase()).some((word) => numberWord(word, language) !== undefined)
  )
}
