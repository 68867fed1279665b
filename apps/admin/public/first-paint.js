// Runs before the first paint, so that nobody sees a flash of the other theme or hears the wrong language.
// A file of its own because the content security policy allows no inline script.
;(() => {
  try {
    const theme = localStorage.getItem('svar.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
    const locale = localStorage.getItem('svar.locale')
    if (locale) document.documentElement.lang = locale
  } catch {
    // Storage is blocked: the system's choice is right.
  }
})()
