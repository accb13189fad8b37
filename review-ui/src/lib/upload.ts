import { csrfToken, refusalOf, withoutAnswer } from './api-client'
import type { AddressOf, AnswerTo, PathOf } from './api-paths'
import { apiUrl } from './api-url'

/** How long nothing may move on the way, and how long the server may take to read what has come. */
const STILL_MILLIS = 30_000
const READING_MILLIS = 300_000

interface UploadOptions {
  type?: string
  signal?: AbortSignal
  /** The part that has left the browser, between 0 and 1. */
  onProgress?: (part: number) => void
}

/** Sends a file as it is. `fetch` cannot tell how far an upload has come. */
export function upload<P extends PathOf<'post'>>(
  path: P,
  params: AddressOf<P, 'post'>,
  file: File,
  { type = 'application/octet-stream', signal, onProgress }: UploadOptions = {},
): Promise<AnswerTo<P, 'post'>> {
  return new Promise((resolve, reject) => {
    const online = navigator.onLine
    const request = new XMLHttpRequest()
    request.open('POST', apiUrl<P, 'post'>(path, params))
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    request.setRequestHeader('Content-Type', type)
    const token = csrfToken()
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token)
    let late: ReturnType<typeof setTimeout>
    const waitFor = (millis: number) => {
      clearTimeout(late)
      late = setTimeout(() => {
        reject(withoutAnswer('post', online))
        request.abort()
      }, millis)
    }
    waitFor(STILL_MILLIS)
    request.upload.onprogress = ({ loaded, total }) => {
      waitFor(STILL_MILLIS)
      onProgress?.(total === 0 ? 1 : loaded / total)
    }
    request.upload.onload = () => {
      waitFor(READING_MILLIS)
      onProgress?.(1)
    }
    request.onloadend = () => clearTimeout(late)
    request.onload = () => {
      const answer = parsed(request.responseText)
      if (request.status < 300) resolve(answer as AnswerTo<P, 'post'>)
      else reject(refusalOf(path, request.status, answer))
    }
    request.onerror = () => reject(withoutAnswer('post', online))
    request.onabort = () => reject(new DOMException('The upload was given up.', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
