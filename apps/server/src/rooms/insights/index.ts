/**
 * Insights: what the conversations of a span of days amount to.
 * It owns no rows: it counts those of the rooms before it, under the tenant's row security.
 * It never estimates: what was not observed is not counted.
 */
import type { Room } from '../../platform/room.ts'

export const insights: Room = {}

export { analytics } from './analytics.ts'
