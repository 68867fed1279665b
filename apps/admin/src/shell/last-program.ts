import { stored, storeValue } from '../ui/stored.ts'
import { useMe, useWorkspace } from './session.ts'

/** Which program the person looked at last in this workspace, on this device; and how that is kept. */
export function useLastProgram() {
  const { user } = useMe()
  const workspace = useWorkspace()
  const key = `svar.program.${workspace.id}.${user.id}`
  return { lastUsed: stored(key), keep: (id: string) => storeValue(key, id) }
}
