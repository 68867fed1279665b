import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { IconButton } from './icon-button.tsx'
import { Menu } from './menu.tsx'

interface EditMenuProps {
  /** What the menu is of: "More about Kari". */
  label: string
  texts: { edit: string; remove: string; removeTitle: (name: string) => string; removeText: string }
  /** What is asked about before it is removed. */
  name: string
  size?: ComponentProps<typeof IconButton>['size']
  onEdit: () => void
  onRemove: ComponentProps<typeof ConfirmDialog>['onConfirm']
}

/** Edit and remove, as most things in a list have them; removing asks first. */
export function EditMenu({ label, texts, name, size, onEdit, onRemove }: EditMenuProps) {
  const [isRemoving, setRemoving] = useState(false)
  return (
    <>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={label} size={size} />}
        items={[
          { label: texts.edit, icon: Pencil, onSelect: onEdit },
          'line',
          { label: texts.remove, icon: Trash2, danger: true, onSelect: () => setRemoving(true) },
        ]}
      />
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setRemoving}
        title={texts.removeTitle(name)}
        text={texts.removeText}
        confirmLabel={texts.remove}
        danger
        onConfirm={onRemove}
      />
    </>
  )
}
