import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

type Modules = Rolldown.ChunkingContext

const source = resolve(import.meta.dirname, '../..')

/** Where each file begins; a module belongs to the first that reaches it. */
const begins = {
  shell: ['main.tsx', 'shell/frame.tsx', 'texts/plural.ts'],
  inbox: ['rooms/inbox/index.tsx'],
  conversation: ['rooms/inbox/open-conversation.tsx'],
}
type FirstFile = keyof typeof begins

/**
 * What the first view needs, in three files instead of as many as there are ways to share: few files compress better
 * together and are fewer requests.
 *
 * - `shell`: the frame, and what of the kit the inbox shows at once
 * - `inbox`: the list of conversations
 * - `conversation`: what an open one takes besides
 */
export function firstFiles(): Rolldown.CodeSplittingGroup[] {
  let files: Map<string, FirstFile> | undefined
  return (Object.keys(begins) as FirstFile[]).map((name, index) => ({
    name: (id, modules) => {
      files ??= filesOf(modules)
      return files.get(id) === name ? name : null
    },
    // What reaches the others is taken along with them, so those go first.
    priority: 10 - index,
  }))
}

function filesOf(modules: Modules) {
  const files = new Map<string, FirstFile>()
  for (const name of Object.keys(begins) as FirstFile[]) {
    for (const id of reachedFrom(begins[name], modules)) {
      if (!files.has(id)) files.set(id, id.includes('/src/rooms/inbox/') ? name : 'shell')
    }
  }
  // It waits for words whose files wait for the kit: in one file they would wait for each other.
  files.delete(resolve(source, 'main.tsx'))
  return files
}

/** All that is loaded before these can run. */
function reachedFrom(paths: string[], modules: Modules): Set<string> {
  const found = new Set<string>()
  const visit = (id: string) => {
    const module = modules.getModuleInfo(id)
    if (!module || found.has(id) || id.endsWith('.css')) return
    found.add(id)
    for (const next of importsOf(module, modules)) visit(next)
  }
  for (const path of paths) {
    const id = resolve(source, path)
    if (!modules.getModuleInfo(id)) throw new Error(`The first view begins with ${path}, which is not there`)
    visit(id)
  }
  return found
}

/** What a module imports; of the library of icons, only those that it names. */
function importsOf({ importedIds, code }: Rolldown.ModuleInfo, modules: Modules): string[] {
  return importedIds.flatMap((id) =>
    /\/lucide-react\.m?js$/.test(id) ? iconsNamedIn(code ?? '', modules.getModuleInfo(id)) : id,
  )
}

function iconsNamedIn(code: string, all: Rolldown.ModuleInfo | null): string[] {
  const named = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g)].flatMap(
    ([, names = '']) => names.match(/\w+(?= as )|\w+/g) ?? [],
  )
  return named.flatMap((name) => {
    const [, file] =
      all?.code?.match(new RegExp(`default as ${name}\\b[^}]*\\} from '\\.(/icons/[^']+)'`)) ?? []
    return all?.importedIds.filter((id) => file && id.endsWith(file)) ?? []
  })
}
