import { Button } from '@mantine/core'
import { MentionText } from '../../components/mention-text'
import { useDirectory } from '../../lib/directory'
import { date } from '../../lib/format'
import { policyName } from '../../lib/labels'
import type { KeptPolicy, PolicyVersion } from '../../lib/schema'
import type { ComposerRequest } from './composer'
import { DifferenceList } from './difference-list'
import { compared } from './differences'
import classes from './policies.module.css'
import { VersionComparison } from './version-comparison'

interface PolicyEntryProps {
  policy: KeptPolicy
  ask: (request: ComposerRequest) => void
}

/** A policy: its newest version in a sentence, and how it came about. */
export function PolicyEntry({ policy: { name, versions }, ask }: PolicyEntryProps) {
  const [newest] = versions
  if (!newest) return null
  const composed = newest.rules.length > 0
  return (
    <li className={classes.policy}>
      <div className={classes.row}>
        <h2>{policyName(name)}</h2>
        <span className={classes.soft}>version {newest.policy.version}</span>
        {composed && (
          <Button
            className={classes.right}
            variant="default"
            size="compact-sm"
            aria-label={`Revise “${policyName(name)}”`}
            onClick={() => ask({ name, seen: newest.policy.version, rules: newest.rules })}
          >
            Revise
          </Button>
        )}
      </div>
      <p>
        <MentionText sentence={newest.policy.sentence} />
      </p>
      {!composed && <p className={classes.soft}>A module brings it with rules of its own.</p>}
      <details>
        <summary>
          {versions.length === 1 ? 'Rule by rule' : `${versions.length} versions, with reasons`}
        </summary>
        {versions.length > 1 && <VersionComparison versions={versions} />}
        <ol className={classes.versions}>
          {versions.map((version, index) => (
            <Version
              key={version.policy.version}
              version={version}
              before={versions[index + 1] ?? null}
            />
          ))}
        </ol>
      </details>
    </li>
  )
}

function Version({ version, before }: { version: PolicyVersion; before: PolicyVersion | null }) {
  const { nameOf } = useDirectory()
  const { policy, by, at, reason } = version
  return (
    <li>
      <p>
        <strong>Version {policy.version}</strong>
        <span className={classes.soft}>
          {by && at ? `, by ${nameOf(by)} on ${date(at)}` : ', as it comes with the product'}
        </span>
      </p>
      {reason && <blockquote>{reason}</blockquote>}
      <DifferenceList differences={compared(before ?? version, version)} />
    </li>
  )
}
