import { Radio, Select, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDirectory } from '../../lib/directory'
import type { VerdictKind } from '../../lib/schema'
import { VERDICTS } from '../../lib/words'
import { BindingSentence, bindingOf } from './binding-sentence'
import { CommandDialog, type DialogProps } from './command-dialog'

const KINDS = Object.keys(VERDICTS) as VerdictKind[]

interface VerdictDialogProps extends DialogProps {
  me: string
  flushReading: () => Promise<void>
}

export function VerdictDialog({ memo, me, flushReading, onClose }: VerdictDialogProps) {
  const { nameOf } = useDirectory()
  const [verdict, setVerdict] = useState<VerdictKind | null>(null)
  const [reason, setReason] = useState('')
  const [conditions, setConditions] = useState('')
  const principals = memo.review?.participants.filter(({ delegate }) => delegate === me) ?? []
  const reviewsSelf = memo.review?.participants.some(({ account }) => account === me) ?? false
  const [holder, setHolder] = useState(reviewsSelf ? me : (principals[0]?.account ?? me))
  const needsReason = verdict === 'OBJECT' || verdict === 'DISAGREE_AND_COMMIT'
  const needsConditions = verdict === 'AGREE_WITH_CONDITIONS'

  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Give your verdict"
      path="/verdicts"
      before={flushReading}
      body={() => ({
        ...bindingOf(memo),
        verdict,
        reason: reason.trim() || null,
        conditions: needsConditions ? conditions.trim() : null,
        onBehalfOf: holder === me ? null : holder,
      })}
      submitLabel={verdict === null ? 'Give verdict' : VERDICTS[verdict].label}
      ready={
        verdict !== null &&
        (!needsReason || reason.trim() !== '') &&
        (!needsConditions || conditions.trim() !== '')
      }
    >
      <BindingSentence memo={memo} what="Your verdict" />
      {principals.length > 0 && (
        <Select
          label="Whose verdict this is"
          allowDeselect={false}
          value={holder}
          onChange={(value) => setHolder(value ?? me)}
          data={[
            ...(reviewsSelf ? [{ value: me, label: `${nameOf(me)} (yourself)` }] : []),
            ...principals.map(({ account }) => ({
              value: account,
              label: `${nameOf(account)}, whose deputy you are`,
            })),
          ]}
        />
      )}
      <Radio.Group
        label="Verdict"
        value={verdict}
        onChange={(value) => setVerdict(value as VerdictKind)}
      >
        <Stack gap="sm" mt="xs">
          {KINDS.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={VERDICTS[kind].label}
              description={VERDICTS[kind].explained}
            />
          ))}
        </Stack>
      </Radio.Group>
      {needsConditions && (
        <Textarea
          label="Conditions"
          description="They are kept with the decision, word for word."
          autosize
          minRows={2}
          maxLength={10_000}
          value={conditions}
          onChange={(event) => setConditions(event.currentTarget.value)}
          required
        />
      )}
      <Textarea
        label={needsReason ? 'Reason' : 'Reason, if you want to give one'}
        autosize
        minRows={3}
        maxLength={10_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required={needsReason}
      />
    </CommandDialog>
  )
}
