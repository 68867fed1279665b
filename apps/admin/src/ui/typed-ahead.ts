let typed = ''

/** Keeps a letter for the field of a dialog that is on its way. */
export function typeAhead(letter: string) {
  typed += letter
}

/** What was typed for the field before it was there. */
export const typedAhead = () => typed

/** What nobody has taken is meant for no other field. */
export function forgetTypedAhead() {
  typed = ''
}
