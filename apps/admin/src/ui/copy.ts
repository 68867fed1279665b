/** Puts a text on the clipboard. @returns whether it is there */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** Browsers keep the clipboard from pages without https, as in an office that has Svar on a machine of its own. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'fixed opacity-0'
  document.body.append(field)
  field.select()
  const isThere = document.execCommand('copy')
  field.remove()
  return isThere
}
