// Before the bundle: what the screen at this address needs is asked for while the ground of the client is still coming.
;(({ always, ofMemo, screens }) => {
  const path = location.pathname
  const screen = screens.find(({ address }) => new RegExp(address).test(path))
  if (!screen) {
    document.documentElement.toggleAttribute('data-bare', /^\/(sign-in|welcome)/.test(path))
    return
  }
  const headers = { Accept: 'application/json, application/problem+json' }
  const memo = path.split('/')[2]?.match(/^\d+/)?.[0]
  const asked = [...always, ...(memo ? ofMemo : []), ...(location.search ? [] : screen.asks)]
  globalThis.sixpagerAsked = new Map(
    asked
      .map((address) => address.replace('{id}', memo))
      .map((url) => [url, fetch(url, { headers, signal: AbortSignal.timeout(20_000) })]),
  )
  // Whoever takes an answer hears of the failure.
  for (const answer of globalThis.sixpagerAsked.values()) answer.catch(() => undefined)
  for (const href of screen.parts) {
    const link = document.createElement('link')
    const kind = { css: 'style', woff2: 'font' }[href.split('.').at(-1)]
    link.rel = kind ? 'preload' : 'modulepreload'
    if (kind) link.as = kind
    link.crossOrigin = ''
    link.href = href
    document.head.append(link)
  }
})('FIRST_SCREENS')
