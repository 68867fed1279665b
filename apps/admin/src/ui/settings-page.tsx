import type { ReactNode } from 'react'
import { Page } from './page.tsx'
import { PageHeader } from './page-header.tsx'

type SettingsPageProps = { title: string; text?: ReactNode; actions?: ReactNode; children: ReactNode }

/** A page of settings: sections one below the other. Ends with a `SaveBar` when there is something to save. */
export function SettingsPage({ title, text, actions, children }: SettingsPageProps) {
  return (
    <Page>
      <PageHeader title={title} text={text} actions={actions} />
      <div className="divide-y divide-line border-t border-line">{children}</div>
    </Page>
  )
}

type SettingsSectionProps = { title: string; text?: ReactNode; children: ReactNode }

/** What it is about at the left, the form at the right; one below the other on phones. */
export function SettingsSection({ title, text, children }: SettingsSectionProps) {
  return (
    <section className="grid gap-x-10 gap-y-4 py-7 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]">
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        {text && <p className="mt-1 text-sm text-muted">{text}</p>}
      </div>
      <div className="flex min-w-0 max-w-xl flex-col gap-5">{children}</div>
    </section>
  )
}
