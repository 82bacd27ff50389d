import { call } from '@shared/api/http'
import type { components } from '@shared/schema/registry'

type View = components['schemas']['AttachmentView']
export type Attachment = Required<Omit<View, 'note'>> & Pick<View, 'note'>
export type AttachmentKind = Attachment['kind']

export const KINDS: readonly AttachmentKind[] = ['LICENCE', 'PREMISES', 'CERTIFICATE', 'LABOUR_CONTRACT', 'INSURANCE', 'EQUIPMENT', 'SERVICE_CONTRACT', 'QUALITY', 'OTHER']

/** The largest document the platform takes. */
export const MOST_BYTES = 10 * 1024 * 1024

/** What can be said of a file before it is sent. */
export function unfit(file: { readonly name: string; readonly size: number }): 'empty' | 'large' | 'kind' | undefined {
  if (file.size === 0) return 'empty'
  if (file.size > MOST_BYTES) return 'large'
  return /\.(pdf|jpe?g|png)$/i.test(file.name) ? undefined : 'kind'
}

const of = (uscc: string) => `/api/registry/agencies/${encodeURIComponent(uscc)}/attachments`
const one = (id: string, rest: string) => `/api/registry/attachments/${encodeURIComponent(id)}/${rest}`

export const attachments = {
  list: async (uscc: string): Promise<Attachment[]> => (await call<{ content: Attachment[] }>('GET', of(uscc))).content,
  add: (uscc: string, kind: AttachmentKind, note: string, file: File): Promise<Attachment> =>
    call('POST', of(uscc), { query: { kind, note, fileName: file.name }, body: file, type: 'application/octet-stream' }),
  content: (id: string): string => one(id, 'content'),
  withdraw: (id: string, reason: string): Promise<void> => call('POST', one(id, 'withdrawal'), { body: { reason } }),
}
