import { Search } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { everything, faultsIn, type Selection } from '../selection.ts'
import { SelectionFields } from '../selection-fields.tsx'
import { monitoringTexts } from '../texts/index.ts'

type SearchFormProps = { initial: Selection; onSearch: (selection: Selection) => void }

/** Type, thing and time; searched for when it is sent. */
export function SearchForm({ initial, onSearch }: SearchFormProps) {
  const texts = useTexts(monitoringTexts).events
  const [draft, setDraft] = useState(initial)
  const [isTried, setIsTried] = useState(false)
  const [seen, setSeen] = useState(initial)
  // The address says something else than before: the fields follow, and keep the focus where it was.
  if (!isSame(initial, seen)) {
    setSeen(initial)
    setDraft(initial)
  }
  const isSet = Object.values(draft).some((part) => part !== '')

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (Object.keys(faultsIn(draft)).length === 0 && event.currentTarget.checkValidity()) onSearch(draft)
    else focusFirstError(event.currentTarget)
  }

  function clear() {
    setDraft(everything)
    setIsTried(false)
    onSearch(everything)
  }

  return (
    <search>
      <form onSubmit={submit} noValidate className="mb-5">
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
          <SelectionFields value={draft} onValueChange={setDraft} isTried={isTried} />
        </div>
        <div className="mt-3 flex justify-end gap-2">
          {isSet && (
            <Button variant="quiet" onClick={clear}>
              {texts.clear}
            </Button>
          )}
          <Button type="submit" icon={Search}>
            {texts.search}
          </Button>
        </div>
      </form>
    </search>
  )
}

function isSame(one: Selection, other: Selection): boolean {
  return (
    one.pattern === other.pattern &&
    one.aggregateId === other.aggregateId &&
    one.from === other.from &&
    one.to === other.to
  )
}
