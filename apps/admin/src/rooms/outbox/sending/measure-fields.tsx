import type { MailMeasure } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { Switch } from '../../../ui/switch.tsx'
import { sendingTexts } from './texts/index.ts'

const all: MailMeasure[] = ['opens', 'clicks']

interface MeasureFieldsProps {
  measures: MailMeasure[]
  onMeasuresChange: (measures: MailMeasure[]) => void
}

/** What is measured of how customers read mails; nothing until it is switched on. */
export function MeasureFields({ measures, onMeasuresChange }: MeasureFieldsProps) {
  const { measures: texts } = useTexts(sendingTexts)
  const hints = { opens: texts.opensHint, clicks: texts.clicksHint }
  return (
    <>
      {all.map((one) => (
        <Switch
          key={one}
          label={texts[one]}
          hint={hints[one]}
          checked={measures.includes(one)}
          onCheckedChange={(isOn) =>
            onMeasuresChange(all.filter((other) => (other === one ? isOn : measures.includes(other))))
          }
        />
      ))}
      <p className="text-sm text-muted">{texts.told}</p>
    </>
  )
}
