/** What a search asks for: a value of a tag, or a text that stands in what the list shows. */
export interface SearchPart {
  text: string
  /** Null where nothing but the text can be meant. */
  tag: { name: string; value: string } | null
}

const TAG = /(?<!\S)([A-Za-z][\w.-]{0,199}):(?:"([^"]{1,200})"|([^\s"/]\S{0,199}))(?!\S)/g

/** Reads `basket plan:pro browser:"Chrome 126"`: tags by name and value, and all else as one text. */
export function readSearch(search: string): SearchPart[] {
  const parts: SearchPart[] = []
  const rest = search.replace(TAG, (text, name: string, quoted?: string, bare?: string) => {
    parts.push({ text: text.replaceAll('"', ''), tag: { name, value: quoted ?? bare ?? '' } })
    return ' '
  })
  const text = rest.replace(/\s+/g, ' ').trim()
  return text === '' ? parts : [...parts, { text, tag: null }]
}
