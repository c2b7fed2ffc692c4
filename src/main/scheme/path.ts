/**
 * The path in a URL as a path in a folder: decoded once, in parts.
 *
 * @returns `null` for a path that means to leave the folder or that no file of ours has: `..` in
 *   any writing, a backslash, a NUL, an encoded slash, a part that is empty or begins with a dot
 */
export function readPath(pathname: string): readonly string[] | null {
  try {
    const parts = pathname.split('/').slice(1).map(decodeURIComponent)
    return parts.every(isPlain) ? parts : null
  } catch {
    return null
  }
}

function isPlain(part: string): boolean {
  return part !== '' && !part.startsWith('.') && !/[/\\\0:]/u.test(part)
}
