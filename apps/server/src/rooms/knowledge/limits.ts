/** What a workspace may bring. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
export const MAX_PASSAGES = 200_000
/** Up to here a text is cut and stored while its sender waits; longer ones are read by a job. */
export const MAX_TEXT_AT_ONCE = 20_000
