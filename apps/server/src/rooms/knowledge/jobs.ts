import { handles } from '../../platform/jobs/jobs.ts'
import { fillVectors } from './meaning/fill.ts'
import { fillJob } from './meaning/fill-later.ts'
import { crawlWebsite } from './reading/crawl-website.ts'
import { readFile } from './reading/read-file.ts'
import { crawlJob, forgetFileJob, readFileJob, readTextJob } from './reading/read-later.ts'
import { readText } from './reading/read-text.ts'
import { runReading } from './reading/run-reading.ts'

export const jobs = [
  handles(fillJob, (platform, tenantId, _payload, signal) => fillVectors(platform, tenantId, signal)),
  handles(readFileJob, (platform, tenantId, { sourceId }, signal) =>
    runReading(platform, tenantId, sourceId, signal, readFile),
  ),
  handles(readTextJob, (platform, tenantId, { sourceId }, signal) =>
    runReading(platform, tenantId, sourceId, signal, readText),
  ),
  handles(crawlJob, (platform, tenantId, { sourceId }, signal) =>
    runReading(platform, tenantId, sourceId, signal, crawlWebsite),
  ),
  handles(forgetFileJob, async (platform, tenantId, { fileId }) => {
    await platform.files.delete({ tenantId, id: fileId })
  }),
]
