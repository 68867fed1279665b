/**
 * What to do when the server keeps other words of a draft than this page thought: nothing was written here since
 * (`take` them), something was (`offer` them beside it), or there is nothing to choose (`keep` what stands here).
 * @param here what stands in this page
 * @param known what this page thought that the server keeps; null where it has not asked yet
 * @param theirs what the server keeps; empty where it was sent or forgotten meanwhile
 */
export function meetDrafts(here: string, known: string | null, theirs: string): 'take' | 'offer' | 'keep' {
  if (theirs === here) return 'keep'
  if (here === (known ?? '')) return 'take'
  return theirs === '' ? 'keep' : 'offer'
}
