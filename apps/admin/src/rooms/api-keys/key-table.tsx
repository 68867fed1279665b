import type { ApiKey } from '@svar/contract'
import { Trash2 } from 'lucide-react'
import { reaches, useWorkspace } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { apiKeysTexts } from './texts/index.ts'

type KeyTableProps = { keys: ApiKey[]; onRevoke: (key: ApiKey) => void }

/** One key in each row; its secret is nowhere. */
export function KeyTable({ keys, onRevoke }: KeyTableProps) {
  const texts = useTexts(apiKeysTexts)
  const { role: ownRole } = useWorkspace()
  const columns: Column<ApiKey>[] = [
    {
      key: 'name',
      title: texts.name,
      wide: true,
      cell: ({ name, prefix }) => (
        <div className="min-w-0 py-2">
          <p className="font-medium wrap-anywhere">{name}</p>
          <p className="font-mono text-sm text-muted">{prefix}…</p>
        </div>
      ),
    },
    { key: 'role', title: texts.role, cell: ({ role }) => <Badge>{texts.roles[role]}</Badge> },
    { key: 'created', title: texts.created, cell: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'used', title: texts.lastUsed, cell: ({ lastUsedAt }) => <When at={lastUsedAt} /> },
    {
      key: 'revoke',
      title: texts.revoke,
      titleHidden: true,
      align: 'end',
      cell: (key) =>
        reaches(ownRole, key.role) && (
          <IconButton icon={Trash2} label={texts.revokeNamed(key.name)} onClick={() => onRevoke(key)} />
        ),
    },
  ]
  return <Table label={texts.title} columns={columns} rows={keys} rowKey={({ id }) => id} />
}

function When({ at }: { at: string | null }) {
  const texts = useTexts(apiKeysTexts)
  const look = 'text-sm whitespace-nowrap text-muted'
  return at ? <RelativeTime at={at} className={look} /> : <span className={look}>{texts.never}</span>
}
