import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { call, surroundings } from '../src/shared/api/http'
import { asProblem, type Problem } from '../src/shared/api/problem'

const answers: (Response | Error)[] = []
const sent: { url: string; method: string; headers: Headers; body: string }[] = []
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
const problem = (status: number, code: string) => json({ status, code, detail: 'sentence' }, status)
const refused = (call: Promise<unknown>): Promise<Problem> => call.then(() => { throw new Error('was accepted') }, asProblem)
const key = (i: number) => sent[i]?.headers.get('Idempotency-Key')

beforeEach(() => {
  answers.length = 0
  sent.length = 0
  sessionStorage.clear()
  document.cookie = 'XSRF-TOKEN=token'
  surroundings.signIn = undefined
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    sent.push({ url, method: options.method ?? 'GET', headers: new Headers(options.headers), body: options.body ? new TextDecoder().decode(options.body as ArrayBuffer) : '' })
    const answer = answers.shift() ?? json({})
    if (answer instanceof Error) throw answer
    return answer
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a request', () => {
  it('carries the language, and when it changes something the CSRF token', async () => {
    await call('GET', '/api/a')
    await call('PUT', '/api/a', { body: { b: 1 }, version: 7 })
    expect(sent[0]?.headers.get('Accept-Language')).toBe('zh-CN')
    expect(sent[0]?.headers.has('X-XSRF-TOKEN')).toBe(false)
    expect(sent[1]?.headers.get('X-XSRF-TOKEN')).toBe('token')
    expect(sent[1]?.headers.get('If-Match')).toBe('"7"')
    expect(sent[1]?.body).toBe('{"b":1}')
  })

  it('keeps its idempotency key when no answer came, and takes a new one afterwards', async () => {
    answers.push(new TypeError('cut'), json({}, 201), json({}, 201))
    const why = await refused(call('POST', '/api/a', { body: { b: 1 } }))
    expect(why.temporary).toBe(true)
    await call('POST', '/api/a', { body: { b: 1 } })
    await call('POST', '/api/a', { body: { b: 1 } })
    expect(key(0)).toBeTruthy()
    expect(key(1)).toBe(key(0))
    expect(key(2)).not.toBe(key(1))
  })

  it('takes another key for another body', async () => {
    answers.push(new TypeError('cut'), json({}, 201))
    await refused(call('POST', '/api/a', { body: { b: 1 } }))
    await call('POST', '/api/a', { body: { b: 2 } })
    expect(key(1)).not.toBe(key(0))
  })

  it('keeps its key while the service is away, and gives it up on a refusal', async () => {
    answers.push(problem(503, 'PLT-014'), problem(422, 'REG-001'), json({}, 201))
    await refused(call('POST', '/api/a', { body: {} }))
    await refused(call('POST', '/api/a', { body: {} }))
    await call('POST', '/api/a', { body: {} })
    expect(key(1)).toBe(key(0))
    expect(key(2)).not.toBe(key(1))
  })

  it('asks to sign in again and repeats itself with the same key', async () => {
    surroundings.signIn = async () => true
    answers.push(problem(401, 'PLT-005'), json({ saved: true }, 201))
    await expect(call('POST', '/api/a', { body: { typed: 'much' } })).resolves.toEqual({ saved: true })
    expect(sent[1]?.body).toBe('{"typed":"much"}')
    expect(key(1)).toBe(key(0))
  })

  it('becomes a problem with code, sentence and fields when it is refused', async () => {
    answers.push(json({ status: 400, code: 'PLT-002', detail: 'sentence', errors: [{ field: 'name', message: 'first' }, { field: 'name', message: 'second' }, { row: 3, message: 'row' }] }, 400))
    const why = await refused(call('POST', '/api/a', { body: {} }))
    expect(why).toMatchObject({ status: 400, code: 'PLT-002', detail: 'sentence' })
    expect(why.fields.name?.message).toBe('first')
  })

  it('knows a record that somebody else has changed', async () => {
    answers.push(problem(412, 'PLT-009'), problem(409, 'PLT-019'), problem(409, 'REG-002'))
    const states = []
    for (let i = 0; i < 3; i++) states.push((await refused(call('PUT', '/api/a', { body: {}, version: 1 }))).overtaken)
    expect(states).toEqual([true, true, false])
  })
})
