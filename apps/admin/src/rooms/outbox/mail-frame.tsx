import { useMemo, useState } from 'react'
import { dressedAgain, sheetOf, undressed } from './mail-document.ts'

const firstHeight = 480
const borders = 2

/**
 * A letter in a frame of its own. The sandbox lets no script run, no form be sent and nothing be opened;
 * `allow-same-origin` only lets this page put the styles back that the page's own policy takes from it.
 */
export function MailFrame({ title, html, isDark }: { title: string; html: string; isDark: boolean }) {
  const [height, setHeight] = useState(firstHeight)
  const source = useMemo(() => undressed(html), [html])
  return (
    <iframe
      // Another sheet of styles is another letter.
      key={String(isDark)}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={source}
      onLoad={({ currentTarget }) => {
        const letter = currentTarget.contentDocument
        if (!letter) return
        dressedAgain(letter, sheetOf(html, isDark))
        setHeight(Math.ceil(letter.body.getBoundingClientRect().height) + borders)
      }}
      style={{ height }}
      className="w-full rounded-xl border border-line bg-paper"
    />
  )
}
