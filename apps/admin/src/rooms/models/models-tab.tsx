import type { Model } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../shell/session.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { FallbackNotice } from './fallback-notice.tsx'
import { ModelDialog } from './model-dialog.tsx'
import { ModelList } from './model-list.tsx'
import { modelsQuery } from './models-query.ts'
import { modelTexts } from './texts/index.ts'

/** The chain of language models, ended by the built-in engine. */
export function ModelsTab() {
  const texts = useTexts(modelTexts)
  const format = useFormat()
  const mayChange = useMay('admin')
  const { data, error, refetch } = useQuery(modelsQuery)
  const [open, setOpen] = useState<Model | 'new' | null>(null)
  const add = () => setOpen('new')
  useCommands(
    mayChange ? [{ id: 'models.add', label: texts.add, group: texts.title, icon: Plus, onSelect: add }] : [],
  )
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonRows count={3} />
  const models = data.items.toSorted((one, other) => one.position - other.position)
  const isEmpty = models.length === 0
  const names = data.defaults.map((provider) => texts.form.providers[provider])

  return (
    <>
      <FallbackNotice models={models} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 flex-1 basis-80">
          {isEmpty && <h2 className="font-semibold">{texts.emptyTitle}</h2>}
          <p className="text-muted">{isEmpty ? texts.emptyText : texts.order}</p>
          {isEmpty && names.length > 0 && (
            <p className="mt-1 text-sm text-muted">{texts.defaults(format.list(names))}</p>
          )}
        </div>
        {mayChange && (
          <Button variant="primary" icon={Plus} onClick={add}>
            {texts.add}
          </Button>
        )}
      </div>
      <ModelList models={models} onOpen={setOpen} />
      {open && <ModelDialog model={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </>
  )
}
