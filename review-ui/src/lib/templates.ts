import { queryOptions } from '@tanstack/react-query'
import { get } from './api-client'
import type { Template, TemplateSummary } from './schema'

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => get<TemplateSummary[]>('/api/templates', { signal }),
})

export const templateQuery = (key: string) =>
  queryOptions({
    queryKey: ['templates', key],
    queryFn: ({ signal }) => get<Template>(`/api/templates/${encodeURIComponent(key)}`, { signal }),
  })
