import { stringify } from 'csv-stringify/sync'
import type { WalkthroughLog } from '../../contract/tour.ts'

/**
 * A walkthrough as a table for spreadsheets: UTF-8 with a mark, so that Excel reads Chinese, and a
 * cell that a spreadsheet would reckon out is led by an apostrophe (OWASP, CSV injection).
 */
export function logCsv({ stops }: WalkthroughLog): string {
  const languages = [...new Set(stops.flatMap(({ title }) => Object.keys(title)))]
  const columns = [
    'number',
    'deck',
    'slide',
    ...languages.map((language) => `section (${language})`),
    ...languages.map((language) => `title (${language})`),
    'seconds',
    'planned seconds',
  ]
  const rows = stops.map((stop) => [
    stop.index + 1,
    stop.deck,
    stop.slide,
    ...languages.map((language) => stop.section[language] ?? ''),
    ...languages.map((language) => stop.title[language] ?? ''),
    stop.seconds,
    stop.plannedSeconds ?? '',
  ])
  return stringify([columns, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
