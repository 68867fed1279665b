import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VNode } from 'preact'
import { type Plugin, runnerImport } from 'vite'
import type { Drawing } from '../src/avatar/drawing.ts'

type Avatars = typeof import('../src/avatar/avatar.tsx')
type Drawings = Record<(typeof characters)[number], Drawing>

const source = join(import.meta.dirname, '../src')
const characters = ['maja', 'robin', 'kim'] as const

/** Writes each character as a picture of its own, `figures/maja.svg`: the admin shows with them whom one may choose. */
export function figures(): Plugin {
  return {
    name: 'svar-figures',
    async generateBundle() {
      const css = readFileSync(join(source, 'styles/avatar.css'), 'utf8')
      const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
      const { module } = await runnerImport<Avatars>(join(source, 'avatar/avatar.tsx'), { oxc })
      for (const who of characters) {
        const drawing = (await runnerImport<Drawings>(join(source, `avatar/${who}.ts`))).module[who]
        const face = module.Face({ drawing, mood: 'listening' })
        this.emitFile({ type: 'asset', fileName: `figures/${who}.svg`, source: picture(face, who, css) })
      }
    },
  }
}

/** The face as a document, with the styles that it has in the chat; it keeps still, for want of asking who likes that. */
function picture(face: VNode, who: string, css: string): string {
  const still = `<style>${css}* { animation: none !important }</style>`
  return written(face)
    .replace(/^<svg class="/, `<svg xmlns="http://www.w3.org/2000/svg" class="avatar ${who} `)
    .replace('>', `>${still}`)
}

/** An element as markup, with all that is inside of it. */
function written(node: unknown): string {
  if (Array.isArray(node)) return node.map(written).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { type, props } = node as VNode<Record<string, unknown>>
  const { children, ...attributes } = props
  const said = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${value}"`,
  )
  return `<${type}${said.join('')}>${written(children)}</${type}>`
}
