import type { WidgetLook } from '@svar/contract'

/** The chat's element, as far as it is used here. */
export type ChatElement = HTMLElement & { preview: (look: WidgetLook) => void }

const tag = 'svar-chat'
let loading: Promise<void> | undefined

/** Makes a chat as websites have it; the script that they include is fetched once. */
export async function createChat(): Promise<ChatElement> {
  loading ??= load()
  await loading
  return document.createElement(tag) as ChatElement
}

function load(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = '/widget/svar.js'
    script.onload = () => (customElements.get(tag) ? resolve() : fail())
    script.onerror = fail
    document.head.append(script)

    function fail() {
      // Forgotten, so that the next visit to the page can succeed.
      loading = undefined
      script.remove()
      reject(new Error('The chat could not be loaded'))
    }
  })
}
