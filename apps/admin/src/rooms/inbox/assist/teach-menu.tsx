import type { Message } from '@svar/contract'
import { GraduationCap } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Menu } from '../../../ui/menu.tsx'
import type { MenuItem } from '../../../ui/menu-item.ts'
import { assistTexts } from './texts/index.ts'

const TeachDialog = lazy(async () => ({ default: (await import('./teach-dialog.tsx')).TeachDialog }))

export type Lesson = 'correct' | 'custom' | 'add'

type TeachMenuProps = {
  message: Message
  /** With a pointer: over the lower edge of what stands above. */
  floats?: boolean
}

/** Under what we said: what the assistant can learn from it, in one step. */
export function TeachMenu({ message, floats }: TeachMenuProps) {
  const mayTeach = useMay('agent')
  const isOurs = message.author.kind === 'assistant' || message.author.kind === 'member'
  if (!mayTeach || !isOurs || message.kind !== 'text' || message.text.trim() === '') return null
  return (
    <Suspense>
      <Opened message={message} floats={floats} />
    </Suspense>
  )
}

/** What said only that nothing was found holds nothing to correct. */
export function lessonsFrom({ author, buttons }: Pick<Message, 'author' | 'buttons'>): Lesson[] {
  if (author.kind !== 'assistant') return ['add']
  const isAnswer = !buttons.some(({ action }) => action === 'request_person')
  return isAnswer ? ['correct', 'custom'] : ['custom']
}

function Opened({ message, floats }: TeachMenuProps) {
  const texts = useTexts(assistTexts).teach
  const [lesson, setLesson] = useState<Lesson | null>(null)
  const lessons = lessonsFrom(message)
  const items: MenuItem[] = lessons.map((one) => ({
    label: texts.lessons[one],
    onSelect: () => setLesson(one),
  }))
  return (
    <>
      <Menu
        items={items}
        trigger={
          <button type="button" className={classNames(triggerClass, floats && floatingClass)}>
            <GraduationCap size={13} aria-hidden />
            {texts.menu}
          </button>
        }
      />
      <Suspense>
        {lesson && <TeachDialog message={message} lesson={lesson} onClose={() => setLesson(null)} />}
      </Suspense>
    </>
  )
}

// With a pointer it shows where one points or tabs to; fingers always see it.
const triggerClass =
  'flex min-h-6 items-center gap-1 rounded-md text-xs text-muted hover:text-ink pointer-coarse:py-2 ' +
  'pointer-fine:opacity-0 focus-visible:opacity-100 data-popup-open:opacity-100 [[data-side]:hover_&]:opacity-100'

const floatingClass =
  'pointer-fine:absolute pointer-fine:top-0 pointer-fine:right-2 pointer-fine:-translate-y-1/2 pointer-fine:border ' +
  'pointer-fine:border-line pointer-fine:bg-raised pointer-fine:px-1.5 pointer-fine:shadow-low'
