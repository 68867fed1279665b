import type { Locale } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import type { WidgetDraft } from '../settings-draft.ts'
import { widgetTexts } from '../texts/index.ts'
import { useChat } from './use-chat.ts'
import { usePreviewLook } from './use-preview-look.ts'

/** The real chat in a page of nobody's, as it is being set. It asks no server and stores nothing. */
export function PreviewPane({ draft, locale }: { draft: WidgetDraft; locale: Locale }) {
  const { preview: texts } = useTexts(widgetTexts)
  const look = usePreviewLook(draft, locale)
  const { place, hasFailed } = useChat(look)

  return (
    <section aria-label={texts.title} className="xl:sticky xl:top-0">
      <h2 className="mb-3 text-base font-semibold">{texts.title}</h2>
      <div className="overflow-hidden rounded-xl border border-line-strong bg-paper shadow-low">
        <PageDrawing address={draft.allowedOrigins[0]} />
        <div ref={place} className="relative isolate -mt-[40.75rem] h-[40.75rem] overflow-hidden">
          {hasFailed && <p className="m-5 rounded-lg bg-sunken p-4 text-sm text-muted">{texts.failed}</p>}
        </div>
      </div>
      <p className="mt-2 text-sm text-muted">{texts.text}</p>
    </section>
  )
}

/** A website as grey shapes, always light: most websites are, and the chat must stand out from them. */
function PageDrawing({ address = '' }: { address?: string }) {
  return (
    <div aria-hidden className="flex h-[43rem] flex-col">
      <div className="flex h-9 items-center gap-1.5 border-b border-[#e6e8ec] bg-[#f6f7f9] px-3">
        {['one', 'two', 'three'].map((dot) => (
          <span key={dot} className="size-2.5 rounded-full bg-[#d3d6dd]" />
        ))}
        <span className="mx-auto h-5 w-1/2 truncate rounded-md bg-paper px-2 text-center text-xs leading-5 text-[#636875]">
          {address.replace(/^https?:\/\//, '')}
        </span>
      </div>
      <div className="flex flex-col gap-4 p-6">
        <span className="h-4 w-24 rounded bg-[#e7e9ee]" />
        <span className="mt-4 h-8 w-4/5 rounded bg-[#e7e9ee]" />
        <span className="h-3 w-full rounded bg-[#f0f1f5]" />
        <span className="h-3 w-5/6 rounded bg-[#f0f1f5]" />
        <span className="mt-4 h-36 w-full rounded-xl bg-[#f0f1f5]" />
        <span className="h-3 w-full rounded bg-[#f0f1f5]" />
        <span className="h-3 w-2/3 rounded bg-[#f0f1f5]" />
      </div>
    </div>
  )
}
