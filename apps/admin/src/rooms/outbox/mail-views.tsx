import { useTexts } from '../../texts/use-texts.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { MailFrame } from './mail-frame.tsx'
import { outboxTexts } from './texts/index.ts'

const views = ['light', 'dark', 'plain'] as const

type MailViewsProps = {
  title: string
  html: string
  text: string
  view: string
  onViewChange: (view: string) => void
}

/** A letter as its reader sees it by day, in the dark, or as plain text. */
export function MailViews({ title, html, text, view, onViewChange }: MailViewsProps) {
  const texts = useTexts(outboxTexts)
  const shown = views.find((one) => one === view) ?? 'light'
  return (
    <>
      <div className="mb-3">
        <SegmentedControl
          label={texts.shownAs}
          value={shown}
          onValueChange={onViewChange}
          options={views.map((value) => ({ value, label: texts.words[value] }))}
        />
      </div>
      {shown === 'plain' ? (
        <pre className="rounded-xl border border-line bg-sunken p-5 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
          {text}
        </pre>
      ) : (
        <MailFrame title={title} html={html} isDark={shown === 'dark'} />
      )}
    </>
  )
}
