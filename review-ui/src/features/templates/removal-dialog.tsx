import { FormDialog } from '../../components/form-dialog'
import page from '../../components/list-page.module.css'
import type { TemplateSummary } from '../../lib/schema'
import { useRemoveTemplate } from './api'

interface RemovalDialogProps {
  template: TemplateSummary
  onClose: () => void
}

export function TemplateRemovalDialog({ template, onClose }: RemovalDialogProps) {
  const command = useRemoveTemplate(onClose)
  return (
    <FormDialog
      title={`Remove “${template.name}”`}
      onClose={onClose}
      onSubmit={() => command.mutate(template.key)}
      submitLabel="Remove it"
      pending={command.isPending}
      error={command.error}
      grave
    >
      <p className={page.note}>
        No memo can begin with it any more. Memos that have begun with it keep their texts.
      </p>
    </FormDialog>
  )
}
