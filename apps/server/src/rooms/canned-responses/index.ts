/**
 * Canned responses: what people write often, kept once, in each language, and at hand by a word.
 * It owns the texts and fills them in for a conversation; it never sends anything.
 * Six that every desk needs are there from the start.
 */
import type { Room } from '../../platform/room.ts'
import { routes } from './routes.ts'

export const cannedResponses: Room = { routes }
