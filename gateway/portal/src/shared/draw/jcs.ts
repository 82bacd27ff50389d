/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * Canonical JSON of RFC 8785: names sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them.
 * A name whose value is undefined is left out; a lone surrogate or a number that is not finite is refused.
 */
export function jcs(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a finite number')
  if (typeof value === 'string') return text(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => jcs(item)).join(',')}]`
  const members = value as { readonly [name: string]: Json | undefined }
  return `{${Object.keys(members)
    .filter((name) => members[name] !== undefined)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => `${text(name)}:${jcs(members[name] as Json)}`)
    .join(',')}}`
}

function text(value: string): string {
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)) throw new TypeError('lone surrogate')
  return JSON.stringify(value)
}
