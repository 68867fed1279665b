import type { Citation } from '@svar/contract'
import { Icon } from '../panel/icons.tsx'
import { fill, type Texts } from '../texts/texts.ts'
import { safeHref } from './markdown.ts'
import { OutLink } from './rich-text.tsx'

/** Where an answer is from: titles in a short list, each opening to the words that were used. */
export function Sources({ sources, texts }: { sources: Citation[]; texts: Texts }) {
  return (
    <div class="sources">
      <span class="hidden">{texts.sources}</span>
      <ol class="source-list">
        {sources.map((source, index) => (
          <li>
            <Source source={source} number={index + 1} texts={texts} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Source({ source, number, texts }: { source: Citation; number: number; texts: Texts }) {
  const href = safeHref(source.url)
  return (
    <details class="source">
      <summary class="source-title">
        <span class="number">{number}</span>
        <span class="source-name" dir="auto">
          {source.title}
        </span>
        {source.page !== null && <span class="source-page">{fill(texts.page, { page: source.page })}</span>}
        <Icon name="down" />
      </summary>
      <blockquote class="quote" dir="auto">
        {source.quote}
      </blockquote>
      {href && (
        <OutLink class="link source-link" href={href}>
          {texts.openSource}
          <Icon name="out" />
        </OutLink>
      )}
    </details>
  )
}
