/** A passage's Markdown as plain words, for a line or two of preview: tables as `a · b`, no marks. */
export function plainPassage(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*\|?[\s:|-]*-{3}[\s:|-]*$/.test(line))
    .map((line) => (/^\s*\|/.test(line) ? cells(line) : line.replace(/^\s*(#{1,6}|[-*+]|>)\s+/, '')))
    .join('\n')
    .replace(/\*\*|__|`/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
}

const cells = (line: string) =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ')
