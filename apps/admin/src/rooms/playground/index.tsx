import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { BehindAnswer } from './behind/behind-answer.tsx'
import { Composer } from './composer.tsx'
import { Start } from './start.tsx'
import { playgroundTexts } from './texts/index.ts'
import { Thread } from './thread.tsx'
import { useIsWide } from './use-is-wide.ts'
import { type Choices, type Exchange, useSitting } from './use-sitting.ts'

/** The playground: ask as a customer would, and see how the answer came about. */
export function Room() {
  const texts = useTexts(playgroundTexts)
  const isWide = useIsWide()
  const [choices, setChoices] = useState<Choices>({ locale: null, engine: 'chain', isOneConversation: true })
  const { exchanges, ask, stop, clear } = useSitting(choices)
  const [chosen, setChosen] = useState<string | null>(null)
  const newest = exchanges.at(-1)
  const shown = exchanges.find(({ id }) => id === chosen) ?? (isWide ? newest : undefined)
  const scroller = useNewestInSight(chosen === null ? newest : undefined)

  function askNew(question: string) {
    setChosen(null)
    void ask(question)
  }

  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-w-0 flex-1 flex-col">
        <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
          <div className="mx-auto flex min-h-full w-full max-w-3xl flex-col px-4 py-6 sm:px-6">
            <h1 className={newest ? 'sr-only' : 'text-2xl font-semibold tracking-[-0.015em]'}>
              {texts.title}
            </h1>
            {newest ? (
              <Thread
                exchanges={exchanges}
                chosenId={shown?.id ?? null}
                onChoose={setChosen}
                onAsk={askNew}
                withDetails={!isWide}
              />
            ) : (
              <Start onAsk={askNew} />
            )}
          </div>
        </div>
        <Composer
          choices={choices}
          onChoices={setChoices}
          onAsk={askNew}
          onStop={newest?.state === 'asking' ? stop : undefined}
          onClear={newest ? clear : undefined}
        />
      </div>
      {isWide && <Behind exchange={shown} />}
    </div>
  )
}

function Behind({ exchange }: { exchange: Exchange | undefined }) {
  const texts = useTexts(playgroundTexts)
  return (
    <aside
      aria-label={texts.behind}
      className="w-[25rem] shrink-0 overflow-y-auto border-l border-line bg-sunken 2xl:w-[30rem]"
    >
      {exchange?.answer ? (
        <BehindAnswer answer={exchange.answer} question={exchange.question} />
      ) : (
        <p className="grid h-full place-items-center p-10 text-center text-muted">{texts.behindEmpty}</p>
      )}
    </aside>
  )
}

/** Scrolls what is being written into sight; nothing while somebody looks at an earlier answer. */
function useNewestInSight(newest: Exchange | undefined) {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (newest) scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }, [newest])
  return scroller
}
