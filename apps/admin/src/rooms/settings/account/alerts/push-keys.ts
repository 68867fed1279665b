/** A browser's subscription as the server takes it; null where it lacks what a push is sealed with. */
export function addressOf(subscription: PushSubscriptionJSON) {
  const { endpoint, keys } = subscription
  const { p256dh, auth } = keys ?? {}
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null
}

/** The server's key as browsers want it: bytes, out of base64url. */
export function keyBytes(key: string): Uint8Array<ArrayBuffer> {
  const plain = atob(key.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}
