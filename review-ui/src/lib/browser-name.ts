const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/** What people call a browser, from what it calls itself; the order of the names matters, for most claim to be others too. */
export function browserName(userAgent: string | null | undefined): string {
  if (!userAgent) return 'A program that does not say its name'
  const browser = BROWSERS.find(([form]) => form.test(userAgent))?.[1]
  const system = SYSTEMS.find(([form]) => form.test(userAgent))?.[1]
  if (!browser) return userAgent.split(/[\s/]/, 1)[0] || 'A program that does not say its name'
  return system ? `${browser} on ${system}` : browser
}
