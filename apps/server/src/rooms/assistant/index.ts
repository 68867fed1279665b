/**
 * The assistant: one turn is understand, search, decide, answer, check, send.
 * It owns its persona and settings, the language models and what they may spend, the playground and the rehearsal.
 * It answers from the business's knowledge and shows the source; what no source holds it does not say.
 * It never writes while a person has the conversation, and enters through the same door as everybody.
 */
import type { Room } from '../../platform/room.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const assistant: Room = { routes, reactions }

export { askAssistant } from './playground.ts'
export { assistantName } from './settings.ts'
export { answerNow } from './turn/answer-now.ts'
