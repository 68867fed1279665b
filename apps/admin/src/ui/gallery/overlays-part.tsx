import { Archive, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { CommandPalette } from '../command-palette.tsx'
import { useCommands } from '../commands.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { Dialog } from '../dialog.tsx'
import { Drawer } from '../drawer.tsx'
import { IconButton } from '../icon-button.tsx'
import { Menu } from '../menu.tsx'
import { type Notice, notify } from '../notify.ts'
import { Popover } from '../popover.tsx'
import { TextField } from '../text-field.tsx'
import { Part } from './part.tsx'

export function OverlaysPart() {
  const [shown, setShown] = useState('')
  const closing = (open: boolean) => !open && setShown('')
  useCommands([
    {
      id: 'demo.archive',
      label: 'Arkiver samtalen',
      icon: Archive,
      group: 'Innboks',
      shortcut: 'E',
      onSelect: () => notify({ title: 'Arkivert', tone: 'success' }),
    },
    {
      id: 'demo.rename',
      label: 'Gi nytt navn',
      icon: Pencil,
      group: 'Innboks',
      onSelect: () => setShown('dialog'),
    },
  ])
  return (
    <Part title="Overlays">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setShown('dialog')}>Dialog</Button>
        <Button onClick={() => setShown('confirm')}>Confirm</Button>
        <Button onClick={() => setShown('bottom')}>Drawer</Button>
        <Button onClick={() => setShown('right')}>Drawer right</Button>
        <Button onClick={() => setShown('commands')}>Commands</Button>
        <Anchored />
        <Notices />
      </div>
      <Dialogs shown={shown} closing={closing} />
      <CommandPalette open={shown === 'commands'} onOpenChange={closing} />
    </Part>
  )
}

function Anchored() {
  return (
    <>
      <Popover trigger={<Button>Popover</Button>} title="Hvorfor dette svaret?">
        <p className="text-muted">Prisen står i prislisten, side 2.</p>
      </Popover>
      <Menu
        trigger={<IconButton icon={Ellipsis} label="Mer" variant="secondary" />}
        items={[
          { label: 'Gi nytt navn', icon: Pencil, onSelect: () => {} },
          { label: 'Arkiver', icon: Archive, shortcut: 'E', onSelect: () => {} },
          'line',
          { label: 'Slett', icon: Trash2, danger: true, onSelect: () => {} },
        ]}
      />
    </>
  )
}

function Notices() {
  const saved: Notice = {
    title: 'Lagret',
    text: 'Endringene vises på nettstedet.',
    tone: 'success',
    action: { label: 'Angre', onSelect: () => {} },
  }
  const failed: Notice = { title: 'Kunne ikke lagre', text: 'Svar er opptatt akkurat nå.', tone: 'danger' }
  return (
    <>
      <Button onClick={() => notify(saved)}>Notice</Button>
      <Button onClick={() => notify(failed)}>Error notice</Button>
    </>
  )
}

type DialogsProps = { shown: string; closing: (open: boolean) => void }

function Dialogs({ shown, closing }: DialogsProps) {
  const [name, setName] = useState('')
  return (
    <>
      <Dialog
        open={shown === 'dialog'}
        onOpenChange={closing}
        title="Ny FAQ"
        description="Spørsmålet slik en kunde ville stilt det."
        footer={
          <>
            <Button onClick={() => closing(false)}>Avbryt</Button>
            <Button variant="primary">Lagre</Button>
          </>
        }
      >
        <TextField label="Spørsmål" value={name} onValueChange={setName} />
      </Dialog>
      <ConfirmDialog
        open={shown === 'confirm'}
        onOpenChange={closing}
        title="Slette «Prisliste.pdf»?"
        text="Assistenten kan ikke lenger svare fra den. Dette kan ikke angres."
        confirmLabel="Slett"
        danger
        onConfirm={() => {
          throw new Error('refused')
        }}
      />
      <Drawer
        open={shown === 'bottom' || shown === 'right'}
        side={shown === 'right' ? 'right' : 'bottom'}
        onOpenChange={closing}
        title="Ingrid Bjørnstad"
      >
        <p>Detaljer om kunden.</p>
      </Drawer>
    </>
  )
}
