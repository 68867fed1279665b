export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/** The least that the server takes. */
export const leastLength = 10

/** Characters that stand side by side on a keyboard or in the alphabet. */
const runs = ['abcdefghijklmnopqrstuvwxyzæøå', '0123456789', 'qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm']
const common =
  /passord|password|salasana|lösenord|adgangskode|passwort|kennwort|hemmelig|velkommen|welcome|admin|letmein|iloveyou|sommer|vinter|svar/g

/**
 * How hard a password is to guess, roughly: length counts most; what repeats, runs on, is common or is known of the
 * person counts little.
 * @param known the person's name, e-mail and the like
 */
export function passwordStrength(password: string, known: string[] = []): Strength {
  if (Array.from(password).length < leastLength) return 'short'
  const worth = effectiveLength(password.toLowerCase(), known)
  if (worth < 9) return 'weak'
  return worth < 15 ? 'fair' : 'strong'
}

function effectiveLength(password: string, known: string[]) {
  let rest = password.replace(common, 'x')
  for (const word of known.flatMap((text) => text.toLowerCase().split(/[\s@.]+/))) {
    if (word.length > 2) rest = rest.replaceAll(word, 'x')
  }
  const characters = Array.from(rest)
  const fresh = characters.filter((character, index) => !continues(characters[index - 1], character)).length
  const kinds = new Set(characters).size
  return Math.min(fresh, kinds * 1.6)
}

function continues(before: string | undefined, character: string) {
  if (before === undefined) return false
  if (before === character) return true
  return runs.some((run) => run.includes(before + character) || run.includes(character + before))
}
