import type { ErrorProject, ErrorUploadToken } from '@svar/contract'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../../../texts/format.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { SkeletonRows } from '../../../../ui/skeleton.tsx'
import { errorsTexts } from '../../texts/index.ts'
import { useUploadTokens } from '../../use-errors.ts'
import { NewTokenDialog } from './new-token-dialog.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'

/** With what builds upload source maps and tell of releases: each token with when it was last used. */
export function Tokens({ project }: { project: ErrorProject }) {
  const texts = useTexts(errorsTexts).projects.tokens
  const { data, error, refetch } = useUploadTokens(project.id)
  const [isMaking, setIsMaking] = useState(false)
  const [revoked, setRevoked] = useState<ErrorUploadToken | null>(null)
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  return (
    <>
      {!data && <SkeletonRows count={2} />}
      {data?.items.length === 0 && <p className="text-sm text-muted">{texts.none}</p>}
      {data && data.items.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line">
          {data.items.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setRevoked(token)} />
          ))}
        </ul>
      )}
      <Button icon={Plus} onClick={() => setIsMaking(true)} className="self-start">
        {texts.create}
      </Button>
      {isMaking && <NewTokenDialog project={project} onClose={() => setIsMaking(false)} />}
      {revoked && <RevokeDialog token={revoked} onClose={() => setRevoked(null)} />}
    </>
  )
}

function TokenRow({ token, onRevoke }: { token: ErrorUploadToken; onRevoke: () => void }) {
  const texts = useTexts(errorsTexts).projects.tokens
  const format = useFormat()
  const { name, createdAt, lastUsedAt } = token
  return (
    <li className="flex items-center justify-between gap-3 px-3 py-2 text-sm">
      <span className="min-w-0">
        <span className="block font-medium wrap-anywhere">{name}</span>
        <span className="text-muted">
          {texts.made(format.date(createdAt))} ·{' '}
          {lastUsedAt ? texts.used(format.dateTime(lastUsedAt)) : texts.neverUsed}
        </span>
      </span>
      <IconButton icon={Trash2} label={texts.revokeNamed(name)} size="small" onClick={onRevoke} />
    </li>
  )
}
