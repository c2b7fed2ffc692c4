import { defineCommand } from '../command.ts'
import { exit } from '../failure.ts'
import { askPin } from '../pin/ask.ts'
import { hashPin } from '../pin/hash.ts'
import { changePin } from '../pin/settings-file.ts'
import { print } from '../terminal.ts'
import { userSettingsPath } from '../user-settings.ts'

/** Sets or removes the PIN with which staff leave the show. */
export const pin = defineCommand({
  name: 'pin',
  synopsis: '[--clear] [--config FILE]',
  summary: 'pin-summary',
  details: 'pin-details',
  flags: { clear: { type: 'boolean' }, config: { type: 'string' } },
  help: [
    ['--clear', 'flag-clear'],
    ['--config FILE', 'flag-pin-config'],
  ],
  operands: { least: 0, most: 0, name: '' },
  async run({ values }, terminal) {
    const path = values.config ?? userSettingsPath(terminal.env)
    const hash = values.clear ? null : await hashPin(await askPin(terminal))
    const had = await changePin(path, hash)
    const word = hash !== null ? 'pin-set' : had ? 'pin-cleared' : 'pin-not-set'
    print(terminal.output, terminal.say(word, { path }))
    return exit.ok
  },
})
