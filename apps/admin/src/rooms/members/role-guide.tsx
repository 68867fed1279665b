import { useTexts } from '../../texts/use-texts.ts'
import { membersTexts } from './texts/index.ts'
import { roles } from './use-members.ts'

/** What each role may do. */
export function RoleGuide() {
  const texts = useTexts(membersTexts)
  return (
    <section className="mt-8">
      <h2 className="text-base font-semibold">{texts.rolesTitle}</h2>
      <dl className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {roles.toReversed().map((role) => (
          <div key={role}>
            <dt className="text-sm font-medium">{texts.roles[role]}</dt>
            <dd className="text-sm text-muted">{texts.roleTexts[role]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
