const signs: Readonly<Record<string, string>> = {
  arrowright: '→',
  arrowleft: '←',
  arrowup: '↑',
  arrowdown: '↓',
  pageup: 'Page Up',
  pagedown: 'Page Down',
  escape: 'Esc',
  backspace: '⌫',
}

/**
 * What stands on a key's caps: `Shift+Space` is two of them.
 *
 * @param key as settings write it (core/tour/keys.ts)
 * @param space what the space bar is called
 */
export function keyCaps(key: string, space: string): readonly string[] {
  const [, shift, name = key] = /^(shift\+)?(.+)$/iu.exec(key) ?? []
  const cap = name.toLowerCase() === 'space' ? space : (signs[name.toLowerCase()] ?? name)
  const letter = cap.length === 1 ? cap.toUpperCase() : cap
  return shift ? ['Shift', letter] : [letter]
}
