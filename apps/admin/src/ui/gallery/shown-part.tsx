import { Mail, Sparkles } from 'lucide-react'
import { useState } from 'react'
import { AssistantAvatar, Avatar } from '../avatar.tsx'
import { Badge } from '../badge.tsx'
import { BarChart } from '../bar-chart.tsx'
import { Card } from '../card.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { RelativeTime } from '../relative-time.tsx'
import { RichText } from '../rich-text.tsx'
import { Sparkline } from '../sparkline.tsx'
import { type Column, Table } from '../table.tsx'
import { Tabs } from '../tabs.tsx'
import { Part } from './part.tsx'

const people = [
  'Ingrid Bjørnstad',
  'Thomas Aasen',
  'Åse Lunde',
  'Ola Tveit',
  'Maja Sørensen',
  'Jonas Fjellheim',
  'Kaja Brækken',
  'Siri Kvamme',
]
const answer =
  'Ordren er **ikke sendt ennå**, så adressen kan endres:\n\n- Skriv den nye adressen\n- Vi svarer innen `15` minutter\n\nMer på [vilkårene](https://example.com/vilkar).'
const week = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'].map((label, index) => ({
  key: label,
  label,
  value: [42, 38, 51, 47, 60, 12, 9][index] ?? 0,
}))

export function ShownPart() {
  return (
    <Part title="Shown">
      <div className="flex flex-wrap items-center gap-2">
        {people.map((name) => (
          <Avatar key={name} name={name} />
        ))}
        <AssistantAvatar />
        <Avatar name="Nordlys Sport" square size="large" />
      </div>
      <div className="flex flex-wrap gap-2">
        <Badge>30 åpne</Badge>
        <Badge tone="accent" icon={Sparkles}>
          KI
        </Badge>
        <Badge tone="success">Klar</Badge>
        <Badge tone="warning">12 min igjen</Badge>
        <Badge tone="danger">Brutt</Badge>
        <Badge icon={Mail}>E-post</Badge>
      </div>
      <TwoTabs />
      <SourceTable />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <BarChart label="Samtaler denne uken" bars={week} />
        <div className="flex flex-col gap-6">
          <Sparkline label="Svartid, synkende" values={[9, 8, 8.5, 6, 5, 5.5, 4]} />
          <ProgressBar label="Leser nordlys.no" share={0.62} />
        </div>
      </div>
    </Part>
  )
}

function TwoTabs() {
  const [tab, setTab] = useState('answer')
  const passages = <p className="text-muted">Fire utdrag.</p>
  return (
    <Tabs
      label="Svar og grunnlag"
      value={tab}
      onValueChange={setTab}
      tabs={[
        { value: 'answer', label: 'Svar', content: <RichText text={answer} /> },
        { value: 'passages', label: 'Utdrag', count: 4, content: passages },
      ]}
    />
  )
}

type Source = { name: string; state: string; count: number; at: number }

const columns: Column<Source>[] = [
  { key: 'name', title: 'Navn', wide: true, cell: (row) => <span className="font-medium">{row.name}</span> },
  {
    key: 'state',
    title: 'Tilstand',
    cell: (row) => <Badge tone={row.state === 'Klar' ? 'success' : 'accent'}>{row.state}</Badge>,
  },
  {
    key: 'count',
    title: 'Utdrag',
    align: 'end',
    cell: (row) => <span className="tabular-nums">{row.count}</span>,
  },
  {
    key: 'at',
    title: 'Sist hentet',
    cell: (row) => <RelativeTime at={row.at} className="whitespace-nowrap text-muted" />,
  },
]

function SourceTable() {
  const rows = [
    { name: 'Prisliste.pdf', state: 'Klar', count: 34, at: Date.now() - 7 * 60_000 },
    { name: 'nordlys.no', state: 'Henter', count: 210, at: Date.now() - 3 * 3_600_000 },
  ]
  return (
    <Card title="Kilder" text="Det assistenten kan svare fra" flush>
      <Table label="Kilder" rowKey={(row) => row.name} rows={rows} columns={columns} />
    </Card>
  )
}
