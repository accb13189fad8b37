/** The service under test; a run without one says what is missing. */
export const serviceUrl = process.env.SIXPAGER_URL ?? ''

export async function setup(): Promise<void> {
  if (!serviceUrl) throw new Error('Browser tests need the address of a service in SIXPAGER_URL.')
  const answer = await fetch(`${serviceUrl}/actuator/health/readiness`)
  if (!answer.ok) throw new Error(`The service at ${serviceUrl} is not ready: ${answer.status}.`)
}
