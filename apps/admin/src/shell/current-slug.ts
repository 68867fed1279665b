/** The workspace that an address speaks of: `/admin/w/nordlys/inbox` → `nordlys`. */
export function slugIn(pathname: string): string | null {
  const slug = /^\/admin\/w\/([^/]+)/.exec(pathname)?.[1]
  return slug ? decodeURIComponent(slug) : null
}

/** The workspace in the address bar. The address decides, so two tabs may show two workspaces. */
export function currentSlug(): string | null {
  return slugIn(location.pathname)
}
