import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('sv')

export const sv = {
  newVersion: 'En ny version är klar. Det du skriver sparas.',
  reload: 'Läs in på nytt',
  install: 'Installera Svar',
  installOnIosTitle: 'Så installerar du Svar',
  installOnIosText: 'Tryck på Dela i Safari och välj ”Lägg till på hemskärmen”.',
  waiting: 'Väntar på att skickas',
  waitingCount: (count: number) =>
    plural(count, { one: '# sak väntar på att skickas', other: '# saker väntar på att skickas' }),
  refusedCount: (count: number) =>
    plural(count, { one: '# sak skickades inte', other: '# saker skickades inte' }),
  cancel: 'Avbryt',
  show: 'Visa',
  answeredMeanwhile: (name: string) => `${name} svarade under tiden.`,
  customerWroteMeanwhile: 'Kunden skrev under tiden. Samtalet är inte stängt.',
  colleagueWroteMeanwhile: (name: string) => `${name} svarade under tiden. Samtalet är inte stängt.`,
  refusedTitle: 'Något som väntade blev inte gjort',
  sendAnyway: 'Skicka ändå',
  acts: {
    takeOver: 'Ta över',
    handBack: 'Lämna tillbaka till assistenten',
    assign: 'Tilldela',
    assignTeam: 'Ge till team',
    transfer: 'Lämna över',
    close: 'Stäng',
    reopen: 'Öppna igen',
    snooze: 'Skjut upp',
    tag: 'Ändra etiketter',
  },
} satisfies Messages
