import type { Contact, Conversation } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { fieldErrors } from '../../../shell/api-error.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { uiTexts } from '../../../ui/texts/index.ts'
import { contactQuery } from '../queries.ts'
import { patchConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'

type ContactFormProps = { conversation: Conversation; contact: Contact; onDone: () => void }

/** Corrects who the customer is. An emptied field is forgotten. */
export function ContactForm({ conversation, contact, onDone }: ContactFormProps) {
  const texts = useTexts(inboxTexts).details
  const common = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const start = useRef({ name: contact.name ?? '', email: contact.email ?? '', phone: contact.phone ?? '' })
  const [typed, setTyped] = useState(start.current)
  const save = useSave(conversation, onDone)
  const errors = fieldErrors(save.error)
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    error: errors[name] ?? null,
    onValueChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({
      name: typed.name.trim() || null,
      email: typed.email.trim() || null,
      phone: typed.phone.trim() || null,
    })
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <TextField label={texts.name} autoComplete="off" maxLength={200} autoFocus {...field('name')} />
      <TextField label={texts.email} type="email" autoComplete="off" {...field('email')} />
      <TextField label={texts.phone} type="tel" autoComplete="off" maxLength={40} {...field('phone')} />
      {save.error && Object.keys(errors).length === 0 && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(save.error)}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button variant="primary" type="submit" busy={save.isPending}>
          {common.save}
        </Button>
      </div>
    </form>
  )
}

function useSave({ id, contact }: Conversation, onDone: () => void) {
  const texts = useTexts(inboxTexts).details
  const memberId = useMembers().me?.id ?? null
  return useMutation({
    mutationFn: (body: Record<'name' | 'email' | 'phone', string | null>) =>
      call(api.PATCH('/api/contacts/{id}', { params: { path: { id: contact.id } }, body })),
    onSuccess: ({ name, email, phone }) => {
      patchConversation(id, { contact: { id: contact.id, name, email, phone } }, memberId)
      queryClient.invalidateQueries({ queryKey: contactQuery(id).queryKey })
      notify({ title: texts.saved, tone: 'success' })
      onDone()
    },
  })
}
