import { notifications } from '@mantine/notifications'
import { MentionText } from './mention-text'

const LONG_ENOUGH_MILLIS = 10_000

/** A sentence in the corner. The same one is not said twice at a time. */
export function notify(message: string): void {
  notifications.show({
    id: message,
    message: <MentionText sentence={message} />,
    autoClose: LONG_ENOUGH_MILLIS,
    closeButtonProps: { 'aria-label': 'Close' },
  })
}
