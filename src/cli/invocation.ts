/** How the user called this command, for lines that they can copy. */
export function invocation(env: NodeJS.ProcessEnv): string {
  return env.npm_lifecycle_event === 'brocade' ? 'npm run -s brocade --' : 'brocade'
}
