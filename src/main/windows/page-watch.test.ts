import { expect, it } from 'vitest'
import { pulseMs, type Pulse } from '../../contract/requests.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createPageWatch } from './page-watch.ts'

function watched() {
  const clock = createManualClock()
  const said: string[] = []
  const watch = createPageWatch({
    clock,
    onStill: () => said.push('still'),
    onLost: () => said.push('lost'),
  })
  const beat = (pulse: Pulse, times: number): void => {
    for (let count = 0; count < times; count += 1) {
      watch.beat(pulse)
      clock.pass(pulseMs)
    }
  }
  return { clock, watch, beat, said }
}

it('says nothing of a page that draws, nor of one that has not begun', () => {
  const { clock, beat, said } = watched()
  clock.pass(600_000)
  beat('drawn', 1000)
  expect(said).toEqual([])
})

it('says that nothing is drawn, then gives the page up, each once', () => {
  const { beat, said } = watched()
  beat('still', 3)
  expect(said).toEqual([])
  beat('still', 1)
  expect(said).toEqual(['still'])
  beat('still', 7)
  expect(said).toEqual(['still'])
  beat('still', 1)
  expect(said).toEqual(['still', 'lost'])
  beat('still', 1000)
  expect(said).toEqual(['still', 'lost'])
})

it('forgives what was still once it draws again', () => {
  const { beat, said } = watched()
  for (let round = 0; round < 10; round += 1) {
    beat('still', 3)
    beat('drawn', 1)
  }
  expect(said).toEqual([])
})

it('gives up a page that falls silent, and says so once', () => {
  const { clock, beat, said } = watched()
  beat('drawn', 1)
  clock.pass(8 * pulseMs)
  expect(said).toEqual([])
  clock.pass(pulseMs)
  expect(said).toEqual(['lost'])
  clock.pass(600_000)
  expect(said).toEqual(['lost'])
})

it('expects nothing of a page that goes or comes anew', () => {
  const { clock, watch, beat, said } = watched()
  beat('drawn', 1)
  watch.rest()
  clock.pass(600_000)
  expect(said).toEqual([])
})

it('holds no page for stuck that has only just come, however often one does', () => {
  const { watch, beat, said } = watched()
  for (let load = 0; load < 100; load += 1) {
    beat('begun', 1)
    watch.rest()
  }
  expect(said).toEqual([])
})

it('remembers over pages that nothing was drawn: a panel that is off is not started anew all night', () => {
  const { beat, said } = watched()
  for (let page = 0; page < 100; page += 1) {
    beat('begun', 1)
    beat('still', 12)
  }
  expect(said).toEqual(['still', 'lost'])
})
