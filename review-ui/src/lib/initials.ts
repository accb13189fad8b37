export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return words.length > 1 ? `${words[0]?.[0]}${words.at(-1)?.[0]}`.toUpperCase() : name.slice(0, 2)
}
