/** Mailgun: mails by its v3 API, and what its webhooks tell. */
export { readMailgunEvent } from './events.ts'
export { createMailgun } from './send.ts'
