import { sha256Hex } from '../digest'
import { keyOf } from './keys'
import { noAnswer, Problem, problemOf } from './problem'

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** What the screens around a request decide: the language of sentences, and how a lost sign-in is got back. */
export const surroundings: { language: () => string; signIn?: (() => Promise<boolean>) | undefined } = { language: () => 'zh-CN' }

/**
 * `fetch` as the portal uses it. Adds language, CSRF token and idempotency key; a 401 asks the person to sign in and
 * sends the request again with the same key, so nothing that was typed is lost; every refusal becomes a {@link Problem}.
 */
export async function send(request: Request): Promise<Response> {
  const body = UNSAFE.has(request.method) ? await request.clone().arrayBuffer() : undefined
  const pending = request.method === 'POST' && !isSignIn(request) ? await keyOf(await fingerprint(request, body)) : undefined
  const answer = await attempt(request, body, pending?.key)
  if (answer.ok || answer.status === 304) {
    pending?.settle()
    return answer
  }
  const problem = await problemOf(answer)
  if (!problem.temporary) pending?.settle()
  throw problem
}

async function attempt(request: Request, body: ArrayBuffer | undefined, key: string | undefined): Promise<Response> {
  let answer = await once(request, body, key)
  if (answer.status === 403 && body && !(await problemOf(answer)).code.startsWith('PLT')) {
    await refreshToken()
    answer = await once(request, body, key)
  }
  while (answer.status === 401 && !isSignIn(request) && surroundings.signIn && (await surroundings.signIn())) {
    answer = await once(request, body, key)
  }
  return answer
}

async function once(request: Request, body: ArrayBuffer | undefined, key: string | undefined): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', surroundings.language())
  if (key) headers.set('Idempotency-Key', key)
  if (body) {
    if (!token()) await refreshToken()
    headers.set('X-XSRF-TOKEN', token())
  }
  try {
    return await fetch(request.url, {
      method: request.method,
      headers,
      body: body && body.byteLength > 0 ? body : null,
      credentials: 'same-origin',
      signal: request.signal,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw noAnswer()
  }
}

const isSignIn = (request: Request): boolean => new URL(request.url).pathname.startsWith('/auth/')

const token = (): string => decodeURIComponent(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '')

const refreshToken = (): Promise<unknown> => fetch('/auth/me', { credentials: 'same-origin' }).catch(() => undefined)

/** What a request is known by; a file by its hash, which takes no second copy of it. */
const fingerprint = async (request: Request, body: ArrayBuffer | undefined): Promise<string> =>
  `${request.method} ${request.url}\n${body ? await sha256Hex(new Uint8Array(body)) : ''}`

export interface Call {
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly version?: number | undefined
  readonly type?: string
  readonly signal?: AbortSignal
}

/** Sends one call and reads its JSON answer. */
export async function call<T>(method: string, path: string, options: Call = {}): Promise<T> {
  const answer = await send(requestOf(method, path, options))
  return (answer.status === 204 || answer.status === 205 ? undefined : await answer.json().catch(() => undefined)) as T
}

export function requestOf(method: string, path: string, { query, body, version, type, signal }: Call): Request {
  const url = new URL(path, location.origin)
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') url.searchParams.append(name, String(one))
    }
  }
  const headers = new Headers({ Accept: 'application/json, application/problem+json' })
  if (version !== undefined) headers.set('If-Match', `"${version}"`)
  const raw = body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array
  if (body !== undefined) headers.set('Content-Type', type ?? 'application/json')
  const content = body === undefined ? null : raw ? (body as BodyInit) : JSON.stringify(body)
  return new Request(url, { method, headers, body: content, ...(signal ? { signal } : {}) })
}

export { Problem }
