import { parentPort } from 'node:worker_threads'
import { createDeckMemory, type DeckMemory } from '../../core/deck/memory.ts'
import type { Manuscript } from './read-source.ts'

/**
 * Lets this thread answer one manuscript at a time. Of every deck it keeps what it said last time:
 * a save costs only what it changed.
 */
export function answerManuscripts(
  answer: (manuscript: Manuscript, memory: DeckMemory) => unknown,
): void {
  const memories = new Map<string, DeckMemory>()
  parentPort?.on('message', (manuscript: Manuscript) => {
    const memory = memories.get(manuscript.id) ?? createDeckMemory()
    memories.set(manuscript.id, memory)
    parentPort?.postMessage(answer(manuscript, memory))
  })
}
