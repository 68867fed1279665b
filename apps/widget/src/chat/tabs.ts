/** What one tab tells the others that show the same widget. */
export type TabNews = { t: 'said' } | { t: 'afresh' } | { t: 'read'; seq: number }

/** The other tabs of this site with the same widget; nobody, where the browser has no such channel. */
export function joinTabs<News = TabNews>(name: string, onNews: (news: News) => void, until: AbortSignal) {
  let channel: BroadcastChannel | null = null
  try {
    channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => onNews(data)
    until.addEventListener('abort', () => channel?.close())
  } catch {
    // Blocked: each tab then only hears the server.
  }
  return (news: News) => until.aborted || channel?.postMessage(news)
}
