import type { Locale } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LocaleSelect } from '../locale-select.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { completeAddress } from './complete-address.ts'

const schedules = [0, 1, 7, 30] as const
type CrawlChoice = { pages: string; depth: string; everyDays: string; locale: Locale | null }

const isWithin = (value: string, least: number, most: number) =>
  /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most

/** The address of a website, and how far to follow its links. */
export function AddWebsite({ onDone }: { onDone: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [address, setAddress] = useState('')
  const [crawl, setCrawl] = useState<CrawlChoice>({ pages: '200', depth: '4', everyDays: '7', locale: null })
  const [isChecked, setIsChecked] = useState(false)
  const url = completeAddress(address)
  const isRight = url !== null && isWithin(crawl.pages, 1, 2000) && isWithin(crawl.depth, 0, 10)

  const add = useMutation({
    mutationFn: (url: string) => call(api.POST('/api/knowledge/websites', { body: bodyOf(url, crawl) })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['knowledge'] })
      onDone()
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsChecked(true)
    if (isRight) add.mutate(url)
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={texts.source.address}
        hint={texts.source.addressHint}
        error={isChecked && url === null ? texts.source.addressError : null}
        value={address}
        onValueChange={setAddress}
        placeholder="https://"
        inputMode="url"
        autoComplete="url"
        autoCapitalize="off"
        spellCheck={false}
      />
      <Advanced value={crawl} onValueChange={setCrawl} isChecked={isChecked} />
      {add.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {isApiError(add.error, 'conflict') ? texts.source.duplicateSite : sentence(add.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={add.isPending}>
          {texts.source.readSite}
        </Button>
      </DialogActions>
    </form>
  )
}

const bodyOf = (url: string, { pages, depth, everyDays, locale }: CrawlChoice) => ({
  url,
  locale,
  crawl: { maxPages: Number(pages), maxDepth: Number(depth), everyDays: Number(everyDays) },
})

type AdvancedProps = {
  value: CrawlChoice
  onValueChange: (value: CrawlChoice) => void
  isChecked: boolean
}

function Advanced({ value, onValueChange, isChecked }: AdvancedProps) {
  const texts = useTexts(knowledgeTexts)
  const set = (change: Partial<CrawlChoice>) => onValueChange({ ...value, ...change })
  const isWrong = !isWithin(value.pages, 1, 2000) || !isWithin(value.depth, 0, 10)
  return (
    <details className="group rounded-lg border border-line" open={isChecked && isWrong ? true : undefined}>
      <summary className="flex min-h-10 list-none items-center gap-1.5 rounded-lg px-3 text-sm font-medium text-muted hover:text-ink">
        <ChevronRight size={15} aria-hidden className="transition-transform group-open:rotate-90" />
        {texts.source.advanced}
      </summary>
      <div className="grid gap-4 px-3 pt-1 pb-4 sm:grid-cols-2">
        <TextField
          label={texts.source.pages}
          inputMode="numeric"
          value={value.pages}
          onValueChange={(pages) => set({ pages })}
          error={isWithin(value.pages, 1, 2000) ? null : texts.source.pagesError}
        />
        <TextField
          label={texts.source.depth}
          hint={texts.source.depthHint}
          inputMode="numeric"
          value={value.depth}
          onValueChange={(depth) => set({ depth })}
          error={isWithin(value.depth, 0, 10) ? null : texts.source.depthError}
        />
        <Select
          label={texts.source.again}
          value={value.everyDays}
          onValueChange={(everyDays) => set({ everyDays })}
          options={schedules.map((days) => ({ value: String(days), label: texts.source.schedules[days] }))}
        />
        <LocaleSelect
          value={value.locale}
          onValueChange={(locale) => set({ locale })}
          none={texts.findLocale}
        />
      </div>
    </details>
  )
}
