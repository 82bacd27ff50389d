import { sha256Hex } from '../digest'

const LONGEST = 1600

export interface Photo {
  readonly sha256: string
  readonly blob: Blob
}

/** Makes a photograph at most 1,600 px long, as JPEG, and hashes what will be sent. */
export async function shrink(file: Blob): Promise<Photo> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob>((done, fail) =>
    canvas.toBlob((made) => (made ? done(made) : fail(new Error('no image'))), 'image/jpeg', 0.85),
  )
  return { sha256: await sha256Hex(new Uint8Array(await blob.arrayBuffer())), blob }
}
