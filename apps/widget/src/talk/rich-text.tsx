import type { ComponentChildren } from 'preact'
import { type Block, type Inline, parseBlocks } from './markdown.ts'

/** A link that leaves the page alone and tells the other side nothing of it. */
export function OutLink(props: { href: string; class?: string; children: ComponentChildren }) {
  return <a class="link" target="_blank" rel="noopener noreferrer nofollow" {...props} />
}

function inline(part: Inline, sources: number): ComponentChildren {
  if (typeof part === 'string') return part
  switch (part.t) {
    case 'code':
      return <code class="code">{part.text}</code>
    case 'link':
      return <OutLink href={part.href}>{part.text}</OutLink>
    case 'reference':
      return part.number <= sources ? <sup class="reference">{part.number}</sup> : `[${part.number}]`
    default: {
      const Tag = part.t
      return <Tag>{part.content.map((inner) => inline(inner, sources))}</Tag>
    }
  }
}

function block(part: Block, sources: number) {
  const line = (parts: Inline[]) => parts.map((one) => inline(one, sources))
  if (part.t === 'list') {
    const Tag = part.ordered ? 'ol' : 'ul'
    return (
      <Tag class="list" {...(part.ordered && { start: part.start })}>
        {part.items.map((item) => (
          <li>{line(item)}</li>
        ))}
      </Tag>
    )
  }
  return <p class={part.t}>{part.lines.map((one, index) => [index > 0 && <br />, line(one)])}</p>
}

/** Text with its marks as nodes; never as markup. `[1]` becomes a reference where there is such a source. */
export function RichText({ text, sources }: { text: string; sources: number }) {
  return <>{parseBlocks(text).map((part) => block(part, sources))}</>
}
