import { useQuery } from '@tanstack/react-query'
import { ChevronDown, Search, X } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { countsQuery } from '../counts-query.ts'
import { inboxTexts } from '../texts/index.ts'
import { useListQuery, views } from './use-conversations.ts'

type ListHeaderProps = { level: 1 | 2; searchField: RefObject<HTMLInputElement | null> }

/** Which view is shown and how much it holds, and the search in it. */
export function ListHeader({ level, searchField }: ListHeaderProps) {
  const texts = useTexts(inboxTexts)
  const { view, q } = useListQuery()
  const [isSearching, setSearching] = useState(q !== '')
  const Heading = level === 1 ? 'h1' : 'h2'

  function open() {
    setSearching(true)
    requestAnimationFrame(() => searchField.current?.focus())
  }

  return (
    <header className="shrink-0 border-b border-line">
      <div className="flex h-14 items-center gap-1 pr-2 pl-3">
        <Heading className="min-w-0 flex-1">
          <span className="sr-only">{texts.title}: </span>
          <ViewMenu />
        </Heading>
        <IconButton
          id={searchButtonId}
          icon={Search}
          label={texts.list.search}
          shortcut="/"
          aria-expanded={isSearching}
          onClick={open}
        />
      </div>
      {isSearching && <SearchField key={view} field={searchField} onClose={() => setSearching(false)} />}
    </header>
  )
}

/** The shortcut presses it. */
export const searchButtonId = 'inbox-search'

function ViewMenu() {
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  const { view, setView } = useListQuery()
  const { data: counts } = useQuery(countsQuery)
  const named = (name: (typeof views)[number]) =>
    counts ? texts.viewWithCount(texts.views[name], format.number(counts[name] ?? 0)) : texts.views[name]
  const trigger = (
    <button
      type="button"
      className="flex h-9 max-w-full items-center gap-1.5 rounded-lg px-2 text-lg font-semibold hover:bg-hover data-popup-open:bg-hover pointer-coarse:h-11"
    >
      <span className="truncate">{texts.views[view]}</span>
      {counts && (
        <span className="rounded-md bg-hover px-1.5 text-xs/5 font-medium text-muted tabular-nums">
          {format.number(counts[view] ?? 0)}
        </span>
      )}
      <ChevronDown size={16} aria-hidden className="shrink-0 text-faint" />
    </button>
  )
  const options = views.map((name) => ({ value: name, label: named(name) }))
  return (
    <Menu
      trigger={trigger}
      align="start"
      items={[{ kind: 'choice', label: texts.chooseView, value: view, options, onValueChange: setView }]}
    />
  )
}

type SearchFieldProps = { field: RefObject<HTMLInputElement | null>; onClose: () => void }

function SearchField({ field, onClose }: SearchFieldProps) {
  const texts = useTexts(inboxTexts).list
  const { q, setQ } = useListQuery()
  const [typed, setTyped] = useState(q)

  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => setQ(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed, q, setQ])

  function close() {
    setQ('')
    onClose()
  }

  return (
    <search className="flex items-center gap-1 px-3 pb-2.5">
      <input
        ref={field}
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
        className="control [&::-webkit-search-cancel-button]:hidden"
      />
      <IconButton icon={X} label={texts.clearSearch} onClick={close} />
    </search>
  )
}
