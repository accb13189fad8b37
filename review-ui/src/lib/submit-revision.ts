import { api, keyed } from './api-client'
import type { NewRevision, Receipt } from './schema'

/** The next revision of a memo; the key is that of the attempt. */
export function submitRevision(id: string, body: NewRevision, key: string): Promise<Receipt> {
  return api.post('/api/memos/{id}/revisions', {
    params: { path: { id }, header: keyed(key) },
    body,
  })
}
