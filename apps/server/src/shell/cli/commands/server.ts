import { openInstallation } from '../../installation.ts'
import { seedDemo } from '../../seed-demo.ts'
import { start } from '../../start.ts'
import type { Command } from '../command.ts'
import { configOf, onInstallation } from '../installation.ts'

export const startServer: Command = {
  name: 'start',
  summary: 'Starts Svar: requests, events and jobs in one process',
  help: 'The same as npm start. Settings are environment variables: PORT, HOST, SVAR_DATA_DIR, SVAR_URL, DATABASE_URL, SMTP_URL.',
  async run({ env }) {
    await start(env, 'both')
    return undefined
  },
}

export const worker: Command = {
  name: 'worker',
  summary: 'Starts a process that works through events and jobs only',
  help: 'For installations with DATABASE_URL: the embedded database belongs to the process that started it.',
  async run({ env }) {
    await start(env, 'worker')
    return undefined
  },
}

export const migrations: Command = {
  name: 'migrate',
  summary: 'Brings the database up to date',
  async run(given) {
    const { config } = configOf(given)
    const installation = await openInstallation(config, { say: given.say, join: true })
    await installation.stop()
    const { applied, location } = installation
    const text = applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.'
    return { text, json: { applied, location } }
  },
}

export const seed: Command = {
  name: 'seed demo',
  summary: 'Fills the demo workspace, where it is not there yet',
  run: (given) =>
    onInstallation(given, async (platform) => {
      const made = await seedDemo(platform, given.say)
      return {
        text: made ? 'The demo workspace is there now.' : 'The demo workspace was there already.',
        json: { made },
      }
    }),
}
