/** Kinds of devices by what their browsers say of themselves, the narrower ones first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/HarmonyOS|OpenHarmony/u, 'HarmonyOS'],
  [/Android/u, 'Android'],
  [/Macintosh/u, 'Mac'],
  [/Windows/u, 'Windows'],
  [/Linux|X11/u, 'Linux'],
]

/**
 * What a device is called by whoever looks at the list of them: its kind, with a number where there
 * are several.
 *
 * @param userAgent the header, or undefined where there is none
 * @param taken names that others have
 */
export function nameDevice(userAgent: string | undefined, taken: readonly string[]): string {
  const kind = kinds.find(([says]) => says.test(userAgent ?? ''))?.[1] ?? 'Web'
  let number = 1
  const name = () => (number === 1 ? kind : `${kind} ${number}`)
  while (taken.includes(name())) number += 1
  return name()
}
