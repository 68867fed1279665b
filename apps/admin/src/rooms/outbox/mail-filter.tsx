import { mailReadings, mailTemplates, outgoingStates } from '@svar/contract'
import { Search } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { outboxTexts } from './texts/index.ts'
import type { useMailFilter } from './use-mail-filter.ts'

const all = 'all'

/** Finds a mail by its recipient, its subject, what it is, or how far it has come. */
export function MailFilter({ filter }: { filter: ReturnType<typeof useMailFilter> }) {
  const texts = useTexts(outboxTexts)
  const states = outgoingStates.map((value) => ({ value, label: texts.states[value] }))
  const readings = mailReadings.map((value) => ({ value, label: texts.reading[value] }))
  const kinds = mailTemplates.map((value) => ({ value, label: texts.words.names[value] }))
  return (
    <div className="mb-4 flex flex-wrap gap-3">
      <div className="min-w-56 flex-1">
        <TextField
          label={texts.search}
          labelHidden
          type="search"
          icon={Search}
          placeholder={texts.search}
          value={filter.search}
          onValueChange={filter.setSearch}
          maxLength={200}
        />
      </div>
      <div className="w-52 max-sm:w-full">
        <Select
          label={texts.kind}
          labelHidden
          value={filter.asked.template ?? all}
          onValueChange={(value) => filter.setTemplate(value === all ? '' : value)}
          options={[{ value: all, label: texts.allKinds }, ...kinds]}
        />
      </div>
      <div className="w-52 max-sm:w-full">
        <Select
          label={texts.state}
          labelHidden
          value={filter.asked.state ?? filter.asked.reading ?? all}
          onValueChange={(value) => filter.setState(value === all ? '' : value)}
          options={[{ value: all, label: texts.allStates }, ...states, ...readings]}
        />
      </div>
    </div>
  )
}
