import { Fragment, useMemo } from 'react'
import { classNames } from './class-names.ts'
import { type Block, type Inline, parseRichText } from './rich-text-parser.ts'

type RichTextProps = { text: string; className?: string }

/**
 * A message as people and models write them: paragraphs, lists, bold, code, links. Becomes React nodes, never HTML.
 * A link shows where it leads when its words do not; images are never loaded.
 */
export function RichText({ text, className }: RichTextProps) {
  const blocks = useMemo(() => parseRichText(text), [text])
  return (
    <div className={classNames('flex min-w-0 flex-col gap-2 wrap-anywhere', className)}>
      {keyed(blocks).map(([key, block]) => (
        <BlockNode key={key} block={block} />
      ))}
    </div>
  )
}

function BlockNode({ block }: { block: Block }) {
  if (block.kind === 'code') {
    return <pre className="overflow-x-auto rounded-lg bg-sunken p-3 font-mono text-sm">{block.text}</pre>
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <InlineNodes nodes={block.children} />
      </p>
    )
  }
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className={classNames('flex flex-col gap-1 pl-5', block.ordered ? 'list-decimal' : 'list-disc')}>
      {keyed(block.items).map(([key, item]) => (
        <li key={key}>
          <InlineNodes nodes={item} />
        </li>
      ))}
    </List>
  )
}

function InlineNodes({ nodes }: { nodes: Inline[] }) {
  return keyed(nodes).map(([key, node]) => <Fragment key={key}>{inlineNode(node)}</Fragment>)
}

function inlineNode(node: Inline) {
  if (node.kind === 'text') return node.text
  if (node.kind === 'break') return <br />
  if (node.kind === 'code')
    return <code className="rounded bg-sunken px-1 py-0.5 font-mono text-[0.92em]">{node.text}</code>
  if (node.kind === 'link') return <Link address={node.address} nodes={node.children} />
  const children = <InlineNodes nodes={node.children} />
  return node.kind === 'strong' ? <strong className="font-semibold">{children}</strong> : <em>{children}</em>
}

function Link({ address, nodes }: { address: string; nodes: Inline[] }) {
  const host = hostOf(address)
  const words = nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('')
  return (
    <>
      <a
        href={address}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        className="font-medium text-accent-ink underline decoration-1 underline-offset-2"
      >
        <InlineNodes nodes={nodes} />
      </a>
      {host && !words.includes(host) && <span className="text-muted"> ({host})</span>}
    </>
  )
}

function hostOf(address: string) {
  const url = new URL(address)
  return url.host.replace(/^www\./, '') || url.pathname
}

/** Parsed nodes have no identity of their own: their place is their key. */
function keyed<Item>(items: Item[]): [string, Item][] {
  return items.map((item, index) => [`n${index}`, item])
}
