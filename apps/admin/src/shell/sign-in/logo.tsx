/** The sign and the name. */
export function Logo() {
  return (
    <span className="flex items-center gap-2.5 text-lg font-semibold tracking-[-0.01em]">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden>
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M9 10.5A2.5 2.5 0 0 1 11.5 8h9a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5H16l-4.6 4.1c-.5.4-1.2.1-1.2-.6V20A2.5 2.5 0 0 1 9 17.6z"
          className="fill-on-accent"
        />
        <path
          d="m12.8 14.3 2.3 2.2 4.2-4.4"
          fill="none"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="stroke-accent"
        />
      </svg>
      Svar
    </span>
  )
}
