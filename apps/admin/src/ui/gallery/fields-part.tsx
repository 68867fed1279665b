import { Bot, Search, UserRound } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from '../checkbox.tsx'
import { ColorField } from '../color-field.tsx'
import { Combobox } from '../combobox.tsx'
import { CopyField } from '../copy-field.tsx'
import { RadioCards } from '../radio-cards.tsx'
import { Select } from '../select.tsx'
import { Switch } from '../switch.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { Part } from './part.tsx'

const zones = [
  'Europe/Oslo',
  'Europe/Stockholm',
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'Europe/Berlin',
  'America/New_York',
]
const roles = [
  { value: 'admin', label: 'Administrator', hint: 'Alt unntatt å slette arbeidsområdet' },
  { value: 'agent', label: 'Medarbeider', hint: 'Samtaler og kunnskap' },
  { value: 'viewer', label: 'Leser' },
]

export function FieldsPart() {
  return (
    <Part title="Fields">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextFields />
        <ChoiceFields />
      </div>
      <CopyField
        label="Linjen til nettstedet"
        value='<script src="https://svar.example.no/widget.js" data-key="wk_1"></script>'
      />
      <Switches />
      <Cards />
    </Part>
  )
}

function TextFields() {
  const [text, setText] = useState('Nordlys Flytt')
  const still = () => {}
  return (
    <>
      <TextField label="Navn" value={text} onValueChange={setText} hint="Slik kundene kjenner dere." />
      <TextField
        label="E-post"
        value="kari@"
        onValueChange={still}
        error="Dette ser ikke ut som en e-postadresse."
      />
      <TextField label="Nettsted" prefix="https://" value={text} onValueChange={setText} optional />
      <TextField label="Pris" suffix="kr" value="6900" onValueChange={still} />
      <TextField label="Søk" icon={Search} value="" placeholder="Søk i kunnskapen …" onValueChange={still} />
      <TextField label="Passord" type="password" value="hemmelig" onValueChange={still} />
    </>
  )
}

function ChoiceFields() {
  const [greeting, setGreeting] = useState('Hei! Hva kan jeg hjelpe med?')
  const [role, setRole] = useState('agent')
  const [zone, setZone] = useState<string | null>('Europe/Oslo')
  const [color, setColor] = useState('#3452bd')
  return (
    <>
      <Select label="Rolle" value={role} onValueChange={setRole} options={roles} />
      <Combobox
        label="Tidssone"
        value={zone}
        onValueChange={setZone}
        options={zones.map((value) => ({ value, label: value }))}
      />
      <TextArea label="Hilsen" value={greeting} onValueChange={setGreeting} />
      <ColorField label="Farge" value={color} onValueChange={setColor} hint="Knappen og kundens bobler." />
    </>
  )
}

function Switches() {
  const [isOn, setIsOn] = useState(true)
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Switch
        label="Vis kilder"
        hint="Kunden ser hvor svaret kommer fra."
        checked={isOn}
        onCheckedChange={setIsOn}
      />
      <div className="flex flex-col gap-3">
        <Checkbox label="Send kopi på e-post" checked={isOn} onCheckedChange={setIsOn} />
        <Checkbox label="Noen er valgt" hint="Ikke alle" checked={false} mixed onCheckedChange={() => {}} />
      </div>
    </div>
  )
}

function Cards() {
  const [who, setWho] = useState('bot')
  return (
    <RadioCards
      label="Hvem svarer først?"
      columns={2}
      value={who}
      onValueChange={setWho}
      options={[
        {
          value: 'bot',
          title: 'Assistenten',
          text: 'Et menneske tar over når kunden ber om det.',
          icon: Bot,
        },
        { value: 'person', title: 'Et menneske', text: 'Assistenten foreslår svar.', icon: UserRound },
      ]}
    />
  )
}
