import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const source = readFileSync(resolve(import.meta.dirname, '../src/lite/open/sw.js'), 'utf8').replace("['__FILES__']", "['/open/index.html', '/assets/lite/a.js']").replace('__VERSION__', '2')
const HOST = 'https://x.example'

/** The worker with a network that can be cut and a store that can be looked into. */
function worker() {
  const handlers: Record<string, (event: unknown) => void> = {}
  const stores = new Map<string, Map<string, Response>>()
  const store = (name: string) => {
    const kept = stores.get(name) ?? stores.set(name, new Map()).get(name)!
    const key = (one: Request | string) => new URL(typeof one === 'string' ? one : one.url, HOST).href
    return {
      kept,
      addAll: async (all: Request[]) => void all.forEach((one) => kept.set(key(one), new Response(`file ${key(one)}`))),
      put: async (one: string, answer: Response) => void kept.set(key(one), answer),
      delete: async (one: Request | string) => kept.delete(key(one)),
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
      match: async (one: Request | string) => kept.get(key(one))?.clone(),
    }
  }
  const network = vi.fn(async (one: Request | string) => new Response(`net ${typeof one === 'string' ? one : one.url}`))
  const caches = {
    open: async (name: string) => store(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (one: Request | string, { cacheName }: { cacheName: string }) => store(cacheName).match(one),
  }
  const self = { addEventListener: (type: string, run: (event: unknown) => void) => (handlers[type] = run), location: new URL(`${HOST}/open/sw.js`), clients: { claim: async () => undefined, matchAll: async () => [] } }
  class At extends Request {
    constructor(url: string, more?: RequestInit) {
      super(new URL(url, HOST), more)
    }
  }
  new Function('self', 'caches', 'fetch', 'Request', source)(self, caches, network, At)
  const raise = async (type: string, more: object = {}) => {
    const after: Promise<unknown>[] = []
    let answer: Promise<Response> | undefined
    handlers[type]?.({ ...more, waitUntil: (one: Promise<unknown>) => after.push(one), respondWith: (one: Promise<Response>) => (answer = one) })
    const found = await answer?.then((one) => one.text(), () => 'no network')
    await Promise.all(after)
    return found
  }
  const ask = (path: string, more: object = {}) => raise('fetch', { request: { method: 'GET', mode: 'cors', url: HOST + path, ...more } })
  return { raise, ask, network, stores, cut: () => network.mockRejectedValue(new TypeError('network')) }
}
const DRAW = '/public/sampling/draws/NJ-D1'

describe('the worker of the public pages', () => {
  it('keeps a draw that was looked at, and gives it out with the network cut', async () => {
    const { ask, raise, cut } = worker()
    await raise('install')
    for (const path of [DRAW, `${DRAW}/bundle`, `${DRAW}/minutes`, '/public/sampling/campaigns/NJ/ledger']) await ask(path)
    cut()
    expect(await ask(`${DRAW}/bundle`)).toBe(`net ${HOST}${DRAW}/bundle`)
    expect(await ask('/public/sampling/campaigns/NJ/ledger')).toContain('ledger')
    expect(await ask('/public/sampling/draws/NJ-D2')).toBe('no network')
    expect(await ask('/open/draws/NJ-D1', { mode: 'navigate' })).toBe(`file ${HOST}/open/index.html`)
    expect(await ask('/assets/lite/a.js')).toBe(`file ${HOST}/assets/lite/a.js`)
  })

  it('asks the server first while there is one, for pages and for draws', async () => {
    const { ask, raise } = worker()
    await raise('install')
    await ask(DRAW)
    expect(await ask('/open/', { mode: 'navigate' })).toBe(`net ${HOST}/open/`)
    expect(await ask(DRAW)).toContain('net')
  })

  it('leaves alone what depends on who asks, and everything that writes', async () => {
    const { ask, network, stores, raise } = worker()
    for (const path of ['/api/sampling/draws/NJ-D1', '/auth/me', '/public/registry/agencies', `${DRAW}/units/x/proof`]) expect(await ask(path)).toBeUndefined()
    expect(await ask(DRAW, { method: 'POST' })).toBeUndefined()
    await raise('message', { data: { keep: `${HOST}/api/sampling/draws/NJ-D1`, language: 'en' } })
    expect([network.mock.calls.length, stores.size]).toEqual([0, 0])
  })

  it('fetches what a page had before there was a worker, once, and keeps no more than it may', async () => {
    const { ask, network, stores, raise } = worker()
    for (let i = 0; i < 2; i++) await raise('message', { data: { keep: `${HOST}${DRAW}`, language: 'en' } })
    expect(network).toHaveBeenCalledTimes(1)
    for (let i = 0; i < 70; i++) await ask(`/public/sampling/draws/N-D${i}`)
    expect(stores.get('open-draws-1')?.size).toBe(60)
    expect(stores.get('open-draws-1')?.has(HOST + DRAW)).toBe(false)
  })

  it('removes the files of the release before, and no draw', async () => {
    const { ask, stores, raise } = worker()
    stores.set('open-1', new Map())
    await ask(DRAW)
    await raise('install')
    await raise('activate')
    expect([...stores.keys()].sort()).toEqual(['open-2', 'open-draws-1'])
  })
})
