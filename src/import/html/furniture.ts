import type { Element } from 'hast'

/** Elements whose words nobody reads. */
const unread = new Set([
  'script',
  'style',
  'template',
  'head',
  'link',
  'meta',
  'noscript',
  'datalist',
])

/** Elements that a site has on all its pages, or that only a browser can use. */
const furniture = new Set(['nav', 'aside', 'button', 'select', 'menu', 'dialog'])
const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu'])

/** Whether nobody who reads the page in a browser reads this. */
export function isUnread({ tagName }: Element): boolean {
  return unread.has(tagName)
}

/**
 * Whether an element belongs to the site and not to the document, by what HTML itself says of it.
 *
 * @param inArticle whether it stands in an `article` or `main`, whose header is the document's own
 */
export function isFurniture({ tagName, properties }: Element, inArticle: boolean): boolean {
  if (furniture.has(tagName)) return true
  if (typeof properties.role === 'string' && roles.has(properties.role)) return true
  if (properties.hidden || properties.ariaHidden === 'true') return true
  if (/display:\s*none/iu.test(String(properties.style ?? ''))) return true
  return !inArticle && tagName === 'footer'
}
