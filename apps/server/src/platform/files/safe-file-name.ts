const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/** Marks that turn the direction of text or take no room: they make `exe.txt` out of `txt.exe`. */
const deceiving =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const controls = /[\u0000-\u001f\u007f-\u009f]/g

/**
 * A name fit to be shown and offered for saving: no path, no control or direction marks, at most 120
 * characters with its extension kept. It is never used to find a file on disk.
 */
export function safeFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(controls, '')
    .replace(deceiving, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (plain === '') return 'file'
  const safe = reserved.test(plain) ? `_${plain}` : plain
  return shortened(safe)
}

function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= 120) return name
  const extension = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? ''
  return (
    letters
      .slice(0, 120 - extension.length)
      .join('')
      .trimEnd() + extension
  )
}
