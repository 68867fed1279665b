import type { InsightReport } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { type Asked, spans } from './asked.ts'
import { dashboardTexts } from './texts/index.ts'
import { useTeams } from './use-dashboard.ts'

/** Which days, and what of them. */
export function Toolbar({ asked, report }: { asked: Asked; report: InsightReport }) {
  const texts = useTexts(dashboardTexts)
  const isFresh = asked.from === '' && asked.to === ''
  const choose = (span: string) => (span === 'own' && isFresh ? asked.beginOwn(report) : asked.setSpan(span))
  const choices = spans.map((span) => ({ value: span, label: texts.spans[span] }))
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="flex flex-wrap items-end gap-3 max-sm:w-full">
        <div className="max-sm:hidden">
          <SegmentedControl
            label={texts.spans.label}
            value={asked.choice}
            onValueChange={choose}
            options={choices}
          />
        </div>
        <Select
          label={texts.spans.label}
          labelHidden
          className="w-full sm:hidden"
          value={asked.choice}
          onValueChange={choose}
          options={choices}
        />
        {asked.choice === 'own' && <OwnDates asked={asked} />}
      </div>
      <Filters asked={asked} report={report} />
    </div>
  )
}

function OwnDates({ asked }: { asked: Asked }) {
  const texts = useTexts(dashboardTexts)
  return (
    <div className="flex gap-2">
      <DateField
        label={texts.from}
        className="w-40 max-sm:flex-1"
        value={asked.from}
        max={asked.to || undefined}
        onValueChange={asked.setFrom}
      />
      <DateField
        label={texts.to}
        className="w-40 max-sm:flex-1"
        value={asked.to}
        min={asked.from || undefined}
        onValueChange={asked.setTo}
      />
    </div>
  )
}

/** A filter with nothing to choose from is not shown. */
function Filters({ asked, report }: { asked: Asked; report: InsightReport }) {
  const texts = useTexts(dashboardTexts)
  const teams = useTeams().data?.items ?? []
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const filters = [
    {
      label: texts.team,
      all: texts.allTeams,
      value: asked.team,
      set: asked.setTeam,
      options: teams.length
        ? [
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'none', label: texts.noTeam },
          ]
        : [],
    },
    {
      label: texts.channel,
      all: texts.allChannels,
      value: asked.channel,
      set: asked.setChannel,
      options: report.channels.map((value) => ({ value, label: texts.channels[value] ?? value })),
    },
    {
      label: texts.language,
      all: texts.allLanguages,
      value: asked.language,
      set: asked.setLanguage,
      options: report.languages.map((value) => ({ value, label: capital(names.of(value) ?? value) })),
    },
  ]
  return (
    <fieldset className="grid w-full grid-cols-2 gap-2 sm:w-auto sm:auto-cols-[10rem] sm:grid-flow-col sm:grid-cols-none">
      <legend className="sr-only">{texts.filters}</legend>
      {filters
        .filter(({ options, value }) => options.length > 1 || value)
        .map(({ label, all, value, set, options }) => (
          <Select
            key={label}
            label={label}
            labelHidden
            value={value || 'all'}
            onValueChange={(chosen) => set(chosen === 'all' ? '' : chosen)}
            options={[{ value: 'all', label: all }, ...options]}
          />
        ))}
    </fieldset>
  )
}

const capital = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1)
