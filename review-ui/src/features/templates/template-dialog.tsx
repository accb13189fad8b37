import { Code, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import { KeyField } from '../../components/key-field'
import page from '../../components/list-page.module.css'
import { LimitedLine } from '../../components/text-limit'
import { useAddTemplate, useChangeTemplate } from './api'
import {
  DESCRIPTION_LIMIT,
  keyFits,
  keyOf,
  lackOf,
  NAME_LIMIT,
  type TemplateText,
} from './template-form'
import classes from './templates.module.css'

interface TemplateDialogProps {
  template: TemplateText
  /** The version of it that is changed; null where it becomes one of its own. */
  seen: string | null
  onClose: () => void
}

export function TemplateDialog({ template, seen, onClose }: TemplateDialogProps) {
  const [text, setText] = useState(template)
  // A later one that is fetched meanwhile is not the one that is being changed.
  const [opened] = useState(seen)
  const add = useAddTemplate(onClose)
  const change = useChangeTemplate(onClose)
  const known = opened !== null
  const { isPending, error } = known ? change : add
  const put = (changed: Partial<TemplateText>) => setText({ ...text, ...changed })
  const rename = (name: string) =>
    // A key that somebody has typed stays.
    put(!known && text.key === keyOf(text.name) ? { name, key: keyOf(name) } : { name })
  return (
    <FormDialog
      title={known ? `Edit “${template.name}”` : 'Add a template'}
      onClose={onClose}
      onSubmit={() =>
        opened !== null ? change.mutate({ ...text, version: opened }) : add.mutate(text)
      }
      submitLabel={known ? 'Save' : 'Add'}
      pending={isPending}
      error={error}
      missing={lackOf(text)}
    >
      <LimitedLine
        label="Name"
        limit={NAME_LIMIT}
        value={text.name}
        onChange={(event) => rename(event.currentTarget.value)}
        data-autofocus
        required
      />
      <LimitedLine
        label="What it is for"
        description="One line; it stands on the card that authors choose."
        limit={DESCRIPTION_LIMIT}
        value={text.description}
        onChange={(event) => put({ description: event.currentTarget.value })}
        required
      />
      {!known && (
        <KeyField
          label="Key"
          description="Its address for programs. It cannot be changed."
          value={text.key}
          fits={keyFits}
          form="It begins with a small letter and has only small letters, digits and dashes."
          onChange={(key) => put({ key })}
        />
      )}
      <Textarea
        label="Text"
        description="In Markdown."
        classNames={{ input: classes.markdown }}
        autosize
        minRows={8}
        maxRows={18}
        value={text.markdown}
        onChange={(event) => put({ markdown: event.currentTarget.value })}
        required
      />
      <div className={page.note}>
        Guidance stands alone between two empty lines. It shows the author what belongs there, goes
        when it is written over, and never counts as text:
        <Code block className={classes.guidance}>
          {'<!-- guidance: Say what it costs. -->'}
        </Code>
      </div>
    </FormDialog>
  )
}
