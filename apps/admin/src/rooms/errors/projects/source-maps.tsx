import type { ErrorSourceMap } from '@svar/contract'
import { Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { upload } from '../../../shell/api.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { notify } from '../../../ui/notify.ts'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew, useSourceMaps } from '../use-errors.ts'

/** The source maps of a project, newest first, and a way to add one by hand. */
export function SourceMaps({ projectId }: { projectId: string }) {
  const texts = useTexts(errorsTexts).projects
  const { data, error, refetch } = useSourceMaps(projectId)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  return (
    <>
      {!data && <SkeletonRows count={2} />}
      {data?.items.length === 0 && <p className="text-sm text-muted">{texts.noMaps}</p>}
      {data && data.items.length > 0 && (
        <ScrollArea label={texts.maps} className="max-h-80 rounded-lg border border-line">
          <ul className="divide-y divide-line">
            {data.items.map((map) => (
              <MapRow key={map.id} map={map} />
            ))}
          </ul>
        </ScrollArea>
      )}
      <AddMap projectId={projectId} />
    </>
  )
}

function MapRow({ map }: { map: ErrorSourceMap }) {
  const format = useFormat()
  return (
    <li className="px-3 py-2 text-sm">
      <span className="block font-mono text-xs wrap-anywhere">{map.file}</span>
      <span className="text-muted wrap-anywhere">
        {[map.release ?? map.debugId, map.dist, format.bytes(map.sizeBytes), format.dateTime(map.createdAt)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}

function AddMap({ projectId }: { projectId: string }) {
  const texts = useTexts(errorsTexts).projects
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const input = useRef<HTMLInputElement>(null)
  const [release, setRelease] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function send(file: File | undefined) {
    if (!file) return
    setIsBusy(true)
    const query = release.trim() ? `?release=${encodeURIComponent(release.trim())}` : ''
    try {
      await upload(`/api/monitoring/projects/${projectId}/source-maps${query}`, file)
      notify({ title: texts.mapAdded, tone: 'success' })
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    }
    setIsBusy(false)
    await readAnew()
  }

  return (
    <div className="flex flex-wrap items-end gap-3">
      <TextField
        label={texts.mapRelease}
        optional
        maxLength={200}
        value={release}
        onValueChange={setRelease}
        className="min-w-40 flex-1"
      />
      <Button icon={Upload} busy={isBusy} onClick={() => input.current?.click()}>
        {texts.addMap}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".map,application/json"
        aria-label={texts.addMap}
        hidden
        onChange={({ currentTarget }) => {
          void send(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
