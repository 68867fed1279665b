/**
 * The customer-service API that existing sites call: chat, sessions, tickets, analytics, health.
 * It owns the views that dashboards read (migration 0009) and no rows: a session is a conversation of channel `api`.
 * It never decides anything itself: paths and names are fixed here, what they do belongs to the rooms before.
 */
import type { Room } from '../../platform/room.ts'
import { routes } from './routes.ts'

export const customerService: Room = { routes }
