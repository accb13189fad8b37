import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../components/states'
import type { TemplateSummary } from '../../lib/schema'
import { templateQuery } from '../../lib/templates'
import { TemplateRemovalDialog } from './removal-dialog'
import { TemplateDialog } from './template-dialog'
import { copyOf, NO_TEMPLATE, textOf } from './template-form'
import type { TemplateAct } from './template-row'

/** What an administrator wants to do to which template; adding is done to none. */
export type AskedOfTemplate = { doing: 'add' } | { doing: TemplateAct; template: TemplateSummary }

export function AskedDialog({ asked, onClose }: { asked: AskedOfTemplate; onClose: () => void }) {
  switch (asked.doing) {
    case 'add':
      return <TemplateDialog template={NO_TEMPLATE} seen={null} onClose={onClose} />
    case 'remove':
      return <TemplateRemovalDialog template={asked.template} onClose={onClose} />
    case 'edit':
    case 'copy':
      return (
        <WithText
          templateKey={asked.template.key}
          copy={asked.doing === 'copy'}
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
