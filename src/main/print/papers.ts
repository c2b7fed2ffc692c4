import type { PrintToPDFOptions } from 'electron'
import type { Paper } from '../../contract/print.ts'

/** Inches to a CSS pixel and to a millimetre. */
const pixel = 1 / 96
const millimetre = 1 / 25.4

/** Set in a face of the system's: a template reaches none of the page's. Its numbers are the pages'. */
const pageNumber = `
  <div style="width: 100%; padding: 0 16mm; color: #555; font: 8.5px sans-serif; text-align: right">
    <span class="pageNumber"></span> / <span class="totalPages"></span>
  </div>`

/** What each is printed on; lengths in inches. */
export const papers: Readonly<Record<Paper, PrintToPDFOptions>> = {
  slides: {
    pageSize: { width: 1920 * pixel, height: 1080 * pixel },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  },
  handout: {
    // A4, a hair less: a page is rounded up to whole points.
    pageSize: { width: 8.26, height: 11.69 },
    margins: {
      top: 13 * millimetre,
      bottom: 16 * millimetre,
      left: 16 * millimetre,
      right: 16 * millimetre,
    },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: pageNumber,
  },
}
