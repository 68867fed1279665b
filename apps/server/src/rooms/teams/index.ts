/**
 * Teams: the people at the desk. It owns teams with their hours, what each member can and may see,
 * how much they may have at once, who is here now, and the rule by which conversations are given out.
 * It decides who should have a conversation and never gives one: the conversations room does, under its own lock.
 */
export { type Candidate, chooseMember } from './choose-member.ts'
export { noteConnected, noteDisconnected } from './connections.ts'
export { deskFor, lockGiving, noteGiven, peopleToTellOf } from './desk.ts'
export { allDeskHours, closedDays, deskHours, openStateNow } from './desk-hours.ts'
export { memberLeft, presenceChanged, rulesChanged, teamChanged } from './events.ts'
export { hasLeft } from './has-left.ts'
export type { DeskHours } from './hours.ts'
export { settlePresence } from './presence.ts'
export { teamById } from './queries.ts'
export { teams } from './room.ts'
export { teamIdsOf, type Visibility, visibilityOf } from './visibility.ts'
