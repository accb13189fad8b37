import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import { templatesQuery } from '../../lib/templates'
import type { TemplateText } from './template-form'

export function useAddTemplate(onDone: () => void) {
  return useTemplateCommand<TemplateText>(
    (template, idempotencyKey) => send('POST', '/api/templates', template, { idempotencyKey }),
    onDone,
  )
}

/** The version is the one that was opened; if there is another by now, the change is refused. */
export function useChangeTemplate(onDone: () => void) {
  return useTemplateCommand<TemplateText & { version: string }>(
    ({ key, ...changed }) => send('PUT', address(key), changed),
    onDone,
  )
}

export function useRemoveTemplate(onDone: () => void) {
  return useTemplateCommand<string>((key) => send('DELETE', address(key)), onDone)
}

function address(key: string): string {
  return `/api/templates/${encodeURIComponent(key)}`
}

function useTemplateCommand<V>(
  sendCommand: (variables: V, idempotencyKey: string) => Promise<unknown>,
  onDone: () => void,
) {
  const queries = useQueryClient()
  return useCommand<V, unknown>(sendCommand, () => {
    void queries.invalidateQueries({ queryKey: templatesQuery.queryKey })
    onDone()
  })
}
