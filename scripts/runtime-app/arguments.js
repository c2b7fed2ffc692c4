/**
 * What Electron's default app reads from its command line: everything up to the app itself. What
 * follows the app belongs to the app, whatever it looks like.
 *
 * @param {readonly string[]} args the command line after the executable
 * @returns {{ version: boolean, modules: string[], target: string | undefined }} whether the
 *   version is asked for, the modules to load first, and the app's folder or file
 */
export function readArguments(args) {
  /** @type {string[]} */
  const modules = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '-v' || arg === '--version') return { version: true, modules, target: undefined }
    if (arg === '-r' || arg === '--require') modules.push(args[(at += 1)] ?? '')
    else if (!arg.startsWith('-')) return { version: false, modules, target: arg }
  }
  return { version: false, modules, target: undefined }
}
