import type { Message } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { inboxTexts } from '../texts/index.ts'

type Button = Message['buttons'][number]

/** The buttons that the customer was shown. They are the customer's to press, so here they are only read. */
export function OfferedButtons({ buttons }: { buttons: Button[] }) {
  const texts = useTexts(inboxTexts)
  if (buttons.length === 0) return null
  const label = ({ action, label: given }: Button) =>
    action in texts.buttons ? texts.buttons[action as keyof typeof texts.buttons] : given
  return (
    <ul aria-label={texts.thread.offered} className="flex flex-wrap gap-1.5 in-data-[side=ours]:justify-end">
      {buttons.map((button) => (
        <li
          key={`${button.action} ${button.value ?? button.label}`}
          className="rounded-full border border-line-strong px-2.5 py-0.5 text-xs text-muted"
        >
          {label(button)}
        </li>
      ))}
    </ul>
  )
}
