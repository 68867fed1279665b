/** SendGrid: mails by its v3 API, and what its event webhook tells. */
export { readSendGridEvents } from './events.ts'
export { createSendGrid } from './send.ts'
