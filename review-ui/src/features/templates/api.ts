import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import { templatesQuery } from '../../lib/templates'
import type { TemplateText } from './template-form'

export function useAddTemplate(onDone: () => void) {
  return useTemplateCommand<TemplateText>(
    (template) => api.post('/api/templates', { body: template }),
    onDone,
  )
}

/** The version is the one that was opened; if there is another by now, the change is refused. */
export function useChangeTemplate(onDone: () => void) {
  return useTemplateCommand<TemplateText & { version: string }>(
    ({ key, ...changed }) =>
      api.put('/api/templates/{key}', { params: { path: { key } }, body: changed }),
    onDone,
  )
}

export function useRemoveTemplate(onDone: () => void) {
  return useTemplateCommand<string>(
    (key) => api.delete('/api/templates/{key}', { params: { path: { key } } }),
    onDone,
  )
}

function useTemplateCommand<V>(
  sendCommand: (variables: V) => Promise<unknown>,
  onDone: () => void,
) {
  const queries = useQueryClient()
  return useCommand<V, unknown>(sendCommand, () => {
    void queries.invalidateQueries({ queryKey: templatesQuery.queryKey })
    onDone()
  })
}
