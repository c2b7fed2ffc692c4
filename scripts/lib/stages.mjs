import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { runEndToEnd } from './end-to-end.mjs'
import { childEnvironment } from './environment.mjs'
import { npm } from './npm.mjs'
import { commandFile, modernNode } from './node.mjs'
import { countPlaywright, countVitest, judge, none } from './results.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** @typedef {import('./results.mjs').Count} Count */

/**
 * The stages of `npm test`, in their order. Each gives its count, or throws a Stop when what it
 * needs cannot be had.
 *
 * @type {Record<string, () => Promise<Count>>}
 */
export const stages = {
  lint: () => npmScript('lint'),
  types: () => npmScript('typecheck'),
  unit: unitTests,
  e2e: endToEndTests,
}

/**
 * @param {string} name a script of package.json that passes or fails as a whole
 * @returns {Promise<Count>}
 */
async function npmScript(name) {
  const { code } = await npm(['run', '--silent', name], { cwd: root, env: childEnvironment() })
  return judge({ ...none, passed: code === 0 ? 1 : 0 }, code)
}

async function unitTests() {
  const report = freshReport('unit')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(modernNode(), [commandFile('vitest'), 'run', ...reporters], {
    cwd: root,
    env: childEnvironment({ BROCADE_CHROMIUM: await ensureChromium() }),
  })
  return judge(read(report, countVitest), code)
}

async function endToEndTests() {
  const report = freshReport('e2e')
  const code = await runEndToEnd(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return judge(read(report, countPlaywright), code)
}

/**
 * @param {string} stage
 * @returns {string} the path for the stage's report, where no older one can be taken for it
 */
function freshReport(stage) {
  const path = join(root, 'out/test-reports', `${stage}.json`)
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  return path
}

/**
 * @template T
 * @param {string} path
 * @param {(report: T) => Count} count
 * @returns {Count} nothing tested, if the runner ended before it could report
 */
function read(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return none
  }
}
