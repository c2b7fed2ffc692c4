import type { Command } from './command.ts'

/**
 * Every command by its name, in the order in which help lists them. Each is loaded only when it
 * is wanted: the show need not wait for the parser of `check`.
 */
const loaders = new Map<string, () => Promise<Command>>([
  ['run', async () => (await import('./commands/run.ts')).run],
  ['check', async () => (await import('./commands/check.ts')).check],
  ['inspect', async () => (await import('./commands/inspect.ts')).inspect],
  ['import', async () => (await import('./commands/import.ts')).importFile],
  ['export', async () => (await import('./commands/export.ts')).exportDecks],
  ['new', async () => (await import('./commands/new.ts')).create],
  ['pin', async () => (await import('./commands/pin.ts')).pin],
])

/** The names of all commands. */
export const commandNames: readonly string[] = [...loaders.keys()]

/** The command of that name, or `null` when there is none. */
export async function loadCommand(name: string): Promise<Command | null> {
  return (await loaders.get(name)?.()) ?? null
}

/** All commands. */
export async function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Array.from(loaders.values(), (load) => load()))
}
