/** The one line that brings the chat onto a page. */
export function embedLine(origin: string, publicKey: string): string {
  return `<script src="${origin}/widget/svar.js" data-key="${publicKey}" async></script>`
}
