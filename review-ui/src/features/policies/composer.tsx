import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import { MentionText } from '../../components/mention-text'
import { policyName } from '../../lib/labels'
import { missing } from '../../lib/missing'
import type { PolicyRule, PolicyRuleKind } from '../../lib/schema'
import { readingQuery, useKeepPolicy } from './api'
import classes from './policies.module.css'
import { RuleFields } from './rule-fields'
import { addable, withRule } from './rules'
import { NameField, ReasonField } from './text-fields'
import { Trial } from './trial'

export interface ComposerRequest {
  /** Null for a policy that is new. */
  name: string | null
  seen: number | null
  rules: PolicyRule[]
}

interface ComposerProps {
  request: ComposerRequest
  onClose: () => void
}

/** Puts rules together, says what they mean, tries them on the past, and keeps them with a reason. */
export function Composer({ request, onClose }: ComposerProps) {
  const [name, setName] = useState(request.name ?? '')
  const [rules, setRules] = useState(request.rules)
  const [reason, setReason] = useState('')
  const command = useKeepPolicy(onClose)
  const { data: reading } = useQuery(readingQuery(rules))
  const faults = reading?.faults ?? []
  const replaced = (index: number, rule?: PolicyRule) =>
    setRules(rules.flatMap((one, i) => (i === index ? (rule ?? []) : one)))
  return (
    <FormDialog
      title={request.name === null ? 'Compose a policy' : `Revise “${policyName(request.name)}”`}
      onClose={onClose}
      touched={rules !== request.rules}
      onSubmit={() => command.mutate({ name, seen: request.seen, rules, reason })}
      submitLabel={request.seen === null ? 'Define' : `Make version ${request.seen + 1}`}
      pending={command.isPending}
      error={command.error}
      missing={missing(
        [name.trim() === '', 'Write a name.'],
        [
          request.name !== null && JSON.stringify(rules) === JSON.stringify(request.rules),
          'Nothing is changed yet.',
        ],
        [faults.length > 0, 'Mend what is wrong with the rules.'],
        [reason.trim() === '', 'Write the reason.'],
      )}
    >
      {request.name === null && (
        <NameField
          description="Owners choose by it when they open a review. It cannot be changed."
          limit={60}
          value={name}
          onChange={setName}
        />
      )}
      <ul className={classes.rules} aria-label="Rules">
        {rules.map((rule, index) => (
          <RuleFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no identity but its place
            key={index}
            rule={rule}
            onChange={(changed) => replaced(index, changed)}
            onRemove={() => replaced(index)}
          />
        ))}
      </ul>
      <Select
        label="Add a rule"
        placeholder="Choose one"
        value={null}
        data={addable(rules)}
        onChange={(kind) => kind && setRules(withRule(rules, kind as PolicyRuleKind))}
      />
      <div className={classes.reading} role="status" aria-label="What these rules say">
        {faults.length > 0 ? (
          <ul>
            {faults.map((fault) => (
              <li key={fault}>
                <MentionText sentence={fault} />
              </li>
            ))}
          </ul>
        ) : (
          reading?.policy && <MentionText sentence={reading.policy.sentence} />
        )}
      </div>
      <Trial
        // What other rules would have refused says nothing of these.
        key={JSON.stringify(rules)}
        rules={rules}
        sound={faults.length === 0 && reading !== undefined}
      />
      <ReasonField
        description="It stands beside the version for ever."
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  )
}
