type Field = { tagName: string; type?: string; isContentEditable: boolean }

// What is ticked, pressed or drawn has focus as a field has, but no letter is ever written there.
const withoutLetters = /^(checkbox|radio|button|submit|reset|file|range|color|image)$/

/** Whether a letter that is pressed here is written here, so that it cannot be a shortcut. */
export function takesLetters({ tagName, type = '', isContentEditable }: Field): boolean {
  if (tagName === 'INPUT') return !withoutLetters.test(type)
  return isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT'
}
