import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What a reader gets of a PDF. */
export interface ReadPdf {
  readonly title: string
  readonly language: string
  /** Whether it says what its parts are, to whoever reads it by other means. */
  readonly tagged: boolean
  /** The outline, all its levels in a row. */
  readonly outline: readonly string[]
  readonly pages: readonly ReadPage[]
}

interface ReadPage {
  /** In points, 72 to an inch. */
  readonly width: number
  readonly height: number
  /** Without white space: where letters stand apart a PDF does not say what parts them. */
  readonly text: string
}

interface Entry {
  readonly title: string
  readonly items: readonly Entry[]
}

/** As much of pdf.js as is used here; it comes with officeparser. */
interface PdfJs {
  getDocument(source: { readonly data: Uint8Array; readonly verbosity: number }): {
    readonly promise: Promise<{
      readonly numPages: number
      getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>
      getMarkInfo(): Promise<{ readonly Marked: boolean } | null>
      getOutline(): Promise<readonly Entry[] | null>
      getPage(number: number): Promise<{
        readonly view: readonly number[]
        getTextContent(): Promise<{ readonly items: readonly { readonly str?: string }[] }>
      }>
    }>
  }
}

/** Text as `ReadPage` has it. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** Reads a PDF back. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const { getDocument } = await pdfJs()
  const data = new Uint8Array(await readFile(file))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const { info } = await pdf.getMetadata()
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const { items } = await page.getTextContent()
    const text = squeezed(items.map(({ str = '' }) => str).join(''))
    pages.push({ width: right - left, height: top - bottom, text })
  }
  const titles = (entries: readonly Entry[]): readonly string[] =>
    entries.flatMap(({ title, items }) => [squeezed(title), ...titles(items)])
  return {
    title: String(info['Title']),
    language: String(info['Language']),
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    outline: titles((await pdf.getOutline()) ?? []),
    pages,
  }
}

function pdfJs(): Promise<PdfJs> {
  const beside = createRequire(createRequire(import.meta.url).resolve('officeparser'))
  return import(pathToFileURL(beside.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href)
}
