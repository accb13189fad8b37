import '@mantine/notifications/styles.layer.css'

export { Notifications as Corner } from '@mantine/notifications'
