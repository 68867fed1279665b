import type { ProactiveMessage } from '@svar/contract'
import { MessageCircleHeart, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { visitorsTexts } from '../texts/index.ts'
import type { Messages } from '../texts/nb.ts'
import { useProactiveMessages } from '../use-visitors.ts'
import { MessageDialog } from './message-dialog.tsx'
import { visitKindOf } from './message-draft.ts'
import { MessageMenu } from './message-menu.tsx'

/** The messages that are shown by rule, with what became of them. */
export function MessagesTab() {
  const texts = useTexts(visitorsTexts)
  const mayChange = useMay('admin')
  const messages = useProactiveMessages()
  const [isAdding, setIsAdding] = useState(false)
  const add = mayChange && (
    <Button variant="primary" icon={Plus} onClick={() => setIsAdding(true)}>
      {texts.add}
    </Button>
  )
  if (messages.error && !messages.data)
    return <ErrorState error={messages.error} onRetry={messages.refetch} />
  if (!messages.data) return <SkeletonRows count={3} />
  const { items } = messages.data
  return (
    <>
      {items.length === 0 ? (
        <EmptyState
          icon={MessageCircleHeart}
          title={texts.noMessagesTitle}
          text={texts.noMessagesText}
          action={add}
        />
      ) : (
        <div className="flex flex-col gap-4">
          {add && <div className="flex justify-end">{add}</div>}
          <Card flush>
            <ul className="divide-y divide-line">
              {items.map((message) => (
                <MessageRow key={message.id} message={message} />
              ))}
            </ul>
          </Card>
        </div>
      )}
      {isAdding && <MessageDialog onClose={() => setIsAdding(false)} />}
    </>
  )
}

function MessageRow({ message }: { message: ProactiveMessage }) {
  const texts = useTexts(visitorsTexts)
  const format = useFormat()
  const locale = useLocale()
  const mayChange = useMay('admin')
  const { counts, pages, afterSeconds } = message
  const visit = visitKindOf(message)
  const rule = [
    pages.length > 0 ? format.list(pages) : texts.onEveryPage,
    texts.after(afterSeconds),
    ...(message.scrollPercent > 0 ? [texts.readTo(format.percent(message.scrollPercent / 100))] : []),
    ...(visit === 'any' ? [] : [visitsOf(message, texts)]),
    ...(message.when === 'always' ? [] : [inSentence(texts.times[message.when])]),
  ]
  const written = locales.filter((one) => message.texts[one])
  return (
    <li className="flex items-start gap-3 px-5 py-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
          {message.name}
          {!message.enabled && <Badge>{texts.isOff}</Badge>}
          {written.map((one) => (
            <Badge key={one}>{localeNames[one]}</Badge>
          ))}
        </p>
        <p className="line-clamp-2 wrap-anywhere">
          {message.texts[locale] ?? Object.values(message.texts)[0]}
        </p>
        <p className="text-sm wrap-anywhere text-muted">{rule.join(' · ')}</p>
        <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {(['shown', 'opened', 'answered', 'dismissed'] as const).map((what) => (
            <div key={what} className="flex gap-1.5">
              <dt className="text-muted">{texts.counts[what]}</dt>
              <dd className="font-medium tabular-nums">{format.number(counts[what])}</dd>
            </div>
          ))}
        </dl>
      </div>
      {mayChange && <MessageMenu message={message} />}
    </li>
  )
}

function visitsOf(message: ProactiveMessage, texts: Messages): string {
  const visit = visitKindOf(message)
  if (visit === 'range') return texts.visitRange(message.visitFrom, message.visitTo)
  return visit === 'nth' ? texts.nthVisit(message.visitFrom) : inSentence(texts.visitKinds[visit])
}

/** Only its first letter: German nouns stay as they are. */
const inSentence = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1)
