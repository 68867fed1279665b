import type { Source } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Ellipsis, RotateCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useProblemSentence } from '../problem-sentence.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { SourceIcon } from './source-icon.tsx'
import { SourceProgress } from './source-progress.tsx'
import { SourceStateBadge } from './source-state-badge.tsx'
import { useSourceActions } from './use-source-actions.ts'

/** One source in the list: what it is, how far it has come, what went wrong. */
export function SourceRow({ source }: { source: Source }) {
  const sentence = useProblemSentence()
  const path = usePath()
  return (
    <li className="relative flex gap-3.5 px-4 py-3.5 hover:bg-hover sm:px-5">
      <SourceIcon kind={source.kind} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Link
            to={path('knowledge', 'sources', source.id)}
            className="line-clamp-2 min-w-0 text-base font-medium wrap-anywhere after:absolute after:inset-0"
          >
            {source.title}
          </Link>
          <SourceStateBadge state={source.state} />
        </div>
        <FactLine source={source} />
        {source.problem && (
          <p className={`text-sm ${source.state === 'failed' ? 'text-danger-ink' : 'text-warning-ink'}`}>
            {sentence(source.problem)}
          </p>
        )}
        <SourceProgress source={source} />
      </div>
      <SourceMenu source={source} />
    </li>
  )
}

/** Each fact has its dot before it; at the beginning of a line the dot stands outside, where it is cut off. */
function FactLine({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  return (
    <div className="overflow-hidden text-sm text-muted">
      <p className="-ml-4 flex flex-wrap *:before:inline-block *:before:w-4 *:before:text-center *:before:content-['·']">
        {source.locale && <span>{localeNames[source.locale]}</span>}
        <span>{texts.source.passages(source.passages)}</span>
        {source.kind === 'website' && <span>{texts.source.pagesCount(source.documents)}</span>}
        {source.failedPages > 0 && <span>{texts.source.failedPages(source.failedPages)}</span>}
        <span>
          <RelativeTime at={source.updatedAt} />
        </span>
      </p>
    </div>
  )
}

function SourceMenu({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  const mayWrite = useMay('agent')
  const { refresh, remove } = useSourceActions(source)
  const [isRemoving, setIsRemoving] = useState(false)
  if (!mayWrite) return null
  const isBusy = source.state === 'working' || source.state === 'waiting'
  return (
    <div className="relative z-[1]">
      <Menu
        trigger={<IconButton icon={Ellipsis} label={texts.source.more(source.title)} size="small" />}
        items={[
          { label: texts.source.refresh, icon: RotateCw, disabled: isBusy, onSelect: refresh },
          'line',
          { label: texts.source.remove, icon: Trash2, danger: true, onSelect: () => setIsRemoving(true) },
        ]}
      />
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setIsRemoving}
        title={texts.source.removeTitle(source.title)}
        text={texts.source.removeText}
        confirmLabel={texts.source.remove}
        danger
        onConfirm={remove}
      />
    </div>
  )
}
