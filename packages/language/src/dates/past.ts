import { type Language, type Locale, languageOf } from '../locale.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/** Verbs of the past that no list can hold, beside `I` or `we`; polite ones (`I wanted to come on Friday`) are left out. */
const shapes: Partial<Record<Language, { who: RegExp; verb: RegExp }>> = {
  en: {
    who: /^(?:(?:i|we|you|they)(?:'ve)?|he|she)$/,
    verb: /^(?!want|hop|wonder|plann|intend|need|suppos|figur|thought|agree|interest|fee|clos|book|allow|requir|locat|schedul|reserv|prefer|fix|furnish|unfurnish|urgent|limit)(?:\p{L}{2,12}ed|paid|sent|left|lost|got|saw|met|spoke|gave|took|made|wrote|drove|ate)$/u,
  },
  da: {
    who: /^(?:jeg|vi|du|han|hun|de)$/,
    verb: /^(?!ønske|tænk|håbe|måtte|troede|mente)(?:\p{L}{2,12}(?:ede|gte|lte|bte|rte|pte|dte|ste)|fik|fandt|tog|sendte|lagde|glemte|kom|gik|var|satte|skrev|bad|sad|stod|sov|faldt|brød|drak|spiste|så|løb|traf|skar|slog|gav|holdt|solgte|spurgte|mødte|havnede)$/u,
  },
  nb: {
    who: /^(?:jeg|vi|eg|dere|du|han|hun|de)$/,
    verb: /^(?!ønske|tenkte|håp|måtte|trodde|mente)(?:\p{L}{2,12}(?:gte|lte|pte|rte|nte|dte|ste)|fikk|fant|tok|sendte|la|glemte|kom|gikk|var|mottok|handlet|snakket|parkerte|møtte|satte|satt|skrev|ba|sto|sov|falt|brøt|drakk|spiste|så|løp|traff|skar|slo|gav|ga|holdt|solgte|spurte|hentet|leverte|bestilte|betalte|ventet|jobbet|havnet)$/u,
  },
  sv: {
    who: /^(?:jag|vi|ni|du|han|hon|de)$/,
    verb: /^(?!önska|tänkt|hoppa|undra|trodde|mena|behöv)(?:\p{L}{2,12}ade|\p{L}{2,12}(?:lde|pte|kte|ste|rde|mde|nde)|fick|tog|glömde|kom|gick|var|hittade|fann|betalade|satte|skrev|bad|stod|sov|föll|bröt|drack|åt|såg|sprang|träffade|skar|slog|gav|höll|sålde|frågade|mötte)$/u,
  },
  fi: {
    who: /^/u,
    verb: /^(?:vaihdoi|sanoi|maksoi|katsoi|annoi|lupasi|varasi|tilasi|huolsi|korjasi|asensi|läheti|toimiti|peruuti|soiti|kirjoiti|oti|osti|hai|vei|toi|kävi|tuli|meni|sai|jäti|unohdi|pyysi|kysyi|puhui|muuti|siirsi|leikkasi|pesi|siivosi|maalasi|tarkisti|laskuti|veloiti|vahvisti)(?:n|t|mme|tte|vat|vät)(?:k[oö])?$|^(?!varannut|sopinut|ajatellut|suunnitellut|miettinyt|ilmoittautunut|luvannut|merkinnyt)\p{L}{3,14}(?:nut|nyt)$/u,
  },
  de: {
    who: /^(?:ich|wir|sie|ihr|er|man|jemand)$/,
    verb: /^(?:war|waren|kam|kamen|ging|gingen|kaufte|bestellte|bezahlte|bekam|erhielt|bekamen|erhielten|schrieb|schickte)$/u,
  },
}
/** German tells the past with `haben` and a participle. */
const germanHave = /^(?:habe|hab|haben|hatte|hatten)$/
const germanParticiple =
  /^(?!angebot|gehofft|notiert|vorgemerkt|vereinbart|eingetragen|ausgemacht|geöffnet|geschlossen|geplant|gebraucht|gewünscht|gedacht|geburt|gesucht|gerne|genau|gegen|geht)(?:(?:ab|an|auf|aus|ein|mit|vor|zu|her|hin)?ge\p{L}{2,10}(?:t|en)|(?:be|ver|er|ent)\p{L}{3,12}(?:t|en)|\p{L}{2,10}iert)$/u

/** German `heute Nacht ist der Alarm losgegangen`: what moved or changed is told with `sein`. */
const germanBe = /^(?:ist|sind|bin|seid)$/
const germanMoved =
  /^\p{L}{0,8}(?:gegangen|gekommen|gefahren|geblieben|geplatzt|gebrochen|gerissen|gesprungen|gelaufen|gestürzt|eingefroren|entstanden|erschienen)$/u

/** Marks the verbs of what was, so that a day beside them is not taken for the coming one. */
export function withPast(marks: readonly Mark[], text: string, locale: Locale): Mark[] {
  const shape = shapes[languageOf(locale)]
  if (!shape) return [...marks]
  const wordAt = (mark: Mark | undefined) =>
    mark?.kind === 'word' ? text.slice(mark.start, Math.min(mark.end, mark.start + 30)).toLowerCase() : ''
  // Danish `I` is the plural of `du`; written small it is a preposition.
  const isYou = (mark: Mark) => shape === shapes.da && text.slice(mark.start, mark.end) === 'I'
  const words = marks.map((mark) => (isYou(mark) ? 'du' : wordAt(mark)))
  let stops = 0
  const sentences = marks.map(({ kind }) => (kind === 'stop' ? stops++ : stops))
  const haveIn = new Set(
    sentences.filter((_, at) => shape === shapes.de && germanHave.test(words[at] ?? '') && isBeside(at)),
  )
  const hasBe = shape === shapes.de && words.some((word) => germanBe.test(word))
  const hasShould = shape === shapes.de && words.some((word) => /^hätten?$/.test(word))
  function isBeside(at: number): boolean {
    return shape?.who.test(words[at - 1] ?? '') === true || shape?.who.test(words[at + 1] ?? '') === true
  }
  return marks.map((mark, at) => {
    const word = words[at] ?? ''
    if (hasShould && word === 'sollen') return { ...mark, senses: [...mark.senses, pastVerb] }
    // German `wir wären zu fünft und kämen gegen sieben` is a wish; without the dots it would be of the past.
    if (/(?:^|\s)(?:käme|wäre)n?$/.test(word)) return withoutPast(mark)
    if (
      (shape === shapes.nb && isParticiple(words, at)) ||
      isReport(words, at) ||
      isBidding(marks, words, at)
    )
      return withoutPast(mark)
    if (isExpected(words, at) || (shape === shapes.nb && isSaid(marks, words, at)))
      return { ...mark, senses: [...mark.senses, pastVerb] }
    if (mark.kind !== 'word' || mark.senses.some(({ name }) => name !== 'feast')) return mark
    const isWanted = /^(?:man|jemand)$/.test(words[at - 1] ?? '') && /^(?:woll|soll)ten?$/.test(word)
    const isFirst =
      !isReport(words, at) && mayLackSubject.has(languageOf(locale)) && isSubjectless(marks, words, at)
    const isPast =
      (isBeside(at) && shape.verb.test(word)) ||
      (shape === shapes.de && isWanted) ||
      (haveIn.has(sentences[at] ?? 0) && germanParticiple.test(word)) ||
      (hasBe && germanMoved.test(word)) ||
      (shape === shapes.sv && /^\p{L}{3,12}ades$/u.test(word))
    if (isFirst && shape.verb.test(word) && !noVerb.test(word))
      return { ...mark, senses: [...mark.senses, { name: 'pastown', value: 0 }] }
    return isPast && !senseOf(mark, 'pastverb') ? { ...mark, senses: [...mark.senses, pastVerb] } : mark
  })
}

/** `dere skrev at dere kommer torsdag`, `stod det`: what was said is still to be. */
function isReport(words: readonly string[], at: number): boolean {
  const isSaying = /^(?:skrev|sa|sade|sagde|sto|stod|lovte|lovet|lovade|lovede|fortalte)$/.test(
    words[at] ?? '',
  )
  // `fikk beskjed om oppmøte den 27. mai`
  const isTold =
    /^(?:fikk|fick|fik)$/.test(words[at] ?? '') && /^(?:beskjed|besked)$/.test(words[at + 1] ?? '')
  return isTold || (isSaying && [1, 2].some((step) => /^(?:at|att|det|der)$/.test(words[at + step] ?? '')))
}

/** `pakken skulle komme fredag`: of a third one it is told what was to be; `jeg skulle komme` is a wish. */
function isExpected(words: readonly string[], at: number): boolean {
  const isOther = /^(?:den|de|han|hun|hon|\p{L}{4,}(?:en|et|a|erne|ene|arna))$/u.test(words[at - 1] ?? '')
  const isDone =
    /^(?:komm[ea]|bli|blive|dukk[ea]|ring[ea]|(?:lever|send|hent|ankomm)es?|levereras|skickas|hämtas|ankomma)$/u
  return words[at] === 'skulle' && isOther && [1, 2].some((step) => isDone.test(words[at + step] ?? ''))
}

/** Norwegian `jeg flyttet inn`: a verb behind its subject at the beginning of a clause; `har vi møtet` is a thing. */
function isSaid(marks: readonly Mark[], words: readonly string[], at: number): boolean {
  if (!/^(?:jeg|eg|vi)$/.test(words[at - 1] ?? '') || !/^\p{L}{3,12}(?:et|a)$/u.test(words[at] ?? ''))
    return false
  const before = marks[at - 2]
  return (
    before?.kind !== 'word' || senseOf(before, 'and') !== undefined || senseOf(before, 'but') !== undefined
  )
}

/** Norwegian `få hentet nøklene`, `blir levert`: what shall be done, and not what was. */
function isParticiple(words: readonly string[], at: number): boolean {
  const isForm = /^\p{L}{3,}(?:et|t)$/u.test(words[at] ?? '')
  return (
    isForm &&
    words.slice(Math.max(0, at - 3), at).some((word) => /^(?:få|får|bli|blir|bør|må|skal)$/.test(word))
  )
}

/** Scandinavian `Kom gjerne på tirsdag`: a bidding, which looks like the past of the same verb. */
function isBidding(marks: readonly Mark[], words: readonly string[], at: number): boolean {
  const before = marks[at - 1]
  const isFirst = before?.kind !== 'word' || /^(?:så|bare|bara|og|och)$/.test(words[at - 1] ?? '')
  const isToCome = /^(?:gjerne|gärna|gerne|bare|bara|da|då|heller|hellre|hellere|helst|endelig)$/
  const next = marks[at + 1]
  return (
    words[at] === 'kom' &&
    isFirst &&
    (isToCome.test(words[at + 1] ?? '') || senseOf(next, 'between') !== undefined)
  )
}

function withoutPast(mark: Mark): Mark {
  return { ...mark, senses: mark.senses.filter(({ name }) => name !== 'pastverb') }
}

/** Languages whose notes leave the `I` out: `Bestilte gardiner 1. september`. */
const mayLackSubject: ReadonlySet<Language> = new Set(['en', 'nb', 'sv', 'da'])
/** Words that only look like a verb of the past. */
const noVerb =
  /^(?:la|teste|feste|beste|bedste|fleste|eneste|liste|gjeste|borde|undertegnede|\p{L}+[ae]nde)$/u

/** At the beginning of a sentence, or behind the greeting with which it begins. */
function isSubjectless(marks: readonly Mark[], words: readonly string[], at: number): boolean {
  const before = marks[at - 1]
  if (!before || before.kind === 'stop') return true
  const isGreeted = /^(?:hei|hej|hi|hello|heisann|hejsan|hejsa|hallo)$/.test(
    words[at - 2] ?? words[at - 1] ?? '',
  )
  return isGreeted && at <= 2
}

const pastVerb = { name: 'pastverb', value: 0 }
