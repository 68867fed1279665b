export type Mended =
  | { payload: Record<string, unknown> }
  | { fault: 'notObject' }
  | { fault: 'notJson'; reason: string }

/** What was written in the editor as what an event carries: an object, or what is wrong with it. */
export function readMended(written: string): Mended {
  try {
    const value: unknown = JSON.parse(written)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'notObject' }
    return { payload: value as Record<string, unknown> }
  } catch (error) {
    return { fault: 'notJson', reason: error instanceof Error ? error.message : '' }
  }
}

type FieldFault = { field: string; message: string }

/** What the server found wrong, by the name that a person sees in the editor: `payload.contact.id` → `contact.id`. */
export function faultsOf(errors: Record<string, string>): FieldFault[] {
  return Object.entries(errors).map(([path, message]) => ({
    field: path.replace(/^payload\.?/, ''),
    message,
  }))
}
