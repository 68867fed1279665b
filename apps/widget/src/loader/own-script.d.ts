/** The script element that the loader came with; the build puts it around the loader, see `vite.config.ts`. */
declare const ownScript: HTMLScriptElement | null
