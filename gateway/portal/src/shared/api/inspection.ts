import { call, requestOf, send } from './http'
import type { Answer, CaseView, Item, Listing, OrderView, TaskRow, TaskView } from './types'

const at = (id: string) => `/api/inspection/tasks/${encodeURIComponent(id)}`

export const inspection = {
  tasks: (query: object) => call<Listing<TaskRow>>('GET', '/api/inspection/tasks', { query: { ...query } }),
  task: (id: string) => call<TaskView>('GET', at(id)),
  save: (id: string, version: number, answers: Answer[]) => call<TaskView>('PUT', `${at(id)}/sheet`, { version, body: { answers } }),
  sign: (id: string, body: { agencyAcknowledgement: 'SIGNED' | 'REFUSED'; refusalReason?: string }) =>
    call<TaskView>('POST', `${at(id)}/signatures`, { body }),
  putPhoto: (taskId: string, sha256: string, photo: Blob) =>
    call<void>('PUT', `/api/inspection/evidence/${sha256}`, { query: { taskId }, body: photo, type: photo.type }),
  photo: async (taskId: string, sha256: string) =>
    (await send(requestOf('GET', `/api/inspection/evidence/${sha256}`, { query: { taskId } }))).blob(),
  orders: (query: object) => call<Listing<OrderView>>('GET', '/api/inspection/orders', { query: { ...query } }),
  cases: (query: object) => call<Listing<CaseView>>('GET', '/api/inspection/cases', { query: { ...query } }),
  items: async () => {
    const answer = await call<Item[] | { content?: Item[]; items?: Item[] }>('GET', '/api/inspection/reference/items')
    return Array.isArray(answer) ? answer : (answer.items ?? answer.content ?? [])
  },
}
