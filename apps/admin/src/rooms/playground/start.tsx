import { Sparkles } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { playgroundTexts } from './texts/index.ts'

/** Nothing asked yet: what this is for, and four questions to begin with. */
export function Start({ onAsk }: { onAsk: (question: string) => void }) {
  const texts = useTexts(playgroundTexts)
  return (
    <>
      <p className="mt-1 max-w-2xl text-muted">{texts.text}</p>
      <div className="my-auto flex flex-col items-center py-10 text-center">
        <span className="grid size-14 place-items-center rounded-2xl bg-accent-soft text-accent-ink">
          <Sparkles size={26} aria-hidden />
        </span>
        <h2 className="mt-4 text-lg font-semibold">{texts.startTitle}</h2>
        <p className="mt-1 text-muted">{texts.startText}</p>
        <ul className="mt-6 grid w-full max-w-xl gap-2.5 sm:grid-cols-2">
          {texts.examples.map((example) => (
            <li key={example}>
              <button
                type="button"
                onClick={() => onAsk(example)}
                className="h-full min-h-12 w-full rounded-xl border border-line-strong bg-canvas px-4 py-2.5 text-left shadow-low transition-colors hover:border-accent hover:bg-accent-soft"
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
