import { hmacSha256, sha256 } from './draw/sha256'

const utf8 = new TextEncoder()

export const bytes = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text)

export const hex = (value: Uint8Array): string => Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')

export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  if (!/^([0-9a-f]{2})*$/.test(text)) throw new TypeError('not lower-case hexadecimal')
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/** Known at once or later: hundreds of thousands of hashes are no time to wait for a promise each. */
export type Later<T> = T | Promise<T>

/** SHA-256 and HMAC-SHA-256, from wherever this page can have them. */
export interface Digest {
  sha256(data: Uint8Array<ArrayBuffer>): Later<Uint8Array>
  hmac(key: Uint8Array<ArrayBuffer>): Later<(data: Uint8Array<ArrayBuffer>) => Later<Uint8Array>>
}

/** All of them, without a promise where none of them is one. */
export const all = <T>(values: Later<T>[]): Later<T[]> => (values[0] instanceof Promise ? Promise.all(values) : (values as T[]))

/** What follows from a value, at once where it is there. */
export const after = <T, U>(value: Later<T>, follow: (value: T) => U): Later<U> => (value instanceof Promise ? value.then(follow) : follow(value))

/** Web Crypto: only in a secure context (https, or localhost). */
export const webDigest: Digest = {
  sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data)),
  hmac: async (raw) => {
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    return async (data) => new Uint8Array(await crypto.subtle.sign('HMAC', key, data))
  },
}

/**
 * The same in plain JavaScript and at once: for a portal reached over http inside an intranet, and for the replay of a
 * large draw, where a promise for each hash would be most of the work.
 */
export const plainDigest: Digest = { sha256, hmac: hmacSha256 }

export const digest = (): Digest => (globalThis.crypto?.subtle ? webDigest : plainDigest)

export const sha256Hex = async (data: Uint8Array<ArrayBuffer>, by?: Digest): Promise<string> =>
  hex(await (by ?? digest()).sha256(data))
