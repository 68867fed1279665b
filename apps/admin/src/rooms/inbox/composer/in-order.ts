/**
 * A choice that shows at once and is saved behind the one before it, so that the last one chosen is the last one saved.
 * @param save gives it to the server
 * @param show puts it on the screen
 * @param failed hears what could not be saved, when nothing was chosen since; what was shown before is shown again
 */
export function inOrder<Value>(
  save: (value: Value) => Promise<unknown>,
  { show, failed }: { show: (value: Value) => void; failed: (error: unknown) => void },
) {
  let saving: Promise<unknown> = Promise.resolve()
  let latest = 0
  return {
    choose(value: Value, before: Value) {
      const turn = ++latest
      show(value)
      const own = saving.catch(() => undefined).then(() => save(value))
      saving = own
      own.catch((error) => {
        if (turn !== latest) return
        saving = Promise.resolve()
        show(before)
        failed(error)
      })
    },
    /** Ends when the server knows what was chosen last. @throws what kept it from that */
    saved: (): Promise<unknown> => saving,
  }
}
