import type { FetchOptions } from 'openapi-fetch'
import type { paths } from '../api-types'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The addresses of the service that have a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never
}[keyof paths]

/** What goes with a request: parameters, a body, and how it is sent. Missing where nothing is required. */
export type OptionsOf<P extends PathOf<M>, M extends Method> =
  object extends FetchOptions<paths[P][M]>
    ? [options?: FetchOptions<paths[P][M]>]
    : [options: FetchOptions<paths[P][M]>]

/** The JSON that an accepted request is answered with; undefined where the service answers with nothing. */
export type AnswerTo<P extends PathOf<M>, M extends Method> = paths[P][M] extends {
  responses: infer Responses
}
  ? JsonOf<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
  : never

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } }
  ? Json
  : Response extends { content?: never }
    ? undefined
    : never

/** The parts of an address that are not fixed. */
export type AddressOf<P extends PathOf<M>, M extends Method> = paths[P][M] extends {
  parameters: infer Parameters
}
  ? Pick<Parameters, keyof Parameters & ('path' | 'query')>
  : never
