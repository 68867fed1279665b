import { Inbox, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { SettingsSection } from '../../../../ui/settings-page.tsx'
import { SkeletonRows } from '../../../../ui/skeleton.tsx'
import { MailboxCard } from './mailbox-card.tsx'
import { MailboxDialog } from './mailbox-dialog.tsx'
import { mailboxTexts } from './texts/index.ts'
import { useMailbox, useRemoveMailbox } from './use-mailbox.ts'

/** The mailbox that is read for what comes back and for answers. */
export function MailboxSection() {
  const texts = useTexts(mailboxTexts)
  return (
    <SettingsSection title={texts.title} text={texts.text}>
      <Content />
    </SettingsSection>
  )
}

function Content() {
  const texts = useTexts(mailboxTexts)
  const { data, error, refetch } = useMailbox()
  const remove = useRemoveMailbox()
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const close = () => setOpen(null)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonRows count={1} />
  const { mailbox } = data
  return (
    <>
      {mailbox ? (
        <MailboxCard
          mailbox={mailbox}
          onChange={() => setOpen('change')}
          onRemove={() => setOpen('remove')}
        />
      ) : (
        <EmptyState
          icon={Inbox}
          title={texts.emptyTitle}
          text={texts.emptyText}
          action={
            <Button icon={Plus} onClick={() => setOpen('change')}>
              {texts.add}
            </Button>
          }
        />
      )}
      {open === 'change' && <MailboxDialog mailbox={mailbox} onClose={close} />}
      {open === 'remove' && (
        <ConfirmDialog
          open
          onOpenChange={(isOpen) => !isOpen && close()}
          title={texts.removeTitle}
          text={texts.removeText}
          confirmLabel={texts.remove}
          danger
          onConfirm={remove}
        />
      )}
    </>
  )
}
