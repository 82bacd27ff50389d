import type { operations, paths } from '../schema/inspection'
import { client, data, tag } from './client'
import { call, requestOf, send } from './http'
import type { Answer, CaseView, Listing, OrderView, TaskRow, TaskView } from './types'

export type TaskQuery = operations['listTasks']['parameters']['query']
type OutcomeQuery = operations['listOrders']['parameters']['query']
type SheetRequest = operations['saveSheet']['requestBody']['content']['application/json']
type SignatureRequest = operations['signSheet']['requestBody']['content']['application/json']

const api = client<paths>()
const of = (id: string) => ({ path: { id } })

export const inspection = {
  tasks: (query: TaskQuery): Promise<Listing<TaskRow>> => data(api.GET('/api/inspection/tasks', { params: { query } })),
  task: (id: string): Promise<TaskView> => data(api.GET('/api/inspection/tasks/{id}', { params: of(id) })),
  save: (id: string, version: number, answers: Answer[]): Promise<TaskView> =>
    data(
      api.PUT('/api/inspection/tasks/{id}/sheet', {
        params: { ...of(id), header: { 'If-Match': tag(version) } },
        body: { answers } as SheetRequest,
      }),
    ),
  sign: (id: string, body: SignatureRequest): Promise<TaskView> =>
    data(api.POST('/api/inspection/tasks/{id}/signatures', { params: of(id), body })),
  putPhoto: (taskId: string, sha256: string, photo: Blob) =>
    call<void>('PUT', `/api/inspection/evidence/${sha256}`, { query: { taskId }, body: photo, type: photo.type }),
  photo: async (taskId: string, sha256: string) =>
    (await send(requestOf('GET', `/api/inspection/evidence/${sha256}`, { query: { taskId } }))).blob(),
  orders: (query: OutcomeQuery): Promise<Listing<OrderView>> => data(api.GET('/api/inspection/orders', { params: { query } })),
  cases: (query: OutcomeQuery): Promise<Listing<CaseView>> => data(api.GET('/api/inspection/cases', { params: { query } })),
}
