import type { WebhookEndpoint } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { Ellipsis, History, KeyRound, Pencil, Power, RotateCw, Send, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notify } from '../../ui/notify.ts'
import { EditEndpointDialog } from './edit-endpoint-dialog.tsx'
import { RemoveEndpointDialog } from './remove-endpoint-dialog.tsx'
import { RetryFailedDialog } from './retry-failed-dialog.tsx'
import { RotateSecretDialog } from './rotate-secret-dialog.tsx'
import { SendPastDialog } from './send-past-dialog.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useEndpointActions } from './use-endpoint-actions.ts'

const dialogs = {
  edit: EditEndpointDialog,
  rotate: RotateSecretDialog,
  retry: RetryFailedDialog,
  past: SendPastDialog,
  remove: RemoveEndpointDialog,
}

/** What can be done with an endpoint: the test beside it, the rest in a menu. */
export function EndpointActions({ endpoint }: { endpoint: WebhookEndpoint }) {
  const texts = useTexts(webhooksTexts)
  const { test, enable } = useEndpointActions(endpoint.id)
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null)
  const OpenDialog = open && dialogs[open]
  return (
    <>
      {!endpoint.enabled && <EnableButton onEnable={() => enable(true)} />}
      <Button icon={Send} onClick={test}>
        {texts.test}
      </Button>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={texts.manage} variant="secondary" />}
        items={[
          { label: texts.edit, icon: Pencil, onSelect: () => setOpen('edit') },
          { label: texts.rotate, icon: KeyRound, onSelect: () => setOpen('rotate') },
          {
            label: texts.retryFailed,
            icon: RotateCw,
            disabled: !endpoint.enabled,
            onSelect: () => setOpen('retry'),
          },
          {
            label: texts.sendPast,
            icon: History,
            disabled: !endpoint.enabled,
            onSelect: () => setOpen('past'),
          },
          ...(endpoint.enabled
            ? [{ label: texts.disable, icon: Power, onSelect: () => void enable(false) }]
            : []),
          'line',
          { label: texts.remove, icon: Trash2, danger: true, onSelect: () => setOpen('remove') },
        ]}
      />
      {OpenDialog && <OpenDialog endpoint={endpoint} onClose={() => setOpen(null)} />}
    </>
  )
}

function EnableButton({ onEnable }: { onEnable: () => Promise<void> }) {
  const texts = useTexts(webhooksTexts)
  const sentence = useErrorSentence()
  const enabling = useMutation({
    mutationFn: onEnable,
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
  return (
    <Button variant="primary" icon={Power} busy={enabling.isPending} onClick={() => enabling.mutate()}>
      {texts.enable}
    </Button>
  )
}
