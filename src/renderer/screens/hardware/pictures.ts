/** What a technician looks at over the whole panel, in this order. */
export const pictures = [
  'red',
  'green',
  'blue',
  'white',
  'black',
  'grey',
  'steps',
  'gradient',
  'checks',
  'columns',
  'rows',
] as const

export type Picture = (typeof pictures)[number]

type Painter = (context: CanvasRenderingContext2D, width: number, height: number) => void

/** Pure light, whatever the theme: these are what the panel is measured by. */
const painters: Readonly<Record<Picture, Painter>> = {
  red: plain('#f00'),
  green: plain('#0f0'),
  blue: plain('#00f'),
  white: plain('#fff'),
  black: plain('#000'),
  grey: plain('#808080'),
  steps: greySteps,
  gradient: gradients,
  // One device pixel lit, one dark: any scaling on the way to the glass turns them to moiré or grey.
  checks: tiles(2, 2, [0, 3]),
  columns: tiles(2, 1, [0]),
  rows: tiles(1, 2, [0]),
}

/** Paints a picture over all of a canvas, device pixel by device pixel. */
export function paintPicture(canvas: HTMLCanvasElement, picture: Picture): void {
  const context = canvas.getContext('2d')
  if (context) painters[picture](context, canvas.width, canvas.height)
}

function plain(colour: string): Painter {
  return (context, width, height) => {
    context.fillStyle = colour
    context.fillRect(0, 0, width, height)
  }
}

/** Each step is to be told from the next, the darkest and the brightest too. */
function greySteps(context: CanvasRenderingContext2D, width: number, height: number): void {
  const count = 16
  for (let step = 0; step < count; step += 1) {
    const level = Math.round((step * 255) / (count - 1))
    const left = Math.round((step * width) / count)
    context.fillStyle = `rgb(${level} ${level} ${level})`
    context.fillRect(left, 0, Math.ceil(width / count), height)
  }
}

/** Bands in a gradient are a panel or cable with too few bits. */
function gradients(context: CanvasRenderingContext2D, width: number, height: number): void {
  const colours = ['#fff', '#f00', '#0f0', '#00f']
  const band = height / colours.length
  colours.forEach((colour, index) => {
    const gradient = context.createLinearGradient(0, 0, width, 0)
    gradient.addColorStop(0, '#000')
    gradient.addColorStop(1, colour)
    context.fillStyle = gradient
    context.fillRect(0, Math.round(index * band), width, Math.ceil(band))
  })
}

/** A tile of single pixels, those in `lit` white, over and over. */
function tiles(width: number, height: number, lit: readonly number[]): Painter {
  return (context, fullWidth, fullHeight) => {
    const tile = new OffscreenCanvas(width, height)
    const pixels = tile.getContext('2d')
    if (!pixels) return
    pixels.fillStyle = '#000'
    pixels.fillRect(0, 0, width, height)
    pixels.fillStyle = '#fff'
    for (const pixel of lit) pixels.fillRect(pixel % width, Math.floor(pixel / width), 1, 1)
    context.fillStyle = context.createPattern(tile, 'repeat') ?? '#fff'
    context.fillRect(0, 0, fullWidth, fullHeight)
  }
}
