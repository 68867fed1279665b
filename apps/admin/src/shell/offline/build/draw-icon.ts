import { outlineOf, type Point } from './outline.ts'

type Shape = { color: number[]; covers: (x: number, y: number) => boolean }

/** So many points of a pixel on an edge are asked, in each direction. */
const SAMPLES = 4

/**
 * Draws our icon: rounded rectangles, filled paths and round strokes in plain colours.
 * @param svg the icon, its view box starting at 0 0
 * @param size width and height in pixels
 * @param isFullBleed its ground reaches into the corners, for systems that cut a shape of their own
 * @returns `size` × `size` pixels, four bytes each: red, green, blue, opacity
 */
export function drawIcon(svg: string, size: number, isFullBleed: boolean): Uint8Array {
  const box = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const shapes = shapesOf(svg, isFullBleed)
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixelAt(shapes, x, y, box / size), (y * size + x) * 4)
  }
  return pixels
}

/** One colour where all corners of the pixel show the same shape; else the mean of its points. */
function pixelAt(shapes: Shape[], x: number, y: number, unit: number): number[] {
  const topAt = (px: number, py: number) => shapes.findLast(({ covers }) => covers(px * unit, py * unit))
  const top = topAt(x, y)
  if (top === topAt(x + 1, y) && top === topAt(x, y + 1) && top === topAt(x + 1, y + 1))
    return top ? [...top.color, 255] : [0, 0, 0, 0]
  const points = Array.from({ length: SAMPLES ** 2 }, (_, point) =>
    topAt(x + ((point % SAMPLES) + 0.5) / SAMPLES, y + (Math.floor(point / SAMPLES) + 0.5) / SAMPLES),
  )
  const shown = points.flatMap((shape) => shape?.color ?? [])
  const count = shown.length / 3 || 1
  const mean = [0, 1, 2].map((channel) =>
    shown.filter((_, at) => at % 3 === channel).reduce((a, b) => a + b, 0),
  )
  return [...mean.map((sum) => Math.round(sum / count)), Math.round((255 * shown.length) / 3 / SAMPLES ** 2)]
}

function shapesOf(svg: string, isFullBleed: boolean): Shape[] {
  return [...svg.matchAll(/<(rect|path)\s([^>]*?)\/>/g)].flatMap(([, kind, given = '']) => {
    const named = new Map([...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
    const number = (name: string) => Number(named.get(name) ?? 0)
    if (kind === 'rect')
      return {
        color: colorOf(named.get('fill')),
        covers: rect(number('width'), isFullBleed ? 0 : number('rx')),
      }
    return pathShape(named)
  })
}

function pathShape(named: Map<string | undefined, string | undefined>): Shape {
  const loops = outlineOf(named.get('d') ?? '')
  const isFilled = named.get('fill') !== 'none'
  const reach = isFilled ? 0 : Number(named.get('stroke-width')) / 2
  const [xs, ys] = [0, 1].map((axis) => loops.flat().map((point) => point[axis as 0 | 1])) as [
    number[],
    number[],
  ]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const covers = (x: number, y: number) =>
    x >= left - reach &&
    x <= right + reach &&
    y >= top - reach &&
    y <= bottom + reach &&
    (isFilled ? isInside(loops, x, y) : isNear(loops, x, y, reach))
  return { color: colorOf(named.get(isFilled ? 'fill' : 'stroke')), covers }
}

/** `#3452bd` or `#fff`, as three numbers. */
function colorOf(text = '#000'): number[] {
  const digits = text.length === 4 ? text.replace(/[^#]/g, '$&$&') : text
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

const rect = (side: number, radius: number) => (x: number, y: number) => {
  const overX = Math.max(0, Math.abs(x - side / 2) - (side / 2 - radius))
  const overY = Math.max(0, Math.abs(y - side / 2) - (side / 2 - radius))
  return radius === 0 || Math.hypot(overX, overY) <= radius
}

/** Whether a line to the right crosses the outline an odd number of times. */
function isInside(loops: Point[][], x: number, y: number): boolean {
  let inside = false
  for (const loop of loops) {
    loop.forEach(([toX, toY], index) => {
      const [fromX, fromY] = loop.at(index - 1) as Point
      if (fromY > y === toY > y) return
      if (x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside
    })
  }
  return inside
}

/** Whether a point lies no further than `reach` from a line: a stroke with round ends and corners. */
function isNear(loops: Point[][], x: number, y: number, reach: number): boolean {
  return loops.some((loop) =>
    loop.slice(1).some(([toX, toY], index) => {
      const [fromX, fromY] = loop[index] as Point
      const [dx, dy] = [toX - fromX, toY - fromY]
      const share = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)
      const t = Math.min(1, Math.max(0, share))
      return Math.hypot(x - fromX - t * dx, y - fromY - t * dy) <= reach
    }),
  )
}
