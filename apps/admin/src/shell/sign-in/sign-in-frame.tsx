import type { ReactNode } from 'react'
import { chooseLocale, useLocale } from '../../texts/current-locale.ts'
import { localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { shellTexts } from '../texts/index.ts'
import { usePageTitle } from '../use-page-title.ts'
import { Example } from './example.tsx'
import { Logo } from './logo.tsx'

type SignInFrameProps = { title: string; text?: ReactNode; children?: ReactNode }

/** The page around each way in: the form at the left, what it is for at the right. */
export function SignInFrame({ title, text, children }: SignInFrameProps) {
  usePageTitle(title)
  return (
    <div className="flex min-h-full bg-canvas">
      <main className="flex flex-1 flex-col px-6 py-6 sm:px-10">
        <header className="flex items-center justify-between gap-4">
          <Logo />
          <LanguageChoice />
        </header>
        <div className="m-auto w-full max-w-[22.5rem] py-10">
          <h1 className="text-2xl font-semibold tracking-[-0.02em]">{title}</h1>
          {text && <p className="mt-1.5 text-muted">{text}</p>}
          <div className="mt-7">{children}</div>
        </div>
      </main>
      <Example />
    </div>
  )
}

// A plain select: no script to load for it, and each system draws it well.
function LanguageChoice() {
  const locale = useLocale()
  const texts = useTexts(shellTexts)
  return (
    <select
      aria-label={texts.language}
      value={locale}
      onChange={(event) => chooseLocale(event.currentTarget.value as typeof locale)}
      className="rounded-lg bg-canvas px-2 py-1.5 text-sm text-muted hover:bg-hover hover:text-ink"
    >
      {locales.map((value) => (
        <option key={value} value={value} lang={value}>
          {localeNames[value]}
        </option>
      ))}
    </select>
  )
}
