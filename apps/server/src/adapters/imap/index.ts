/** IMAP: reads one mailbox. It knows messages by their number only; what they mean is the delivery room's. */
export { createMailboxes } from './mailboxes.ts'
