/** Stripes in the tone of failure: seen as other than a plain bar also without colour. */
export function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" className="fill-danger-soft" />
        <rect width="2.2" height="4" className="fill-danger" />
      </pattern>
    </defs>
  )
}
