/** The pattern of whatever holds these words as they stand; null for none. */
export const containing = (words: string | undefined): string | null =>
  words?.trim() ? `%${words.trim().replace(/[\\%_]/g, '\\$&')}%` : null
