/**
 * Visitors: who is on the business's site now, and what is said to them before they ask.
 * It owns the signs of life of pages, the token of a visitor, and messages by rule with their counts.
 * An agent may write first; from that word on it is a conversation like any other.
 * It never keeps an address of the network, nor who is gone for longer than half an hour.
 */
export { withVisitors } from './live.ts'
export { forLook } from './proactive/offers.ts'
export { visitors } from './room.ts'
export { issueVisitorToken, readVisitorToken } from './visitor-token.ts'
