import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch'
import type { AddressOf, Method, PathOf } from './api-paths'

/** An address of the service for what the browser fetches by itself: a link, a picture, a stream, an upload. */
export function apiUrl<P extends PathOf<M>, M extends Method = 'get'>(
  path: P,
  params: AddressOf<P, M>,
): string {
  return createFinalURL(path, {
    baseUrl: '',
    params,
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  })
}
