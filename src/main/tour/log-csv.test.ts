import { expect, it } from 'vitest'
import { logCsv } from './log-csv.ts'

const stop = {
  deck: 'city',
  slide: 'rail',
  index: 4,
  section: { 'zh-CN': '通达', en: 'Ways' },
  title: { 'zh-CN': '海陆空，织成一张网', en: 'Rail, "road" and sea' },
  seconds: 12.5,
  plannedSeconds: 30,
}
const rowsOf = (...stops: readonly (typeof stop)[]) =>
  logCsv({ began: '2026-05-01T01:00:00.000Z', deck: 'city', stops }).split('\r\n')

it('begins with the mark that has Excel read Chinese, and names its columns', () => {
  expect(rowsOf(stop)[0]).toBe(
    '\u{feff}number,deck,slide,section (zh-CN),section (en),title (zh-CN),title (en),seconds,planned seconds',
  )
})

it('has a row for each stop, with commas and quotation marks kept', () => {
  expect(rowsOf(stop)[1]).toBe(
    '5,city,rail,通达,Ways,海陆空，织成一张网,"Rail, ""road"" and sea",12.5,30',
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('%j is no formula', (title) => {
  const [, row] = rowsOf({ ...stop, title: { 'zh-CN': title, en: '' } })
  expect(row).toContain(`'${title}`)
})
