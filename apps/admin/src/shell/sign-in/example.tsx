import { FileText, UserRound } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { AssistantAvatar } from '../../ui/avatar.tsx'
import { shellTexts } from '../texts/index.ts'

/** What Svar does, as a small conversation. For the eye only: nothing here is needed to get in. */
export function Example() {
  const { signIn: texts } = useTexts(shellTexts)
  return (
    <aside
      aria-hidden
      className="relative hidden w-[46%] max-w-3xl flex-col justify-center overflow-hidden border-l border-line bg-sunken px-12 lg:flex xl:px-20"
    >
      <span className="pointer-events-none absolute -top-80 -right-72 size-[60rem] rounded-full bg-[radial-gradient(closest-side,var(--accent-soft),transparent)]" />
      <div className="relative flex max-w-md flex-col gap-3.5">
        <p className="max-w-[85%] self-end rounded-2xl rounded-br-md bg-accent px-4 py-2.5 text-on-accent shadow-low">
          {texts.exampleQuestion}
        </p>
        <div className="flex items-end gap-2.5">
          <AssistantAvatar />
          <div className="rounded-2xl rounded-bl-md border border-line bg-raised px-4 py-3 shadow-popup">
            <p>{texts.exampleAnswer}</p>
            <p className="mt-2.5 inline-flex items-center gap-1.5 rounded-md bg-accent-soft px-2 py-1 text-xs font-medium text-accent-ink">
              <FileText size={13} />
              {texts.exampleSource}
            </p>
          </div>
        </div>
        <p className="mt-1 flex items-center gap-3 text-xs font-medium text-muted">
          <span className="h-px flex-1 bg-line-strong" />
          <UserRound size={13} />
          {texts.exampleHandOver}
          <span className="h-px flex-1 bg-line-strong" />
        </p>
      </div>
      <div className="relative mt-12 max-w-md">
        <p className="text-xl font-semibold tracking-[-0.01em]">{texts.promise}</p>
        <p className="mt-2 text-muted">{texts.promiseText}</p>
      </div>
    </aside>
  )
}
