import { handles } from '../../platform/jobs/jobs.ts'
import { deliver } from './deliver.ts'
import { sendJob } from './send-job.ts'

export const jobs = [
  handles(sendJob, (platform, tenantId, { mailId }) => deliver(platform, tenantId, mailId)),
]
