/**
 * Webhooks: what happens in a workspace, told to other systems by the Standard Webhooks specification.
 * It owns the endpoints with their secrets, and the log of what was sent and what was answered.
 * Each event goes to each endpoint that asks for it at least once, under one webhook-id, for up to three days.
 * It never sends an event that it does not name as public, and never anything that is sealed.
 */
export { webhooks } from './room.ts'
