import { ListFilter, Search, X } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { openDesk } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { isNarrowed } from './list-address.ts'
import { useListQuery } from './use-conversations.ts'
import { ViewMenu } from './view-menu.tsx'

type ListHeaderProps = { level: 1 | 2; searchField: RefObject<HTMLInputElement | null> }

/** Which list is shown and how much it holds, the filter on it, and the search. */
export function ListHeader({ level, searchField }: ListHeaderProps) {
  const texts = useTexts(inboxTexts)
  const { query, q } = useListQuery()
  const [isSearching, setSearching] = useState(q !== '')
  const Heading = level === 1 ? 'h1' : 'h2'
  const isFiltered = isNarrowed(query) || query.filter !== undefined

  function open() {
    setSearching(true)
    requestAnimationFrame(() => searchField.current?.focus())
  }

  return (
    <header className="shrink-0 border-b border-line">
      <div className="flex h-14 items-center gap-0.5 pr-2 pl-3">
        <Heading className="min-w-0 flex-1">
          <span className="sr-only">{texts.title}: </span>
          <ViewMenu />
        </Heading>
        <IconButton
          icon={ListFilter}
          label={isFiltered ? `${texts.desk.filter.open} (${texts.desk.filter.on})` : texts.desk.filter.open}
          shortcut="F"
          className={isFiltered ? 'bg-accent-soft! text-accent-ink!' : undefined}
          onClick={() => openDesk({ kind: 'filter' })}
        />
        <IconButton
          id={searchButtonId}
          icon={Search}
          label={texts.list.search}
          shortcut="/"
          aria-expanded={isSearching}
          onClick={open}
        />
      </div>
      {isSearching && <SearchField field={searchField} onClose={() => setSearching(false)} />}
    </header>
  )
}

/** The shortcut presses it. */
export const searchButtonId = 'inbox-search'

type SearchFieldProps = { field: RefObject<HTMLInputElement | null>; onClose: () => void }

function SearchField({ field, onClose }: SearchFieldProps) {
  const texts = useTexts(inboxTexts)
  const { q, setQ } = useListQuery()
  const [typed, setTyped] = useState(q)

  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => setQ(typed.trim()), 200)
    return () => clearTimeout(timer)
  }, [typed, q, setQ])

  function close() {
    setQ('')
    onClose()
  }

  return (
    <search className="px-3 pb-2.5">
      <div className="flex items-center gap-1">
        <input
          ref={field}
          type="search"
          aria-label={texts.list.search}
          aria-describedby="inbox-search-hint"
          placeholder={texts.list.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          className="control [&::-webkit-search-cancel-button]:hidden"
        />
        <IconButton icon={X} label={texts.list.clearSearch} onClick={close} />
      </div>
      <p id="inbox-search-hint" className={q ? 'sr-only' : 'pt-1.5 text-xs text-muted'}>
        {texts.desk.search.everywhere}
      </p>
    </search>
  )
}
