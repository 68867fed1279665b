import { BookOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorState } from '../error-state.tsx'
import { FileDrop } from '../file-drop.tsx'
import { SaveBar } from '../save-bar.tsx'
import { SettingsSection } from '../settings-page.tsx'
import { SkeletonRows } from '../skeleton.tsx'
import { TextField } from '../text-field.tsx'
import { Part } from './part.tsx'

const files = [
  { key: '1', name: 'Prisliste.pdf', bytes: 482_113, share: 1 },
  { key: '2', name: 'Vilkår for flytting.docx', bytes: 1_250_400, share: 0.4 },
  {
    key: '3',
    name: 'video.mov',
    bytes: 912_000_000,
    share: null,
    error: 'Denne filtypen kan ikke brukes her.',
  },
]

export function StatesPart() {
  const [chosen, setChosen] = useState(files)
  const [name, setName] = useState('Nordlys Flytt')
  const add = (added: File[]) =>
    setChosen([
      ...added.map((file) => ({ key: file.name, name: file.name, bytes: file.size, share: 1 })),
      ...chosen,
    ])
  return (
    <Part title="States">
      <div className="grid gap-6 md:grid-cols-2">
        <EmptyState
          icon={BookOpen}
          title="Ingen kunnskap ennå"
          text="Legg til dokumenter eller et nettsted, så kan assistenten svare fra dem."
          action={
            <Button variant="primary" icon={Plus}>
              Legg til
            </Button>
          }
        />
        <ErrorState error={new Error('hidden')} onRetry={() => {}} />
        <SkeletonRows count={4} />
        <FileDrop
          label="Legg til dokumenter"
          hint="PDF, Word, Excel eller tekst, inntil 25 MB"
          onFiles={add}
          files={chosen}
        />
      </div>
      <SettingsSection title="Bedriften" text="Det kundene ser.">
        <TextField label="Navn" value={name} onValueChange={setName} />
      </SettingsSection>
      <SaveBar
        isDirty={name !== 'Nordlys Flytt'}
        onSave={() => setName('Nordlys Flytt')}
        onDiscard={() => setName('Nordlys Flytt')}
      />
    </Part>
  )
}
