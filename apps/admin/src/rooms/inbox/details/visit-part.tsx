import type { Conversation, VisitOfConversation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { visitQuery } from '../queries.ts'
import { inboxTexts } from '../texts/index.ts'
import { Fact, Part } from './part.tsx'

/** Pages shown before somebody asks for the rest. */
const SHOWN = 5

/** Where the customer is now, and what they thought of it at the end. */
export function VisitPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const format = useFormat()
  const { page, visitorOnline, csat, channel } = conversation
  const isVisit = channel === 'web'
  const { data } = useQuery({ ...visitQuery(conversation.id), enabled: useMay('agent') && isVisit })
  const visit = data?.visit ?? null
  return (
    <>
      {isVisit && (
        <Part title={texts.now}>
          <Fact name={texts.presence}>{visitorOnline ? texts.online : texts.away}</Fact>
          {data?.startedBy && (
            <Fact name={texts.startedBy}>
              <bdi>{data.startedBy}</bdi>
            </Fact>
          )}
          {visit ? (
            <Visit key={conversation.id} visit={visit} />
          ) : (
            page && (
              <Fact name={visitorOnline ? texts.page : texts.lastPage}>
                <PageLink page={page} />
              </Fact>
            )
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

/** How they came, and the pages of this visit, the last one first. */
function Visit({ visit: { referrer, visits, pages } }: { visit: VisitOfConversation }) {
  const texts = useTexts(inboxTexts).details
  const format = useFormat()
  const [isAll, setAll] = useState(false)
  return (
    <>
      {visits > 1 && <Fact name={texts.visits}>{format.number(visits)}</Fact>}
      {referrer && <Fact name={texts.cameFrom}>{referrer}</Fact>}
      <h3 className="mt-3 mb-1 text-xs font-medium text-muted">{texts.pagesVisited}</h3>
      <ol className="flex flex-col gap-1.5">
        {pages.slice(0, isAll ? pages.length : SHOWN).map((page) => (
          <li key={`${page.at} ${page.url}`} className="flex items-baseline justify-between gap-3 text-sm">
            <span className="min-w-0 truncate">
              <PageLink page={page} />
            </span>
            <RelativeTime at={page.at} className="shrink-0 text-xs text-muted" />
          </li>
        ))}
      </ol>
      {!isAll && pages.length > SHOWN && (
        <Button variant="quiet" size="small" className="mt-1 -ml-2.5" onClick={() => setAll(true)}>
          {texts.allPages(format.number(pages.length))}
        </Button>
      )}
    </>
  )
}

function PageLink({ page }: { page: NonNullable<Conversation['page']> }) {
  const title = <bdi>{page.title || page.url}</bdi>
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
