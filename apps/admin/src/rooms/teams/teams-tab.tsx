import type { Team } from '@svar/contract'
import { Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../shell/session.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { TeamDialog } from './team-dialog.tsx'
import { TeamMark } from './team-mark.tsx'
import { TeamMenu } from './team-menu.tsx'
import { teamsTexts } from './texts/index.ts'
import { usePeople, useTeams } from './use-desk.ts'

/** The teams, or what a team is for where there is none yet. */
export function TeamsTab() {
  const texts = useTexts(teamsTexts)
  const mayChange = useMay('admin')
  const teams = useTeams()
  const [isAdding, setIsAdding] = useState(false)
  const add = mayChange && (
    <Button variant="primary" icon={Plus} onClick={() => setIsAdding(true)}>
      {texts.add}
    </Button>
  )
  if (teams.error && !teams.data) return <ErrorState error={teams.error} onRetry={teams.refetch} />
  if (!teams.data) return <SkeletonRows count={3} />
  const { items } = teams.data
  return (
    <>
      {items.length === 0 ? (
        <EmptyState icon={UsersRound} title={texts.emptyTitle} text={texts.emptyText} action={add} />
      ) : (
        <div className="flex flex-col gap-4">
          {add && <div className="flex justify-end">{add}</div>}
          <Card flush>
            <ul className="divide-y divide-line">
              {items.map((team) => (
                <TeamRow key={team.id} team={team} />
              ))}
            </ul>
          </Card>
        </div>
      )}
      {isAdding && <TeamDialog onClose={() => setIsAdding(false)} />}
    </>
  )
}

function TeamRow({ team }: { team: Team }) {
  const texts = useTexts(teamsTexts)
  const format = useFormat()
  const mayChange = useMay('admin')
  const people = usePeople().data?.items ?? []
  const names = people.filter(({ id }) => team.memberIds.includes(id)).map(({ name }) => name)
  return (
    <li className="flex items-center gap-3 px-4 py-3">
      <TeamMark team={team} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium wrap-anywhere">
          {team.name}
          {team.openNow ? (
            <Badge tone="success">{texts.openNow}</Badge>
          ) : (
            <Badge>{team.opensAt ? texts.opensAt(format.nearTime(team.opensAt)) : texts.closed}</Badge>
          )}
          <span className="text-sm font-normal text-muted">
            {team.rule ? texts.rules[team.rule] : texts.ruleAsWorkspace}
          </span>
        </p>
        <p className="text-sm wrap-anywhere text-muted">{names.join(', ') || texts.noMembers}</p>
      </div>
      {mayChange && <TeamMenu team={team} />}
    </li>
  )
}
