import { bytes, sha256Hex } from '../digest'

const STORE = 'fw.keys'

/** A random identifier, also where the page is no secure context and `crypto.randomUUID` is missing. */
export function randomId(): string {
  const raw = crypto.getRandomValues(new Uint8Array(16))
  const text = Array.from(raw, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`
}

/**
 * The idempotency key of a request: the same request gets the same key until it was answered, across reloads,
 * so that sending it again after a lost answer is harmless.
 */
export async function keyOf(request: string): Promise<{ key: string; settle: () => void }> {
  const id = (await sha256Hex(bytes(request))).slice(0, 32)
  const keys = read()
  const key = keys[id] ?? randomId()
  write({ ...keys, [id]: key })
  return {
    key,
    settle: () => {
      const { [id]: _, ...rest } = read()
      write(rest)
    },
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

function write(keys: Record<string, string>): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(keys))
  } catch {
    // a full or forbidden store only costs the protection across a reload
  }
}
