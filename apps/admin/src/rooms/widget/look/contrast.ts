/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const a = luminance(one) + 0.05
  const b = luminance(other) + 0.05
  return Math.max(a, b) / Math.min(a, b)
}

const light = '#ffffff'
const dark = '#16181d'

/** White or near-black, whichever reads better on the colour: the same choice as the server makes. */
export function textColourOn(colour: string): string {
  return contrast(light, colour) >= contrast(dark, colour) ? light : dark
}

/** Whether a bubble of this colour hardly stands out from a white page. */
export function isPale(colour: string): boolean {
  return contrast(light, colour) < 1.6
}
