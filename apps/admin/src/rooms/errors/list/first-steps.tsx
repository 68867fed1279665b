import { Bug } from 'lucide-react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { Connect } from '../projects/connect.tsx'
import { NewProjectButton } from '../projects/new-project-dialog.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjects } from '../use-errors.ts'

/** Before the first error: how a program is connected, with the project's own DSN. */
export function FirstSteps() {
  const texts = useTexts(errorsTexts).first
  const mayConnect = useMay('admin')
  const { data } = useProjects()
  const newest = data?.items.findLast(({ isOwn }) => !isOwn)
  return (
    <Card flush>
      <EmptyState
        icon={Bug}
        title={texts.title}
        text={texts.text}
        action={mayConnect && data && !newest && <NewProjectButton />}
      />
      <ol className="mx-auto flex max-w-2xl flex-wrap justify-center gap-x-6 gap-y-1 px-5 pb-6 text-sm text-muted">
        {texts.steps.map((step, index) => (
          <li key={step}>
            <span className="mr-1.5 font-semibold text-ink tabular-nums">{index + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      {mayConnect && newest && (
        <div className="mx-auto flex max-w-2xl flex-col gap-5 px-5 pb-8">
          <Connect projectId={newest.id} />
          <p role="status" className="flex items-center gap-2 text-sm text-muted">
            <Spinner size={16} />
            {texts.waiting}
          </p>
        </div>
      )}
    </Card>
  )
}
