import { Archive, Check, Clock, Plus, Search } from 'lucide-react'
import { Button } from '../button.tsx'
import { IconButton } from '../icon-button.tsx'
import { Kbd } from '../kbd.tsx'
import { Spinner } from '../spinner.tsx'
import { Part } from './part.tsx'

export function ButtonsPart() {
  return (
    <Part title="Buttons">
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" icon={Check}>
          Lukk
        </Button>
        <Button icon={Clock}>Utsett</Button>
        <Button variant="quiet">Foreslå svar</Button>
        <Button variant="danger">Slett</Button>
        <Button variant="primary" shortcut="⌘↵">
          Send
        </Button>
        <Button variant="primary" busy>
          Lagrer
        </Button>
        <Button disabled>Avslått</Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" icon={Plus}>
          Liten
        </Button>
        <Button size="medium">Middels</Button>
        <Button size="large" variant="primary">
          Stor
        </Button>
        <IconButton icon={Search} label="Søk" shortcut="⌘K" />
        <IconButton icon={Archive} label="Arkiver" variant="secondary" />
        <IconButton icon={Plus} label="Legg til" size="small" />
        <Spinner />
        <Kbd keys="⌘K" />
      </div>
    </Part>
  )
}
