import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { dress } from '../panel/dress.ts'
import { errorText, type Ui } from '../panel/ui.ts'
import formsCss from '../styles/forms.css?inline'

interface CardProps {
  ui: Ui
  title: string
  action: string
  dismiss?: { label: string; action: () => void }
  takesFocus?: boolean
  /** Gives back a sentence when something is missing; otherwise sends. */
  onSubmit: () => string | Promise<unknown>
  children: ComponentChildren
}

/** A small form in the conversation, or over it. */
export function Card({ ui, title, action, dismiss, takesFocus, onSubmit, children }: CardProps) {
  dress(ui.host.root, formsCss)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    if (takesFocus) form.current?.querySelector('input')?.focus()
  }, [action, problem])
  const submit = async (event: Event) => {
    event.preventDefault()
    const result = onSubmit()
    if (typeof result === 'string') return setProblem(result)
    setBusy(true)
    setProblem('')
    await result.catch((error) => setProblem(errorText(ui.texts, error)))
    setBusy(false)
  }
  return (
    <form class="card" ref={form} onSubmit={submit} noValidate aria-label={title}>
      <h3 class="card-title">{title}</h3>
      {children}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="card-buttons">
        {action && (
          <button type="submit" class="primary" disabled={isBusy}>
            {action}
          </button>
        )}
        {dismiss && (
          <button type="button" class="text-button" onClick={dismiss.action}>
            {dismiss.label}
          </button>
        )}
      </div>
    </form>
  )
}
