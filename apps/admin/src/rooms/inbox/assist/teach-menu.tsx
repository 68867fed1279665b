import type { Message } from '@svar/contract'
import { GraduationCap } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Menu } from '../../../ui/menu.tsx'
import type { MenuItem } from '../../../ui/menu-item.ts'
import { assistTexts } from './texts/index.ts'

const TeachDialog = lazy(async () => ({ default: (await import('./teach-dialog.tsx')).TeachDialog }))

export type Lesson = 'correct' | 'custom' | 'add'

/** Under what we said: what the assistant can learn from it, in one step. */
export function TeachMenu({ message }: { message: Message }) {
  const mayTeach = useMay('agent')
  const isOurs = message.author.kind === 'assistant' || message.author.kind === 'member'
  if (!mayTeach || !isOurs || message.kind !== 'text' || message.text.trim() === '') return null
  return (
    <Suspense>
      <Opened message={message} />
    </Suspense>
  )
}

function Opened({ message }: { message: Message }) {
  const texts = useTexts(assistTexts).teach
  const [lesson, setLesson] = useState<Lesson | null>(null)
  const lessons: Lesson[] = message.author.kind === 'assistant' ? ['correct', 'custom'] : ['add']
  const items: MenuItem[] = lessons.map((one) => ({
    label: texts.lessons[one],
    onSelect: () => setLesson(one),
  }))
  return (
    <>
      <Menu
        items={items}
        trigger={
          <button type="button" className={triggerClass}>
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
  'flex items-center gap-1 rounded-md py-0.5 text-xs text-muted hover:text-ink pointer-coarse:py-2 ' +
  'pointer-fine:opacity-0 focus-visible:opacity-100 data-popup-open:opacity-100 [[data-side]:hover_&]:opacity-100'
