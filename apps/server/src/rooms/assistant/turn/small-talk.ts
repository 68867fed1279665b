import { phrasesIn } from '../phrases/index.ts'
import { type Answer, noAnswerYet, type Question, type Understood } from './turn.ts'

/** What needs no knowledge: greetings, thanks, a wish for a person, "are you a robot". Null: it is a question. */
export function smallTalk(
  question: Question,
  understood: Understood,
  persona: string,
  business: string,
): Answer | null {
  const phrases = phrasesIn(understood.locale)
  const say = (variants: string[], more: Partial<Answer> = {}): Answer => ({
    ...noAnswerYet,
    engine: 'builtin',
    text: pick(variants, question.history.length)
      .replaceAll('{name}', persona)
      .replaceAll('{business}', business),
    ...more,
  })
  const offer = { label: phrases.talkToPerson, action: 'request_person' as const, value: null }
  switch (understood.intent) {
    case 'greeting':
      return say(phrases.greeting)
    case 'thanks':
      return say(phrases.thanks)
    case 'goodbye':
      return say(phrases.goodbye)
    case 'about_bot':
      return say(phrases.aboutBot, { buttons: [offer] })
    case 'wants_person':
      return { ...noAnswerYet, engine: 'builtin', text: '', person: 'customer_asked' }
    case 'affirm':
      return question.personWasOffered
        ? { ...noAnswerYet, engine: 'builtin', text: '', person: 'customer_asked' }
        : say(phrases.affirmed)
    case 'deny':
      return say(question.personWasOffered ? phrases.personDeclined : phrases.affirmed)
    case 'complaint':
      return say(phrases.complaint, { buttons: [offer] })
    case 'announces':
      return say(phrases.announced)
    case 'unclear':
      return isWordless(understood.searchFor) ? say(phrases.unclear) : null
    default:
      return null
  }
}

const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text)

/** Varies with the conversation and not by chance, so that a retry says the same. */
const pick = (variants: string[], turn: number) => variants[turn % variants.length] ?? ''
