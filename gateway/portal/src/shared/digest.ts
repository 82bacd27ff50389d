const utf8 = new TextEncoder()

export const bytes = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text)

export const hex = (value: Uint8Array): string => Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')

export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  if (!/^([0-9a-f]{2})*$/.test(text)) throw new TypeError('not lower-case hexadecimal')
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/** SHA-256 and HMAC-SHA-256, from wherever this page can have them. */
export interface Digest {
  sha256(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
  hmac(key: Uint8Array<ArrayBuffer>): Promise<(data: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>>
}

/** Web Crypto: only in a secure context (https, or localhost). */
export const webDigest: Digest = {
  sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data)),
  hmac: async (raw) => {
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    return async (data) => new Uint8Array(await crypto.subtle.sign('HMAC', key, data))
  },
}

/** The same in plain JavaScript, for a portal reached over http inside an intranet. */
export async function plainDigest(): Promise<Digest> {
  const [{ sha256 }, { hmac }] = await Promise.all([import('@noble/hashes/sha2.js'), import('@noble/hashes/hmac.js')])
  return { sha256: async (data) => sha256(data), hmac: async (key) => async (data) => hmac(sha256, key, data) }
}

export const digest = (): Promise<Digest> => (globalThis.crypto?.subtle ? Promise.resolve(webDigest) : plainDigest())

export const sha256Hex = async (data: Uint8Array<ArrayBuffer>, by?: Digest): Promise<string> =>
  hex(await (by ?? (await digest())).sha256(data))
