import { Kbd, Modal, Switch } from '@mantine/core'
import { useLetterKeysSetting } from '../lib/letter-keys'
import classes from './key-help.module.css'

const KEYS: { where: string; keys: { press: string[]; does: string }[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { press: ['Ctrl', 'K'], does: 'go to a memo or a screen' },
      { press: ['?'], does: 'show these keys' },
      { press: ['Esc'], does: 'close what is open' },
      { press: ['Ctrl', 'Enter'], does: 'send the form' },
    ],
  },
  {
    where: 'On a memo',
    keys: [
      { press: ['←', '→'], does: 'the revision before or after, when the strip has the focus' },
      {
        press: ['Shift', '←', '→'],
        does: 'compare with an earlier or a later one, when the strip has the focus',
      },
      { press: ['n'], does: 'next change in the redline' },
      { press: ['p'], does: 'previous change in the redline' },
      { press: ['s'], does: 'the redline inline or side by side' },
      { press: ['w'], does: 'who wrote this: arrows go from sentence to sentence' },
      { press: ['u'], does: 'go to the first passage that I have not read' },
      { press: ['r'], does: 'read the clean text' },
      {
        press: ['d'],
        does: 'show what has changed since I last read, or since the revision before',
      },
      { press: ['v'], does: 'give a verdict' },
      { press: ['c'], does: 'comment on what is selected, or on the memo' },
    ],
  },
  {
    where: 'In a thread',
    keys: [
      { press: ['n'], does: 'the next thread; beside a clean text from anywhere' },
      { press: ['p'], does: 'the thread before' },
      { press: ['r'], does: 'reply' },
      { press: ['e'], does: 'resolve, propose it, or reopen' },
      {
        press: ['1'],
        does: 'say that the first of several places is meant; from the text, go to that choice',
      },
    ],
  },
  {
    where: 'In a history',
    keys: [
      { press: ['←', '→'], does: 'the event before or after' },
      { press: ['Home', 'End'], does: 'the first event or the last' },
    ],
  },
  {
    where: 'While writing',
    keys: [
      { press: ['Ctrl', 'Enter'], does: 'submit the revision' },
      { press: ['Ctrl', 'Shift', 'E'], does: 'show what I changed; n, p and s as on a memo' },
      { press: ['/'], does: 'put something in, at the start of a line' },
      { press: ['Ctrl', 'B'], does: 'bold' },
      { press: ['Ctrl', 'I'], does: 'italic' },
      { press: ['Ctrl', 'E'], does: 'code' },
      { press: ['Ctrl', 'K'], does: 'make a link' },
      { press: ['Ctrl', 'Alt', '1 to 6'], does: 'a heading; 0 is text again' },
      { press: ['Ctrl', 'Shift', '7'], does: 'a numbered list' },
      { press: ['Ctrl', 'Shift', '8'], does: 'a bulleted list' },
      { press: ['Ctrl', 'Shift', 'B'], does: 'a quote' },
      { press: ['Ctrl', 'Alt', 'C'], does: 'a block of code' },
      { press: ['Tab'], does: 'an item one level down, or the next cell; with Shift back' },
      { press: ['Shift', 'Enter'], does: 'a new line in the same paragraph' },
      { press: ['Enter'], does: 'from the mark of a note to the note; Esc leads back' },
      { press: ['Ctrl', 'F'], does: 'find in the text' },
      { press: ['Ctrl', 'H'], does: 'find and replace' },
      { press: ['Ctrl', 'Z'], does: 'undo, also from before a reload; Ctrl Y does it again' },
    ],
  },
  {
    where: 'Putting two texts together',
    keys: [
      { press: ['n'], does: 'next conflict, or next change if there is none' },
      { press: ['p'], does: 'previous conflict or change' },
    ],
  },
]

export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [letters, setLetters] = useLetterKeysSetting()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keys"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Switch
        className={classes.letters}
        label="Keys that are single letters"
        description="Turn them off if you speak to your machine, or hit them by accident. This browser remembers it."
        checked={letters}
        onChange={(event) => setLetters(event.currentTarget.checked)}
      />
      {KEYS.map((group) => (
        <section key={group.where} className={classes.group}>
          <h3>{group.where}</h3>
          <dl className={classes.keys}>
            {group.keys.map(({ press, does }) => (
              <div key={does}>
                <dt>
                  {press.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
