import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { sendOnCtrlEnter } from '../../../lib/ctrl-enter'
import { isAllowedAddress } from './inline-schema'

/** Asks where the selected words lead; without a selection, for the words too. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current = editor.getAttributes('link')
  const exists = editor.isActive('link')
  const { empty } = editor.state.selection
  const [address, setAddress] = useState<string>(current.href ?? '')
  const [words, setWords] = useState('')
  const full = complete(address)
  const leave = () => {
    onClose()
    editor.commands.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!full) return
    const attrs = { href: full, title: current.title ?? null, label: null, kind: null }
    if (empty && !exists) {
      const text = words.trim() || full
      editor.commands.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs }] })
    } else editor.chain().extendMarkRange('link').setMark('link', attrs).run()
    leave()
  }
  return (
    <Modal
      opened
      onClose={leave}
      title={exists ? 'Change the link' : 'Make a link'}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
        <Stack gap="md">
          <TextInput
            label="Address"
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
            error={
              address.trim() && !full
                ? 'A link leads to an https:, http: or mailto: address.'
                : undefined
            }
            data-autofocus
          />
          {empty && !exists && (
            <TextInput
              label="Words"
              description="Shown instead of the address"
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="sm">
            {!address.trim() && (
              <Text size="sm" c="dimmed" flex={1}>
                Write the address.
              </Text>
            )}
            {exists && (
              <Button
                variant="default"
                onClick={() => {
                  editor.chain().extendMarkRange('link').unsetMark('link').run()
                  leave()
                }}
              >
                Remove the link
              </Button>
            )}
            <Button type="submit" disabled={!full}>
              {exists ? 'Change' : 'Make a link'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** An address without its beginning is one of the web. */
function complete(address: string): string | null {
  const text = address.trim()
  if (isAllowedAddress(text)) return text
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? `https://${text}` : null
}
