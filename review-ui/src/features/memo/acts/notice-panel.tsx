import { Button, Group } from '@mantine/core'
import { MentionText } from '../../../components/mention-text'
import { date } from '../../../lib/format'
import { acknowledgeNotices } from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import type { OpenForm } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import classes from './acts.module.css'

interface NoticePanelProps extends DialogProps {
  open: OpenForm
}

/** What the reader is told of the memo, and what they can do about it besides taking note. */
export function NoticePanel({ memo, open, onClose }: NoticePanelProps) {
  const handed = memo.notices.some(({ kind }) => kind === 'HANDED_OVER')
  const recused = memo.notices.some(({ kind }) => kind === 'RECUSED')
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title={handed ? 'Take the memo over' : 'What has happened'}
      send={acknowledgeNotices}
      content={memo.notices.length}
      submitLabel={handed ? 'Take it over' : 'I have taken note'}
      missing={memo.notices.length === 0 ? 'There is nothing to take note of any more.' : null}
    >
      <div className={classes.fact}>
        <ul>
          {memo.notices.map(({ kind, sentence, at }) => (
            <li key={`${kind} ${at}`}>
              <MentionText sentence={sentence} /> <span className={classes.when}>{date(at)}</span>
            </li>
          ))}
        </ul>
      </div>
      <Group gap="xs">
        {recused && permissionFor(memo, 'ADD_PARTICIPANT').allowed && (
          <Button size="compact-sm" variant="default" onClick={() => open({ kind: 'participant' })}>
            Ask somebody else…
          </Button>
        )}
        {handed && permissionFor(memo, 'HAND_OVER').allowed && (
          <Button size="compact-sm" variant="default" onClick={() => open({ kind: 'handover' })}>
            Not mine…
          </Button>
        )}
      </Group>
    </CommandPanel>
  )
}
