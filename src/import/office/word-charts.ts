import type { Zip } from '../zip.ts'
import { chartTable } from './chart.ts'
import type { Unplaced } from './chart.ts'
import { entities } from './package.ts'

/** The figures of a Word document's charts, which officeparser passes over. */
export function wordCharts(zip: Zip): readonly Unplaced[] {
  return zip.names
    .filter((name) => /^word\/charts\/chart\d*\.xml$/u.test(name))
    .flatMap((name) => chartTable(readChart(zip.text(name))) ?? [])
}

/** The parts of DrawingML's charts (ECMA-376, part 1, 21.2) that have words and figures. */
function readChart(xml: string) {
  const title = textsIn(first(xml, 'title'), 'a:t').join('')
  const series = xml.match(/<c:ser>[^]*?<\/c:ser>/gu) ?? []
  const labels = series.map((each) => textsIn(first(each, 'cat'), 'c:v'))[0] ?? []
  const dataSets = series.map((each) => ({
    name: textsIn(first(each, 'tx'), 'c:v').join(''),
    values: textsIn(first(each, 'val'), 'c:v'),
    pointLabels: [],
  }))
  return { title, labels, dataSets, rawTexts: [] }
}

function first(xml: string, element: string): string {
  return new RegExp(`<c:${element}>([^]*?)</c:${element}>`, 'u').exec(xml)?.[1] ?? ''
}

function textsIn(xml: string, element: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${element}>([^<]*)<`, 'gu')), ([, text = '']) =>
    entities(text),
  )
}
