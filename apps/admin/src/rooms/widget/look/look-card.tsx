import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { WidgetPartProps } from '../settings-draft.ts'
import { widgetTexts } from '../texts/index.ts'
import { AvatarChoice } from './avatar-choice.tsx'
import { ColourChoice } from './colour-choice.tsx'
import { LabelledSegments } from './labelled-segments.tsx'

/** Colour, figure, theme, corner and the words on the button. */
export function LookCard({ draft, onChange }: WidgetPartProps) {
  const { look: texts } = useTexts(widgetTexts)
  return (
    <Card title={texts.title}>
      <div className="flex max-w-xl flex-col gap-6">
        <ColourChoice value={draft.colour} onValueChange={(colour) => onChange({ colour })} />
        <AvatarChoice value={draft.avatar} onValueChange={(avatar) => onChange({ avatar })} />
        <LabelledSegments
          label={texts.theme}
          hint={texts.themeHint}
          value={draft.theme}
          onValueChange={(theme) => onChange({ theme })}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: texts.themes[value],
          }))}
        />
        <LabelledSegments
          label={texts.position}
          value={draft.position}
          onValueChange={(position) => onChange({ position })}
          options={(['left', 'right'] as const).map((value) => ({ value, label: texts.positions[value] }))}
        />
        <TextField
          label={texts.launcher}
          hint={texts.launcherHint}
          optional
          maxLength={40}
          value={draft.launcherLabel ?? ''}
          onValueChange={(launcherLabel) => onChange({ launcherLabel: launcherLabel || null })}
        />
      </div>
    </Card>
  )
}
