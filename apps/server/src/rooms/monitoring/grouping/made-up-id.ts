const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
/** Camel case changes its kind of letter twice a word; what a machine draws does so nearly every time. */
const MOST_CHANGES_OF_A_NAME = 0.4
const CHANGE = /\d(?=[a-z])|[a-z](?=\d)|[a-z](?=[A-Z])|[A-Z](?=[a-z])|\d(?=[A-Z])|[A-Z](?=\d)/g

/** Whether a word of letters and digits was drawn by a machine: `pi_1NkXyZ2eZvKYlo2C`, `V1StGXR8_Z5jdHi6B-myT`, a ULID. */
export function isMadeUpId(word: string): boolean {
  if (ULID.test(word)) return true
  const drawn = word.replace(/^[a-z]{1,12}_/, '')
  if (drawn.length < 14 || !/\d/.test(drawn)) return false
  return (drawn.match(CHANGE)?.length ?? 0) / (drawn.length - 1) > MOST_CHANGES_OF_A_NAME
}
