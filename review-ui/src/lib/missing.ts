/** What is lacking first, in a sentence; null once nothing is. */
export function missing(...checks: [lacks: boolean, sentence: string][]): string | null {
  return checks.find(([lacks]) => lacks)?.[1] ?? null
}
