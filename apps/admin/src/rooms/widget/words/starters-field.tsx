import type { Locale } from '@svar/contract'
import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { widgetTexts } from '../texts/index.ts'

type StartersFieldProps = { locale: Locale; value: string[]; onValueChange: (value: string[]) => void }

const most = 6

/** Questions that a visitor may begin with, by one click. */
export function StartersField({ locale, value, onValueChange }: StartersFieldProps) {
  const { words: texts } = useTexts(widgetTexts)
  const labelId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the fields around it
    <div role="group" aria-labelledby={labelId} className="flex flex-col gap-2">
      <div>
        <p id={labelId} className="text-sm font-medium">
          {texts.starters}
        </p>
        <p className="text-sm text-muted">{texts.startersHint}</p>
      </div>
      {value.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity, and the text changes with each key
        <div key={index} className="flex items-center gap-1.5">
          <TextField
            label={texts.starter(index + 1)}
            labelHidden
            className="flex-1"
            maxLength={120}
            lang={locale}
            value={text}
            onValueChange={(changed) => onValueChange(value.with(index, changed))}
          />
          <IconButton
            icon={X}
            label={texts.removeStarter(index + 1)}
            onClick={() => onValueChange(value.toSpliced(index, 1))}
          />
        </div>
      ))}
      {value.length < most && (
        <Button icon={Plus} size="small" className="self-start" onClick={() => onValueChange([...value, ''])}>
          {texts.addStarter}
        </Button>
      )}
    </div>
  )
}
