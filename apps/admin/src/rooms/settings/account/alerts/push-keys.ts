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

/** Whether a browser's subscription takes what is signed with this key; taken for granted where a browser does not say. */
export function isMadeWith(
  { options }: { options?: { applicationServerKey: ArrayBuffer | null } },
  key: Uint8Array,
): boolean {
  const own = options?.applicationServerKey
  if (!own) return true
  const bytes = new Uint8Array(own)
  return bytes.length === key.length && bytes.every((byte, at) => byte === key[at])
}
