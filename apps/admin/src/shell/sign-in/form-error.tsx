import { CircleAlert } from 'lucide-react'
import { useErrorSentence } from '../../ui/error-sentence.ts'

/** Why the form did not go through, above its button. */
export function FormError({ error }: { error: unknown }) {
  const sentence = useErrorSentence()
  if (error === null) return null
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-lg bg-danger-soft px-3 py-2.5 text-sm text-danger-ink"
    >
      <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
      {sentence(error)}
    </p>
  )
}
