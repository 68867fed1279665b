import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('da')

export const da = {
  newVersion: 'En ny version er klar. Det, du skriver, bliver gemt.',
  reload: 'Genindlæs',
  install: 'Installér Svar',
  installOnIosTitle: 'Sådan installerer du Svar',
  installOnIosText: 'Tryk på Del i Safari, og vælg »Føj til hjemmeskærm«.',
  waiting: 'Venter på at blive sendt',
  waitingCount: (count: number) =>
    plural(count, { one: '# ting venter på at blive sendt', other: '# ting venter på at blive sendt' }),
  refusedCount: (count: number) =>
    plural(count, { one: '# ting blev ikke sendt', other: '# ting blev ikke sendt' }),
  cancel: 'Annullér',
  show: 'Vis',
  answeredMeanwhile: (name: string) => `${name} svarede i mellemtiden.`,
  customerWroteMeanwhile: 'Kunden skrev i mellemtiden. Samtalen er ikke lukket.',
  colleagueWroteMeanwhile: (name: string) => `${name} svarede i mellemtiden. Samtalen er ikke lukket.`,
  refusedTitle: 'Noget, der ventede, blev ikke gjort',
  sendAnyway: 'Send alligevel',
  acts: {
    takeOver: 'Overtag',
    handBack: 'Giv tilbage til assistenten',
    assign: 'Tildel',
    assignTeam: 'Giv til team',
    transfer: 'Giv videre',
    close: 'Luk',
    reopen: 'Åbn igen',
    snooze: 'Udsæt',
    tag: 'Ret mærkater',
  },
} satisfies Messages
