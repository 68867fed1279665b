import type { AgainOutcome } from '@svar/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, call } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { notify } from '../../../ui/notify.ts'
import { againTexts } from './texts/index.ts'

type Answer = { items: { id: string; outcome: AgainOutcome }[] }

/** Has mails go out again, and tells which of them do not, and why. Their states change by themselves as they go out. */
export function useSendAgain() {
  const client = useQueryClient()
  const tell = useTell()
  return async (ids: string[]) => {
    const answer = await call(api.POST('/api/delivery/mails/again', { body: { ids } }))
    await client.invalidateQueries({ queryKey: ['mails'] })
    tell(answer)
  }
}

function useTell() {
  const texts = useTexts(againTexts)
  const path = usePath()
  const navigate = useNavigate()
  return ({ items }: Answer) => {
    const count = (outcome: AgainOutcome) => items.filter((one) => one.outcome === outcome).length
    const queued = count('queued')
    if (queued === items.length) return notify({ title: texts.done(queued), tone: 'success' })
    const refused = items.length - queued
    const text = [
      queued > 0 && texts.notDone(refused),
      count('suppressed') > 0 && texts.suppressed(count('suppressed')),
      count('no_sender') > 0 && texts.no_sender,
      count('link_gone') > 0 && texts.link_gone(count('link_gone')),
      count('settled') > 0 && texts.settled(count('settled')),
    ]
    const cure = count('suppressed') > 0 ? 'suppressed' : count('no_sender') > 0 ? 'sending' : null
    notify({
      title: queued > 0 ? texts.done(queued) : texts.notDone(refused),
      text: text.filter(Boolean).join(' '),
      tone: 'danger',
      ...(cure && {
        action: {
          label: cure === 'suppressed' ? texts.toList : texts.toSending,
          onSelect: () => void navigate({ to: path('outbox', cure) }),
        },
      }),
    })
  }
}
