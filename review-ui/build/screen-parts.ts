import { SCREENS } from './first-screen.ts'

interface Modules {
  getModuleInfo(id: string): { importers: string[] } | null
}

interface Group {
  name: (id: string, modules: Modules) => string | null
  test: RegExp
}

const SHARED_BY_MANY = 3

/**
 * Which part of the bundle a module of ours comes with: what many first screens show is one part, what few of them do is
 * another, and what none does is left to those that want it. A screen comes in few parts that way, and with little that
 * it does not show. Parts take along what they need, so what more screens share goes first.
 */
export const SCREEN_PARTS: Group[] = [
  groupOf(({ length }) => length >= SHARED_BY_MANY && 'screens'),
  groupOf((screens) => screens.length > 1 && screens.join('-')),
  groupOf(([only]) => only),
]

function groupOf(name: (screens: string[]) => string | false | undefined): Group {
  return { name: (id, modules) => name(screensWith(id, modules)) || null, test: /\/src\// }
}

/** The first screens that cannot be shown without it. */
function screensWith(id: string, modules: Modules): string[] {
  const needing = new Set<string>()
  const add = (module: string) => {
    if (needing.has(module) || module.includes('node_modules')) return
    needing.add(module)
    for (const importer of modules.getModuleInfo(module)?.importers ?? []) add(importer)
  }
  add(id)
  return SCREENS.filter(({ source }) => [...needing].some((module) => module.endsWith(source)))
    .map(({ source }) => source.replace(/.*\/|-page\.tsx$/g, ''))
    .sort()
}
