import type { Locale, WidgetSettings } from '@svar/contract'

export type SavedWidget = WidgetSettings & { publicKey: string }
export type WidgetDraft = Omit<WidgetSettings, 'textOnColour'>

/** What each part of the form is given. */
export type WidgetPartProps = { draft: WidgetDraft; onChange: (part: Partial<WidgetDraft>) => void }

/** The settings as the API takes them, always in the same order: nothing empty, no space around words. */
export function settingsToSave(draft: WidgetDraft): WidgetDraft {
  return {
    colour: draft.colour,
    theme: draft.theme,
    position: draft.position,
    avatar: draft.avatar,
    locale: draft.locale,
    greeting: filled(draft.greeting, (text) => text.trim() || undefined),
    starters: filled(draft.starters, (texts) => {
      const kept = texts.map((text) => text.trim()).filter(Boolean)
      return kept.length > 0 ? kept : undefined
    }),
    askFor: draft.askFor,
    launcherLabel: draft.launcherLabel?.trim() || null,
    allowedOrigins: draft.allowedOrigins,
  }
}

type PerLocale<Value> = Partial<Record<Locale, Value>>

function filled<Value>(
  given: PerLocale<Value>,
  clean: (value: Value) => Value | undefined,
): PerLocale<Value> {
  const entries = (Object.entries(given) as [Locale, Value][])
    .map(([locale, value]) => [locale, clean(value)] as const)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(entries) as PerLocale<Value>
}
