/** A built file without what changes from place to place: host, query, `~`, and `.map` behind its name. */
export function builtFile(name: string): string {
  return name
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
    .replace(/^(?:~|\.)?\/+/, '')
    .replace(/\.map$/, '')
}
