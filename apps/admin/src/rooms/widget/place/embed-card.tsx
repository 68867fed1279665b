import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { widgetTexts } from '../texts/index.ts'
import { embedLine } from './embed-line.ts'

const builders = ['html', 'wordpress', 'squarespace', 'wix'] as const
type Builder = (typeof builders)[number]
const names: Record<Builder, string> = {
  html: 'HTML',
  wordpress: 'WordPress',
  squarespace: 'Squarespace',
  wix: 'Wix',
}

/** The line for one's website, and where to put it. */
export function EmbedCard({ publicKey }: { publicKey: string }) {
  const { embed: texts } = useTexts(widgetTexts)
  const [builder, setBuilder] = useState<Builder>('html')
  return (
    <Card title={texts.title} text={texts.text}>
      <div className="flex flex-col gap-4">
        <CopyField label={texts.line} labelHidden multiline value={embedLine(location.origin, publicKey)} />
        <div className="-mx-1 overflow-x-auto px-1 pb-1">
          <SegmentedControl
            label={texts.where}
            value={builder}
            onValueChange={setBuilder}
            options={builders.map((value) => ({ value, label: names[value] }))}
          />
        </div>
        <ol className="list-decimal space-y-1 pl-5 text-sm text-muted marker:text-faint">
          {texts.steps[builder].map((step) => (
            <li key={step} className="pl-1">
              {step}
            </li>
          ))}
        </ol>
      </div>
    </Card>
  )
}
