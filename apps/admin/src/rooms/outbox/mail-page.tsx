import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { MailX } from 'lucide-react'
import { api, call } from '../../shell/api.ts'
import { isApiError } from '../../shell/api-error.ts'
import { usePath } from '../../shell/room-path.ts'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonPage } from '../../ui/skeleton.tsx'
import { OpenMail } from './open-mail.tsx'
import { outboxTexts } from './texts/index.ts'
import { useMailNews } from './use-mails.ts'

/** One mail, as it was written. */
export function MailPage({ id }: { id: string }) {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  const mail = useQuery({
    queryKey: ['mails', id],
    queryFn: ({ signal }) => call(api.GET('/api/delivery/mails/{id}', { params: { path: { id } }, signal })),
  })
  useMailNews()
  usePageTitle(mail.data?.subject ?? texts.title, texts.title)

  if (isApiError(mail.error, 'not_found') || isApiError(mail.error, 'validation_failed')) return <Gone />
  if (mail.error) return <ErrorState error={mail.error} onRetry={mail.refetch} />
  if (!mail.data) return <SkeletonPage />
  return <OpenMail mail={mail.data} back={<BackLink to={path('outbox')} label={texts.title} />} />
}

function Gone() {
  const texts = useTexts(outboxTexts)
  const path = usePath()
  return (
    <EmptyState
      level={1}
      icon={MailX}
      title={texts.goneTitle}
      text={texts.goneText}
      action={
        <Link to={path('outbox')} className={buttonClass('secondary')}>
          {texts.toAll}
        </Link>
      }
    />
  )
}
