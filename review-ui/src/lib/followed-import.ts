import { useSessionStorage } from '@mantine/hooks'

const KEY = 'sixpager-import'

/** The import that this window has begun and not seen the end of. */
export function useFollowedImport() {
  return useSessionStorage<string | null>({
    key: KEY,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
}

export function forgetImport(): void {
  sessionStorage.removeItem(KEY)
}
