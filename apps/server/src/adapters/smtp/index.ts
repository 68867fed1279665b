/** SMTP: how mails leave the house. It knows one mail at a time; what is queued and repeated is the delivery room's. */
export { createSmtpAccounts, type SmtpAccounts } from './accounts.ts'
export { SmtpError } from './failure.ts'
export { createMailTransport, tryMailServer } from './mail-transport.ts'
