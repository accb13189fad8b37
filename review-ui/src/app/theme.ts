import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineTheme,
  type ModalProps,
} from '@mantine/core'
import { foundOptions } from '../lib/found-options'

/** Oxblood, the one accent. */
const oxblood: MantineColorsTuple = [
  '#fbf0ec',
  '#f2dcd4',
  '#e5b8a9',
  '#d8917b',
  '#cd7155',
  '#b9543a',
  '#a4422b',
  '#8a3521',
  '#722b1b',
  '#5a2215',
]

/** Warm greys, as of paper that has lain a while. */
const stone: MantineColorsTuple = [
  '#f8f5ee',
  '#f1ede4',
  '#e8e3d8',
  '#d9d2c4',
  '#c9c1b1',
  '#a89f90',
  '#8d8577',
  '#6f685c',
  '#4a443b',
  '#2b2722',
]

/** The night scale is neutral and deep. */
const night: MantineColorsTuple = [
  '#d9d6d0',
  '#b8b4ad',
  '#9d9992',
  '#6f6c67',
  '#4a4844',
  '#3a3835',
  '#2b2a28',
  '#201f1e',
  '#181817',
  '#111110',
]

/** Mantine takes the borders of what is typed and chosen into from its scales; they need a contrast of 3. */
const CONTROL_BORDER = {
  '--mantine-color-gray-4': 'var(--mantine-color-default-border)',
  '--mantine-color-dark-4': 'var(--mantine-color-default-border)',
}

/** What stands above a field keeps off the ring of its focus. */
const FIELD_TEXT = { lineHeight: 1.4, marginBottom: 4 }

/** What lies over the page: in the dark no shadow tells it from what is below. */
const RAISED = {
  content: { '--mantine-color-body': 'var(--over)', border: 'var(--over-border)' },
}

export const theme = createTheme({
  primaryColor: 'oxblood',
  primaryShade: { light: 7, dark: 5 },
  colors: { oxblood, gray: stone, dark: night },
  autoContrast: true,
  white: '#fffefb',
  black: '#1c1a17',
  defaultRadius: 3,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: "'Source Serif 4 Variable', Georgia, serif", fontWeight: '600' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Input: { styles: { wrapper: CONTROL_BORDER } },
    InputWrapper: { styles: { label: FIELD_TEXT, description: FIELD_TEXT } },
    Radio: { styles: { radio: CONTROL_BORDER, description: { lineHeight: 1.4 } } },
    Checkbox: { styles: { input: CONTROL_BORDER } },
    Modal: { styles: (_: MantineTheme, { fullScreen }: ModalProps) => (fullScreen ? {} : RAISED) },
    Drawer: { styles: RAISED },
    Spotlight: { styles: RAISED },
    Select: { defaultProps: { filter: foundOptions } },
    MultiSelect: { defaultProps: { filter: foundOptions } },
  },
})

/** Colours by their role, for both schemes; all text on `background` and `paper` keeps a contrast of 4.5 or more. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--background': '#f1ede4',
    '--background-raised': '#f8f5ee',
    '--paper': '#fffefb',
    '--ink': '#1c1a17',
    '--ink-soft': '#5c564d',
    '--hairline': '#d9d2c4',
    '--hairline-strong': '#8d8577',
    '--accent': '#8a3521',
    '--accent-wash': '#f4e6df',
    '--good': '#2c6141',
    '--warn': '#7d5710',
    '--bad': '#9c2a1c',
    '--ins-wash': '#dfeee0',
    '--ins-ink': '#1f5132',
    '--del-wash': '#f8e2dc',
    '--del-ink': '#8f2a1a',
    '--sheet-shadow': '0 1px 2px rgb(60 50 30 / 12%), 0 12px 32px -12px rgb(60 50 30 / 22%)',
    '--over': 'var(--background)',
    '--over-border': '0',
    '--mantine-color-body': '#f1ede4',
    '--mantine-color-text': '#1c1a17',
    '--mantine-color-dimmed': '#5c564d',
    '--mantine-color-placeholder': '#756e63',
    '--mantine-color-anchor': '#8a3521',
    '--mantine-color-error': '#9c2a1c',
    '--mantine-color-default': '#fffefb',
    '--mantine-color-default-border': '#8d8577',
    '--mantine-color-default-hover': '#f8f5ee',
    '--mantine-color-disabled': '#e8e3d8',
    '--mantine-color-disabled-color': '#756e63',
    '--mantine-color-disabled-border': '#d9d2c4',
  },
  dark: {
    '--background': '#151514',
    '--background-raised': '#1d1c1b',
    '--paper': '#222120',
    '--ink': '#e9e5dd',
    '--ink-soft': '#aaa59b',
    '--hairline': '#383633',
    '--hairline-strong': '#86817a',
    '--accent': '#e39a82',
    '--accent-wash': '#3a2620',
    '--good': '#8fc7a1',
    '--warn': '#dcb568',
    '--bad': '#f0937f',
    '--ins-wash': '#1f3a2a',
    '--ins-ink': '#a9dab8',
    '--del-wash': '#47241d',
    '--del-ink': '#f3ab9b',
    '--sheet-shadow': '0 1px 2px rgb(0 0 0 / 50%), 0 12px 32px -12px rgb(0 0 0 / 60%)',
    '--over': 'var(--background-raised)',
    '--over-border': '1px solid var(--hairline-strong)',
    '--mantine-color-body': '#151514',
    '--mantine-color-text': '#e9e5dd',
    '--mantine-color-dimmed': '#aaa59b',
    '--mantine-color-placeholder': '#938e85',
    '--mantine-color-anchor': '#e39a82',
    '--mantine-color-error': '#f0937f',
    '--mantine-color-default': '#222120',
    '--mantine-color-default-border': '#7a766f',
    '--mantine-color-default-hover': '#2b2a28',
    '--mantine-color-disabled': '#2b2a28',
    '--mantine-color-disabled-color': '#938e85',
    '--mantine-color-disabled-border': '#383633',
  },
})
