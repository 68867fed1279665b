import type { SiteVisitor } from '@svar/contract'
import { Eye, EyeOff, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useSearchParam } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { visitorsTexts } from '../texts/index.ts'
import { useVisitors } from '../use-visitors.ts'
import type { Listed } from '../with-news.ts'
import { HereNow } from './here-now.tsx'
import { StartChatDialog } from './start-chat-dialog.tsx'
import { VisitorFilter } from './visitor-filter.tsx'
import { VisitorTable } from './visitor-table.tsx'

/** Who is on the site now, as it changes. */
export function NowTab({ onSettings }: { onSettings: () => void }) {
  const [page, setPage] = useSearchParam('page')
  const [language, setLanguage] = useSearchParam('language')
  const visitors = useVisitors({ page, language })
  const [chosen, setChosen] = useState<SiteVisitor | null>(null)
  if (visitors.error && !visitors.data)
    return <ErrorState error={visitors.error} onRetry={visitors.refetch} />
  if (!visitors.data) return <SkeletonRows count={5} />
  if (visitors.data.mode === 'off') return <SwitchedOff onSettings={onSettings} />
  return (
    <div className="flex flex-col gap-4">
      <HereNow total={visitors.data.total} lastHour={visitors.data.lastHour} />
      <VisitorFilter
        page={page}
        onPage={setPage}
        language={language}
        onLanguage={setLanguage}
        languages={visitors.data.languages}
      />
      <List listed={visitors.data} isSearch={page !== '' || language !== ''} onStart={setChosen} />
      {chosen && <StartChatDialog visitor={chosen} onClose={() => setChosen(null)} />}
    </div>
  )
}

interface ListProps {
  listed: Listed
  isSearch: boolean
  onStart: (visitor: SiteVisitor) => void
}

function List({ listed, isSearch, onStart }: ListProps) {
  const texts = useTexts(visitorsTexts)
  const format = useFormat()
  const unseen = listed.found - listed.items.length
  if (listed.items.length === 0)
    return isSearch ? (
      <EmptyState icon={SearchX} title={texts.notFoundTitle} text={texts.notFoundText} />
    ) : (
      <EmptyState icon={Eye} title={texts.nobodyTitle} text={texts.nobodyText} />
    )
  return (
    <>
      <Card flush>
        <VisitorTable visitors={listed.items} onStart={onStart} />
      </Card>
      {unseen > 0 && <p className="text-sm text-muted">{texts.more(format.number(unseen))}</p>}
    </>
  )
}

function SwitchedOff({ onSettings }: { onSettings: () => void }) {
  const texts = useTexts(visitorsTexts)
  const mayChange = useMay('admin')
  return (
    <EmptyState
      icon={EyeOff}
      title={texts.offTitle}
      text={mayChange ? texts.offText : `${texts.offText} ${texts.askAdmin}`}
      action={
        mayChange && (
          <Button variant="primary" onClick={onSettings}>
            {texts.chooseMode}
          </Button>
        )
      }
    />
  )
}
