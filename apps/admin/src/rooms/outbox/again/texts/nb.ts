import { pluralIn } from '../../../../texts/plural.ts'

const plural = pluralIn('nb')

export const nb = {
  send: 'Send igjen',
  chooseAll: 'Velg alle som kan sendes igjen',
  choose: (subject: string) => `Velg ${subject}`,
  chosen: (count: number) => plural(count, { one: '# valgt', other: '# valgt' }),
  title: (count: number) =>
    plural(count, { one: 'Sende meldingen igjen?', other: 'Sende # meldinger igjen?' }),
  text: 'De går ut til mottakerne på nytt, slik de ble skrevet.',
  mayArriveTwice: (count: number, total: number) =>
    total === 1
      ? 'Den kan ha kommet frem allerede. Da får mottakeren den to ganger.'
      : plural(count, {
          one: 'Én av dem kan ha kommet frem allerede. Da får mottakeren den to ganger.',
          other: '# av dem kan ha kommet frem allerede. Da får mottakerne dem to ganger.',
        }),
  done: (count: number) =>
    plural(count, { one: 'Meldingen sendes igjen', other: '# meldinger sendes igjen' }),
  notDone: (count: number) =>
    plural(count, { one: 'Meldingen ble ikke sendt igjen', other: '# meldinger ble ikke sendt igjen' }),
  suppressed: (count: number) =>
    plural(count, {
      one: 'Adressen står på listen over dem dere ikke skriver til. Fjern den derfra først.',
      other: '# adresser står på listen over dem dere ikke skriver til. Fjern dem derfra først.',
    }),
  no_sender: 'Det er fortsatt ingen som kan sende den. Sett opp en konto under Utsending.',
  link_gone: (count: number) =>
    plural(count, {
      one: 'Lenken i meldingen virker ikke lenger. Mottakeren trenger en ny, for eksempel en ny invitasjon eller innloggingslenke.',
      other:
        'Lenken i # av dem virker ikke lenger. Mottakerne trenger nye, for eksempel nye invitasjoner eller innloggingslenker.',
    }),
  settled: (count: number) =>
    plural(count, {
      one: 'Den er allerede sendt, eller står i kø.',
      other: '# er allerede sendt, eller står i kø.',
    }),
  toList: 'Se listen',
  toSending: 'Til Utsending',
}

export type Messages = typeof nb
