import { useTexts } from '../../texts/use-texts.ts'
import { Part } from './facts.tsx'
import { monitoringTexts } from './texts/index.ts'

/** What an event carries, as formatted JSON. */
export function Payload({ payload }: { payload: Record<string, unknown> }) {
  const texts = useTexts(monitoringTexts)
  const isEmpty = Object.keys(payload).length === 0
  return (
    <Part title={texts.payload}>
      {isEmpty ? (
        <p className="text-sm text-muted">{texts.nothingCarried}</p>
      ) : (
        <pre className="rounded-lg border border-line bg-sunken px-4 py-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
          {JSON.stringify(payload, null, 2)}
        </pre>
      )}
      <p className="mt-1.5 text-sm text-muted">{texts.sealedLeftOut}</p>
    </Part>
  )
}
