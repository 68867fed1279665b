/** A name for something that is sent, unlike any other. (`randomUUID` exists over https only.) */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
