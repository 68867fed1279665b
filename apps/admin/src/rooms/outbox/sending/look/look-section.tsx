import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { api, call } from '../../../../shell/api.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { FileDrop } from '../../../../ui/file-drop.tsx'
import { notify } from '../../../../ui/notify.ts'
import { SettingsSection } from '../../../../ui/settings-page.tsx'
import { SkeletonRows } from '../../../../ui/skeleton.tsx'
import { sendingTexts } from '../texts/index.ts'
import { toPng } from './to-png.ts'

const queryKey = ['mail-look']

/** The workspace's own picture at the top of its mails. Counts at once. */
export function LookSection() {
  const { look: texts } = useTexts(sendingTexts)
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(api.GET('/api/delivery/look', { signal })),
  })
  const change = useChange()
  const logo = data?.logo
  return (
    <SettingsSection title={texts.title} text={texts.text}>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <SkeletonRows count={1} />}
      {logo && (
        <div className="flex flex-wrap items-center justify-between gap-4 rounded-xl border border-line px-4 py-3.5">
          {/* On white, as most mail programs show it. */}
          <span className="rounded-lg bg-paper p-3">
            <img
              src={new URL(logo.url).pathname}
              width={logo.width}
              height={logo.height}
              alt={texts.alt}
              className="block"
            />
          </span>
          <Button icon={Trash2} busy={change.isPending} onClick={() => change.mutate(null)}>
            {texts.remove}
          </Button>
        </div>
      )}
      {data && (
        <FileDrop
          label={logo ? texts.another : texts.add}
          hint={texts.hint}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          multiple={false}
          disabled={change.isPending}
          onFiles={([file]) => file && change.mutate(file)}
        />
      )}
    </SettingsSection>
  )
}

function useChange() {
  const { look: texts } = useTexts(sendingTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (file: File | null) =>
      call(api.PUT('/api/delivery/look', { body: { logo: file && (await toPng(file)) } })),
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
    onError: () => notify({ title: texts.failed, tone: 'danger' }),
  })
}
