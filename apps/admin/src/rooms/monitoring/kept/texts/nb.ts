export const nb = {
  label: 'Hvor lenge hendelser beholdes',
  hint: 'Gjelder det som er ferdig behandlet. Det noen fortsatt skylder, beholdes.',
  days: (count: string) => `${count} dager`,
  saved: 'Lagret. Det som er eldre, blir slettet.',
}

export type Messages = typeof nb
