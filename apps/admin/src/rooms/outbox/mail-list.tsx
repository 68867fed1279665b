import { Link } from '@tanstack/react-router'
import { Ban, MailWarning, SearchX, Send } from 'lucide-react'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { MailFilter } from './mail-filter.tsx'
import { MailTable } from './mail-table.tsx'
import { outboxTexts } from './texts/index.ts'
import { useMailFilter } from './use-mail-filter.ts'
import { useMails } from './use-mails.ts'

/** All mails, newest first, or those that are looked for. */
export function MailList() {
  const texts = useTexts(outboxTexts)
  const filter = useMailFilter()
  const { mails, tooMany, hasMailServer, error, refetch, more, isLoadingMore } = useMails(filter.asked)
  const isFiltered = [filter.state, filter.template, filter.search].some((asked) => asked !== '')

  return (
    <>
      {hasMailServer === false && <NoMailServer />}
      {tooMany > 0 && filter.state !== 'suppressed' && (
        <TooMany count={tooMany} onShow={() => filter.setState('suppressed')} />
      )}
      <MailFilter filter={filter} />
      {error && !mails ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <Card flush>
          {!mails && <SkeletonRows count={5} />}
          {mails?.length === 0 && !isFiltered && (
            <EmptyState icon={Send} title={texts.emptyTitle} text={texts.emptyText} />
          )}
          {mails?.length === 0 && isFiltered && (
            <EmptyState icon={SearchX} title={texts.nothingTitle} text={texts.nothingText} />
          )}
          {mails && mails.length > 0 && <MailTable mails={mails} />}
        </Card>
      )}
      {more && (
        <div className="flex justify-center py-4">
          <Button onClick={more} busy={isLoadingMore}>
            {texts.more}
          </Button>
        </div>
      )}
    </>
  )
}

/** What was held back so that nobody is flooded: it is here, and a person may send it all the same. */
function TooMany({ count, onShow }: { count: number; onShow: () => void }) {
  const texts = useTexts(outboxTexts)
  return (
    <div className="mb-5 flex items-start gap-3 rounded-xl bg-sunken px-4 py-3.5">
      <Ban size={18} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <div className="min-w-0">
        <p className="font-medium">{texts.tooMany.title(count)}</p>
        <p className="mt-0.5 text-sm text-muted">{texts.tooMany.text}</p>
        <Button size="small" className="mt-2.5" onClick={onShow}>
          {texts.tooMany.show}
        </Button>
      </div>
    </div>
  )
}

function NoMailServer() {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  return (
    <div className="mb-5 flex items-start gap-3 rounded-xl bg-warning-soft px-4 py-3.5 text-warning-ink">
      <MailWarning size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{texts.noServerTitle}</p>
        <p className="mt-0.5 text-sm">{texts.noServerText}</p>
        <p className="mt-2 text-sm">
          <code className="font-mono wrap-anywhere">SMTP_URL=smtps://user:password@mail.example.com:465</code>
        </p>
        <Link
          to={path('outbox', 'sending')}
          className={classNames('mt-2.5', buttonClass('secondary', 'small'))}
        >
          {texts.addAccount}
        </Link>
      </div>
    </div>
  )
}
