import { ensureChromium } from './chromium.mjs'
import { onOwnDisplay } from './display.mjs'
import { commandFile, modernNode } from './node.mjs'
import { prepareApp } from './prepare.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Runs the end-to-end tests against the built app in a real Electron, on a display of their own.
 *
 * @param {readonly string[]} args for Playwright
 * @param {Record<string, string>} [additions] to the environment
 * @returns {Promise<number>} Playwright's exit code
 * @throws {import('./stop.mjs').Stop} when something that they need cannot be had
 */
export async function runEndToEnd(args, additions = {}) {
  const app = await prepareApp()
  // Telephones have a browser of their own.
  const BROCADE_CHROMIUM = await ensureChromium()
  return onOwnDisplay(async (display) => {
    const command = [commandFile('playwright'), 'test', '--config=tests/e2e/playwright.config.ts']
    const { code } = await run(modernNode(), [...command, ...args], {
      cwd: root,
      env: { ...app, ...display, BROCADE_CHROMIUM, ...additions },
    })
    return code
  })
}
