import { accessSync, constants, mkdirSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../../node_modules/.cache/svar-compiled')

/**
 * What is loaded from now on is kept in its compiled form, so that the next start need not compile it: a fifth of the
 * work of a start. Where nothing can be written there, nothing is kept. Node itself does not come back from a folder
 * that cannot be made, so that is found out before.
 * @returns writes what was compiled so far; it is written at the end too, but not when the process is killed
 */
export function keepCompiled(into = folder): () => void {
  try {
    mkdirSync(into, { recursive: true })
    accessSync(into, constants.W_OK)
  } catch {
    return () => {}
  }
  enableCompileCache(into)
  return flushCompileCache
}
