import { expectTypeOf, test } from 'vitest'
import type { api, fetchFile } from './api-client'
import type { AnswerTo, PathOf } from './api-paths'
import type { apiUrl } from './api-url'
import type { MemoDetails, Receipt, WorkingCopy } from './schema'
import type { upload } from './upload'

/** Only ever compiled: every line below a `@ts-expect-error` is an error of `tsc`, or else that remark is one. */
type Api = typeof api

const verdict = { revision: 3, contentHash: 'hash', verdict: 'AGREE' } as const
const to = { path: { id: '7' } }

test('what an address answers is known', () => {
  expectTypeOf<AnswerTo<'/api/memos/{id}', 'get'>>().toEqualTypeOf<MemoDetails>()
  expectTypeOf<AnswerTo<'/api/memos/{id}/verdicts', 'post'>>().toEqualTypeOf<Receipt>()
  expectTypeOf<AnswerTo<'/api/memos/{id}/draft', 'get'>>().toEqualTypeOf<WorkingCopy | undefined>()
  expectTypeOf<AnswerTo<'/api/session', 'delete'>>().toEqualTypeOf<undefined>()
})

test('an address has only the methods that the service has', () => {
  expectTypeOf<'/api/inbox'>().toExtend<PathOf<'get'>>()
  expectTypeOf<'/api/inbox'>().not.toExtend<PathOf<'post'>>()
})

test('a wrong address does not compile', () => {
  ;(api: Api, url: typeof apiUrl) => {
    // @ts-expect-error no such address
    void api.get('/api/bord')
    // @ts-expect-error nothing can be sent to it
    void api.post('/api/board')
    // @ts-expect-error its memo is missing
    void api.get('/api/memos/{id}')
    // @ts-expect-error its part has another name
    void api.get('/api/memos/{id}', { params: { path: { memo: '7' } } })
    // @ts-expect-error no such parameter
    void api.get('/api/memos', { params: { query: { search: 'wage' } } })
    // @ts-expect-error a parameter of another type
    void api.get('/api/memos/{id}/as-of', { params: { ...to, query: { index: 'last' } } })
    // @ts-expect-error no such address
    url('/api/figure/{hash}', { path: { hash: '' } })
    // @ts-expect-error its part has another name
    url('/api/figures/{hash}', { path: { id: '' } })
  }
})

test('a wrong field of a body does not compile', () => {
  ;(api: Api, file: typeof fetchFile) => {
    void api.post('/api/memos/{id}/verdicts', { params: to, body: verdict })
    // @ts-expect-error a required field is missing
    void api.post('/api/memos/{id}/verdicts', { params: to, body: { revision: 3 } })
    // @ts-expect-error no such field
    void api.post('/api/memos/{id}/verdicts', { params: to, body: { ...verdict, why: 'sound' } })
    // @ts-expect-error no such value
    void api.post('/api/memos/{id}/verdicts', { params: to, body: { ...verdict, verdict: 'YES' } })
    // @ts-expect-error no such field, where every field may be left out
    void api.patch('/api/memos/{id}', { params: to, body: { name: 'Night shift' } })
    // @ts-expect-error the body is missing
    void file('/api/memos/{id}/redline.pdf', { params: to })
  }
})

test('a wrong field of an answer does not compile', () => {
  ;async (api: Api, send: typeof upload, file: File) => {
    const memo = await api.get('/api/memos/{id}', { params: to })
    // @ts-expect-error no such field
    void memo.name
    // @ts-expect-error the draft may not be there
    void (await api.get('/api/memos/{id}/draft', { params: to })).markdown
    // @ts-expect-error no such field
    void (await send('/api/figures', {}, file)).address
  }
})
