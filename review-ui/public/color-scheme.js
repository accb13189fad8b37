// Before the first paint, and outside of the bundle: the page must not flash in the wrong colours.
;(() => {
  let chosen = 'auto'
  try {
    chosen = localStorage.getItem('sixpager-color-scheme') || 'auto'
  } catch {
    // Storage may be forbidden; the system's choice is good enough then.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
