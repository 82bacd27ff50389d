import type { operations, paths } from '../schema/notification'
import { client, data, tag } from './client'
import type { ChannelHealth, Listing, NoticeRow, NoticeView, PublicNotice } from './types'

type Body<Name extends 'editNotice' | 'reviewNotice' | 'approveNotice'> = operations[Name]['requestBody']['content']['application/json']
export type NoticeQuery = operations['notices']['parameters']['query']

const api = client<paths>()
const of = (id: string) => ({ params: { path: { id } } })

export const notification = {
  notices: (query: NoticeQuery): Promise<Listing<NoticeRow>> => data(api.GET('/api/notification/notices', { params: { query } })),
  notice: (id: string): Promise<NoticeView> => data(api.GET('/api/notification/notices/{id}', of(id))),
  save: (id: string, version: number, body: Body<'editNotice'>): Promise<NoticeView> =>
    data(api.PUT('/api/notification/notices/{id}', { params: { path: { id }, header: { 'If-Match': tag(version) } }, body })),
  submit: (id: string): Promise<NoticeView> => data(api.POST('/api/notification/notices/{id}/submission', of(id))),
  review: (id: string, body: Body<'reviewNotice'>): Promise<NoticeView> =>
    data(api.POST('/api/notification/notices/{id}/review', { ...of(id), body })),
  approve: (id: string, body: Body<'approveNotice'>): Promise<NoticeView> =>
    data(api.POST('/api/notification/notices/{id}/approval', { ...of(id), body })),
  withdraw: (id: string, reason: string): Promise<NoticeView> =>
    data(api.POST('/api/notification/notices/{id}/withdrawal', { ...of(id), body: { reason } })),
  /** A person has dealt with what stopped a channel: it goes on. */
  resume: (id: string, channel: 'PORTAL' | 'WECHAT') =>
    data(api.POST('/api/notification/notices/{id}/deliveries/{channel}/resumption', { params: { path: { id, channel } } })),
  channels: async (): Promise<ChannelHealth[]> => (await data(api.GET('/api/notification/channels'))).content,
  publicNotices: (query: operations['publicNotices']['parameters']['query']): Promise<Listing<PublicNotice>> =>
    data(api.GET('/public/notification/notices', { params: { query } })),
  /** A withdrawn notice answers 410 with its tombstone. */
  publicNotice: (id: string): Promise<PublicNotice> => data(api.GET('/public/notification/notices/{id}', of(id))),
}
