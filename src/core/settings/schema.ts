import { z } from 'zod'
import { themeNames } from '../themes.ts'
import { keyActions } from '../tour/keys.ts'
import { parsePinHash } from './pin.ts'
import { soundOutputs } from './settings.ts'

/** A day at most: timers cannot count past 24 days, and nobody means that. */
export const seconds = z.number().positive().max(86_400)

const playlistItem = z.string().trim().min(1).max(300)

/** `deck` or `deck/slide`, alone or with how long it stays. */
const playlistEntry = z.union([
  playlistItem.transform((item) => ({ item, seconds: null })),
  z
    .strictObject({ item: playlistItem, seconds: seconds.optional() })
    .transform(({ item, seconds: stay }) => ({ item, seconds: stay ?? null })),
])

/** As `KeyboardEvent.key` names it, `Shift+` before it where Shift is held. */
const keyName = z.string().regex(/^(?:Shift\+)?(?:\P{C}|[A-Za-z][A-Za-z0-9]{1,30})$/u)

/**
 * What a settings file may say: each key may be left out. Also the shape of what flags and the
 * environment say, once `environment.ts` and `flags.ts` have read them.
 */
export const settingsSchema = z.strictObject({
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)
    .optional(),
  decks: z.array(z.string().min(1)).optional(),
  deck: z.string().min(1).optional(),
  theme: z.enum(themeNames).optional(),
  windowed: z.boolean().optional(),
  display: z.number().int().min(1).max(64).optional(),
  idle: z
    .strictObject({ timeoutSeconds: seconds.optional(), warningSeconds: seconds.optional() })
    .optional(),
  attract: z
    .strictObject({ itemSeconds: seconds.optional(), playlist: z.array(playlistEntry).optional() })
    .optional(),
  sound: z.strictObject({ output: z.enum(soundOutputs).optional() }).optional(),
  hardware: z
    .strictObject({ atStart: z.boolean().optional(), timeoutSeconds: seconds.optional() })
    .optional(),
  staff: z
    .strictObject({
      pin: z
        .string()
        .refine((text) => parsePinHash(text) !== null)
        .optional(),
    })
    .optional(),
  presenter: z
    .strictObject({
      atStart: z.boolean().optional(),
      forgottenSeconds: seconds.optional(),
      autoSeconds: seconds.optional(),
      keys: z.partialRecord(z.enum(keyActions), z.array(keyName).max(20)).optional(),
    })
    .optional(),
  remote: z
    .strictObject({
      port: z.number().int().min(1).max(65_535).optional(),
      network: z.string().min(1).max(100).optional(),
      certificate: z.string().min(1).optional(),
      key: z.string().min(1).optional(),
    })
    .optional(),
})

/** Some of the settings, from one source. */
export type PartialSettings = z.output<typeof settingsSchema>

/** Every setting by its full name, with the kind of value that a person writes for it. */
export const settingKinds = {
  language: 'text',
  decks: 'list',
  deck: 'text',
  theme: 'text',
  windowed: 'switch',
  display: 'number',
  'idle.timeoutSeconds': 'number',
  'idle.warningSeconds': 'number',
  'attract.itemSeconds': 'number',
  'attract.playlist': 'list',
  'sound.output': 'text',
  'hardware.atStart': 'switch',
  'hardware.timeoutSeconds': 'number',
  'staff.pin': 'text',
  'presenter.atStart': 'switch',
  'presenter.forgottenSeconds': 'number',
  'presenter.autoSeconds': 'number',
  'remote.port': 'number',
  'remote.network': 'text',
  'remote.certificate': 'text',
  'remote.key': 'text',
} as const

export type SettingKey = keyof typeof settingKinds

/** The settings' names, in the order that people read them. */
export const settingKeys = Object.keys(settingKinds).filter(isSettingKey)

function isSettingKey(name: string): name is SettingKey {
  return Object.hasOwn(settingKinds, name)
}
