/**
 * Monitoring: what the people who run a workspace look at when something is not as it should be.
 * It shows events, who reacts to them and what they owe, and lets a person mend, replay, pause and discard.
 * It owns no event: those belong to the bus of the platform. It never changes what has happened.
 */
export { monitoring } from './room.ts'
