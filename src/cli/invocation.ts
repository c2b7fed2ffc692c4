/** How the user called this command, for lines that they can copy. */
function invocation(env: NodeJS.ProcessEnv): string {
  return env.npm_lifecycle_event === 'brocade' ? 'npm run -s brocade --' : 'brocade'
}

/** The lines to copy that check a deck's folder and look at it. */
export function nextSteps(folder: string, env: NodeJS.ProcessEnv): readonly string[] {
  const word = /\s/u.test(folder) ? `"${folder}"` : folder
  return [`check ${word}`, `run ${word} --windowed`].map((line) => `  ${invocation(env)} ${line}`)
}
