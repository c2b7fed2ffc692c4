import { fileURLToPath } from 'node:url'

/** The checkout's folder, which is also the app that Electron runs. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
