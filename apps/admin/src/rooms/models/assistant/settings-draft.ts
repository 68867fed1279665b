import type { AssistantSettings } from '@svar/contract'

export const limits = {
  maxModelAnswersPerConversation: [1, 500],
  maxModelTokensPerDay: [1000, 1_000_000_000],
  offerPersonAfterMisses: [1, 5],
} as const
export type Limit = keyof typeof limits

/** Settings as they stand in the form: numbers as they are typed. */
export type SettingsDraft = Omit<AssistantSettings, 'version' | Limit> & Record<Limit, string>

const limitNames = Object.keys(limits) as Limit[]

/** What the form begins with. */
export function settingsDraftOf({ version: _, ...settings }: AssistantSettings): SettingsDraft {
  const numbers = limitNames.map((name) => [name, String(settings[name])])
  return { ...settings, ...(Object.fromEntries(numbers) as Record<Limit, string>) }
}

/** Whether a limit is a number within its bounds. */
export function isLimitRight(name: Limit, written: string): boolean {
  const [least, most] = limits[name]
  return /^\d+$/.test(written.trim()) && Number(written) >= least && Number(written) <= most
}

/** Whether everything can be saved. */
export function isRight(draft: SettingsDraft): boolean {
  return Boolean(draft.name.trim()) && limitNames.every((name) => isLimitRight(name, draft[name]))
}

/** What differs from what is saved, as the server takes it. */
export function changesOf(draft: SettingsDraft, saved: AssistantSettings): Partial<AssistantSettings> {
  const numbers = limitNames.map((name) => [name, Number(draft[name])])
  const next = { ...draft, ...(Object.fromEntries(numbers) as Record<Limit, number>) }
  const changed = Object.entries(next).filter(([name, value]) => saved[name as keyof typeof saved] !== value)
  return Object.fromEntries(changed)
}
