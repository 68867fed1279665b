export const nb = {
  title: 'Varsler',
  text: 'Hva du vil vite om, og hvor. Gjelder bare deg, i dette arbeidsområdet.',
  kinds: {
    waiting: 'En kunde venter',
    risk: 'En kunde kan gå tapt',
    promise: 'En frist i en sak',
    error: 'En feil i programmene deres',
    system: 'Svar trenger tilsyn',
    report: 'Dagsrapport',
  },
  kindTexts: {
    waiting: 'Når noen ber om en person.',
    risk: 'Når noen virker misfornøyd eller vil slutte som kunde.',
    promise: 'Når fristen i en sak du har eller følger, er nær eller er brutt.',
    error: 'En ny feil, en som er tilbake, eller langt flere enn vanlig.',
    system: 'Når noe ikke ordner seg av seg selv, som en full disk.',
    report: 'Gårsdagen i tall, klokken sju om morgenen. Ingenting etter en dag uten noe.',
  },
  channels: { mail: 'E-post', push: 'Nettleser', slack: 'Slack' },
  noSlack: 'Slack kan velges når en administrator har lagt til en konto under Utgående e-post.',
  notifyEmail: (address: string) => `${address} får e-post uansett. Det er satt for hele arbeidsområdet.`,
  trial: {
    title: 'Prøv varslene',
    text: 'En kort melding til deg, nå med en gang.',
    send: 'Send en prøve',
    browsers: (count: number) =>
      count === 0
        ? 'Ikke slått på i noen nettleser.'
        : count === 1
          ? 'Én nettleser.'
          : `${count} nettlesere.`,
    slack: 'Alle i kanalen ser den.',
    taken: {
      mail: 'Sendt. Kommer den ikke, se i søppelposten.',
      push: 'Sendt. Vises den ikke, se om enheten tillater varsler fra nettleseren.',
      slack: 'Sendt. Den skal stå i kanalen nå.',
    },
    refused: (said: string) => `Den ble ikke tatt imot: ${said}`,
    gone: 'En nettleser er logget ut eller finnes ikke mer. Slå på varsler der igjen.',
    suppressed:
      'Det skrives ikke til denne adressen. En administrator kan ta den av listen under Utgående e-post.',
    no_sender: 'Det er ingen e-posttjener ennå, så e-post blir liggende under Utgående e-post.',
  },
  browser: {
    title: 'Denne nettleseren',
    states: {
      unsupported:
        'Denne nettleseren kan ikke vise varsler. På iPhone må Svar først legges til på Hjem-skjermen.',
      refused: 'Varsler er blokkert. Tillat dem i nettleserens innstillinger for dette nettstedet.',
      off: 'Viser ikke varsler.',
      on: 'Viser varsler, også når Svar ikke er åpent.',
    },
    on: 'Slå på her',
    off: 'Slå av her',
    failed: 'Det gikk ikke',
  },
}

export type Messages = typeof nb
