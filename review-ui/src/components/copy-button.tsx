import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'

interface CopyButtonProps {
  text: string
  variant?: 'filled' | 'default'
}

/** Beside what can be copied by hand too: a browser hands out its clipboard only on a safe connection. */
export function CopyButton({ text, variant = 'filled' }: CopyButtonProps) {
  const clipboard = useClipboard()
  if (!navigator.clipboard) return null
  return (
    <Button variant={variant} onClick={() => clipboard.copy(text)}>
      {clipboard.copied ? 'Copied' : 'Copy'}
    </Button>
  )
}
