export { Notifications as Corner } from '@mantine/notifications'
