/** Web push: encrypted by RFC 8291, signed by RFC 8292 (VAPID), without an account anywhere. */
export { createWebPush, vapidPublicKey } from './send.ts'
