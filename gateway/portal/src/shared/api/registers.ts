import { call, requestOf, send } from './http'
import type * as R from './registerTypes'
import type { Listing } from './types'

type Query = Readonly<Record<string, unknown>>
const path = (root: string, ...parts: string[]) => [`/api/registry/${root}`, ...parts.map(encodeURIComponent)].join('/')
const list = <T>(at: string) => (query: Query = {}): Promise<Listing<T>> => call('GET', at, { query })

/** The five things every register answers alike. */
const register = <T extends { readonly version: number }>(root: string) => ({
  list: list<T>(path(root)),
  one: (id: string, asOf?: string): Promise<T> => call('GET', path(root, id), { query: { asOf } }),
  record: (body: unknown): Promise<T> => call('POST', path(root), { body }),
  revise: (id: string, version: number, body: unknown): Promise<T> => call('PUT', path(root, id), { body, version }),
  versions: async (id: string): Promise<R.Version[]> => (await call<{ content: R.Version[] }>('GET', path(root, id, 'versions'))).content,
})

const outOfArea = register<R.OutOfArea>('out-of-area')

export const registers = {
  agencies: register<R.AgencyFile>('agencies'),
  people: {
    ...register<R.Practitioner>('practitioners'),
    of: async (uscc: string, asOf?: string): Promise<R.Practitioner[]> =>
      (await call<{ content: R.Practitioner[] }>('GET', path('agencies', uscc, 'people'), { query: { asOf } })).content,
    confirm: (id: string, version: number, body: unknown): Promise<R.Practitioner> => call('POST', path('practitioners', id, 'confirmation'), { body, version }),
    engage: (id: string, body: unknown): Promise<R.Practitioner> => call('POST', path('practitioners', id, 'engagements'), { body }),
    amend: (id: string, engagement: string, version: number, body: unknown): Promise<R.Practitioner> =>
      call('PUT', path('practitioners', id, 'engagements', engagement), { body, version }),
    resolve: (id: string, engagement: string, version: number, body: unknown): Promise<R.Practitioner> =>
      call('POST', path('practitioners', id, 'engagements', engagement, 'resolution'), { body, version }),
  },
  equipment: register<R.Equipment>('equipment'),
  projects: register<R.Project>('projects'),
  units: register<R.Unit>('units'),
  unitNames: (q: string): Promise<R.UnitName[]> => call('GET', path('reference/units'), { query: { q } }),
  officers: {
    ...register<R.Officer>('officers'),
    all: async (brigade?: string): Promise<R.Officer[]> => (await call<{ content: R.Officer[] }>('GET', path('officers'), { query: { brigade } })).content,
  },
  catalogue: (asOf?: string): Promise<R.Catalogue> => call('GET', path('reference/equipment-catalogue'), { query: { asOf } }),
  saveCatalogue: (version: number, body: unknown): Promise<R.Catalogue> => call('PUT', path('reference/equipment-catalogue'), { body, version }),
  clearances: {
    ...register<R.Clearance>('clearances'),
    candidates: async (brigade?: string): Promise<R.ClearanceCandidate[]> =>
      (await call<{ content: R.ClearanceCandidate[] }>('GET', path('clearances', 'candidates'), { query: { brigade } })).content,
    step: (id: string, step: 'notification' | 'clearing' | 'keeping', body: unknown): Promise<R.Clearance> => call('POST', path('clearances', id, step), { body }),
  },
  outOfArea: {
    ...outOfArea,
    ask: (uscc: string, body: unknown): Promise<R.OutOfArea> => call('POST', path('out-of-area', uscc, 'requests'), { body }),
    reply: (uscc: string, request: string, body: unknown): Promise<R.OutOfArea> => call('POST', path('out-of-area', uscc, 'requests', request, 'reply'), { body }),
  },
  surveys: {
    list: list<R.Survey>(path('surveys')),
    record: (body: unknown): Promise<R.Survey> => call('POST', path('surveys'), { body }),
    requests: (): Promise<{ content: R.SurveyRequest[] }> => call('GET', path('surveys', 'requests')),
    strangers: (query: Query): Promise<{ content: R.Stranger[] }> => call('GET', path('surveys', 'unregistered'), { query }),
    settle: (id: string, step: 'registration' | 'not-found' | 'reopening', body: unknown): Promise<R.Stranger> => call('POST', path('surveys', 'unregistered', id, step), { body }),
  },
  warnings: (query: Query): Promise<Listing<R.LapseWarning>> => call('GET', path('warnings'), { query }),
  merge: (kind: 'agencies' | 'practitioners', id: string, into: string, reason: string): Promise<unknown> => call('POST', path(kind, id, 'merge'), { body: { into, reason } }),
  undoMerge: (kind: 'agencies' | 'practitioners', id: string, reason: string): Promise<unknown> => call('POST', path(kind, id, 'merge', 'undo'), { body: { reason } }),
}

/** Workbooks in and out, for every register. */
export const exchange = {
  registers: (): Promise<R.ExchangeRegister[]> => call('GET', path('exchange')),
  template: (name: string): string => path('exchange', name, 'template.xlsx'),
  export: (name: string, query: Query): string => {
    const { pathname, search } = new URL(requestOf('GET', path('exchange', name, 'export.xlsx'), { query }).url)
    return pathname + search
  },
  rejected: (id: string): string => path('exchange/imports', id, 'rejected.xlsx'),
  start: (name: string, file: Blob, fileName: string): Promise<R.ImportView> =>
    call('POST', path('exchange', name, 'imports'), { query: { fileName }, body: file, type: 'application/octet-stream' }),
  imports: list<R.ImportView>(path('exchange/imports')),
  import: (id: string): Promise<R.ImportView> => call('GET', path('exchange/imports', id)),
  rows: (id: string, kind: 'REJECTED' | 'WARNED', query: Query = {}): Promise<Listing<R.ImportRow>> => call('GET', path('exchange/imports', id, 'rows'), { query: { kind, ...query } }),
  cancel: (id: string): Promise<R.ImportView> => call('DELETE', path('exchange/imports', id)),
  /** A file of the services, as it came: refusals are told, which a plain link would not do. */
  fetch: async (address: string): Promise<{ file: Blob; name: string }> => {
    const answer = await send(requestOf('GET', address, {}))
    const told = answer.headers.get('Content-Disposition') ?? ''
    const encoded = /filename\*=UTF-8''([^;]+)/i.exec(told)?.[1]
    const plain = /filename="?([^";]+)"?/i.exec(told)?.[1]
    return { file: await answer.blob(), name: encoded ? decodeURIComponent(encoded) : (plain ?? address.split('?')[0]?.split('/').at(-1) ?? '') }
  },
}
