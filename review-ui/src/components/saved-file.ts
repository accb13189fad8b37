import type { MouseEvent } from 'react'
import { fetchLinked } from '../lib/api-client'
import { sentenceOf } from '../lib/problem'
import { notify } from './notify'

/** For a link to a file that is made when it is asked for: what cannot be made is told where the person is. */
export function saveLinked(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const { href, download } = event.currentTarget
  fetchLinked(href).then(
    (file) => saveAs(file, download),
    (error) => notify(sentenceOf(error)),
  )
}

export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
