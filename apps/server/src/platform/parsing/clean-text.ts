/**
 * Characters that a person does not see but a model reads: zero-width and joining marks, direction
 * overrides, tag characters, fillers, variation selectors. They hide instructions and split words.
 */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these marks is meant by itself
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu

/** Joiners and emoji presentation marks are kept inside an emoji, where they are part of the picture. */
const strayJoiner =
  /(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu
const strayPresentation = /(?<![\p{Extended_Pictographic}\d#*])\ufe0f/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Text as a person sees it: NFC, `\n` line ends, plain spaces, nothing invisible. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(strayPresentation, '')
    .replace(controls, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .normalize('NFC')
}
