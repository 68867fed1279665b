import type { Icon } from './icon.ts'

export type ActionItem = {
  kind?: 'action'
  label: string
  icon?: Icon
  shortcut?: string
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
}

export type ChoiceItem = {
  kind: 'choice'
  label: string
  value: string
  options: { value: string; label: string }[]
  onValueChange: (value: string) => void
}

/** Several under a heading that says what they have in common. */
export type GroupItem = { kind: 'group'; label: string; items: ActionItem[] }

export type MenuItem = ActionItem | ChoiceItem | GroupItem | 'line'
