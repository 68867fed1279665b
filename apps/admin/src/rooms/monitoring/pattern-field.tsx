import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import { ChevronDown } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Field, type FieldProps } from '../../ui/field.tsx'
import { suggestionsFor } from './patterns.ts'
import { monitoringTexts } from './texts/index.ts'
import { useSubscribers } from './use-bus.ts'

type PatternFieldProps = Omit<FieldProps, 'label'> & { value: string; onValueChange: (value: string) => void }

/** A type of event or a pattern of types: the known ones are offered, anything else may be typed. */
export function PatternField({ value, onValueChange, ...field }: PatternFieldProps) {
  const texts = useTexts(monitoringTexts)
  const { data } = useSubscribers()
  return (
    <Field {...field} label={texts.events.pattern}>
      <Base.Root
        items={suggestionsFor(data?.types ?? [])}
        value={value}
        onValueChange={onValueChange}
        openOnInputClick
      >
        <Base.InputGroup className="relative flex items-center">
          <Base.Input
            placeholder="#"
            spellCheck={false}
            autoCapitalize="none"
            maxLength={100}
            className="control pr-9 font-mono text-sm"
          />
          <Base.Trigger
            aria-label={texts.events.knownTypes}
            className="absolute right-1.5 grid size-7 place-items-center rounded-md hover:bg-hover"
          >
            <ChevronDown size={16} aria-hidden className="text-faint" />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={6} className="z-50">
            <Base.Popup className="popup w-(--anchor-width) overflow-hidden">
              <Base.Empty>
                <p className="px-3 py-3 text-sm text-muted">{texts.events.noTypes}</p>
              </Base.Empty>
              <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0">
                {(pattern: string) => (
                  <Base.Item key={pattern} value={pattern} className="popup-row font-mono">
                    <span className="wrap-anywhere">{pattern}</span>
                    {pattern === '#' && (
                      <span className="font-sans text-muted">{texts.replays.everything}</span>
                    )}
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}
