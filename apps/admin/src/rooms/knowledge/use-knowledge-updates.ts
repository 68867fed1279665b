import type { Source } from '@svar/contract'
import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { useLive } from '../../shell/live.ts'

type Page = { items: Source[]; next: string | null }

/** Keeps lists, counts and open sources as the server sees them while it reads. */
export function useKnowledgeUpdates() {
  const client = useQueryClient()
  const ask = (...key: string[]) => void client.invalidateQueries({ queryKey: ['knowledge', ...key] })

  useLive('source', ({ source }) => {
    const before = client.getQueryData<Source>(['knowledge', 'source', source.id])
    client.setQueryData(['knowledge', 'source', source.id], source)
    const isListed = replaceInLists(source)
    if (!isListed) ask('sources')
    if (!before || before.passages !== source.passages || before.state !== source.state) {
      ask('documents', source.id)
      ask('passages', source.id)
    }
    if (source.state !== 'working') ask('overview')
  })
  useLive('source_removed', () => {
    ask('sources')
    ask('overview')
  })
  useLive('changed', ({ what }) => {
    if (what !== 'faqs' && what !== 'suggestions') return
    ask(what)
    ask('overview')
  })

  function replaceInLists(source: Source) {
    let isListed = false
    client.setQueriesData<InfiniteData<Page>>({ queryKey: ['knowledge', 'sources'] }, (data) => {
      if (!data) return data
      isListed ||= data.pages.some((page) => page.items.some(({ id }) => id === source.id))
      return { ...data, pages: data.pages.map((page) => ({ ...page, items: replaced(page.items, source) })) }
    })
    return isListed
  }
}

const replaced = (items: Source[], source: Source) =>
  items.map((item) => (item.id === source.id ? source : item))
