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

export type MenuItem = ActionItem | ChoiceItem | 'line'
