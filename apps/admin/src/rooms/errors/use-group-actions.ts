import type { ErrorGroup } from '@svar/contract'
import { api, call } from '../../shell/api.ts'
import { offerUndo } from '../../shell/undo.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { errorsTexts } from './texts/index.ts'
import { useReadAnew } from './use-errors.ts'

type Conditions = { until?: string; moreEvents?: number; moreUsers?: number }

const path = (id: string) => ({ params: { path: { id } } })

/** Brings a group back to where it stood. Conditions are given anew as what is left of them. */
function putBack(before: ErrorGroup): Promise<unknown> {
  if (before.state === 'unresolved')
    return call(api.POST('/api/monitoring/errors/{id}/reopen', path(before.id)))
  if (before.state === 'resolved') {
    const body = { inNextRelease: before.inNextRelease }
    return call(api.POST('/api/monitoring/errors/{id}/resolve', { ...path(before.id), body }))
  }
  const left = (limit: number | null, now: number) => (limit === null ? null : Math.max(1, limit - now))
  const body = {
    until: before.ignoredUntil,
    moreEvents: left(before.ignoredUntilEvents, before.events),
    moreUsers: left(before.ignoredUntilUsers, before.users),
  }
  return call(api.POST('/api/monitoring/errors/{id}/ignore', { ...path(before.id), body }))
}

/** What is done with one error or several at once; each can be taken back from the notice. */
export function useGroupActions() {
  const texts = useTexts(errorsTexts).act
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()

  async function doing(work: () => Promise<unknown>, told?: () => void) {
    try {
      await work()
      told?.()
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    }
    await readAnew()
  }

  function change(groups: ErrorGroup[], work: (id: string) => Promise<unknown>, title: string) {
    const undo = () => void doing(() => Promise.all(groups.map(putBack)))
    return doing(
      () => Promise.all(groups.map(({ id }) => work(id))),
      () => offerUndo({ title, tone: 'success', action: { label: texts.undo, onSelect: undo } }),
    )
  }

  return {
    doing,
    resolve: (groups: ErrorGroup[], inNextRelease = false) =>
      change(
        groups,
        (id) =>
          call(api.POST('/api/monitoring/errors/{id}/resolve', { ...path(id), body: { inNextRelease } })),
        texts.resolved(groups.length),
      ),
    ignore: (groups: ErrorGroup[], body: Conditions = {}) =>
      change(
        groups,
        (id) => call(api.POST('/api/monitoring/errors/{id}/ignore', { ...path(id), body })),
        texts.ignored(groups.length),
      ),
    reopen: (groups: ErrorGroup[]) =>
      change(
        groups,
        (id) => call(api.POST('/api/monitoring/errors/{id}/reopen', path(id))),
        texts.reopened(groups.length),
      ),
    assign: (id: string, memberId: string | null) =>
      doing(() =>
        call(api.POST('/api/monitoring/errors/{id}/assignment', { ...path(id), body: { memberId } })),
      ),
  }
}
