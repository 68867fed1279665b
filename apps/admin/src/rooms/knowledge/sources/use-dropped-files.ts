import { type DragEvent, useRef, useState } from 'react'

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Takes files that are dropped anywhere on an element; without `onFiles` it takes none. */
export function useDroppedFiles(onFiles: ((files: File[]) => void) | undefined) {
  const [isOver, setIsOver] = useState(false)
  // Entering a child fires before leaving its parent, so that the two are counted.
  const depth = useRef(0)
  if (!onFiles) return { isOver: false, handlers: {} }

  function change(by: number) {
    depth.current += by
    setIsOver(depth.current > 0)
  }

  const handlers = {
    onDragEnter: (event: DragEvent) => hasFiles(event) && change(1),
    onDragLeave: (event: DragEvent) => hasFiles(event) && change(-1),
    onDragOver: (event: DragEvent) => hasFiles(event) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      change(-depth.current)
      onFiles(Array.from(event.dataTransfer.files))
    },
  }
  return { isOver, handlers }
}
