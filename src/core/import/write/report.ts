import type { Origin } from '../../document/document.ts'
import { clean } from '../clean.ts'
import type { DeckDraft, SlideDraft } from '../layout/deck-draft.ts'
import { speak, type Say } from '../words.ts'
import type { Account, Unshown } from './account.ts'
import { escaped } from './inlines.ts'
import type { Source } from './write.ts'

/** What became of the document, in its first language: to read once and to throw away. */
export function reportMarkdown(
  draft: DeckDraft,
  { imported, losses, files }: Source,
  { inNotes, nowhere }: Account,
): string {
  const say = speak(draft.languages[0])
  const at = (origin: Origin | null) => placeOf(origin, say)
  const quoted = ({ text, origin }: Unshown) => `${at(origin)}${quote(text)}`
  const certain = imported.mends.filter((mend) => mend.certain)
  const doubtful = imported.mends.filter((mend) => !mend.certain)
  const change = (mend: (typeof certain)[number]) =>
    `${at(mend.origin)}${say(`mend-${mend.kind}`)} ${quote(mend.before)} → ${quote(mend.after)}`
  const sections: readonly (readonly [string, string, readonly string[]])[] = [
    [say('nowhere'), say('nowhere-lead'), nowhere.map(quoted)],
    [
      say('losses'),
      say('losses-lead'),
      losses.map(({ origin, code, what }) => `${at(origin)}${say(`loss-${code}`)} ${quote(what)}`),
    ],
    [say('doubtful'), say('doubtful-lead'), doubtful.map(change)],
    [say('alt'), say('alt-lead'), picturesWithoutAlt(draft.slides)],
    [say('untranslated'), say('untranslated-lead'), untranslated(draft)],
    [
      say('asides'),
      say('asides-lead'),
      imported.asides.map(
        ({ origin, text, reason, times }) =>
          `${at(origin)}${say(`aside-${reason}`)} ${quote(text)}` +
          (times === undefined ? '' : say('aside-times', { times })),
      ),
    ],
    [say('mends'), say('mends-lead'), certain.map(change)],
    [say('notes'), say('notes-lead'), inNotes.map(quoted)],
  ]
  const counts = {
    files: files.map((file) => quote(file)).join(say('and')),
    slides: draft.slides.length,
  }
  return [
    `# ${say('report')}`,
    say('report-lead', counts),
    ...sections
      .filter(([, , lines]) => lines.length > 0)
      .flatMap(([title, lead, lines]) => [
        `## ${title}`,
        lead,
        lines.map((line) => `- ${line}`).join('\n'),
      ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function quote(text: string): string {
  return `“${escaped(clean(text))}”`
}

function placeOf(origin: Origin | null, say: Say): string {
  if (!origin) return ''
  const { line, page } = origin
  const file = escaped(clean(origin.file))
  if (line !== null) return say('at-line', { file, line })
  return page === null ? say('at-file', { file }) : say('at-page', { file, page })
}

function picturesWithoutAlt(slides: readonly SlideDraft[]): readonly string[] {
  return slides.flatMap(({ id, content }) =>
    Object.entries(content).flatMap(([language, { blocks }]) =>
      blocks.flatMap((block) =>
        block.type === 'image' && block.alt === ''
          ? [`${language} ${id} ${escaped(block.src)}`]
          : [],
      ),
    ),
  )
}

function untranslated({ slides, languages }: DeckDraft): readonly string[] {
  return slides.flatMap(({ id, content }) =>
    languages.filter((language) => !content[language]).map((language) => `${language} ${id}`),
  )
}
