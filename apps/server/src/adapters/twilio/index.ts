/** Twilio: text messages, and what its status callbacks tell. */

export { createTwilio } from './send.ts'
export { readTwilioStatus } from './status.ts'
