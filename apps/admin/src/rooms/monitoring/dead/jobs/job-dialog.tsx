import type { DeadJob } from '@svar/contract'
import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../../../texts/format.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../../ui/error-sentence.ts'
import { ErrorHistory } from '../../error-history.tsx'
import { Fact, Facts, Part } from '../../facts.tsx'
import { Moment } from '../../moment.tsx'
import { Payload } from '../../payload.tsx'
import { monitoringTexts } from '../../texts/index.ts'
import { jobTexts } from './texts/index.ts'
import { useJobActions } from './use-dead-jobs.ts'

/** One dead job: what it was to do, why it failed, and what can be done about it. */
export function JobDialog({ job, onClose }: { job: DeadJob; onClose: () => void }) {
  const texts = useTexts(jobTexts)
  const shared = useTexts(monitoringTexts).dead
  const sentence = useErrorSentence()
  const [isDiscarding, setIsDiscarding] = useState(false)
  const { retry, discard } = useJobActions(job, onClose)
  // In the place of the job, not above it: one question at a time.
  if (isDiscarding) {
    return (
      <ConfirmDialog
        open
        onOpenChange={(open) => !open && setIsDiscarding(false)}
        title={texts.discardTitle}
        text={texts.discardText}
        confirmLabel={shared.discard}
        danger
        onConfirm={discard}
      />
    )
  }
  const footer = (
    <>
      <Button variant="quiet" onClick={() => setIsDiscarding(true)} className="mr-auto">
        {shared.discard}
      </Button>
      <Button variant="primary" icon={RotateCw} busy={retry.isPending} onClick={() => retry.mutate()}>
        {shared.retry}
      </Button>
    </>
  )
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="large" title={job.name} footer={footer}>
      <JobContent job={job} />
      {retry.error && (
        <p role="alert" className="mt-4 text-sm text-danger-ink">
          {sentence(retry.error)}
        </p>
      )}
    </Dialog>
  )
}

function JobContent({ job }: { job: DeadJob }) {
  const texts = useTexts(jobTexts)
  const shared = useTexts(monitoringTexts)
  const format = useFormat()
  return (
    <>
      <Facts>
        <Fact name={texts.queued}>
          <Moment at={job.queuedAt} />
        </Fact>
        <Fact name={shared.dead.gaveUp}>
          <Moment at={job.diedAt} />
        </Fact>
        <Fact name={shared.attempts}>{format.number(job.attempts)}</Fact>
      </Facts>
      {job.error && (
        <Part title={texts.lastError}>
          <ErrorHistory errors={[{ at: job.diedAt, attempt: job.attempts, error: job.error }]} />
        </Part>
      )}
      <Payload payload={job.payload} />
    </>
  )
}
