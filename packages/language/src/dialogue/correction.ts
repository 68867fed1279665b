import { eachLanguage, type Language } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { dialogueWords } from './dialogue-words.ts'
import { bySlot, type Exchanged, exchanged } from './exchange.ts'
import { topicSlots } from './topic-slot.ts'

const MOST_WORDS = 10

/** The first of the ways to say no, which may stand before what it denies: `nei, ikke Oslo, Ås`. */
const plainNo = (language: Language) => dialogueWords[language].no.split('|', 1)[0]

const patterns = eachLanguage((language) => {
  const { correction, not, swapped } = dialogueWords[language]
  const denied = `(?:(?:${plainNo(language)})[\\s,]+)?(?:${not})`
  const but = '(?:men|utan|vaan|sondern|but|instead)'
  const marks = correction
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|')
  return {
    mark: new RegExp(`(?<!\\p{L})(?:${marks})(?!\\p{L})`, 'iu'),
    marks: new RegExp(`(?<!\\p{L})(?:${marks})(?!\\p{L})`, 'giu'),
    swapped: new RegExp(`(?<!\\p{L})(?:${swapped})(?!\\p{L})`, 'iu'),
    not: new RegExp(`[\\s,.!–-]*(?<!\\p{L})(?:${not})(?!\\p{L})\\s+(?<old>[\\p{L}\\p{N} -]{1,60})$`, 'iu'),
    notFirst: new RegExp(
      `^(?:${denied})\\s+(?<old>[\\p{L}\\p{N} -]{1,60}?)(?:\\s*[,–-]\\s*(?:${but}\\s+)?|\\s+${but}\\s+)(?<new>.+)$`,
      'iu',
    ),
  }
})

/**
 * The question as it was meant, when a message takes back part of it: `nei, torsdag mente jeg`, `fem! ikke fire`.
 * Undefined when it corrects nothing: a mark without anything new, or something new without a like before.
 */
export function correctionOf(before: string, message: string, language: Language): Exchanged | undefined {
  const bare = message.replace(/[\s?!.…]+$/u, '')
  if (bare.split(/\s+/).length > MOST_WORDS || message.includes('?')) return undefined
  const turned = patterns[language].swapped.test(bare) ? swappedIn(before, language) : undefined
  if (turned) return turned
  const named = notThis(before, bare, language)
  if (named) return named
  if (!patterns[language].mark.test(bare)) return undefined
  const core = coreOf(bare, language)
  if (!core) return undefined
  if (isRestated(before, core, language)) return { question: core, changed: { from: before, to: core } }
  const strong = strongMark(bare, language) || (apology.test(bare) && !core.includes(' '))
  return strong ? exchangedOrNoun(before, core, language) : bySlot(before, core, language)
}

const LEAST_RESTATED = 3

/** `No, send it to my husband` after `Send it to me`: the wish is said anew. */
function isRestated(before: string, core: string, language: Language): boolean {
  const [first = ''] = core.toLowerCase().split(' ', 1)
  return (
    core.split(' ').length >= LEAST_RESTATED &&
    !before.includes('?') &&
    before.toLowerCase().startsWith(`${first} `) &&
    !functionWords(language).has(first)
  )
}

/** `The other way round!`: the last two things of a kind in the question change places. */
function swappedIn(before: string, language: Language): Exchanged | undefined {
  const slots = topicSlots(before, language)
  const last = slots.findLast((one) => slots.filter(({ kind }) => kind === one.kind).length > 1)
  const [first, second] = slots
    .filter(({ kind }) => kind === last?.kind)
    .slice(-2)
    .toSorted((one, other) => one.start - other.start)
  if (!first || !second) return undefined
  const from = before.slice(first.start, second.end)
  const between = before.slice(first.end, second.start)
  const to = `${before.slice(second.start, second.end)}${between}${before.slice(first.start, first.end)}`
  return {
    question: `${before.slice(0, first.start)}${to}${before.slice(second.end)}`,
    changed: { from, to },
  }
}

/** `Sandnessjøen, ikke Sandnes`, `not Tuesday, Thursday`: what is denied stands in the question. */
function notThis(before: string, bare: string, language: Language): Exchanged | undefined {
  const found = patterns[language].notFirst.exec(bare) ?? patterns[language].not.exec(bare)
  const old = found?.groups?.old?.trim()
  if (!found || !old) return undefined
  const at = before.toLowerCase().lastIndexOf(old.toLowerCase())
  const to = coreOf(found.groups?.new ?? bare.slice(0, found.index), language)
  if (at < 0 || !to || to.toLowerCase() === old.toLowerCase()) return undefined
  return {
    question: `${before.slice(0, at)}${to}${before.slice(at + old.length)}`,
    changed: { from: before.slice(at, at + old.length), to },
  }
}

function coreOf(bare: string, language: Language): string {
  return bare
    .replace(patterns[language].marks, ' ')
    .replace(/^[\s,.!–:-]+|[\s,.!–:-]+$/gu, '')
    .replace(/\s*[,!.]\s+/g, ' ')
    .replace(/\s+/g, ' ')
}

/** An apology with one word beside it puts that word in place of another: `bøg, undskyld`. */
const apology =
  /(?<!\p{L})(?:beklager|unnskyld|undskyld|förlåt|ursäkta?|anteeksi|sori|sorry|apologies|entschuldigung|verzeihung)(?!\p{L})/iu

/** More than a mere `no`, which may only deny. */
function strongMark(bare: string, language: Language): boolean {
  const found = bare.match(patterns[language].marks) ?? []
  return found.some(
    (mark) =>
      /\s|^(?:mente|menade|meinte|tarkoitin|meant|mean|rettelse|rättelse|korrektur|korjaus|correction|actually|eiku|eikun|vertippt|typo|oops|whoops|ops|stopp?|seis|halt|ups|hups|hoppsan|quatsch|sittenkin)$/iu.test(
        mark,
      ) && !/^(\p{L}+)\s\1$/iu.test(mark),
  )
}

/** Like for like; without a like to exchange, the last word of the question that shares the most letters at its end gives way. */
export function exchangedOrNoun(before: string, core: string, language: Language): Exchanged {
  const direct = bySlot(before, core, language)
  if (direct || core.includes(' ')) return direct ?? exchanged(before, core, language)
  const words = [...before.matchAll(/[\p{L}\p{N}-]{3,60}/gu)]
  const best =
    words.findLast(([word]) => word.slice(-3).toLowerCase() === core.slice(-3).toLowerCase()) ?? words.at(-1)
  if (!best) return exchanged(before, core, language)
  return {
    question: `${before.slice(0, best.index)}${core}${before.slice(best.index + best[0].length)}`,
    changed: { from: best[0], to: core },
  }
}
