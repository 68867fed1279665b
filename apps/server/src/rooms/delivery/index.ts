/**
 * Delivery: what goes out to people. Today that is mail.
 * It owns the mails, their templates in seven languages, and what became of each: sent, kept, failed or uncertain.
 * A mail is written in its sender's transaction and goes out after it, at least once, under one Message-ID.
 * It never decides whether somebody is to be written to: that is the caller's.
 */
export { delivery } from './room.ts'
export { type MailRequest, sendMail } from './send-mail.ts'
export type { TemplateName, TemplateParams } from './templates/index.ts'
