/**
 * Insights: what the conversations of a span of days amount to.
 * It owns what is known of each conversation for the figures, and counts the rows of the rooms before it under the
 * tenant's row security. It never estimates: what was not observed is not counted, and a guess is never added to
 * what is known.
 */
import type { Room } from '../../platform/room.ts'
import { writesDailyReport } from '../delivery/index.ts'
import { writeDailyReport } from './daily/write-report.ts'
import { jobs, keepCounting } from './jobs.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const insights: Room = {
  routes,
  reactions,
  jobs,
  async start(platform) {
    writesDailyReport(platform, writeDailyReport)
    await keepCounting(platform)
  },
}

export { analytics } from './analytics.ts'
