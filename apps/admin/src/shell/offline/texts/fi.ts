import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('fi')

export const fi = {
  newVersion: 'Uusi versio on valmis. Kirjoittamasi säilyy.',
  reload: 'Lataa uudelleen',
  install: 'Asenna Svar',
  installOnIosTitle: 'Näin asennat Svarin',
  installOnIosText: 'Napauta Safarissa Jaa ja valitse ”Lisää Koti-valikkoon”.',
  waiting: 'Odottaa lähetystä',
  waitingCount: (count: number) =>
    plural(count, { one: '# asia odottaa lähetystä', other: '# asiaa odottaa lähetystä' }),
  refusedCount: (count: number) =>
    plural(count, { one: '# asia jäi lähettämättä', other: '# asiaa jäi lähettämättä' }),
  cancel: 'Peruuta',
  show: 'Näytä',
  answeredMeanwhile: (name: string) => `${name} vastasi sillä välin.`,
  customerWroteMeanwhile: 'Asiakas kirjoitti sillä välin. Keskustelua ei suljettu.',
  colleagueWroteMeanwhile: (name: string) => `${name} vastasi sillä välin. Keskustelua ei suljettu.`,
  refusedTitle: 'Jokin odottanut jäi tekemättä',
  sendAnyway: 'Lähetä silti',
  acts: {
    takeOver: 'Ota hoitoon',
    handBack: 'Palauta avustajalle',
    assign: 'Osoita',
    assignTeam: 'Anna tiimille',
    transfer: 'Siirrä',
    close: 'Sulje',
    reopen: 'Avaa uudelleen',
    snooze: 'Torkuta',
    tag: 'Muuta tunnisteita',
  },
} satisfies Messages
