import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../components/states'
import type { TemplateSummary } from '../../lib/schema'
import { templateQuery } from '../../lib/templates'
import { TemplateRemovalDialog } from './removal-dialog'
import { TemplateDialog } from './template-dialog'
import { copyOf, NO_TEMPLATE, textOf } from './template-form'
import type { TemplateAction } from './template-row'

/** What an administrator wants to do to which template; adding is done to none. */
export type TemplateDialogRequest =
  | { action: 'add' }
  | { action: TemplateAction; template: TemplateSummary }

export function TemplateDialogs({
  request,
  onClose,
}: {
  request: TemplateDialogRequest
  onClose: () => void
}) {
  switch (request.action) {
    case 'add':
      return <TemplateDialog template={NO_TEMPLATE} seen={null} onClose={onClose} />
    case 'remove':
      return <TemplateRemovalDialog template={request.template} onClose={onClose} />
    case 'edit':
    case 'copy':
      return (
        <WithText
          templateKey={request.template.key}
          copy={request.action === 'copy'}
          onClose={onClose}
        />
      )
  }
}

interface WithTextProps {
  templateKey: string
  copy: boolean
  onClose: () => void
}

/** A list has no texts; the one that is worked on is fetched. */
function WithText({ templateKey, copy, onClose }: WithTextProps) {
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...templateQuery(templateKey),
    staleTime: 0,
  })
  // What somebody else has saved since it was fetched last must not be written over.
  if (!data || !isFetchedAfterMount) {
    return (
      <Modal opened onClose={onClose} title="Template" closeButtonProps={{ 'aria-label': 'Close' }}>
        {error ? <Failed error={error} retry={refetch} /> : <Waiting what="Fetching the text" />}
      </Modal>
    )
  }
  return (
    <TemplateDialog
      template={copy ? copyOf(data) : textOf(data)}
      seen={copy ? null : data.version}
      onClose={onClose}
    />
  )
}
