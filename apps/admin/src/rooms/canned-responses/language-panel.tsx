import { Braces } from 'lucide-react'
import { useRef } from 'react'
import { useMe, useWorkspace } from '../../shell/session.ts'
import { type Locale, localeNames } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { previewOf } from './preview.ts'
import { cannedTexts } from './texts/index.ts'

type LanguagePanelProps = {
  locale: Locale
  text: string
  disabled: boolean
  onChange: (text: string) => void
}

/** The words in one language, the variables that one can put into them, and how they may look. */
export function LanguagePanel({ locale, text, disabled, onChange }: LanguagePanelProps) {
  const texts = useTexts(cannedTexts)
  const caret = useRef(text.length)
  const names = Object.entries(texts.variables)

  function put(variable: string) {
    const at = Math.min(caret.current, text.length)
    const words = `{{${variable}}}`
    onChange(text.slice(0, at) + words + text.slice(at))
    caret.current = at + words.length
  }
  const trigger = (
    <Button size="small" variant="quiet" icon={Braces} disabled={disabled}>
      {texts.editor.variable}
    </Button>
  )
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <div>
        <TextArea
          label={texts.editor.text(localeNames[locale])}
          hint={texts.editor.textHint}
          value={text}
          rows={6}
          maxLength={5000}
          disabled={disabled}
          lang={locale}
          onSelect={(event) => {
            caret.current = event.currentTarget.selectionStart
          }}
          onValueChange={onChange}
          aside={
            <Menu
              trigger={trigger}
              items={names.map(([name, label]) => ({ label, onSelect: () => put(name) }))}
            />
          }
        />
      </div>
      <Preview locale={locale} text={text} />
    </div>
  )
}

function Preview({ locale, text }: { locale: Locale; text: string }) {
  const texts = useTexts(cannedTexts).editor
  const examples = useExamples(locale)
  let at = 0
  return (
    <section aria-label={texts.preview}>
      <h3 className="mb-1.5 text-sm font-medium">{texts.preview}</h3>
      {text.trim() === '' ? (
        <p className="text-sm text-muted">{texts.previewEmpty}</p>
      ) : (
        <p
          lang={locale}
          className="w-fit rounded-xl bg-accent-soft px-3.5 py-2 whitespace-pre-wrap wrap-anywhere"
        >
          {previewOf(text, examples).map((piece) => {
            at += piece.text.length
            return piece.isFilled ? (
              <b key={at} className="font-medium text-accent-ink">
                {piece.text}
              </b>
            ) : (
              <span key={at}>{piece.text}</span>
            )
          })}
        </p>
      )}
    </section>
  )
}

/** Somebody who might get it, and who might send it. */
function useExamples(locale: Locale): Record<string, string> {
  const { example } = useTexts(cannedTexts).editor
  const { user } = useMe()
  const first = (name: string) => name.split(/\s+/)[0] ?? name
  return {
    'contact.name': example,
    'contact.first_name': first(example),
    'contact.email': `${first(example).toLowerCase()}@example.com`,
    'agent.name': user.name,
    'agent.first_name': first(user.name),
    'business.name': useWorkspace().name,
    'ticket.number': '1042',
    today: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date()),
  }
}
