import { useTexts } from '../../../texts/use-texts.ts'
import { Switch } from '../../../ui/switch.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ticketTexts } from '../texts/index.ts'
import { type Draft, minutesOf } from './draft.ts'
import type { EditorProps } from './setup-page.tsx'

const setter =
  ({ draft, change }: EditorProps) =>
  (given: Partial<Draft['settings']>) =>
    change({ settings: { ...draft.settings, ...given } })

/** How long before a promise somebody is warned, and on which days no time passes. */
export function ClockEditor(editor: EditorProps) {
  const texts = useTexts(ticketTexts)
  const set = setter(editor)
  const { settings } = editor.draft
  return (
    <>
      <TextField
        label={texts.warn}
        suffix={texts.minutes}
        inputMode="numeric"
        value={String(settings.warnMinutes)}
        onValueChange={(typed) => set({ warnMinutes: Math.min(minutesOf(typed) ?? 0, 10_080) })}
      />
      <Switch
        label={texts.holidays}
        hint={texts.holidaysHint}
        checked={settings.keepPublicHolidays}
        onCheckedChange={(keepPublicHolidays) => set({ keepPublicHolidays })}
      />
    </>
  )
}

/** What opens a ticket by itself. */
export function RulesEditor(editor: EditorProps) {
  const texts = useTexts(ticketTexts)
  const set = setter(editor)
  const { settings } = editor.draft
  return (
    <>
      {(['openOutOfHours', 'openWhenUnsolved', 'openWhenDissatisfied'] as const).map((rule) => (
        <Switch
          key={rule}
          label={texts[rule]}
          checked={settings[rule]}
          onCheckedChange={(isOn) => set({ [rule]: isOn })}
        />
      ))}
      <TextField
        label={texts.waitingMinutes}
        suffix={texts.minutes}
        inputMode="numeric"
        value={settings.waitingMinutes === null ? '' : String(settings.waitingMinutes)}
        onValueChange={(typed) => set({ waitingMinutes: minutesOf(typed) })}
      />
      <TextField
        label={texts.keywords}
        hint={texts.keywordsHint}
        value={settings.keywords}
        onValueChange={(keywords) => set({ keywords })}
      />
    </>
  )
}

/** What the customer is told by mail, and where their answers go. */
export function MailEditor(editor: EditorProps) {
  const texts = useTexts(ticketTexts)
  const set = setter(editor)
  const { settings } = editor.draft
  return (
    <>
      <Switch
        label={texts.sendReceipt}
        checked={settings.sendReceipt}
        onCheckedChange={(sendReceipt) => set({ sendReceipt })}
      />
      <TextField
        label={texts.replyDomain}
        hint={texts.replyDomainHint}
        placeholder="svar.example.com"
        autoComplete="off"
        value={settings.replyDomain ?? ''}
        onValueChange={(typed) => set({ replyDomain: typed || null })}
      />
    </>
  )
}
