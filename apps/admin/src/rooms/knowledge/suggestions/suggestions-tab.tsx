import { Lightbulb } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { usePaged } from '../use-paged.ts'
import { SuggestionCard } from './suggestion-card.tsx'

/** What people wrote that the assistant could know: approved, changed or refused by a person. */
export function SuggestionsTab() {
  const { suggestion } = useTexts(knowledgeTexts)
  const suggestions = usePaged(['knowledge', 'suggestions'], (cursor, signal) =>
    call(api.GET('/api/knowledge/suggestions', { params: { query: { cursor } }, signal })),
  )
  if (suggestions.error) return <ErrorState error={suggestions.error} onRetry={suggestions.refetch} />
  if (!suggestions.items) return <SkeletonRows count={3} />
  if (suggestions.items.length === 0) {
    return <EmptyState icon={Lightbulb} title={suggestion.emptyTitle} text={suggestion.emptyText} />
  }
  return (
    <>
      <ul className="flex flex-col gap-3">
        {suggestions.items.map((item) => (
          <SuggestionCard key={item.id} suggestion={item} />
        ))}
      </ul>
      <MoreButton more={suggestions.more} busy={suggestions.isLoadingMore} />
    </>
  )
}
