import type { ErrorGroup } from '@svar/contract'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { errorsTexts } from '../texts/index.ts'
import { BulkBar } from './bulk-bar.tsx'
import { columnsClass, GroupRow } from './group-row.tsx'
import { useListCommands } from './use-list-commands.ts'

/** The errors in rows; those that are ticked can be resolved, ignored or merged together. */
export function GroupList({ groups }: { groups: ErrorGroup[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(-1)
  const chosen = groups.filter(({ id }) => ticked.has(id))
  useListCommands({ groups, chosen, at, setAt })
  useEffect(() => {
    if (at >= groups.length) setAt(groups.length - 1)
  }, [at, groups.length])

  function tick(id: string, on: boolean) {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }

  return (
    <>
      <Head
        chosen={chosen}
        isAll={chosen.length === groups.length}
        onAll={(on) => setTicked(new Set(on ? groups.map(({ id }) => id) : []))}
        onDone={() => setTicked(new Set())}
      />
      <ul className="divide-y divide-line border-t border-line">
        {groups.map((group, index) => (
          <GroupRow
            key={group.id}
            group={group}
            isTicked={ticked.has(group.id)}
            isAt={index === at}
            onTick={(on) => tick(group.id, on)}
          />
        ))}
      </ul>
    </>
  )
}

type HeadProps = {
  chosen: ErrorGroup[]
  isAll: boolean
  onAll: (on: boolean) => void
  onDone: () => void
}

function Head({ chosen, isAll, onAll, onDone }: HeadProps) {
  const texts = useTexts(errorsTexts).list
  return (
    <div className="flex min-h-12 items-center gap-3 px-4 py-1.5">
      <Checkbox
        label={texts.chooseAll}
        labelHidden
        checked={isAll}
        mixed={chosen.length > 0 && !isAll}
        onCheckedChange={onAll}
      />
      {chosen.length > 0 ? (
        <BulkBar chosen={chosen} onDone={onDone} />
      ) : (
        <div aria-hidden className={`${columnsClass} text-sm font-medium text-muted max-md:hidden`}>
          <span>{texts.errors}</span>
          <span>{texts.trend}</span>
          <span className="text-right">{texts.events}</span>
          <span className="text-right">{texts.people}</span>
          <span className="text-right">{texts.lastSeen}</span>
        </div>
      )}
    </div>
  )
}
