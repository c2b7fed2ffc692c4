import type { Part } from '../../document/document.ts'
import type { Passage } from '../outline.ts'

/** What is left of a document when its pictures have their captions and its furniture is gone. */
export type Matter = Passage | Extract<Part, { kind: 'notes' | 'break' }>

/**
 * Pictures become figures with the caption that stands behind them, else before them; a caption
 * without a picture is a paragraph. `credits` names the makers, by the picture's part.
 */
export function withFigures(
  parts: readonly Part[],
  credits: ReadonlyMap<Part, string>,
): readonly Matter[] {
  const taken = new Set<Part>()
  const captionOf = (index: number): Part | undefined => {
    const beside = [parts[index + 1], parts[index - 1]]
    return beside.find((part) => part?.kind === 'caption' && !taken.has(part))
  }
  const captions = new Map<Part, Part>()
  for (const [index, part] of parts.entries()) {
    const caption = part.kind === 'picture' ? captionOf(index) : undefined
    if (!caption) continue
    captions.set(part, caption)
    taken.add(caption)
  }
  return parts.flatMap((part): readonly Matter[] => {
    switch (part.kind) {
      case 'picture': {
        const caption = captions.get(part)
        return [
          {
            ...part,
            kind: 'figure',
            caption: caption?.kind === 'caption' ? caption.text : [],
            credit: credits.get(part) ?? '',
          },
        ]
      }
      case 'caption':
        return taken.has(part) ? [] : [{ ...part, kind: 'paragraph', look: null }]
      case 'running':
        return []
      default:
        return [part]
    }
  })
}
