import type { PartialSettings } from './schema.ts'
import { defaultSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/**
 * The settings that hold, key by key from the first source that says something: flags, then
 * `BROCADE_*`, then the user's file, then the machine's, then the defaults.
 *
 * @param sources the strongest first
 */
export function resolveSettings(sources: readonly PartialSettings[]): Settings {
  const first = <Value>(pick: (source: PartialSettings) => Value | undefined, otherwise: Value) =>
    sources.map(pick).find((value) => value !== undefined) ?? otherwise
  const { idle, attract, hardware, presenter, remote } = defaultSettings
  return {
    language: first((from) => from.language, null),
    decks: first((from) => from.decks, defaultSettings.decks),
    deck: first((from) => from.deck, null),
    theme: first((from) => from.theme, null),
    windowed: first((from) => from.windowed, defaultSettings.windowed),
    display: first((from) => from.display, null),
    idle: {
      timeoutSeconds: first((from) => from.idle?.timeoutSeconds, idle.timeoutSeconds),
      warningSeconds: first((from) => from.idle?.warningSeconds, idle.warningSeconds),
    },
    attract: {
      itemSeconds: first((from) => from.attract?.itemSeconds, attract.itemSeconds),
      playlist: first((from) => from.attract?.playlist, attract.playlist),
    },
    sound: { output: first((from) => from.sound?.output, defaultSettings.sound.output) },
    hardware: {
      atStart: first((from) => from.hardware?.atStart, hardware.atStart),
      timeoutSeconds: first((from) => from.hardware?.timeoutSeconds, hardware.timeoutSeconds),
    },
    staff: { pin: first((from) => from.staff?.pin, null) },
    presenter: {
      atStart: first((from) => from.presenter?.atStart, presenter.atStart),
      forgottenSeconds: first(
        (from) => from.presenter?.forgottenSeconds,
        presenter.forgottenSeconds,
      ),
      autoSeconds: first((from) => from.presenter?.autoSeconds, presenter.autoSeconds),
      keys: { ...presenter.keys, ...first((from) => from.presenter?.keys, {}) },
    },
    remote: {
      port: first((from) => from.remote?.port, remote.port),
      network: first((from) => from.remote?.network, null),
      certificate: first((from) => from.remote?.certificate, null),
      key: first((from) => from.remote?.key, null),
    },
  }
}
