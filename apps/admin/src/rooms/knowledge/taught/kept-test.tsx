import type { KeptTest } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { testsQuery } from './queries.ts'
import { taughtTexts } from './texts/index.ts'

const tones: Record<KeptTest['state'], BadgeTone> = { new: 'neutral', passes: 'success', broken: 'danger' }

/** One test: the question, how it came out, and where it does not pass, what is answered instead. */
export function TestRow({ test }: { test: KeptTest }) {
  const texts = useTexts(taughtTexts).tests
  const path = usePath()
  return (
    <li className="rounded-xl border border-line bg-canvas p-4 shadow-low">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="font-medium wrap-anywhere">{test.question}</h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-muted">
            <Badge tone={tones[test.state]}>{texts.states[test.state]}</Badge>
            {test.brokeAt && <RelativeTime at={test.brokeAt} />}
            <span>{localeNames[test.locale]}</span>
            {test.createdBy && <span>{test.createdBy}</span>}
            {test.conversationId && (
              <Link to={path('inbox', test.conversationId)} className={linkClass}>
                {texts.conversation}
              </Link>
            )}
          </p>
        </div>
        <Remove test={test} />
      </div>
      {test.state !== 'passes' && (
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <Said title={texts.taught} text={test.answer} />
          <Said title={texts.now} text={test.answerNow || texts.nothing} />
        </div>
      )}
    </li>
  )
}

const linkClass = 'inline-flex min-h-6 items-center text-accent-ink hover:underline'

const Said = ({ title, text }: { title: string; text: string }) => (
  <div className="min-w-0 rounded-lg bg-sunken px-3.5 py-2.5 text-sm">
    <p className="mb-0.5 text-xs font-medium text-muted">{title}</p>
    <p className="whitespace-pre-line wrap-anywhere">{text}</p>
  </div>
)

function Remove({ test }: { test: KeptTest }) {
  const texts = useTexts(taughtTexts).tests
  const mayRemove = useMay('agent')
  const remove = useMutation({
    mutationFn: () => call(api.DELETE('/api/assistant/tests/{id}', { params: { path: { id: test.id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: testsQuery.queryKey }),
  })
  if (!mayRemove) return null
  return (
    <IconButton
      icon={Trash2}
      label={texts.remove(test.question)}
      disabled={remove.isPending}
      onClick={() => remove.mutate()}
    />
  )
}
