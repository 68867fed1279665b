/** "    at save (https://shop.example/shop.js:10:5)", and "save@https://shop.example/shop.js:10:5". */
const calls = [/^\s*at (?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/, /^([^@]*)@(.+?):(\d+):(\d+)$/]
const MOST = 30

/** The calls of a stack as browsers write it, the one that threw last; the names of pages lose what follows the path. */
export function framesOf(stack: string | undefined) {
  return (stack ?? '')
    .split('\n')
    .slice(0, MOST)
    .flatMap((line) => {
      const call = calls[0]?.exec(line) ?? calls[1]?.exec(line)
      if (!call) return []
      const [, name, file, lineno, colno] = call
      return {
        function: name || '?',
        filename: file?.replace(/[?#].*/, ''),
        lineno: Number(lineno),
        colno: Number(colno),
        in_app: true,
      }
    })
    .reverse()
}
