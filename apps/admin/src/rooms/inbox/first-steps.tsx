import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BookOpen, CircleCheck, FlaskConical, MessageCircle } from 'lucide-react'
import { api, call } from '../../shell/api.ts'
import { usePath } from '../../shell/room-path.ts'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import type { Icon } from '../../ui/icon.ts'
import { inboxTexts } from './texts/index.ts'

/** What a new workspace does first, in order, while its inbox is empty. */
export function FirstSteps() {
  const texts = useTexts(inboxTexts).firstSteps
  const maySetUp = useMay('admin')
  // The same question as the menu's, so it is asked once.
  const { data: known } = useQuery({
    queryKey: ['knowledge', 'overview'],
    queryFn: ({ signal }) => call(api.GET('/api/knowledge', { signal })),
  })
  if (!maySetUp) return null
  return (
    <section className="w-full max-w-md px-6 py-14">
      <h2 className="text-lg font-semibold">{texts.title}</h2>
      <p className="mt-1 text-muted">{texts.text}</p>
      <ol className="mt-6 flex flex-col gap-3">
        <Step room="knowledge" icon={BookOpen} isDone={(known?.passages ?? 0) > 0} {...texts.knowledge} />
        <Step room="playground" icon={FlaskConical} {...texts.playground} />
        <Step room="widget" icon={MessageCircle} {...texts.widget} />
      </ol>
    </section>
  )
}

type StepProps = { room: string; icon: Icon; title: string; text: string; isDone?: boolean }

function Step({ room, icon: Icon, title, text, isDone }: StepProps) {
  const path = usePath()
  return (
    <li>
      <Link
        to={path(room)}
        className="flex gap-3.5 rounded-xl border border-line bg-canvas p-4 shadow-low transition-colors hover:bg-hover"
      >
        <span className="mt-0.5 text-accent-ink">
          {isDone ? <CircleCheck size={20} aria-hidden /> : <Icon size={20} aria-hidden />}
        </span>
        <span className="min-w-0">
          <span className="block font-medium">{title}</span>
          <span className="block text-sm text-muted">{text}</span>
        </span>
      </Link>
    </li>
  )
}
