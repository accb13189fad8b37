import { Button, Group, Stack } from '@mantine/core'
import { CopyButton } from '../../components/copy-button'
import page from '../../components/list-page.module.css'
import { saveAs } from '../../components/saved-file'
import classes from './second-factor.module.css'

const FILE = 'sixpager-recovery-codes.txt'

interface RecoveryCodesProps {
  codes: readonly string[]
  onClose: () => void
}

/** Shown this once. */
export function RecoveryCodes({ codes, onClose }: RecoveryCodesProps) {
  const text = `${codes.join('\n')}\n`
  return (
    <Stack gap="md">
      <p className={page.note}>
        If your phone is lost, one of these codes lets you in instead; each works once. They are
        shown only now. Keep them where your phone is not: on paper, or with your passwords.
      </p>
      <ol className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group justify="flex-end" gap="sm">
        <CopyButton text={text} variant="default" />
        <Button
          variant="default"
          onClick={() => saveAs(new Blob([text], { type: 'text/plain' }), FILE)}
        >
          Download
        </Button>
        <Button onClick={onClose}>I have put them away</Button>
      </Group>
    </Stack>
  )
}
