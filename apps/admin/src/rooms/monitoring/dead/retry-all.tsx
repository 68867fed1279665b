import type { Subscriber } from '@svar/contract'
import { ChevronDown, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { notify } from '../../../ui/notify.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useRefreshBus, useSubscribers } from '../use-bus.ts'

type Debtor = Pick<Subscriber, 'name' | 'dead'>

/** Tries all dead letters of a subscriber again: the chosen one, or one of those that have any. */
export function RetryAll({ subscriber }: { subscriber: string }) {
  const texts = useTexts(monitoringTexts).dead
  const format = useFormat()
  const { data } = useSubscribers()
  const [asked, setAsked] = useState<Debtor | null>(null)
  const debtors = (data?.items ?? []).filter(
    ({ name, dead }) => dead > 0 && (subscriber === '' || name === subscriber),
  )
  const [first] = debtors

  return (
    <>
      {first && debtors.length === 1 && (
        <Button icon={RotateCw} onClick={() => setAsked(first)}>
          {texts.retryAll}
        </Button>
      )}
      {debtors.length > 1 && (
        <Menu
          trigger={<Button icon={ChevronDown}>{texts.retryAll}</Button>}
          items={debtors.map((one) => ({
            label: `${one.name} (${format.number(one.dead)})`,
            onSelect: () => setAsked(one),
          }))}
        />
      )}
      {asked && <RetryAllDialog debtor={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function RetryAllDialog({ debtor: { name, dead }, onClose }: { debtor: Debtor; onClose: () => void }) {
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
