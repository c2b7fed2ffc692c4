/**
 * @typedef {object} Count how a stage of the tests ended
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Count} */
export const none = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>}
 *   report what Vitest's JSON reporter wrote
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }
}

/**
 * @param {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} report what
 *   Playwright's JSON reporter wrote; a flaky test passed in the end
 * @returns {Count}
 */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }
}

/**
 * Makes a count agree with how the runner ended: an error outside any test fails the stage, and so
 * does a stage in which nothing was tested.
 *
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function judge(count, exitCode) {
  const wrong = exitCode !== 0 || count.passed + count.failed === 0
  return wrong && count.failed === 0 ? { ...count, failed: 1 } : count
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  )
}

/**
 * The closing line, in a form that machines look for: it is never translated.
 *
 * @param {Count} count
 * @returns {string}
 */
export function resultLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}
