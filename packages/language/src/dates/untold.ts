import { type Locale, languageOf } from '../locale.ts'
import type { Mark } from './lex.ts'
import type { Sense } from './word-list.ts'

/** A word that belongs to time although no rule knows it. */
const untold: Sense = { name: 'untold', value: 0 }

const finnishEnding =
  '[aäeiouyö]{0,2}(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|t|t[aä]|hin|[ijdt]?en|j[aä])?(?:ni|si|ns[aä]|mme|nne)?(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?'
const finnishTime =
  '(?:maanan|tiis|tors|perjan|lauan|sunnun)ta[ij]|keskivi?ik{1,2}o|viik{1,2}o|viikonlop{1,2}u|kuukau[dts]|vuo[dts]|vuorokau[dts]|' +
  'puoliväl|puole\\p{L}{1,5}väl|(?:alku|loppu|keski)(?:päiv|ilta|il[lt]|aamu)|illansuu|aamuyö|iltayö|aamutuima|aamu|aamupäiv|iltapäiv|il[lt]a|\\p{L}{3,12}viik{1,2}o|kevää|kevät|syksy|kesä|talve|tun[nt]i|var[rt]ti|' +
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu'
/** `pöytä kahdeksaksi`: the hour of a thing that is ordered. */
const finnishHour = '(?:yhde|kahde|kolme|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene)ksi(?:toista)?'

/**
 * Forms of words of time that the lists do not hold. They are no reading, but beside a date they say that a part of it
 * was not understood: Finnish has more forms than a list can hold, German and English words that point to another day.
 */
const shapes: Partial<Record<ReturnType<typeof languageOf>, RegExp>> = {
  fi: new RegExp(
    `^(?:(?:${finnishTime})${finnishEnding}|(?:yli)?(?:huomi|eili)(?:nen|s.{1,8})|${finnishHour})$`,
    'u',
  ),
  de: /^(?:drauf|darauf|\p{L}{3,12}woche|tagsdrauf|(?:vor|dritt)letzte[nrms]?|(?:über){2,}morgen|vorvorgestern|(?:vor|nach)weihnachtszeit|advents?(?:zeit|wochenende|samstag|sonntag)|(?:früh|spät)(?:abends|nachmittags?|vormittags?))$/u,
  en: /^(?:thereafter|penultimate)$/u,
  da: /^(?:næstsidste|næstnæste|derefter|herefter|\p{L}{3,14}(?:uge|ugen|ugens|weekend|weekenden|formiddag|formiddagen|eftermiddag|eftermiddagen|morgenen))$/u,
  nb: /^(?:nestsiste|deretter|heretter|\p{L}{3,14}(?:uke|uken|uka|helg|helgen|helga|formiddag|formiddagen|ettermiddag|ettermiddagen|morgenen))$/u,
  sv: /^(?:näst|nästsista|därefter|härefter|\p{L}{3,14}(?:vecka|veckan|helg|helgen|förmiddag|förmiddagen|eftermiddag|eftermiddagen|morgonen))$/u,
}

/** Verbs by which a day is exchanged for another, in all their forms. */
const moves: Partial<Record<ReturnType<typeof languageOf>, RegExp>> = {
  fi: /^(?:siir(?:t|r)|vaih(?:t|d))\p{L}{2,14}$/u,
}

/** Words that a question begins with, also where its mark was left out. */
const question = /^\s*(?:is|are|would|will|er|ville|vil|är|skulle|ist|wäre|wären|onko|olisiko|käykö|blir)\s/iu

/** Marks that no rule knows and that are shaped like a word of time say so. */
export function withUntold(marks: readonly Mark[], text: string, locale: Locale): Mark[] {
  const shape = shapes[languageOf(locale)]
  const lastAsked = question.test(text.slice(0, 40)) ? text.length : text.lastIndexOf('?')
  return marks.map((mark) => {
    // `Is Friday too early?` asks for Friday; without the question it says no to it.
    if (mark.senses.some(({ name }) => name === 'toosoon'))
      return { ...mark, senses: mark.start < lastAsked ? [] : [untold] }
    if (mark.kind !== 'word' || mark.senses.some(({ name }) => name !== 'feast')) return mark
    const word = text.slice(mark.start, Math.min(mark.end, mark.start + 40)).toLowerCase()
    if (moves[languageOf(locale)]?.test(word)) return { ...mark, senses: [{ name: 'move', value: 0 }] }
    return shape?.test(word) ? { ...mark, senses: [untold] } : mark
  })
}
