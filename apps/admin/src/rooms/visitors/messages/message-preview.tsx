import type { Locale } from '@svar/contract'
import { X } from 'lucide-react'
import { Suspense, use } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { visitorsTexts } from '../texts/index.ts'

/** How a visitor sees it, above the chat's button. */
export function MessagePreview({ text, locale }: { text: string; locale: Locale }) {
  const texts = useTexts(visitorsTexts)
  return (
    <figure>
      <figcaption className="mb-1.5 text-sm font-medium">{texts.preview}</figcaption>
      <div className="flex justify-end rounded-xl bg-sunken p-4">
        {text.trim() ? (
          <Suspense fallback={<p className="py-4">{text}</p>}>
            <Bubble text={text} locale={locale} />
          </Suspense>
        ) : (
          <p className="w-full py-4 text-center text-sm text-muted">{texts.previewEmpty}</p>
        )}
      </div>
    </figure>
  )
}

/** All of it in the visitor's language, whatever the owner reads. */
function Bubble({ text, locale }: { text: string; locale: Locale }) {
  const texts = use(visitorsTexts.load(locale))
  return (
    <div
      lang={locale}
      className="relative w-full max-w-80 rounded-2xl border border-line bg-raised py-3.5 pr-12 pl-4.5 shadow-popup"
    >
      <p className="text-sm font-semibold text-muted">{texts.assistant}</p>
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        {text}
      </p>
      <p className="mt-1.5 text-sm font-semibold underline underline-offset-3">{texts.answer}</p>
      <X size={18} aria-hidden className="absolute top-3.5 right-3.5" />
    </div>
  )
}
