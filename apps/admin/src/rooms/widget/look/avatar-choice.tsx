import { CircleOff } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import type { WidgetDraft } from '../settings-draft.ts'
import { widgetTexts } from '../texts/index.ts'

type Avatar = WidgetDraft['avatar']
const avatars: Avatar[] = ['maja', 'robin', 'kim', 'none']

/** Which figure stands beside the assistant's words. */
export function AvatarChoice({
  value,
  onValueChange,
}: {
  value: Avatar
  onValueChange: (value: Avatar) => void
}) {
  const { look: texts } = useTexts(widgetTexts)
  return (
    <RadioCards
      label={texts.avatar}
      columns={2}
      value={value}
      onValueChange={onValueChange}
      options={avatars.map((avatar) => ({
        value: avatar,
        title: texts.avatars[avatar],
        text: texts.avatarTexts[avatar],
        picture: <Picture of={avatar} />,
      }))}
    />
  )
}

/** The figure as customers see it; the chat's build draws it. */
function Picture({ of: avatar }: { of: Avatar }) {
  const place = 'size-10 shrink-0 rounded-full'
  if (avatar !== 'none') return <img src={`/widget/figures/${avatar}.svg`} alt="" className={place} />
  return (
    <span className={`${place} grid place-items-center bg-hover text-muted`}>
      <CircleOff size={18} aria-hidden />
    </span>
  )
}
