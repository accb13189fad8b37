import { ActionIcon, Button, NumberInput } from '@mantine/core'
import type { PolicyRule } from '../../lib/schema'
import { GroupFields } from './group-fields'
import { PeriodField } from './period-field'
import classes from './policies.module.css'
import { newGroup, RULE_FORMS } from './rules'

interface RuleFieldsProps {
  rule: PolicyRule
  onChange: (rule: PolicyRule) => void
  onRemove: () => void
}

/** One rule with what it asks for in numbers and people. */
export function RuleFields({ rule, onChange, onRemove }: RuleFieldsProps) {
  const { label, number, period, fixed } = RULE_FORMS[rule.kind]
  const changeGroup = (index: number, changed: Partial<PolicyRule['groups'][number]>) =>
    onChange({
      ...rule,
      groups: rule.groups.map((group, i) => (i === index ? { ...group, ...changed } : group)),
    })
  return (
    <li className={classes.rule}>
      <div className={classes.ruleHead}>
        <div className={classes.ruleWords}>
          <span>{label}</span>
          {number && (
            <>
              {number.before && <span className={classes.soft}>{number.before}</span>}
              {period ? (
                <PeriodField
                  label={label}
                  hours={rule.number ?? null}
                  most={number.most}
                  onChange={(hours) => onChange({ ...rule, number: hours })}
                />
              ) : (
                <NumberInput
                  className={classes.number}
                  size="xs"
                  aria-label={`${label}: ${number.before ?? ''} ${number.unit}`}
                  value={rule.number ?? ''}
                  min={1}
                  max={number.most}
                  allowDecimal={false}
                  onChange={(value) =>
                    onChange({ ...rule, number: typeof value === 'number' ? value : null })
                  }
                />
              )}
              <span className={classes.soft}>{number.unit}</span>
            </>
          )}
        </div>
        {fixed ? (
          <span className={classes.always}>always</span>
        ) : (
          <ActionIcon
            className={classes.remove}
            variant="subtle"
            aria-label={`Remove the rule “${label}”`}
            onClick={onRemove}
          >
            ✕
          </ActionIcon>
        )}
      </div>
      {rule.groups.map((group, index) => (
        <GroupFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage has no identity but its place
          key={index}
          place={rule.kind === 'STAGES' ? `Stage ${index + 1}` : 'Group'}
          group={group}
          onChange={(changed) => changeGroup(index, changed)}
        />
      ))}
      {rule.kind === 'STAGES' && (
        <div className={classes.row}>
          <Button
            variant="default"
            size="compact-xs"
            disabled={rule.groups.length >= 10}
            onClick={() => onChange({ ...rule, groups: [...rule.groups, newGroup()] })}
          >
            Add a stage
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            disabled={rule.groups.length <= 2}
            onClick={() => onChange({ ...rule, groups: rule.groups.slice(0, -1) })}
          >
            Remove the last stage
          </Button>
        </div>
      )}
    </li>
  )
}
