import type { OfficeContentNode } from 'officeparser'
import { sizesIn } from './runs.ts'

/**
 * The size that most of a document's letters have, in points.
 *
 * @param standard what letters have that name no size
 */
export function bodySizeOf(nodes: readonly OfficeContentNode[], standard: number): number {
  const sizes = [...sizesIn(nodes, standard)]
  return sizes.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? standard
}
