import type { Attachment } from 'svelte/attachments'

/** Half of what a page of A4 holds, in CSS pixels. */
const halfPage = 490

/** Marks an entry that one page can well hold whole; a longer one goes on over pages. */
export const spread: Attachment<HTMLElement> = (entry) => {
  entry.toggleAttribute('data-whole', entry.offsetHeight <= halfPage)
}
