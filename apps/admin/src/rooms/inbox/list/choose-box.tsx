import type { Conversation } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { Choosing } from '../bulk/use-selection.ts'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'

type ChooseBoxProps = { conversation: Conversation; selection: Choosing }

/** Chooses a row, with Shift all rows from the last choice. It lies over the picture and shows when it is wanted. */
export function ChooseBox({ conversation, selection }: ChooseBoxProps) {
  const texts = useTexts(inboxTexts).desk.bulk
  const name = useContactName(conversation)
  const isAny = selection.chosen.length > 0
  return (
    <label
      className={classNames(
        'absolute top-2 left-3 grid size-10 place-items-center rounded-full transition-opacity duration-100',
        isAny
          ? 'bg-canvas'
          : 'opacity-0 group-hover:bg-canvas group-hover:opacity-100 has-focus-visible:bg-canvas has-focus-visible:opacity-100 pointer-coarse:opacity-0!',
      )}
    >
      <span className="sr-only">{texts.choose(name)}</span>
      <input
        type="checkbox"
        checked={selection.has(conversation.id)}
        onChange={() => undefined}
        onClick={({ shiftKey }) =>
          shiftKey ? selection.reach(conversation.id) : selection.toggle(conversation.id)
        }
        className="size-4.5 accent-(--accent)"
      />
    </label>
  )
}
