import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { InviteForm } from './invite-form.tsx'
import { membersTexts } from './texts/index.ts'

type Invited = { email: string; link: string }

/** First whom and as what, then the link: the mail may be slow, or no mail server set. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(membersTexts)
  const [invited, setInvited] = useState<Invited | null>(null)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={invited ? texts.invitedTitle(invited.email) : texts.invite}
      description={invited ? texts.invitedText : texts.inviteText}
    >
      {invited ? (
        <div className="flex flex-col gap-5">
          <CopyField label={texts.link} value={invited.link} hint={texts.linkHint} />
          <DialogActions>
            <Button onClick={() => setInvited(null)}>{texts.inviteAnother}</Button>
            <Button variant="primary" onClick={onClose}>
              {texts.done}
            </Button>
          </DialogActions>
        </div>
      ) : (
        <InviteForm onInvited={setInvited} />
      )}
    </Dialog>
  )
}
