import { type Locale, languageOf } from '../locale.ts'
import type { Mark } from './lex.ts'
import type { Sense } from './word-list.ts'

/** A word that belongs to time although no rule knows it. */
const untold: Sense = { name: 'untold', value: 0 }

const finnishEnding =
  '[aäeiouyö]{0,2}(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|t|t[aä]|hin|[ijdt]?en|j[aä])?(?:ni|si|ns[aä]|mme|nne)?(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?'
const finnishTime =
  '(?:maanan|tiis|tors|perjan|lauan|sunnun)ta[ij]|keskivi?ik{1,2}o|viik{1,2}o|viikonlop{1,2}u|kuukau[dts]|vuo(?!taa|tav|toa|tokoh)[dts]|vuorokau[dts]|' +
  'puoliväl|puole\\p{L}{1,5}väl|(?:alku|loppu|keski)(?:päiv|ilta|il[lt]|aamu)|illansuu|aamuyö|iltayö|aamutuima|aamu|aamui|aamupäiv|iltapäiv|(?:arki|pyhä|juhla|perjantai|lauantai)?-?il[lt](?:a|oi)|arki-?aamu|arkipäivi?|\\p{L}{3,12}viik{1,2}o|kevää|kevät|syksy|kesä|talve|tun[nt]i|var[rt]ti|' +
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
  da: /^(?:næstsidste|derpå|næstnæste|derefter|herefter|\p{L}{3,14}(?:uge|ugen|ugens|weekend|weekenden|formiddag|formiddagen|eftermiddag|eftermiddagen|morgenen))$/u,
  nb: /^(?:nestsiste|derpå|deretter|heretter|\p{L}{3,14}(?:uke|uken|uka|helg|helgen|helga|formiddag|formiddagen|ettermiddag|ettermiddagen|morgenen))$/u,
  sv: /^(?:näst|nästsista|därpå|därefter|härefter|\p{L}{3,14}(?:vecka|veckan|helg|helgen|förmiddag|förmiddagen|eftermiddag|eftermiddagen|morgonen))$/u,
}

/** A day that has a name of its own, or one that is misspelt (`tosdag`), which no list knows: an hour beside it is not today's. */
const ownDay: Sense = { name: 'ownday', value: 0 }
const named: Partial<Record<ReturnType<typeof languageOf>, RegExp>> = {
  fi: /^\p{L}{4,16}(?:päivä(?:n|nä|ksi|lle|än|stä)?(?:ni|si|ns[aä]|mme|nne)?|aat(?:to|on|tona|oksi|olle))$/u,
  de: /^\p{L}{2,16}tag(?:s|es)?$/u,
  nb: /^\p{L}{2,16}(?:dag|dagen|aften|aftenen|helga|helgen)$/u,
  sv: /^\p{L}{2,16}(?:dag|dagen|afton|aftonen|helgen)$/u,
  da: /^\p{L}{2,16}(?:dag|dagen|aften|aftensdag|aftenen)$/u,
  en: /^(?!holi|birth|every|week|some)\p{L}{2,6}day$/u,
}

/** `juleferien`, `sportlovet`, `Herbstferien`: weeks off school whose days no calendar tells, as in `the 28th` of them. */
const vacation: Sense = { name: 'vacation', value: 0 }
const vacations: Partial<Record<ReturnType<typeof languageOf>, RegExp>> = {
  nb: /^(?:jul|jule|påske|sommer|vinter|høst|haust|skole)ferie(?:n|r)?$/u,
  da: /^(?:jule|påske|sommer|vinter|efterårs|skole)ferie(?:n|r)?$/u,
  sv: /^(?:jul|påsk|sommar|sport|höst|skol|februari)lov(?:et|en)?$/u,
  fi: /^(?:joulu|kesä|syys|talvi|hiihto|pääsiäis|koulu)lom(?:a|i)\p{L}{0,5}$/u,
  de: /^(?:weihnachts|oster|pfingst|sommer|herbst|winter|schul|faschings)ferien$/u,
}

/** Verbs by which a day is exchanged for another, in all their forms. */
const moves: Partial<Record<ReturnType<typeof languageOf>, RegExp>> = {
  fi: /^(?!siirsi|siirryi|vaihdoi|vaihtoi)(?:siir(?:t|r)|vaih(?:t|d))\p{L}{2,14}$/u,
  nb: /^(?:utset|utsat|ombook|fremskynd|fremflytt|omberam|endr|forskyv)(?:te|ta|t|e|er|es|et|a)?$/u,
  sv: /^(?:omboka|framflytta|senarelägga|senarelagd|tidigarelägga|tidigarelagd|framskjut|uppskjut|ändra|byt|bytt)(?:s|r|t|d|de|en|et|na|its|es|er)?$/u,
  da: /^(?:udskyd|udskud|udsæt|udsat|ombook|fremskynd|fremryk|ændr|ryk|rykk|byt|bytt)(?:te|t|e|er|es|et|ede)?$/u,
}

const move: Sense = { name: 'move', value: 0 }

/** `Noe ledig før?`: sooner than a day that was named; but `jeg har vært hos dere før`. */
const sooner =
  /(?:^|\P{L})(?:noe|noen|ledig|mulig|nåt|något|någon|ledigt|möjligt|noget|nogen|muligt)\s(?:før|innan)\s*(?:\?|$)/u

/** Words that a question begins with, also where its mark was left out. */
const question =
  /(?:^|[,.!])\s*(?:is|are|would|will|er|ville|vil|är|skulle|ist|wäre|wären|onko|olisiko|käykö|blir)\s/iu

/** Marks that no rule knows and that are shaped like a word of time say so. */
export function withUntold(marks: readonly Mark[], text: string, locale: Locale): Mark[] {
  const shape = shapes[languageOf(locale)]
  return marks.map((mark, at) => {
    // `Is Friday too early?` asks for Friday; without the question it says no to it.
    if (mark.senses.some(({ name }) => name === 'toosoon'))
      return { ...mark, senses: isAsked(text, mark.end) ? [] : [{ name: 'not', value: 0 }] }
    if (isHourAsked(marks, at, text)) return { ...mark, senses: [hourOf(mark)] }
    if (locale.startsWith('en') && isOwnWeekend(marks, at)) return { ...mark, senses: [untold] }
    if (isSooner(mark, text)) return { ...mark, senses: [untold] }
    if (mark.kind !== 'word' || mark.senses.some(({ name }) => name !== 'feast')) return mark
    const word = text.slice(mark.start, Math.min(mark.end, mark.start + 40)).toLowerCase()
    if (locale === 'de' && isAdjective(marks, at, text)) return { ...mark, senses: [untold] }
    if (moves[languageOf(locale)]?.test(word))
      return { ...mark, senses: locale === 'fi' ? [move] : [move, { name: 'shiftverb', value: 0 }] }
    if (shape?.test(word)) return { ...mark, senses: [untold] }
    if (vacations[languageOf(locale)]?.test(word)) return { ...mark, senses: [vacation] }
    return named[languageOf(locale)]?.test(word) ? { ...mark, senses: [ownDay] } : mark
  })
}

/** `is 10 too early on Sunday?`: an hour, as it can be too early. */
function isHourAsked(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  const isNumber = mark?.kind === 'figure' && mark.senses.some(({ name }) => name === 'fig')
  return isNumber && next?.senses.some(({ name }) => name === 'toosoon') === true && isAsked(text, next.end)
}

function hourOf({ senses }: Mark): Sense {
  return { name: 'clockfig', value: `${Number(senses.find(({ name }) => name === 'num')?.value ?? 0) * 60}` }
}

/** `the graduation weekend`: only who calls it so knows which one. */
function isOwnWeekend(marks: readonly Mark[], at: number): boolean {
  const before = marks[at - 1]
  const isWeekend = marks[at]?.senses.some(({ name, value }) => name === 'unit' && value === 'weekend')
  return isWeekend === true && before?.kind === 'word' && before.senses.length === 0
}

/** Whether a question is asked: it begins like one, or its mark closes the clause that ends here. */
function isAsked(text: string, end: number): boolean {
  return question.test(text.slice(0, 40)) || /^[^.!,;?]*\?/u.test(text.slice(end))
}

function isSooner({ senses, start, end }: Mark, text: string): boolean {
  const isBound = senses.some(({ name }) => name === 'before')
  return isBound && sooner.test(text.slice(Math.max(0, start - 12), end + 2).toLowerCase())
}

/** German `den nächstmöglichen Samstag`: which one, the adjective says; but `am besten Dienstag`. */
function isAdjective(marks: readonly Mark[], at: number, text: string): boolean {
  const [article, mark, day] = [marks[at - 1], marks[at], marks[at + 1]]
  const has = (one: Mark | undefined, wanted: string) => one?.senses.some(({ name }) => name === wanted)
  if (!mark || !has(article, 'the') || !has(day, 'weekday')) return false
  const word = text.slice(mark.start, Math.min(mark.end, mark.start + 30))
  return /^\p{Ll}{4,}(?:en|er|es|em)$/u.test(word) && !/^(?:besten|liebsten|ehesten|einfachsten)$/.test(word)
}
