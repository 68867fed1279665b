/** Whether it is written as `#rrggbb`, and may stand in a style as it is. */
export const isColour = (value: string | null): value is string => /^#[\da-f]{6}$/i.test(value ?? '')

/** Relative luminance of a colour such as #2f55c7 (WCAG 2.2). */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red, green, blue] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** White or near-black, whichever can be read better on the colour. */
export function textColourOn(colour: string): string {
  const light = luminance(colour)
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.058 ? '#ffffff' : '#16181d'
}
