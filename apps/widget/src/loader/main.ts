/**
 * The file that a page includes: draws the bubble and loads the panel when somebody wants it.
 * It needs no framework, pollutes nothing but `window.Svar` and one element name, and may be
 * included several times, for several workspaces and from several servers.
 */
import { defineChat } from './chat-element.ts'
import { offerPageApi } from './page-api.ts'

if (ownScript) {
  const { key, target, locale } = ownScript.dataset
  const tag = defineChat(new URL('..', ownScript.src).href)
  offerPageApi()
  if (key) {
    const place = () => {
      const element = document.createElement(tag)
      element.dataset.key = key
      if (locale) element.dataset.locale = locale
      if (target) element.setAttribute('inline', '')
      ;(target ? document.querySelector(target) : document.body)?.append(element)
    }
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place)
    else place()
  }
}
