import type { z } from 'zod'
import { cards } from './cards/kind.ts'
import { chart } from './chart/kind.ts'
import { compare } from './compare/kind.ts'
import { gallery } from './gallery/kind.ts'
import { map } from './map/kind.ts'
import { qr } from './qr/kind.ts'
import { stats } from './stats/kind.ts'
import { timeline } from './timeline/kind.ts'
import { video } from './video/kind.ts'

/** Every kind of rich block, by the word that opens its fence. */
export const kinds = { stats, cards, timeline, chart, map, compare, gallery, video, qr } as const

export type KindName = keyof typeof kinds

/** The checked body of one kind. */
export type Body<Name extends KindName> = z.output<(typeof kinds)[Name]['schema']>

/** A rich block as the window draws it: its kind and its checked body. */
export type RichBlock = { [Name in KindName]: { readonly type: Name } & Body<Name> }[KindName]

/** Whether fenced code with this info word is a rich block. */
export function isKind(word: string): word is KindName {
  return Object.hasOwn(kinds, word)
}
