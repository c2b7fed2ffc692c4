/**
 * What a page may do: load the app's own files and nothing else. `sandbox` without `allow-modals`,
 * `allow-popups` and `allow-downloads` also stops alert, print, windows and downloads.
 */
export const pagePolicy = policyWith("'self'")

/** The same for a page on a telephone, which speaks with main over a WebSocket. */
export function remotePagePolicy(socket: string): string {
  return policyWith(`'self' ${socket}`)
}

function policyWith(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'sandbox allow-scripts allow-same-origin',
    "require-trusted-types-for 'script'",
    // Svelte builds its templates through this one, from strings known when the app was built.
    'trusted-types svelte-trusted-html',
  ].join('; ')
}

/** A deck's file, should it ever stand alone: its own inline styles (SVG has them), nothing else. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
