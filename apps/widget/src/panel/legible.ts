type Rgb = [number, number, number]

const toHex = ([r, g, b]: Rgb) => `#${((1 << 24) + (r << 16) + (g << 8) + b).toString(16).slice(1)}`

/** `#rrggbb` as its three parts. */
export const parse = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The brand's colour where it must be read as text: moved towards `ink` just as far as it takes to stand out
 * from `ground` by 4.5 to 1. All are `#rrggbb`.
 */
export function legible(brand: string, ground: string, ink: string): string {
  const [from, to, under] = [parse(brand), parse(ink), parse(ground)]
  for (let share = 0; share <= 1; share += 0.1) {
    const mixed = from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share)) as Rgb
    if (contrast(mixed, under) >= 4.6) return toHex(mixed)
  }
  return ink
}
