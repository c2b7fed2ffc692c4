import type { TourView } from '../../contract/tour.ts'

/**
 * A view as telephones get it: who may lead, only the desk shows. A telephone that is put out must
 * not know what lets in the next.
 */
export function withoutKeys(view: TourView): TourView {
  const { remote } = view
  const addresses = remote.addresses.map((address) => ({ ...address, guide: '' }))
  return { ...view, remote: { ...remote, addresses } }
}
