// Opens the chat from the page's own buttons. Without the chat they stay what they are: links to the booking page.
document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element && event.target.closest('[data-open-chat]')
  if (!opener || !window.Svar) return
  event.preventDefault()
  window.Svar.open()
})

// The form in the opening asks the chosen question in the visitor's name; without the chat it leads to the prices.
document.addEventListener('submit', (event) => {
  const choice = event.target instanceof HTMLFormElement && event.target.querySelector('[data-questions]')
  if (!choice || !window.Svar) return
  event.preventDefault()
  window.Svar.say(choice.value)
})

// One menu at a time, and none left open behind somebody who clicks or tabs away.
const menus = [...document.querySelectorAll('details.menu')]
const closeOthers = (place) => {
  for (const menu of menus) if (!menu.contains(place)) menu.open = false
}
document.addEventListener('click', (event) => closeOthers(event.target))
document.addEventListener('focusin', (event) => closeOthers(event.target))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = menus.find((menu) => menu.open)
  if (!open) return
  open.open = false
  open.querySelector('summary')?.focus()
})
