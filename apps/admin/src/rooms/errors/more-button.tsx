import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { errorsTexts } from './texts/index.ts'

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }

/** Fetches the next page of the list, when there is one. */
export function MoreButton({ query }: { query: Paged }) {
  const texts = useTexts(errorsTexts)
  if (!query.hasNextPage) return null
  return (
    <div className="flex justify-center py-4">
      <Button onClick={() => void query.fetchNextPage()} busy={query.isFetchingNextPage}>
        {texts.more}
      </Button>
    </div>
  )
}
