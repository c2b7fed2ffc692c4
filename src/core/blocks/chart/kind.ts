import { z } from 'zod'
import { items, number, words as text } from '../fields.ts'
import { defineKind, measure, words } from '../kind.ts'

const series = z.strictObject({
  name: text.optional(),
  values: items(number(), 200),
})

/** Short for one series: each item brings its own label. */
const item = z.strictObject({
  label: text,
  value: number(),
  /** The value as the visitor reads it, where the bare number is not it: `1.09亿吨`. */
  display: text.optional(),
  /** The one the slide is about. */
  emphasis: z.boolean().optional(),
  /** What more there is to say of it, to whoever touches it. */
  note: text.optional(),
})

const common = {
  kind: z.enum(['bar', 'column', 'line', 'donut']).default('bar'),
  unit: text.optional(),
  caption: text.optional(),
}

/** Figures that compare: bars, columns, a line or a ring. */
export const chart = defineKind({
  name: 'chart',
  schema: z.union([
    z.strictObject({ ...common, items: items(item, 40) }).transform((block) => ({
      kind: block.kind,
      unit: block.unit,
      caption: block.caption,
      labels: block.items.map(({ label }) => label),
      displays: block.items.map(({ display }) => display ?? null),
      emphasis: block.items.map(({ emphasis }) => emphasis ?? false),
      notes: block.items.map(({ note }) => note ?? null),
      series: [
        { name: undefined as string | undefined, values: block.items.map(({ value }) => value) },
      ],
    })),
    z
      .strictObject({ ...common, labels: items(text, 200), series: items(series, 8) })
      .refine(
        (block) => block.series.every(({ values }) => values.length === block.labels.length),
        {
          path: ['series'],
          message: 'chart-series-length',
        },
      )
      .transform((block) => ({
        kind: block.kind,
        unit: block.unit,
        caption: block.caption,
        labels: block.labels,
        displays: block.labels.map((): string | null => null),
        emphasis: block.labels.map(() => false),
        notes: block.labels.map((): string | null => null),
        series: block.series.map(({ name, values }) => ({ name, values })),
      })),
  ]),
  text: (block) => [
    ...block.series.flatMap(({ name, values }) => [
      ...words(name),
      ...values.flatMap((value, index) => [
        ...words(block.labels[index]),
        ...measure(
          block.displays[index] ?? String(value),
          block.displays[index] ? undefined : block.unit,
        ),
      ]),
    ]),
    ...block.notes.filter((note) => note !== null),
    ...words(block.caption),
  ],
  media: () => [],
})
