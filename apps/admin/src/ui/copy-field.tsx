import { Check, Copy } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { uiTexts } from './texts/index.ts'

type CopyFieldProps = {
  label: string
  labelHidden?: boolean
  value: string
  /** Several lines, such as a snippet. */
  multiline?: boolean
  hint?: string
}

/** Something to take along: a link, a key, a line for a website. */
export function CopyField({ label, labelHidden, value, multiline, hint }: CopyFieldProps) {
  const texts = useTexts(uiTexts)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      <div className={classNames('flex items-start gap-2', multiline && 'max-sm:flex-col')}>
        <textarea
          id={id}
          ref={field}
          readOnly
          value={value}
          rows={multiline ? 3 : 1}
          onFocus={(event) => event.currentTarget.select()}
          className={classNames(
            'control min-w-0 flex-1 resize-none bg-sunken max-sm:w-full py-[0.3rem] font-mono text-sm',
            multiline && 'field-sizing-content max-h-64 min-h-14 wrap-anywhere',
          )}
          style={
            multiline ? undefined : { whiteSpace: 'nowrap', overflow: 'auto hidden', scrollbarWidth: 'none' }
          }
        />
        <Button icon={copied ? Check : Copy} onClick={async () => setCopied(await copy(field.current))}>
          {copied ? texts.copied : texts.copy}
        </Button>
      </div>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <span role="status" className="sr-only">
        {copied ? texts.copied : ''}
      </span>
    </div>
  )
}

/** @returns whether it is on the clipboard; where it is not, the text is left selected for the keys */
async function copy(field: HTMLTextAreaElement | null): Promise<boolean> {
  if (!field) return false
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    // Browsers keep the clipboard from pages without https, as in an office that has Svar on a machine of its own.
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}
