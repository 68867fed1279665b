import { useEffect, useState } from 'preact/hooks'
import type { Ui } from './ui.ts'

type Forms = typeof import('./forms.tsx')
let forms: Forms | undefined

/** A form that few conversations need; fetched when one does. */
export function LazyForm({ name, ui }: { name: 'ContactCard' | 'Csat' | 'Transcript'; ui: Ui }) {
  const [, redraw] = useState(false)
  useEffect(() => {
    if (forms) return
    import('./forms.tsx').then(
      (loaded) => {
        forms = loaded
        redraw(true)
      },
      () => {},
    )
  }, [])
  const Form = forms?.[name]
  return Form ? <Form ui={ui} /> : null
}
