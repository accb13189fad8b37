import { useQuery } from '@tanstack/react-query'
import { whenSignedOut } from '../lib/api-client'
import { meQuery } from '../lib/me'
import { queryClient } from '../lib/query-client'

const signedOut = {
  queryKey: ['signed-out'],
  queryFn: () => false,
  initialData: false,
  enabled: false,
}

/**
 * Somebody whose session ends in the middle of something signs in over the page, so that nothing typed is lost; a
 * visitor who has not been here is sent to the sign-in page by the layout.
 */
export function guardSession(): void {
  whenSignedOut(() => {
    if (queryClient.getQueryData(meQuery.queryKey)) {
      queryClient.setQueryData(signedOut.queryKey, true)
    }
  })
}

export function useSignedOut(): boolean {
  return useQuery(signedOut).data
}

export function clearSignedOut(): void {
  queryClient.setQueryData(signedOut.queryKey, false)
}
