import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { outboxTexts } from '../texts/index.ts'
import { exceptions, type SettingsDraft } from './settings-draft.ts'
import { sendingTexts } from './texts/index.ts'

type QuietFieldsProps = { draft: SettingsDraft; onChange: (part: Partial<SettingsDraft>) => void }

/** When nothing goes out, and what does all the same. */
export function QuietFields({ draft, onChange }: QuietFieldsProps) {
  const texts = useTexts(sendingTexts)
  const { words } = useTexts(outboxTexts)
  const { isQuiet, from, to, quietExcept } = draft
  return (
    <>
      <Switch
        label={texts.isQuiet}
        checked={isQuiet}
        onCheckedChange={(checked) => onChange({ isQuiet: checked })}
      />
      {isQuiet && (
        <>
          <div className="grid grid-cols-2 gap-3">
            <TimeField
              label={texts.from}
              value={from}
              onValueChange={(value) => value && onChange({ from: value })}
            />
            <TimeField
              label={texts.to}
              value={to}
              onValueChange={(value) => value && onChange({ to: value })}
            />
          </div>
          <fieldset className="flex flex-col gap-2.5">
            <legend className="mb-2 text-sm font-medium">{texts.except}</legend>
            {exceptions.map((kind) => (
              <Checkbox
                key={kind}
                label={words.names[kind]}
                checked={quietExcept.includes(kind)}
                onCheckedChange={(checked) =>
                  onChange({
                    quietExcept: checked
                      ? [...quietExcept, kind]
                      : quietExcept.filter((other) => other !== kind),
                  })
                }
              />
            ))}
            <p className="text-sm text-muted">{texts.exceptAlways}</p>
          </fieldset>
        </>
      )}
    </>
  )
}
