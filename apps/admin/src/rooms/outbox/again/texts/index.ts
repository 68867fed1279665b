import { defineTexts } from '../../../../texts/define-texts.ts'
import type { Messages } from './nb.ts'

export const againTexts = defineTexts<Messages>({
  nb: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  da: async () => (await import('./da.ts')).da,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
  'en-US': async () => (await import('./en-US.ts')).enUS,
  'en-GB': async () => (await import('./en-GB.ts')).enGB,
})
