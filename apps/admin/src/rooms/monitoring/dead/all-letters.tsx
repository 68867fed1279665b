import type { Subscriber } from '@svar/contract'
import { ChevronDown, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import type { Icon } from '../../../ui/icon.ts'
import { Menu } from '../../../ui/menu.tsx'
import { notify } from '../../../ui/notify.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useRefreshBus, useSubscribers } from '../use-bus.ts'

type Debtor = Pick<Subscriber, 'name' | 'dead'>

/** What can be done with all dead letters of a subscriber at once: the chosen one, or one of those that have any. */
export function AllLetters({ subscriber }: { subscriber: string }) {
  const texts = useTexts(monitoringTexts).dead
  const { data } = useSubscribers()
  const [discarding, setDiscarding] = useState<Debtor | null>(null)
  const [retrying, setRetrying] = useState<Debtor | null>(null)
  const debtors = (data?.items ?? []).filter(
    ({ name, dead }) => dead > 0 && (subscriber === '' || name === subscriber),
  )
  return (
    <div className="flex flex-wrap gap-2">
      <ForOne label={texts.discardAll} debtors={debtors} onChoose={setDiscarding} />
      <ForOne label={texts.retryAll} icon={RotateCw} debtors={debtors} onChoose={setRetrying} />
      {discarding && <DiscardAllDialog debtor={discarding} onClose={() => setDiscarding(null)} />}
      {retrying && <RetryAllDialog debtor={retrying} onClose={() => setRetrying(null)} />}
    </div>
  )
}

type ForOneProps = { label: string; icon?: Icon; debtors: Debtor[]; onChoose: (debtor: Debtor) => void }

/** A button where there is only one that it can be about, else a menu of them. */
function ForOne({ label, icon, debtors, onChoose }: ForOneProps) {
  const format = useFormat()
  const [first] = debtors
  if (!first) return null
  if (debtors.length === 1)
    return (
      <Button {...(icon ? { icon } : {})} onClick={() => onChoose(first)}>
        {label}
      </Button>
    )
  return (
    <Menu
      trigger={<Button icon={ChevronDown}>{label}</Button>}
      items={debtors.map((one) => ({
        label: `${one.name} (${format.number(one.dead)})`,
        onSelect: () => onChoose(one),
      }))}
    />
  )
}

type AboutAllProps = { debtor: Debtor; onClose: () => void }

function RetryAllDialog({ debtor: { name, dead }, onClose }: AboutAllProps) {
  const texts = useTexts(monitoringTexts).dead
  const refresh = useRefreshBus()

  async function retryAll() {
    const params = { path: { name } }
    const { count } = await call(api.POST('/api/monitoring/subscribers/{name}/retry-dead', { params }))
    await refresh()
    notify({ title: texts.didRetryAll(count), tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.retryAllTitle(name)}
      text={texts.retryAllText(dead)}
      confirmLabel={texts.retryAll}
      onConfirm={retryAll}
    />
  )
}

function DiscardAllDialog({ debtor: { name, dead }, onClose }: AboutAllProps) {
  const texts = useTexts(monitoringTexts).dead
  const refresh = useRefreshBus()

  async function discardAll() {
    const params = { path: { name } }
    const { count } = await call(api.POST('/api/monitoring/subscribers/{name}/discard-dead', { params }))
    await refresh()
    notify({ title: texts.didDiscardAll(count), tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.discardAllTitle(name)}
      text={texts.discardAllText(name, dead)}
      confirmLabel={texts.discardAll}
      danger
      onConfirm={discardAll}
    />
  )
}
