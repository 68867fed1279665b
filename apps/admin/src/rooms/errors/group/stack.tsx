import type { ErrorEvent } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { errorsTexts } from '../texts/index.ts'
import { Facts } from './facts.tsx'
import { Fold } from './fold.tsx'
import { type Frame, linesOf, placeOf, stretchesOf } from './frames.ts'

/** What was thrown and what caused it, each with its calls; the project's own code is open. */
export function Stack({ event }: { event: ErrorEvent }) {
  const texts = useTexts(errorsTexts).group
  // The one that was thrown stands last in the event.
  const thrown = event.exceptions.toReversed()
  if (thrown.length === 0) return <p className="wrap-anywhere">{event.message ?? texts.noStack}</p>
  return (
    <div className="flex flex-col gap-6">
      {thrown.map((exception, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chain of causes does not change
        <section key={index}>
          {index > 0 && <p className="mb-1 text-sm text-muted">{texts.causedBy}</p>}
          <h3 className="font-mono text-sm font-semibold wrap-anywhere">
            {[exception.type, exception.value].filter(Boolean).join(': ')}
          </h3>
          {exception.frames.length === 0 && <p className="mt-1 text-sm text-muted">{texts.noStack}</p>}
          <Calls frames={exception.frames} />
        </section>
      ))}
    </div>
  )
}

function Calls({ frames }: { frames: Frame[] }) {
  const texts = useTexts(errorsTexts).group
  if (frames.length === 0) return null
  const stretches = stretchesOf(frames)
  const firstOwn = stretches.find(({ kind }) => kind === 'own')
  return (
    <ol className="mt-3 divide-y divide-line overflow-hidden rounded-lg border border-line">
      {stretches.map((stretch) => (
        <li key={stretch.key}>
          {stretch.kind === 'own' ? (
            <OwnCall frame={stretch.frame} isOpen={stretch === firstOwn} />
          ) : (
            <Fold summary={texts.hiddenFrames(stretch.frames.length)} isMuted>
              <ul className="px-4 pb-2 pl-9">
                {stretch.frames.map((frame, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the calls of an event do not change
                  <li key={index} className="py-0.5 font-mono text-xs wrap-anywhere text-muted">
                    {frame.function ?? texts.anonymous} {placeOf(frame)}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </li>
      ))}
    </ol>
  )
}

function OwnCall({ frame, isOpen }: { frame: Frame; isOpen: boolean }) {
  const texts = useTexts(errorsTexts).group
  const name = (
    <>
      <span className="font-medium">{frame.function ?? texts.anonymous}</span>{' '}
      <span className="text-muted">{placeOf(frame)}</span>
    </>
  )
  const lines = linesOf(frame)
  if (lines.length === 0 && !frame.variables)
    return <p className="px-4 py-2 pl-9 font-mono text-xs wrap-anywhere">{name}</p>
  return (
    <Fold summary={name} isOpen={isOpen}>
      {lines.length > 0 && <Lines lines={lines} />}
      {frame.variables && (
        <div className="border-t border-line px-4 py-2">
          <h4 className="text-xs text-muted">{texts.variables}</h4>
          <Facts facts={frame.variables} />
        </div>
      )}
    </Fold>
  )
}

function Lines({ lines }: { lines: ReturnType<typeof linesOf> }) {
  return (
    <pre className="bg-sunken py-2 font-mono text-xs leading-5">
      {lines.map(({ number, text, isHere }, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an event do not change
          key={index}
          className={isHere ? 'flex bg-warning-soft font-semibold' : 'flex'}
        >
          <span aria-hidden className="w-12 shrink-0 pr-3 text-right text-muted select-none">
            {number}
          </span>
          <span className="min-w-0 wrap-anywhere whitespace-pre-wrap">
            {text}
            {'\n'}
          </span>
        </span>
      ))}
    </pre>
  )
}
