// Writes docs/events.md from the events that the rooms declare.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventsDocument } from '../../apps/server/src/shell/events-document.ts'

writeFileSync(join(import.meta.dirname, '../../docs/events.md'), eventsDocument())
