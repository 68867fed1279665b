import { Globe, Plus, TriangleAlert, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { WidgetPartProps } from '../settings-draft.ts'
import { widgetTexts } from '../texts/index.ts'
import { type OriginProblem, withOrigin } from './origin.ts'

/** On which websites the chat may stand. */
export function OriginsCard({ draft, onChange }: WidgetPartProps) {
  const { origins: texts } = useTexts(widgetTexts)
  const list = draft.allowedOrigins
  const set = (allowedOrigins: string[]) => onChange({ allowedOrigins })

  return (
    <Card title={texts.title} text={texts.text}>
      <div className="flex max-w-xl flex-col gap-4">
        {list.length === 0 && <Note>{texts.none}</Note>}
        {list.includes('*') && <Note>{texts.any}</Note>}
        {list.length > 0 && (
          <ul className="divide-y divide-line rounded-xl border border-line">
            {list.map((origin) => (
              <li key={origin} className="flex items-center gap-2.5 py-1.5 pr-1.5 pl-3.5">
                <Globe size={16} aria-hidden className="shrink-0 text-faint" />
                <span className="min-w-0 flex-1 font-mono text-sm wrap-anywhere">{origin}</span>
                <IconButton
                  icon={X}
                  label={texts.remove(origin)}
                  onClick={() => set(list.filter((other) => other !== origin))}
                />
              </li>
            ))}
          </ul>
        )}
        <AddOrigin list={list} onAdd={set} />
      </div>
    </Card>
  )
}

function AddOrigin({ list, onAdd }: { list: string[]; onAdd: (list: string[]) => void }) {
  const { origins: texts } = useTexts(widgetTexts)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<OriginProblem | null>(null)

  function add(event: FormEvent) {
    event.preventDefault()
    const next = withOrigin(list, typed)
    if (typeof next === 'string') return setProblem(next)
    setTyped('')
    onAdd(next)
  }

  return (
    <form onSubmit={add} noValidate className="flex items-start gap-2">
      <TextField
        label={texts.add}
        labelHidden
        className="flex-1"
        placeholder="https://example.com"
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onValueChange={(text) => {
          setTyped(text)
          setProblem(null)
        }}
        hint={texts.addHint}
        error={problem && texts.problems[problem]}
      />
      <Button type="submit" icon={Plus}>
        {texts.addShort}
      </Button>
    </form>
  )
}

function Note({ children }: { children: string }) {
  return (
    <p className="flex items-start gap-2 rounded-xl bg-warning-soft px-3.5 py-3 text-sm text-warning-ink">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
      {children}
    </p>
  )
}
