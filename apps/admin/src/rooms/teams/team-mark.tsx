import type { Team } from '@svar/contract'

const looks: Record<Team['color'], string> = {
  blue: 'bg-[#2563eb]',
  green: 'bg-[#15803d]',
  amber: 'bg-[#b45309]',
  red: 'bg-[#b91c1c]',
  violet: 'bg-[#7c3aed]',
  teal: 'bg-[#0f766e]',
  pink: 'bg-[#be185d]',
  gray: 'bg-[#475569]',
}

/** A team's colour with its symbol, or the first letter of its name. */
export function TeamMark({ team }: { team: Pick<Team, 'color' | 'emoji' | 'name'> }) {
  return (
    <span
      aria-hidden
      className={`grid size-9 shrink-0 place-items-center rounded-xl text-base font-semibold text-[#ffffff] ${looks[team.color]}`}
    >
      {team.emoji || ([...team.name][0] ?? '').toLocaleUpperCase()}
    </span>
  )
}
