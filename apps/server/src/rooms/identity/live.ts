import type { ServerFrame } from '@svar/contract'
import type { Platform } from '../../platform/platform.ts'
import { memberChanged, memberJoined, memberRemoved, workspaceChanged } from './events.ts'

type What = Extract<ServerFrame, { t: 'changed' }>['what']

const changes = new Map<string, What>([
  [workspaceChanged.type, 'workspace'],
  [memberJoined.type, 'members'],
  [memberChanged.type, 'members'],
  [memberRemoved.type, 'members'],
])

/** Tells the members' screens what to ask for again. */
export function tellMembers(platform: Platform): void {
  platform.outbox.onCommitted((events) => {
    for (const event of events) {
      const what = changes.get(event.type)
      if (what) platform.live.publish(event.tenantId, { members: true }, { t: 'changed', what })
    }
  })
}
