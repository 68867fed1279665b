import type { Conversation } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { inboxTexts } from '../texts/index.ts'
import { Fact, Part } from './part.tsx'

/** Where the customer is now, and what they thought of it at the end. */
export function VisitPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const format = useFormat()
  const { page, visitorOnline, csat, channel } = conversation
  return (
    <>
      {channel === 'web' && (
        <Part title={texts.now}>
          <Fact name={texts.presence}>{visitorOnline ? texts.online : texts.away}</Fact>
          {page && (
            <Fact name={visitorOnline ? texts.page : texts.lastPage}>
              <PageLink page={page} />
            </Fact>
          )}
        </Part>
      )}
      {csat && (
        <Part title={texts.csat}>
          <p className="text-sm font-medium">{texts.score(format.number(csat.score))}</p>
          {csat.comment && <p className="mt-1 text-sm text-muted wrap-anywhere">{csat.comment}</p>}
        </Part>
      )}
    </>
  )
}

function PageLink({ page }: { page: NonNullable<Conversation['page']> }) {
  const title = page.title || page.url
  // The address comes from the visitor's browser: only what a browser opens as a page becomes a link.
  if (!/^https?:\/\//i.test(page.url)) return title
  return (
    <a
      href={page.url}
      target="_blank"
      rel="noreferrer"
      title={page.url}
      className="text-accent-ink underline-offset-2 hover:underline"
    >
      {title}
    </a>
  )
}
