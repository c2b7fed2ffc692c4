/**
 * Keeps the telephone's screen on while the page is looked at, where the browser grants it: it does
 * so on an encrypted connection only.
 */
export function stayAwake(): void {
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    navigator.wakeLock.request('screen').catch(() => undefined)
  }
  ask()
  // The lock is gone whenever the page was hidden.
  document.addEventListener('visibilitychange', ask)
}
