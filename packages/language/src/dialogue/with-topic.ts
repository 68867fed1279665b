import { eachLanguage, type Language } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { dialogueWords } from './dialogue-words.ts'
import { flatten } from './short-answer.ts'

/** What the question before asked about its topic; another question about the same topic does not ask it again. */
const measures: Record<Language, string> = {
  nb: 'lang lenge langt tid tar varer fort raskt mye mange koste kostar',
  sv: 'lång länge långt tid tar varar fort snabbt mycket många kosta',
  da: 'lang længe langt tid tager varer hurtigt meget mange koste',
  fi: 'kauan kauanko kestää kestääkö paljonko maksaa maksaako pitkä mihin aikaan',
  de: 'lange lang dauert dauern zeit schnell viel viele kostet kosten',
  en: 'long take takes last lasts quickly fast much many cost costs',
}
/** What stands for the topic where it is the one thing spoken of. */
const pointers: Record<Language, string> = {
  nb: 'det|den|dette',
  sv: 'det|den|detta',
  da: 'det|den|dette',
  fi: 'se|sen|tämä',
  de: 'das|es|die|der|dies',
  en: 'it|that|this|one',
}
const asked = eachLanguage((language) => new Set(measures[language].split(' ')))
const pointing = eachLanguage(
  (language) => new RegExp(`(?<=\\s)(?:${pointers[language]})(?!\\p{L})(?=\\s*$|\\s\\S+$)`, 'iu'),
)
const MOST_NAMED = 4

/** A question of its own words that lacks its topic gets the topic's words, in the place of what points to it. */
export function withTopic(core: string, topic: string, language: Language): string {
  const stop = functionWords(language)
  const own = new Set(flatten(core).split(' '))
  const asking = new Set(dialogueWords[language].asking.split('|'))
  const added = topic
    .replace(/[?!.,]+/g, ' ')
    .split(/\s+/)
    .filter((word) => {
      const lower = word.toLowerCase()
      return (
        word.length > 1 &&
        ![stop, asking, own].some((words) => words.has(lower)) &&
        !asked[language].has(lower)
      )
    })
  const named = added.join(' ')
  if (named === '') return `${core}?`
  return `${added.length <= MOST_NAMED && pointing[language].test(core) ? core.replace(pointing[language], named) : `${core} ${named}`}?`
}
