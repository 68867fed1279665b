import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { CopyField } from '../../../ui/copy-field.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useKeys } from '../use-errors.ts'

const programs = ['browser', 'node'] as const
type Program = (typeof programs)[number]

/** The DSN of a project's newest key, and the lines that carry it into a program. */
export function Connect({ projectId }: { projectId: string }) {
  const texts = useTexts(errorsTexts).first
  const [program, setProgram] = useState<Program>('browser')
  const { data, error, refetch } = useKeys(projectId)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton className="h-48 w-full rounded-lg" />
  const key = data.items.findLast(({ disabledAt }) => disabledAt === null)
  if (!key) return null
  return (
    <div className="flex flex-col gap-4">
      <CopyField label={texts.dsn} value={key.dsn} />
      <div>
        <SegmentedControl
          label={texts.snippet}
          value={program}
          onValueChange={setProgram}
          options={programs.map((value) => ({ value, label: texts[value] }))}
        />
      </div>
      <CopyField label={texts.snippet} labelHidden multiline value={key.snippets[program]} />
    </div>
  )
}
