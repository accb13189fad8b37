import { csrfToken } from '../../../lib/api-client'
import { OfflineError, ProblemError } from '../../../lib/problem'

const MEBIBYTE = 1024 * 1024
const MOST_BYTES = 2 * MEBIBYTE
const KINDS = ['image/png', 'image/jpeg', 'image/svg+xml']

/** What a file picker offers. */
export const FIGURE_KINDS = KINDS.join(',')

/** Why a file cannot become a figure, in a sentence; null if it may. */
export function refusalOf({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): string | null {
  if (!KINDS.includes(type)) return `“${name}” is no PNG, JPEG or SVG picture.`
  if (size === 0) return `“${name}” is empty.`
  if (size > MOST_BYTES) {
    const mebibytes = Math.ceil((size / MEBIBYTE) * 10) / 10
    return `“${name}” has ${mebibytes} MiB; a figure may have 2 MiB.`
  }
  return null
}

/** Sends a figure and tells how much of it has gone, from 0 to 1. Answers its hash. */
export function uploadFigure(file: File, onProgress: (part: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    // Only this kind of request tells how far it is.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/figures')
    request.setRequestHeader('Content-Type', file.type)
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    const token = csrfToken()
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new OfflineError())
    request.onload = () => {
      const answer: Record<string, unknown> = request.response ?? {}
      if (request.status === 201 && typeof answer.hash === 'string') resolve(answer.hash)
      else reject(new ProblemError(request.status, answer))
    }
    request.send(file)
  })
}
