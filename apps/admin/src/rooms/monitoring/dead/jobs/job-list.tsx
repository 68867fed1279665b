import type { DeadJob } from '@svar/contract'
import { useState } from 'react'
import { useFormat } from '../../../../texts/format.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Card } from '../../../../ui/card.tsx'
import { RelativeTime } from '../../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { monitoringTexts } from '../../texts/index.ts'
import { JobDialog } from './job-dialog.tsx'
import { jobTexts } from './texts/index.ts'
import { useDeadJobs } from './use-dead-jobs.ts'

/** Work that was left for later and failed at every attempt; nothing at all while there is none. */
export function JobList() {
  const texts = useTexts(jobTexts)
  const format = useFormat()
  const { data } = useDeadJobs()
  const [opened, setOpened] = useState<DeadJob | null>(null)
  if (!data || (data.total === 0 && !opened)) return null
  return (
    <section className="mt-8" aria-labelledby="dead-jobs">
      <h2 id="dead-jobs" className="text-base font-semibold">
        {texts.title} <span className="font-normal text-muted">{format.number(data.total)}</span>
      </h2>
      <p className="mt-1 mb-3 text-sm text-muted">{texts.text}</p>
      <Card flush>
        <JobTable jobs={data.items} onOpen={setOpened} />
      </Card>
      {opened && <JobDialog job={opened} onClose={() => setOpened(null)} />}
    </section>
  )
}

function JobTable({ jobs, onOpen }: { jobs: DeadJob[]; onOpen: (job: DeadJob) => void }) {
  const texts = useTexts(jobTexts)
  const shared = useTexts(monitoringTexts)
  const format = useFormat()
  const columns: Column<DeadJob>[] = [
    {
      key: 'job',
      title: texts.kind,
      wide: true,
      cell: (job) => <What job={job} onOpen={() => onOpen(job)} />,
    },
    {
      key: 'attempts',
      wideOnly: true,
      title: shared.attempts,
      align: 'end',
      cell: ({ attempts }) => <span className="tabular-nums">{format.number(attempts)}</span>,
    },
    {
      key: 'when',
      title: shared.dead.gaveUp,
      plain: true,
      cell: ({ diedAt }) => <RelativeTime at={diedAt} className="text-sm whitespace-nowrap text-muted" />,
    },
  ]
  return (
    <Table label={texts.title} columns={columns} rows={jobs} rowKey={({ id }) => id} onRowOpen={onOpen} />
  )
}

function What({ job, onOpen }: { job: DeadJob; onOpen: () => void }) {
  return (
    <div className="min-w-0 py-2">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={onOpen}
        className="min-h-6 text-left font-mono text-sm font-medium wrap-anywhere hover:underline"
      >
        {job.name}
      </button>
      {job.error && <p className="line-clamp-2 text-sm wrap-anywhere text-danger-ink">{job.error}</p>}
    </div>
  )
}
