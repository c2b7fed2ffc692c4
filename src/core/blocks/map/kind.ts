import { z } from 'zod'
import { items, mediaPath, number, position, words as text } from '../fields.ts'
import { defineKind, words } from '../kind.ts'

const place = z.strictObject({
  id: z.string().trim().min(1).max(60),
  name: text,
  at: position,
  kind: z.enum(['city', 'port', 'airport', 'area', 'sight']).default('city'),
  /** The place that the map is about. */
  main: z.boolean().default(false),
  note: text.optional(),
  /** Where the name stands, seen from the mark: keeps names apart where places crowd. */
  label: z.enum(['right', 'left', 'above', 'below', 'none']).default('right'),
})

const route = z.strictObject({
  kind: z.enum(['rail', 'road', 'air', 'sea']),
  /** Place ids or positions, from one end to the other. */
  path: z
    .array(z.union([z.string().trim().min(1).max(60), position]))
    .min(2)
    .max(40),
  name: text.optional(),
})

const label = z.strictObject({
  /** A sea, a region: a name that lies over an area. */
  name: text,
  at: position,
  kind: z.enum(['sea', 'land']).default('land'),
})

/** Where things lie and how they are linked, drawn over a GeoJSON outline in the deck's folder. */
export const map = defineKind({
  name: 'map',
  schema: z
    .strictObject({
      /** GeoJSON polygons of the land. */
      base: mediaPath.optional(),
      /** West, south, east, north in degrees; the places' own extent where it is absent. */
      view: z.tuple([number(), number(), number(), number()]).optional(),
      places: items(place),
      routes: z.array(route).max(60).default([]),
      labels: z.array(label).max(20).default([]),
      caption: text.optional(),
    })
    .superRefine((block, context) => {
      const ids = new Set(block.places.map(({ id }) => id))
      block.routes.forEach(({ path }, route) => {
        path.forEach((stop, index) => {
          if (typeof stop === 'string' && !ids.has(stop)) {
            context.addIssue({
              code: 'custom',
              path: ['routes', route, 'path', index],
              message: 'map-place-unknown',
              params: { place: stop },
            })
          }
        })
      })
    }),
  text: (block) => [
    ...block.places.flatMap((item) => words(item.name, item.note)),
    ...block.routes.flatMap((item) => words(item.name)),
    ...block.labels.map((item) => item.name),
    ...words(block.caption),
  ],
  media: (block) => words(block.base),
})
