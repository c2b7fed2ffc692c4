import type { Edit } from './edit.ts'

/** An edit that puts a space between two letters. */
export function spaceAt(at: number, certain = true): Edit {
  return { from: at, to: at, text: ' ', certain, kind: 'spacing' }
}
