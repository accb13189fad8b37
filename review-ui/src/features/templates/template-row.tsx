import { Button, Menu } from '@mantine/core'
import { Tag } from '../../components/tag'
import type { TemplateSummary } from '../../lib/schema'
import classes from './templates.module.css'

export type TemplateAction = 'edit' | 'copy' | 'remove'

interface TemplateRowProps {
  template: TemplateSummary
  onAsk: (action: TemplateAction) => void
}

export function TemplateRow({ template, onAsk }: TemplateRowProps) {
  const { name, description, key, builtIn } = template
  return (
    <li className={classes.template}>
      <div>
        <strong className={classes.name}>{name}</strong>
        <p>{description}</p>
        <p className={classes.key}>{key}</p>
      </div>
      <p className={classes.kind}>
        {builtIn ? <Tag>Built in</Tag> : <Tag tone="accent">Your own</Tag>}
      </p>
      {builtIn ? (
        <Button
          variant="default"
          size="xs"
          aria-label={`Copy ${name}`}
          title="It comes with the product and cannot be changed; a copy can."
          onClick={() => onAsk('copy')}
        >
          Copy
        </Button>
      ) : (
        <Menu position="bottom-end" width={200} shadow="md" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button variant="default" size="xs" aria-label={`Change ${name}`}>
              Change
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onAsk('edit')}>Edit</Menu.Item>
            <Menu.Item onClick={() => onAsk('copy')}>Copy</Menu.Item>
            <Menu.Item onClick={() => onAsk('remove')}>Remove</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
