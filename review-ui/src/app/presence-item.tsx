import { Menu } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../lib/api-client'

const shownQuery = queryOptions({
  queryKey: ['presence-shown'],
  queryFn: ({ signal }) => api.get('/api/me/presence', { signal }),
})

/** Whether others see which memo one is reading or writing. */
export function PresenceItem() {
  const queries = useQueryClient()
  const { data } = useQuery(shownQuery)
  const choice = useMutation({
    mutationFn: (shown: boolean) => api.put('/api/me/presence', { body: { shown } }),
    onSettled: () => queries.invalidateQueries(shownQuery),
  })
  return (
    <>
      <Menu.Divider />
      <Menu.CheckboxItem
        closeMenuOnClick={false}
        disabled={!data || choice.isPending}
        checked={data?.shown ?? true}
        onChange={(shown) => choice.mutate(shown)}
      >
        Show others where I am
      </Menu.CheckboxItem>
    </>
  )
}
