import { main } from './main.ts'
import { tolerateClosedPipes } from './terminal.ts'
import { speak, tongueOf } from './words.ts'

const { argv, env, stdin, stdout, stderr } = process
tolerateClosedPipes(stdout, stderr)

const tongue = tongueOf(env, () => Intl.DateTimeFormat().resolvedOptions().locale)
const say = speak(tongue)

// Not process.exit(): that would cut off what a pipe has not taken yet.
process.exitCode = await main(argv.slice(2), {
  say,
  tongue,
  env,
  input: stdin,
  output: stdout,
  errors: stderr,
})
