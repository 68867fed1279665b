import type { Faq } from '@svar/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useMay } from '../../../shell/session.ts'
import { localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { notify } from '../../../ui/notify.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { knowledgeTexts } from '../texts/index.ts'

/** One question in the list, with the beginning of its answer. */
export function FaqRow({ faq, onOpen }: { faq: Faq; onOpen: () => void }) {
  const { questions } = useTexts(knowledgeTexts)
  const mayWrite = useMay('agent')
  return (
    <li className="relative flex gap-3 px-4 py-3.5 hover:bg-hover sm:px-5">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <button
          type="button"
          onClick={onOpen}
          className="text-left text-base font-medium wrap-anywhere after:absolute after:inset-0"
        >
          {faq.question}
        </button>
        <p className="line-clamp-2 text-sm text-muted wrap-anywhere">{faq.answer}</p>
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 pt-0.5 text-sm text-muted">
          <Badge tone={faq.status === 'published' ? 'success' : 'warning'}>
            {questions.statuses[faq.status]}
          </Badge>
          <span>{localeNames[faq.locale]}</span>
          {faq.alternatives.length > 0 && <span>{questions.otherWays(faq.alternatives.length)}</span>}
          <span>
            <RelativeTime at={faq.updatedAt} /> {faq.updatedBy && questions.by(faq.updatedBy)}
          </span>
        </p>
      </div>
      {mayWrite && <FaqMenu faq={faq} onOpen={onOpen} />}
    </li>
  )
}

function FaqMenu({ faq, onOpen }: { faq: Faq; onOpen: () => void }) {
  const { questions } = useTexts(knowledgeTexts)
  const client = useQueryClient()
  const [isRemoving, setIsRemoving] = useState(false)

  async function remove() {
    await call(api.DELETE('/api/knowledge/faqs/{id}', { params: { path: { id: faq.id } } }))
    notify({ title: questions.removed, tone: 'success' })
    await client.invalidateQueries({ queryKey: ['knowledge'] })
  }

  return (
    <div className="relative z-[1]">
      <Menu
        trigger={<IconButton icon={Ellipsis} label={questions.more(faq.question)} size="small" />}
        items={[
          { label: questions.edit, icon: Pencil, onSelect: onOpen },
          'line',
          { label: questions.remove, icon: Trash2, danger: true, onSelect: () => setIsRemoving(true) },
        ]}
      />
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setIsRemoving}
        title={questions.removeTitle(faq.question)}
        text={questions.removeText}
        confirmLabel={questions.remove}
        danger
        onConfirm={remove}
      />
    </div>
  )
}
