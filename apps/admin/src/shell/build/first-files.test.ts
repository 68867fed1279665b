import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { firstFiles } from './first-files.ts'

const source = resolve(import.meta.dirname, '../..')
const at = (path: string) => resolve(source, path)
const allIcons = '/node_modules/lucide-react/dist/esm/lucide-react.mjs'
const icon = (name: string) => `/node_modules/lucide-react/dist/esm/icons/${name}.mjs`

/** What imports what, by path below `src`, and the code where it matters. */
const graph: Record<string, { imports: string[]; code?: string }> = {
  [at('main.tsx')]: { imports: [at('shell/router.tsx'), at('ui/styles/index.css')] },
  [at('ui/styles/index.css')]: { imports: [] },
  [at('shell/router.tsx')]: { imports: [] },
  [at('shell/frame.tsx')]: { imports: [at('ui/button.tsx')] },
  [at('texts/plural.ts')]: { imports: [] },
  [at('ui/button.tsx')]: { imports: [] },
  [at('rooms/inbox/index.tsx')]: {
    imports: [at('ui/button.tsx'), at('rooms/inbox/row.tsx'), allIcons],
    code: "import { Bell as Ring, Clock } from 'lucide-react'",
  },
  [at('rooms/inbox/row.tsx')]: { imports: [] },
  [at('rooms/inbox/open-conversation.tsx')]: {
    imports: [at('rooms/inbox/row.tsx'), at('rooms/inbox/bubble.tsx')],
  },
  [at('rooms/inbox/bubble.tsx')]: { imports: [at('ui/rich-text.tsx')] },
  [at('ui/rich-text.tsx')]: { imports: [] },
  [at('rooms/inbox/desk-dialogs.tsx')]: { imports: [at('ui/dialog.tsx')] },
  [at('ui/dialog.tsx')]: { imports: [] },
  [allIcons]: {
    imports: ['bell', 'clock', 'zap'].map(icon),
    code:
      "export { default as Bell, default as BellIcon } from './icons/bell.mjs';\n" +
      "export { default as Clock } from './icons/clock.mjs';\n" +
      "export { default as Zap } from './icons/zap.mjs';",
  },
  ...Object.fromEntries(['bell', 'clock', 'zap'].map((name) => [icon(name), { imports: [] }])),
}

function fileOf(id: string, modules = graph) {
  const getModuleInfo = (wanted: string) => {
    const module = modules[wanted]
    return module ? ({ id: wanted, importedIds: module.imports, code: module.code ?? null } as never) : null
  }
  const names = firstFiles().map(({ name }) =>
    typeof name === 'function' ? name(id, { getModuleInfo }) : name,
  )
  return names.find(Boolean) ?? null
}

describe('the files of the first view', () => {
  test('what the frame reaches is of the shell, and so is what of the kit the inbox shows', () => {
    for (const path of ['shell/router.tsx', 'shell/frame.tsx', 'ui/button.tsx', 'ui/rich-text.tsx'])
      assert.equal(fileOf(at(path)), 'shell', path)
  })

  test('what the list and an open conversation share comes with the list', () => {
    assert.equal(fileOf(at('rooms/inbox/row.tsx')), 'inbox')
    assert.equal(fileOf(at('rooms/inbox/bubble.tsx')), 'conversation')
  })

  test('what is fetched later stays out, with all that only it needs', () => {
    assert.equal(fileOf(at('rooms/inbox/desk-dialogs.tsx')), null)
    assert.equal(fileOf(at('ui/dialog.tsx')), null)
  })

  test('of the icons, those that are named and no others', () => {
    assert.equal(fileOf(icon('bell')), 'shell')
    assert.equal(fileOf(icon('clock')), 'shell')
    assert.equal(fileOf(icon('zap')), null)
  })

  test('the entry, which waits for words that need the kit, is not in one file with the kit', () => {
    assert.equal(fileOf(at('main.tsx')), null)
    assert.equal(fileOf(at('ui/styles/index.css')), null)
  })

  test('a beginning that has moved away fails the build', () => {
    const { [at('shell/frame.tsx')]: _, ...rest } = graph
    assert.throws(() => fileOf(at('ui/button.tsx'), rest), /shell\/frame\.tsx/)
  })
})
