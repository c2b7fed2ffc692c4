import { z } from 'zod'
import { textSizes } from '../core/show/show.ts'
import { autoStates, bilingualModes, blanks, mostZoom } from '../core/tour/tour.ts'
import type { Measurement } from './measure.ts'
import { papers } from './print.ts'
import type { PrintJob, PrintOutcome } from './print.ts'
import { slidesPerRequest } from './requests.ts'
import type { RequestChannel, Requests } from './requests.ts'

/**
 * What main accepts on each channel: exactly the request's type, within bounds. No window imports
 * this file, so that none carries zod.
 */
type RequestSchemas = {
  readonly [Channel in RequestChannel]: z.ZodType<Requests[Channel]['request']>
}

const name = z.string().min(1).max(300)
const index = z.number().int().min(0).max(1_000_000)

const position = z.number().int().min(1).max(10_000_000)

const textSize = z.literal([...textSizes])

const comfort = z.strictObject({
  textSize: z.exactOptional(textSize),
  contrast: z.exactOptional(z.boolean()),
  calm: z.exactOptional(z.boolean()),
  reach: z.exactOptional(z.boolean()),
  aloud: z.exactOptional(z.boolean()),
})

const slideRange = z.strictObject({ deck: name, from: index, count: index })

const intent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('enter'),
    deck: z.exactOptional(name),
    slide: z.exactOptional(name),
  }),
  z.strictObject({ type: z.literal('home') }),
  z.strictObject({ type: z.literal('move'), deck: name, index }),
  z.strictObject({ type: z.literal('jump'), deck: name, index }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('comfort'), change: comfort }),
  z.strictObject({ type: z.literal('speak'), language: name }),
  z.strictObject({ type: z.literal('activity') }),
  z.strictObject({ type: z.literal('watch'), playing: z.boolean() }),
  z.strictObject({ type: z.literal('leave') }),
])

const share = z.number().min(0).max(1)
const point = z.strictObject({ x: share, y: share })

const tourEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('begin'),
    from: z.enum(['start', 'here']),
    deck: z.exactOptional(name),
  }),
  z.strictObject({ type: z.enum(['end', 'next', 'previous', 'first', 'last']) }),
  z.strictObject({ type: z.literal('go'), deck: name, index }),
  z.strictObject({ type: z.literal('blank'), blank: z.enum(blanks) }),
  z.strictObject({ type: z.enum(['freeze', 'lock']), on: z.boolean() }),
  z.strictObject({ type: z.literal('speak'), language: name }),
  z.strictObject({
    type: z.literal('bilingual'),
    mode: z.enum(bilingualModes),
    beside: z.exactOptional(name),
  }),
  z.strictObject({
    type: z.literal('spot'),
    spot: z.strictObject({ at: point, zoom: z.number().min(1).max(mostZoom) }).nullable(),
  }),
  z.strictObject({ type: z.literal('auto'), auto: z.enum(autoStates) }),
])

const keyPress = z.strictObject({ key: z.string().min(1).max(40), shift: z.boolean() })

const inkStep = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('draw'),
    stroke: z.number().int().min(0),
    points: z.array(point).min(1).max(500),
  }),
  z.strictObject({ type: z.enum(['undo', 'wipe']) }),
])

const measure = z.number().min(0).max(1_000_000)
const names = z.array(z.string().max(40)).max(40)

const findings = z.strictObject({
  width: index,
  height: index,
  pixelRatio: measure,
  cellsTouched: index,
  cells: index,
  mostPoints: index,
  jumps: index,
  suspects: index,
  pictures: names,
  sounds: names,
  framesPerSecond: measure.nullable(),
  worstFrameMs: measure.nullable(),
})

const stepDone = z.strictObject({ undrawn: index, tooFull: index })

export const schemas: RequestSchemas = {
  'show:boot': z.null(),
  'show:intent': intent,
  'deck:spoken': z.strictObject({ deck: name, slide: name, language: name }),
  'deck:slides': slideRange,
  'deck:titles': slideRange,
  'staff:status': z.null(),
  'staff:unlock': z.strictObject({ pin: z.string().max(64) }),
  'staff:quit': z.null(),
  'staff:hardware': z.null(),
  'staff:presenter': z.null(),
  'show:pulse': z.enum(['begun', 'drawn', 'still']),
  'show:key': keyPress,
  'tour:key': keyPress,
  'hardware:panel': z.null(),
  'hardware:findings': findings,
  'preview:findings': z.null(),
  'preview:open': z.strictObject({ deck: name, file: name, line: position, column: position }),
  'tour:boot': z.null(),
  'tour:act': tourEvent,
  'tour:wheel': z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['ask', 'release', 'take']) }),
    z.strictObject({ type: z.enum(['give', 'refuse']), to: name }),
  ]),
  'tour:timer': z.enum(['reset', 'pause', 'run']),
  'tour:slides': slideRange,
  'tour:find': z.strictObject({ deck: name, words: z.string().max(200) }),
  'tour:point': point.nullable(),
  'tour:draw': inkStep,
  'tour:remote': z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['open', 'close', 'renew']) }),
    z.strictObject({ type: z.literal('revoke'), device: name }),
  ]),
  'tour:swap-displays': z.null(),
  'tour:save-log': z.null(),
  'tour:close': z.null(),
  'follow:boot': z.null(),
  'measure:decks': z.null(),
  'measure:next': z
    .strictObject({
      tooFull: z
        .array(z.strictObject({ slide: name, textSizes: z.array(textSize).max(textSizes.length) }))
        .max(slidesPerRequest),
      undrawn: index,
    })
    .nullable(),
  'print:next': stepDone.nullable(),
}

/** What the app says to the command that started it to measure. */
export const measurementSchema: z.ZodType<Measurement> = z.strictObject({
  overflows: z.array(
    z.strictObject({
      path: z.string(),
      slide: name,
      language: name,
      panel: z.strictObject({ width: z.number(), height: z.number() }),
      textSizes: z.array(textSize),
    }),
  ),
  drawings: z.number(),
  left: z.number(),
})

/** What the command that starts the app to print wants of it. */
export const printJobSchema: z.ZodType<PrintJob> = z.strictObject({
  prints: z.array(
    z.strictObject({
      path: z.string(),
      language: name,
      paper: z.enum(papers),
      file: z.string(),
    }),
  ),
})

/** What the app says to it when it has printed. */
export const printOutcomeSchema: z.ZodType<PrintOutcome> = stepDone
