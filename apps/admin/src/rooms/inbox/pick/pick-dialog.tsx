import { Dialog } from '@base-ui/react/dialog'
import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { Icon } from '../../../ui/icon.ts'
import { scrimClass } from '../../../ui/scrim-class.ts'
import { typedAhead } from '../../../ui/typed-ahead.ts'
import { useFinder } from '../../../ui/use-finder.ts'
import { inboxTexts } from '../texts/index.ts'

export type PickOption = {
  id: string
  label: string
  hint?: string
  icon?: Icon
  /** Shown before the label instead of an icon, such as a colour. */
  mark?: ReactNode
  isChecked?: boolean
  onPick: () => void
}

type PickDialogProps = {
  title: string
  options: PickOption[]
  onClose: () => void
  /** What else one can choose for words that name none of the options. */
  otherwise?: (typed: string) => PickOption | null
  /** Several are chosen one after the other; Escape ends it. */
  keepsOpen?: boolean
  footer?: ReactNode
}

/** One of several by typing or with the arrow keys: whom to give it to, how to tag it, until when it waits. */
export function PickDialog(props: PickDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimClass} />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-3 pt-[12dvh]">
          <Dialog.Popup className="popup w-full max-w-md overflow-hidden">
            <Dialog.Title className="px-4 pt-3 text-sm font-medium text-muted">{props.title}</Dialog.Title>
            <Picker {...props} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Picker({ title, options, onClose, otherwise, keepsOpen, footer }: PickDialogProps) {
  const texts = useTexts(inboxTexts).desk.pick
  const listId = useId()
  const field = useFinder()
  const [typed, setTyped] = useState(typedAhead)
  const [active, setActive] = useState(0)
  const found = withOther(options, typed, otherwise)
  const at = Math.min(active, found.length - 1)

  function pick(option: PickOption | undefined) {
    if (!option) return
    option.onPick()
    if (keepsOpen) setTyped('')
    else onClose()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = Math.max(found.length - 1, 0)
    if (event.key === 'Enter') pick(found[at])
    else if (event.key === 'ArrowDown') setActive(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setActive(at <= 0 ? last : at - 1)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={field}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found[at] && `${listId}-${found[at].id}`}
        aria-label={title}
        placeholder={texts.find}
        value={typed}
        maxLength={50}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        className="h-11 w-full border-b border-line bg-transparent px-4 text-lg outline-none placeholder:text-faint"
      />
      {found.length === 0 && <p className="px-4 py-5 text-center text-muted">{texts.nothing}</p>}
      <div
        id={listId}
        role="listbox"
        aria-label={title}
        aria-multiselectable={keepsOpen || undefined}
        className={classNames('max-h-[min(22rem,55dvh)] overflow-y-auto', found.length > 0 && 'p-1.5')}
      >
        {found.map((option, index) => (
          <Row
            key={option.id}
            id={`${listId}-${option.id}`}
            option={option}
            isActive={index === at}
            isMulti={keepsOpen}
            onPoint={() => setActive(index)}
            onPick={() => pick(option)}
          />
        ))}
      </div>
      {footer && <div className="border-t border-line px-3 py-2">{footer}</div>}
    </>
  )
}

function withOther(options: PickOption[], typed: string, otherwise: PickDialogProps['otherwise']) {
  const wanted = typed.trim().toLocaleLowerCase()
  const found = options.filter(({ label }) => label.toLocaleLowerCase().includes(wanted))
  const isNamed = options.some(({ label }) => label.toLocaleLowerCase() === wanted)
  const other = wanted !== '' && !isNamed ? otherwise?.(typed.trim()) : null
  return other ? [...found, other] : found
}

type RowProps = {
  id: string
  option: PickOption
  isActive: boolean
  isMulti: boolean | undefined
  onPoint: () => void
  onPick: () => void
}

function Row({ id, option, isActive, isMulti, onPoint, onPick }: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  const Icon = option.icon
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input that controls the list has the keys
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMulti ? Boolean(option.isChecked) : isActive}
      onPointerMove={onPoint}
      onClick={onPick}
      className={classNames('popup-row', isActive && 'bg-hover')}
    >
      {Icon && <Icon size={16} aria-hidden className="shrink-0 text-muted" />}
      {option.mark}
      <span className="min-w-0 flex-1 truncate">{option.label}</span>
      {option.hint && <span className="shrink-0 text-xs text-muted">{option.hint}</span>}
      {option.isChecked && <Check size={15} aria-hidden className="shrink-0 text-accent-ink" />}
    </div>
  )
}
