import type { DeliveryProvider } from '@svar/contract'
import { Plus, Server } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { AccountDialog } from './account-dialog.tsx'
import { AccountRow } from './account-row.tsx'
import { sendingTexts } from './texts/index.ts'
import { TryDialog } from './try-dialog.tsx'
import { useAccounts, useOrderAccounts, useRemoveAccount } from './use-accounts.ts'

type Open = { what: 'add' } | { what: 'change' | 'try' | 'remove'; account: DeliveryProvider }

/** The accounts in the order in which they are asked. */
export function AccountList() {
  const texts = useTexts(sendingTexts)
  const { data, error, refetch } = useAccounts()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonRows count={2} />
  const add = (
    <Button icon={Plus} onClick={() => setOpen({ what: 'add' })} className="self-start">
      {texts.add}
    </Button>
  )
  return (
    <>
      {data.items.length === 0 ? (
        <EmptyState icon={Server} title={texts.emptyTitle} text={texts.emptyText} action={add} />
      ) : (
        <>
          <Rows accounts={data.items} onOpen={setOpen} />
          {add}
        </>
      )}
      {open?.what === 'add' && <AccountDialog account={undefined} onClose={close} />}
      {open?.what === 'change' && <AccountDialog account={open.account} onClose={close} />}
      {open?.what === 'try' && <TryDialog account={open.account} onClose={close} />}
      {open?.what === 'remove' && <RemoveDialog account={open.account} onClose={close} />}
    </>
  )
}

function Rows({ accounts, onOpen }: { accounts: DeliveryProvider[]; onOpen: (open: Open) => void }) {
  const texts = useTexts(sendingTexts)
  const order = useOrderAccounts()
  const swap = (one: number, other: number) => {
    const moved = accounts[one]
    if (moved) order(accounts.toSpliced(one, 1).toSpliced(other, 0, moved))
  }
  return (
    <ol aria-label={texts.accounts} className="flex flex-col gap-2.5">
      {accounts.map((account, index) => (
        <AccountRow
          key={account.id}
          account={account}
          place={index + 1}
          onTry={() => onOpen({ what: 'try', account })}
          onChange={() => onOpen({ what: 'change', account })}
          onRemove={() => onOpen({ what: 'remove', account })}
          onUp={index > 0 ? () => swap(index, index - 1) : undefined}
          onDown={index < accounts.length - 1 ? () => swap(index, index + 1) : undefined}
        />
      ))}
    </ol>
  )
}

function RemoveDialog({ account, onClose }: { account: DeliveryProvider; onClose: () => void }) {
  const texts = useTexts(sendingTexts)
  const remove = useRemoveAccount()
  return (
    <ConfirmDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={texts.removeTitle(account.name)}
      text={texts.removeText}
      confirmLabel={texts.remove}
      danger
      onConfirm={() => remove(account.id)}
    />
  )
}
