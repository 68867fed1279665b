import type { Locale, Message } from '@svar/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { locales } from '../../../texts/locales.ts'
import type { Messages } from '../thread/messages.ts'
import type { Lesson } from './teach-menu.tsx'

export type LessonDraft = { question: string; answer: string; locale: Locale; isPublished: boolean }

/** What the form begins with: the customer's words before the message, and the answer where there is one to start from. */
export function useLessonDraft(message: Message, lesson: Lesson) {
  const own = useLocale()
  return useState<LessonDraft>(() => {
    const known = queryClient.getQueryData<Messages>(['conversations', 'messages', message.conversationId])
    const asked = known?.items.findLast(
      ({ author, kind, seq }) => author.kind === 'visitor' && kind === 'text' && seq < message.seq,
    )
    const written = asked?.locale ?? message.locale
    return {
      question: asked?.text.slice(0, 500) ?? '',
      answer: lesson === 'custom' ? '' : message.text,
      locale: locales.find((one) => one === written) ?? own,
      isPublished: true,
    }
  })
}

/** The question and answer that a message was given from; null where it came from something else. */
export function useAnsweredFrom(message: Message, lesson: Lesson) {
  const [source] = message.sources
  const { data } = useQuery({
    queryKey: ['knowledge', 'faqs', source?.sourceId, 'is-one'],
    enabled: lesson === 'correct' && source !== undefined,
    queryFn: async ({ signal }) => {
      const params = { path: { id: source?.sourceId ?? '' } }
      try {
        await call(api.GET('/api/knowledge/faqs/{id}/versions', { params, signal }))
        return true
      } catch (error) {
        if (isApiError(error, 'not_found')) return false
        throw error
      }
    },
  })
  return data && source ? { id: source.sourceId, question: source.title } : null
}

export function useTeach({ conversationId, id: messageId, author }: Message) {
  return useMutation({
    mutationFn: ({ isPublished, ...lesson }: LessonDraft & { faqId: string | null }) => {
      const status = isPublished ? ('published' as const) : ('draft' as const)
      const corrected = author.kind === 'assistant' ? messageId : null
      return call(
        api.POST('/api/assistant/lessons', {
          body: { ...lesson, conversationId, messageId: corrected, status },
        }),
      )
    },
    onSuccess: () =>
      Promise.all(
        [['knowledge'], ['feedback']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      ),
  })
}
