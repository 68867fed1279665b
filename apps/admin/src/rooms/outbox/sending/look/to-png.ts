const MOST_WIDTH = 480
const MOST_HEIGHT = 96

/** How many pixels a picture is given: twice of what is shown at most, and never more than it has. */
export function sizeFor({ width, height }: { width: number; height: number }) {
  const scale = Math.min(1, MOST_WIDTH / width, MOST_HEIGHT / height)
  const drawn = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { width: drawn(width), height: drawn(height) }
}

/**
 * Any picture that the browser can show, as a small PNG in base64: nothing of what else stood in its file is left.
 * @throws Error where it is none
 */
export async function toPng(file: File): Promise<string> {
  const url = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    const canvas = document.createElement('canvas')
    Object.assign(
      canvas,
      sizeFor({ width: picture.naturalWidth || 480, height: picture.naturalHeight || 96 }),
    )
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/png').replace(/^data:[^,]*,/, '')
  } finally {
    URL.revokeObjectURL(url)
  }
}
