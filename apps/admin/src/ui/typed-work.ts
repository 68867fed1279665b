/** Something that somebody has written in a field. */
export interface Typed {
  label: string
  value: string
}

const typedIn = new WeakSet<EventTarget>()
let rescued: { path: string; typed: Typed[] } | null = null

/** From now on it is known in which fields somebody writes. */
export function watchTyping(): void {
  document.addEventListener('input', ({ target }) => target && typedIn.add(target), true)
}

/**
 * What stands in the fields of a part that has failed and is still in the page, as it is while the part is drawn anew;
 * else what was rescued at this address before. Secrets and searches are not kept.
 */
export function rescueTyped(): Typed[] {
  const typed = typedNow()
  const path = location.pathname
  if (typed.length > 0) rescued = { path, typed }
  return rescued?.path === path ? rescued.typed : []
}

const kinds = ['text', 'email', 'url', 'tel'].map((type) => `input[type=${type}]`)
const fields = `:is(main, [role=dialog]) :is(textarea, input:not([type]), ${kinds.join(', ')})`

const typedNow = (): Typed[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)]
    .filter((field) => typedIn.has(field) && !field.readOnly && field.value.trim() !== '')
    .map((field) => ({ label: labelOf(field), value: field.value }))

const labelOf = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  field.ariaLabel ?? field.labels?.[0]?.innerText.trim() ?? ''
