/**
 * Insights: what the conversations of a span of days amount to.
 * It owns what is known of each conversation for the figures, and counts the rows of the rooms before it under the
 * tenant's row security. It never estimates: what was not observed is not counted, and a guess is never added to
 * what is known.
 */
import type { Room } from '../../platform/room.ts'
import { jobs, keepCounting } from './jobs.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const insights: Room = { routes, reactions, jobs, start: keepCounting }

export { analytics } from './analytics.ts'
