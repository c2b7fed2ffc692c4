import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { combineExtensions } from 'micromark-util-combine-extensions'

type Parse = (text: string) => Root

/** What looks like code or HTML in plain text is only how somebody typed it. */
const markupOnly = ['codeIndented', 'htmlFlow', 'htmlText', 'definition', 'autolink']

/**
 * Markdown with GitHub's tables, strike-through, task lists and footnotes, and CJK emphasis. Bare
 * addresses stay plain words: a kiosk leads nowhere.
 */
export const parseMarkdown: Parse = parser([])

/** Text that was not written as Markdown, with whatever Markdown it uses by habit. */
export const parsePlainText: Parse = parser(markupOnly)

/** What the row under a table's head cannot be without (GFM 4.10); most slides hold no table. */
const tableSign = /\||:-|-:/

function parser(disabled: string[]): Parse {
  // One extension of all, made once: the parser combines what it is given anew for each slide.
  const plain = combineExtensions([
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTaskListItem(),
    cjkFriendlyExtension(),
    { disable: { null: disabled } },
  ])
  // Looking for tables at every line takes an eighth of the parser's time.
  const tabled = combineExtensions([plain, gfmTable()])
  const tree = [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ]
  return (text) =>
    fromMarkdown(text, {
      extensions: [tableSign.test(text) ? tabled : plain],
      mdastExtensions: tree,
    })
}
