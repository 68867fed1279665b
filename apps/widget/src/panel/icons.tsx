const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  send: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  clip: 'M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-3.7 3.6-5.5 7.5-5.5s6.9 1.8 7.5 5.5',
  up: 'M7 10.5V20H4v-9.5h3Zm0 0L11 3.5c1.4 0 2.3 1 2.1 2.4l-.6 3.6H18a2 2 0 0 1 2 2.4l-1.2 6.3A2.2 2.2 0 0 1 16.6 20H7',
  file: 'M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5l-5-5Zm0 0v5h5',
  out: 'M13.5 5H19v5.5M19 5l-8 8M16.5 14v4A1.5 1.5 0 0 1 15 19.5H6A1.5 1.5 0 0 1 4.5 18V9A1.5 1.5 0 0 1 6 7.5h4',
  mail: 'M4.5 6h15v12h-15ZM4.5 7l7.5 6 7.5-6',
  fresh: 'M12 6v12M6 12h12',
  down: 'M6 10l6 6 6-6',
}

/** A line icon; always beside a text or inside a labelled button, so hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
