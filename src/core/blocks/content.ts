import type { Kind } from './kind.ts'
import { kinds, type Body, type KindName, type RichBlock } from './kinds.ts'

type Schemas = { readonly [Name in KindName]: (typeof kinds)[Name]['schema'] }

/** The same table, said so that TypeScript can pair a kind with its own body. */
const table: { readonly [Name in KindName]: Pick<Kind<Name, Schemas[Name]>, 'text' | 'media'> } =
  kinds

/** All that a visitor can read in a rich block, in reading order. */
export function richText(block: RichBlock): readonly string[] {
  return textIn(block.type, block)
}

/** The paths in the deck's folder that a rich block shows. */
export function richMedia(block: RichBlock): readonly string[] {
  return mediaIn(block.type, block)
}

function textIn<Name extends KindName>(name: Name, body: Body<Name>): readonly string[] {
  return table[name].text(body)
}

function mediaIn<Name extends KindName>(name: Name, body: Body<Name>): readonly string[] {
  return table[name].media(body)
}
