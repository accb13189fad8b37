import { Anchor, Stack, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

interface CodeFieldProps {
  code: string
  /** What was refused last, or null, where the code is what is typed next; after each refusal it is typed anew. */
  refused?: unknown
  /** Whether a recovery code is taken as well. */
  recovery?: boolean
  onChange: (code: string) => void
}

/** For a code of the second factor. */
export function CodeField({ code, refused, recovery = true, onChange }: CodeFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const [letters, setLetters] = useState(false)
  useEffect(() => {
    if (refused === undefined) return
    field.current?.focus()
    field.current?.select()
  }, [refused])
  const turn = () => {
    setLetters(!letters)
    field.current?.focus()
  }
  return (
    <Stack gap={4} align="flex-start">
      <TextInput
        ref={field}
        label={letters ? 'Recovery code' : 'Code'}
        description={
          letters
            ? 'One of those that you have put away; it works once.'
            : 'Six digits, as your authenticator app shows them now.'
        }
        autoComplete="one-time-code"
        // A keyboard of digits alone has no letters, and recovery codes have.
        inputMode={letters ? 'text' : 'numeric'}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={64}
        value={code}
        onChange={(event) => onChange(event.currentTarget.value)}
        w="100%"
        required
        withAsterisk={refused === undefined}
      />
      {recovery && (
        <Anchor component="button" type="button" size="sm" onClick={turn}>
          {letters ? 'Type the code of the app' : 'Type a recovery code instead'}
        </Anchor>
      )}
    </Stack>
  )
}
