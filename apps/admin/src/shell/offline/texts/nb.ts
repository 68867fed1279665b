import { pluralIn } from '../../../texts/plural.ts'

const plural = pluralIn('nb')

export const nb = {
  newVersion: 'En ny versjon er klar. Det du skriver, blir tatt vare på.',
  reload: 'Last inn på nytt',
  install: 'Installer Svar',
  installOnIosTitle: 'Slik installerer du Svar',
  installOnIosText: 'Trykk på Del i Safari, og velg «Legg til på Hjem-skjerm».',
  waiting: 'Venter på å bli sendt',
  waitingCount: (count: number) =>
    plural(count, { one: '# ting venter på å bli sendt', other: '# ting venter på å bli sendt' }),
  refusedCount: (count: number) =>
    plural(count, { one: '# ting ble ikke sendt', other: '# ting ble ikke sendt' }),
  cancel: 'Avbryt',
  show: 'Vis',
  answeredMeanwhile: (name: string) => `${name} svarte i mellomtiden.`,
  customerWroteMeanwhile: 'Kunden skrev i mellomtiden. Samtalen er ikke lukket.',
  colleagueWroteMeanwhile: (name: string) => `${name} svarte i mellomtiden. Samtalen er ikke lukket.`,
  refusedTitle: 'Noe som ventet, ble ikke gjort',
  sendAnyway: 'Send likevel',
  acts: {
    takeOver: 'Ta over',
    handBack: 'Gi tilbake til assistenten',
    assign: 'Tildel',
    assignTeam: 'Gi til team',
    transfer: 'Gi videre',
    close: 'Lukk',
    reopen: 'Åpne igjen',
    snooze: 'Utsett',
    tag: 'Endre merkelapper',
  },
}

export type Messages = typeof nb
