import type { Locale } from '@svar/contract'
import { escaped } from './templates/layout.ts'

interface PageWords {
  title: string
  ask(name: string): string
  button: string
  doneTitle: string
  done(name: string): string
}

const english: PageWords = {
  title: 'Unsubscribe',
  ask: (name) => `Would you like to stop receiving newsletters from ${name}?`,
  button: 'Unsubscribe',
  doneTitle: 'You are unsubscribed',
  done: (name) => `${name} will not send you newsletters any more. You still get replies to what you ask.`,
}

const words: Record<Locale, PageWords> = {
  nb: {
    title: 'Meld deg av',
    ask: (name) => `Vil du slutte å få nyhetsbrev fra ${name}?`,
    button: 'Meld meg av',
    doneTitle: 'Du er meldt av',
    done: (name) => `Du får ikke flere nyhetsbrev fra ${name}. Svar på det du spør om, får du fortsatt.`,
  },
  sv: {
    title: 'Avregistrera dig',
    ask: (name) => `Vill du sluta få nyhetsbrev från ${name}?`,
    button: 'Avregistrera mig',
    doneTitle: 'Du är avregistrerad',
    done: (name) => `Du får inga fler nyhetsbrev från ${name}. Du får fortfarande svar på det du frågar om.`,
  },
  da: {
    title: 'Afmeld dig',
    ask: (name) => `Vil du ikke længere have nyhedsbreve fra ${name}?`,
    button: 'Afmeld mig',
    doneTitle: 'Du er afmeldt',
    done: (name) => `Du får ikke flere nyhedsbreve fra ${name}. Du får stadig svar på det, du spørger om.`,
  },
  fi: {
    title: 'Peru tilaus',
    ask: (name) => `Haluatko perua uutiskirjeet lähettäjältä ${name}?`,
    button: 'Peru tilaus',
    doneTitle: 'Tilaus on peruttu',
    done: (name) => `${name} ei enää lähetä sinulle uutiskirjeitä. Vastaukset kysymyksiisi saat edelleen.`,
  },
  de: {
    title: 'Abmelden',
    ask: (name) => `Möchten Sie keine Newsletter mehr von ${name} erhalten?`,
    button: 'Abmelden',
    doneTitle: 'Sie sind abgemeldet',
    done: (name) =>
      `${name} schickt Ihnen keine Newsletter mehr. Antworten auf Ihre Fragen erhalten Sie weiterhin.`,
  },
  'en-US': english,
  'en-GB': english,
}

interface Shown {
  locale: Locale
  workspaceName: string
  isDone: boolean
}

/** A page of its own: it asks, or says that it is done. Loads nothing and runs nothing. */
export function unsubscribePage({ locale, workspaceName, isDone }: Shown): string {
  const { title, ask, button, doneTitle, done } = words[locale]
  const heading = isDone ? doneTitle : title
  const form = `<form method="post"><button>${escaped(button)}</button></form>`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(heading)}</title>
<style>
body{margin:0;padding:15vh 24px 24px;font:16px/1.55 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
main{max-width:440px;margin:0 auto}
h1{margin:0 0 8px;font-size:22px;line-height:1.3}
p{margin:0 0 24px}
button{font:inherit;font-weight:600;padding:10px 18px;border:0;border-radius:8px;background:#1f2430;color:#fff;cursor:pointer}
@media (prefers-color-scheme:dark){button{background:#f1f2f4;color:#1f2430}}
</style>
</head>
<body><main><h1>${escaped(heading)}</h1><p>${escaped(isDone ? done(workspaceName) : ask(workspaceName))}</p>${isDone ? '' : form}</main></body>
</html>
`
}
