import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => api.get('/api/templates', { signal }),
})

export const templateQuery = (key: string) =>
  queryOptions({
    queryKey: ['templates', key],
    queryFn: ({ signal }) => api.get('/api/templates/{key}', { params: { path: { key } }, signal }),
  })
