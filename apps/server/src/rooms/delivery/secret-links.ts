import type { Platform } from '../../platform/platform.ts'

/** Placeholder → what stands there in the mail that goes out. */
export type Secrets = Record<string, string>

// A link that lets somebody in must not be readable by the admins who see the list of mails,
// so the stored mail holds a placeholder in its place.
const placeholder = (name: string) => `https://hidden.invalid/${name}`

/** Whether something in it stands for a secret. */
export const hidesSecrets = (text: string): boolean => text.includes(placeholder(''))

/** Takes the named parameters out. @returns the parameters with placeholders, and what belongs there */
export function hideSecrets<P extends object>(
  params: P,
  names: readonly string[],
): { shown: P; secrets: Secrets } {
  const shown = { ...params } as Record<string, unknown>
  const secrets: Secrets = {}
  for (const name of names) {
    secrets[placeholder(name)] = String(shown[name])
    shown[name] = placeholder(name)
  }
  return { shown: shown as P, secrets }
}

/** Puts them back, for the mail that goes out. Links hold no characters that HTML would read otherwise. */
export const revealSecrets = (text: string, secrets: Secrets): string =>
  Object.entries(secrets).reduce((all, [hidden, real]) => all.replaceAll(hidden, () => real), text)

/** What a stored mail's placeholders stand for; nothing where it has none, or has gone out. */
export const secretsOf = (
  { secrets }: Platform,
  row: { sealed: string | null; tenantId: string },
): Secrets => (row.sealed ? JSON.parse(secrets.decrypt(row.sealed, row.tenantId)) : {})
