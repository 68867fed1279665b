/**
 * Feedback: what customers think of it, in their own marks and in how they write, and what people find on looking again.
 * It owns the states read of customers' messages, reasons behind scores, and the queue of reviews with its checklist.
 * It tells the business once when a conversation turns risky. It judges conversations, and never anybody's feelings who
 * works here.
 */
import type { Room } from '../../platform/room.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const feedback: Room = { routes, reactions }

export { rateAnswer } from './rate-answer.ts'
export { takeCsat } from './take-csat.ts'
