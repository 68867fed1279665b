import type { ErrorProject } from '@svar/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useLastProgram } from '../../shell/last-program.ts'
import { usualProgram } from '../../shell/usual-program.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { Charts } from './charts.tsx'
import { Controls } from './controls.tsx'
import { Empty } from './empty.tsx'
import { Figures } from './figures.tsx'
import { NamesCard } from './names-card.tsx'
import { readShown, type Shown, writeShown } from './selection.ts'
import { performanceTexts } from './texts/index.ts'
import { type Chosen, type Selection, useOverview } from './use-performance.ts'

/** The figures, curves and names of one program. */
export function ProgramPage({ projects }: { projects: ErrorProject[] }) {
  const texts = useTexts(performanceTexts)
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const { lastUsed, keep } = useLastProgram()
  const usual = usualProgram(projects, lastUsed, ({ lastTimedAt }) => lastTimedAt)?.id ?? ''
  const { selection, chosen } = readShown(search, projects, usual)
  const { data, error, refetch } = useOverview(selection, chosen)

  // In the address, so that it survives a reload, can be shared, and the way back leads to what was looked at before.
  const show = (shown: Shown) => navigate({ to: '.', search: writeShown(shown) as never })
  const setChosen = (one: Chosen | null) => void show({ selection, chosen: one })
  function change(changes: Partial<Selection>) {
    const isElsewhere = 'project' in changes || 'kind' in changes
    if (changes.project) keep(changes.project)
    const anew = 'project' in changes ? { environment: undefined } : {}
    const next = { ...selection, ...anew, ...changes } as Selection
    void show({ selection: next, chosen: isElsewhere ? null : chosen })
  }
  return (
    <>
      <Controls
        selection={selection}
        projects={projects}
        environments={data?.environments ?? []}
        onChange={change}
      />
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {!error && !data && <SkeletonRows count={6} />}
      {data && data.now.total === 0 && !chosen && <Empty />}
      {data && (data.now.total > 0 || chosen) && (
        <div className="flex flex-col gap-4">
          {chosen && (
            <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
              <span className="min-w-0 break-all">{texts.only(chosen.name || texts.other)}</span>
              <Button size="small" icon={X} onClick={() => setChosen(null)}>
                {texts.showAll}
              </Button>
            </p>
          )}
          <Figures now={data.now} before={data.before} span={selection.span} />
          <Charts overview={data} span={selection.span} />
          <NamesCard selection={selection} onChoose={setChosen} />
        </div>
      )}
    </>
  )
}
