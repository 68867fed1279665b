import type { CannedResponse } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { previewOf } from './preview.ts'
import { cannedTexts } from './texts/index.ts'
import { useTeamNames } from './use-responses.ts'

type ResponseRowProps = { response: CannedResponse; onOpen: () => void }

/** One canned response: what is typed to get it, what it says, who has it, and how much it is used. */
export function ResponseRow({ response, onOpen }: ResponseRowProps) {
  const all = useTexts(cannedTexts)
  const locale = useLocale()
  const { shortcut, title, texts, uses, lastUsedAt } = response
  const written = locales.filter((known) => texts[known])
  const text = texts[locale] ?? Object.values(texts)[0] ?? ''
  const words = previewOf(text, all.variables).map((piece) =>
    piece.isFilled ? `[${piece.text}]` : piece.text,
  )
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 hover:bg-hover">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <button
            type="button"
            aria-label={all.edit(title)}
            onClick={onOpen}
            className="rounded-sm font-medium wrap-anywhere outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
          >
            {title}
          </button>
          <code className="text-sm text-accent-ink">/{shortcut}</code>
          <Reach response={response} />
        </p>
        <p className="line-clamp-1 text-sm wrap-anywhere text-muted">{words.join('')}</p>
      </div>
      <p className="shrink-0 text-right text-sm text-muted tabular-nums max-sm:w-full max-sm:text-left">
        {uses > 0 && all.uses(uses)}
        {lastUsedAt && (
          <>
            {' · '}
            {all.lastUsed} <RelativeTime at={lastUsedAt} />
          </>
        )}
        <span
          className={classNames('sm:block', uses > 0 && "max-sm:before:mx-1.5 max-sm:before:content-['·']")}
          title={written.map((known) => localeNames[known]).join(', ')}
        >
          {all.languages(written.length)}
        </span>
      </p>
    </li>
  )
}

function Reach({ response: { scope, teamId } }: { response: CannedResponse }) {
  const texts = useTexts(cannedTexts)
  const teams = useTeamNames()
  if (scope === 'everyone') return null
  const team = teams.find(({ id }) => id === teamId)?.name
  return <Badge tone={scope === 'mine' ? 'accent' : 'neutral'}>{team ?? texts.scopes[scope]}</Badge>
}
