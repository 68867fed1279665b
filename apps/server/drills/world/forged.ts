/** What an attacker or a bad network makes of a message before it comes. */
export const forgeries = ['body', 'signature', 'unsigned', 'stranger', 'garbage'] as const
export type Forgery = (typeof forgeries)[number]

/** A message with its signature, wherever it goes. */
export interface Signed {
  body: string
  headers: Record<string, string>
}

/** How a kind of message is signed. */
export interface Signing {
  signatureHeader: string
  /** With the key of somebody else. */
  byStranger(body: string): Record<string, string>
  /** A body that says something else, as an attacker would like it. */
  changed(body: string): string
}

export function forge({ body, headers }: Signed, how: Forgery, signing: Signing): Signed {
  const signature = headers[signing.signatureHeader] ?? ''
  const withSignature = (text: string) => ({ ...headers, [signing.signatureHeader]: text })
  if (how === 'body') return { body: signing.changed(body), headers }
  // Not JSON at all: whoever reads it before the signature fails in another way.
  if (how === 'garbage') return { body: `{"${body.slice(0, 40)}`, headers }
  if (how === 'stranger') {
    const changed = signing.changed(body)
    return { body: changed, headers: { ...headers, ...signing.byStranger(changed) } }
  }
  if (how === 'unsigned') return { body: signing.changed(body), headers: withSignature('') }
  return {
    body,
    headers: withSignature(signature.replace(/[A-Za-z](?=[^,]*$)/, (c) => (c === 'A' ? 'B' : 'A'))),
  }
}

/** Another order, the same for the same random numbers. */
export function shuffled<T>(items: T[], random: () => number): T[] {
  const mixed = [...items]
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T]
  }
  return mixed
}
