import type { ComposerDraft } from '@svar/contract'
import type { Draft } from './drafts.ts'
import { meetDrafts } from './meet-drafts.ts'

const quietMs = 1200
/** How long it waits before it asks again where nobody answered, at first and at most. */
const againMs = 2000
const againAtMostMs = 60_000

/** What the server keeps of a conversation's draft: the words, and the version to write upon. */
export type Kept = Pick<ComposerDraft, 'text' | 'kind' | 'version'>

type Ends = {
  ask: () => Promise<Kept>
  /** @returns what is kept now. @throws when it was changed elsewhere meanwhile, or nobody answers */
  put: (draft: Draft, version: number) => Promise<Kept>
  /** What stands in this page. */
  here: () => Draft
  change: (draft: Draft) => void
  /** Other words wait, or none any more. */
  offer: (other: Kept | null) => void
}

/**
 * Keeps a conversation's draft on the server for as long as it is open here, one question at a time, so that an older
 * answer is never taken for a newer one.
 */
export function draftKeeper({ ask, put, here, change, offer }: Ends) {
  let kept: Kept | null = null
  let offered: Kept | null = null
  /** What was sent, for as long as nobody has said that it came. */
  let sent: string | null = null
  let running: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = againMs
  let isOpen = true
  let isUnsure = true

  const inTurn = (work: () => Promise<void>) => {
    running = running.then(work).then(() => {
      wait = againMs
    }, keepLater)
    return running
  }
  // The words are on this device meanwhile; whoever writes on is asked for them sooner.
  function keepLater() {
    isUnsure = true
    clearTimeout(timer)
    if (isOpen) timer = setTimeout(keepNow, wait)
    wait = Math.min(wait * 2, againAtMostMs)
  }
  function choose(other: Kept | null) {
    offered = other
    offer(other)
  }
  function take(theirs: Kept) {
    isUnsure = false
    // What this page wrote itself is told of as well.
    if (kept?.version === theirs.version && kept.text === theirs.text) return
    // Written by this page too, where only the answer was lost.
    const meeting = theirs.text === sent ? 'keep' : meetDrafts(here().text, kept?.text ?? null, theirs.text)
    kept = theirs
    sent = null
    if (meeting === 'take') change({ text: theirs.text, mode: theirs.kind })
    // What was offered before may have been sent there since.
    choose(meeting === 'offer' ? theirs : null)
  }
  async function keep() {
    if (isUnsure) take(await ask())
    const draft = here()
    if (!kept || offered || isSame(kept, draft)) return
    sent = draft.text
    try {
      kept = await put(draft, kept.version)
      sent = null
    } catch (failure) {
      take(await ask())
      if (!offered && !isSame(kept, here())) throw failure
    }
  }
  function keepNow() {
    clearTimeout(timer)
    return inTurn(keep)
  }
  return {
    /** Asks what is kept there, and meets it. */
    meet: () => {
      isOpen = true
      return inTurn(async () => take(await ask()))
    },
    /** Something was written here. What was sent is forgotten at once: it would come back to whoever opens this again. */
    changed: () => {
      clearTimeout(timer)
      if (here().text.trim() === '') void keepNow()
      else timer = setTimeout(keepNow, quietMs)
    },
    /** One goes elsewhere, perhaps before a pause: what stands here now is what is kept. */
    leave: () => {
      isOpen = false
      return keepNow()
    },
    takeOther: () => {
      if (offered) change({ text: offered.text, mode: offered.kind })
      choose(null)
    },
    dismissOther: () => choose(null),
  }
}

const isSame = (kept: Kept, { text, mode }: Draft) =>
  kept.text === text ? text === '' || kept.kind === mode : kept.text === '' && text.trim() === ''
