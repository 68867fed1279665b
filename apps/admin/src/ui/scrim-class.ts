/** The veil behind dialogs and drawers. */
export const scrimClass =
  'fixed inset-0 z-40 min-h-dvh bg-scrim transition-opacity duration-150 ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0 supports-[-webkit-touch-callout:none]:absolute'
