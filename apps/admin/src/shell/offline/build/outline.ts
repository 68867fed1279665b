export type Point = [x: number, y: number]

const STEPS = 16

/**
 * The lines of an SVG path, its curves cut into short straight pieces. It knows the commands that our own icon
 * uses: M L H V C A Z, large and small; arcs of circles only.
 * @throws Error at any other command
 */
export function outlineOf(path: string): Point[][] {
  const loops: Point[][] = []
  let at: Point = [0, 0]
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const command = letter.toUpperCase()
    if (command === 'M') loops.push([])
    const loop = loops.at(-1) ?? []
    if (command === 'Z') {
      at = loop[0] ?? at
      continue
    }
    for (const given of inPieces(numbers, command)) {
      const points = pointsOf(command, given, at, letter !== command)
      loop.push(...points)
      at = points.at(-1) ?? at
    }
  }
  return loops
}

const lengths: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7 }

function inPieces(numbers: number[], command: string): number[][] {
  const length = lengths[command]
  if (!length) throw new Error(`The icon uses the path command ${command}, which is not known here`)
  return Array.from({ length: numbers.length / length }, (_, index) =>
    numbers.slice(index * length, (index + 1) * length),
  )
}

function pointsOf(command: string, given: number[], [x, y]: Point, isRelative: boolean): Point[] {
  const [baseX, baseY] = isRelative ? [x, y] : [0, 0]
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = given
  if (command === 'H') return [[baseX + a, y]]
  if (command === 'V') return [[x, baseY + a]]
  if (command === 'A') return arc([x, y], [baseX + f, baseY + g], a, d === 1, e === 1)
  if (command !== 'C') return [[baseX + a, baseY + b]]
  return cubic([x, y], [baseX + a, baseY + b], [baseX + c, baseY + d], [baseX + e, baseY + f])
}

function cubic(from: Point, one: Point, two: Point, to: Point): Point[] {
  return Array.from({ length: STEPS }, (_, index): Point => {
    const t = (index + 1) / STEPS
    const s = 1 - t
    const along = (axis: 0 | 1) =>
      s ** 3 * from[axis] + 3 * s * s * t * one[axis] + 3 * s * t * t * two[axis] + t ** 3 * to[axis]
    return [along(0), along(1)]
  })
}

/** A part of a circle, by the conversion of the SVG specification (F.6.5), for equal radii. */
function arc(from: Point, to: Point, wanted: number, isLarge: boolean, isClockwise: boolean): Point[] {
  const half: Point = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2]
  const reach = Math.hypot(...half)
  const radius = Math.max(wanted, reach)
  const height = Math.sqrt(Math.max(0, radius ** 2 - reach ** 2)) / reach
  const side = isLarge === isClockwise ? 1 : -1
  const centre: Point = [
    from[0] + half[0] + side * height * half[1],
    from[1] + half[1] - side * height * half[0],
  ]
  const angleTo = (point: Point) => Math.atan2(point[1] - centre[1], point[0] - centre[0])
  const start = angleTo(from)
  let sweep = angleTo(to) - start
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI
  return Array.from({ length: STEPS }, (_, index): Point => {
    const angle = start + (sweep * (index + 1)) / STEPS
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]
  })
}
