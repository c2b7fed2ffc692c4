import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

type Extension = ReturnType<typeof cjkFriendlyExtension>
type Parse = (text: string) => Root

/** Bare addresses stay plain words: a kiosk leads nowhere, and looking for them costs a third of the time. */
const bareLinks = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

/** What looks like code or HTML in plain text is only how somebody typed it. */
const markupOnly = ['codeIndented', 'htmlFlow', 'htmlText', 'definition', 'autolink']

/** Markdown with GitHub's tables, strike-through, task lists and footnotes, and CJK emphasis. */
export const parseMarkdown: Parse = parser([])

/** Text that was not written as Markdown, with whatever Markdown it uses by habit. */
export const parsePlainText: Parse = parser(markupOnly)

/** One frozen processor for all slides: making one costs more than parsing a slide. */
function parser(disabled: string[]): Parse {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function adjust(this: Processor) {
      const data = this.data()
      data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []).flat().map(withoutBareLinks),
        cjkFriendlyExtension(),
        { disable: { null: disabled } },
      ]
      // The pass over the whole tree that would find bare addresses again.
      data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
        .flat()
        .filter(({ transforms }) => !transforms)
    })
    .freeze()
  return (text) => processor.parse(text)
}

/** They hang on every letter of the alphabet: taken out, not only disabled, they cost nothing. */
function withoutBareLinks(extension: Extension): Extension {
  const text: NonNullable<Extension['text']> = {}
  for (const [code, constructs] of Object.entries(extension.text ?? {})) {
    const kept = [constructs ?? []].flat().filter(({ name }) => !bareLinks.has(name ?? ''))
    if (kept.length > 0) text[Number(code)] = kept
  }
  return { ...extension, text }
}
