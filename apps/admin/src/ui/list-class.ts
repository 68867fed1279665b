/** Rows in one frame with lines between, where each says more than a row of a `Table` holds. */
export const listClass =
  'divide-y divide-line overflow-hidden rounded-xl border border-line bg-canvas shadow-low'
