/**
 * Delivery: what goes out to people by mail, SMS, push and Slack.
 * It owns the queue, the templates in seven languages, providers' accounts, who is not written to, and what became of each.
 * What is to go out is written in its sender's transaction and goes out after it, at least once, under one Message-ID.
 * It never decides whether somebody is to be written to: that is the caller's.
 */
export { keyOf } from './alerts/key-of.ts'
export { tell } from './alerts/tell.ts'
export { onReceivedMail } from './mailbox/receivers.ts'
export { quietUntil } from './quiet-hours.ts'
export { type Report, type WriteReport, writesDailyReport } from './report/writers.ts'
export { delivery } from './room.ts'
export { type MailRequest, sendMail, sendMailInThread } from './send-mail.ts'
export { sendPush, sendSlack, sendSms } from './send-message.ts'
export { stuckMessages } from './stuck.ts'
export type { TemplateName, TemplateParams } from './templates/all.ts'
