import { call } from './http'
import type { Listing, NoticeRow, NoticeView, PublicNotice } from './types'

const at = (id: string) => `/api/notification/notices/${encodeURIComponent(id)}`

export interface Review {
  decision: 'PASS' | 'RETURN'
  basis?: 'SERVED_DECISION' | 'PUBLIC_FACT'
  basisReference?: string
  reason?: string
}

export const notification = {
  notices: (query: object) => call<Listing<NoticeRow>>('GET', '/api/notification/notices', { query: { ...query } }),
  notice: (id: string) => call<NoticeView>('GET', at(id)),
  save: (id: string, version: number, body: { title: string; body: string; persons?: string[] }) => call<NoticeView>('PUT', at(id), { version, body }),
  submit: (id: string) => call<NoticeView>('POST', `${at(id)}/submission`),
  review: (id: string, body: Review) => call<NoticeView>('POST', `${at(id)}/review`, { body }),
  approve: (id: string, body: { decision: 'APPROVE' | 'RETURN'; reason?: string }) =>
    call<NoticeView>('POST', `${at(id)}/approval`, { body }),
  withdraw: (id: string, reason: string) => call<NoticeView>('POST', `${at(id)}/withdrawal`, { body: { reason } }),
  publicNotices: (query: object) => call<Listing<PublicNotice>>('GET', '/public/notification/notices', { query: { ...query } }),
  /** A withdrawn notice answers 410 with its tombstone. */
  publicNotice: (id: string) => call<PublicNotice>('GET', `/public/notification/notices/${encodeURIComponent(id)}`),
}
