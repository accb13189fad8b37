import { Button, type ButtonProps } from '@mantine/core'
import { useEffect, useState } from 'react'

interface DownloadTextProps extends ButtonProps {
  markdown: string
  /** Of the file. */
  name: string
}

/** A text as a file, without asking the server for it. */
export function DownloadText({ markdown, name, ...button }: DownloadTextProps) {
  return (
    <Button
      component="a"
      href={useFileOf(markdown)}
      download={name}
      variant="default"
      size="compact-sm"
      {...button}
    />
  )
}

function useFileOf(markdown: string): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [markdown])
  return address
}
