import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** What nothing under src/ imports: tests, and decks, which are content. */
const everywhere = ['**/tests/**', '**/slides/**']

/** Who may import whom (ARCHITECTURE.md). Each rule names what a folder must not reach. */
const importDirection = [
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/core/testing/**'],
    // Nor the folder import: tsconfig.core.json has none of its files.
    forbidden: ['**/{contract,main,preload,renderer,cli}/**', 'node:*', 'electron', 'svelte*'],
    why: 'core is pure: itself and parsing libraries only',
  },
  {
    files: ['src/contract/**/*.ts'],
    ignores: ['**/*.test.ts'],
    forbidden: ['**/{main,preload,renderer,cli}/**', 'node:*', 'electron', 'svelte*'],
    why: 'the contract knows core’s types only',
  },
  {
    files: ['src/import/**/*.ts'],
    forbidden: ['**/{contract,main,preload,renderer,cli}/**', 'electron', 'svelte*'],
    why: 'import knows core and Node only',
  },
  {
    files: ['src/main/**/*.ts'],
    forbidden: ['**/{preload,renderer,cli}/**', 'svelte*'],
    why: 'main imports core, contract, import, Node and Electron',
  },
  {
    files: ['src/preload/**/*.ts'],
    forbidden: ['**/{core,main,renderer,cli}/**', 'node:*', 'svelte*'],
    why: 'a preload supplies the contract’s transport and nothing else',
  },
  {
    files: ['src/renderer/**/*.{ts,svelte}'],
    ignores: ['**/*.test.ts'],
    forbidden: ['**/{main,preload,cli}/**', 'node:*', 'electron'],
    why: 'the window knows core, the contract and Svelte',
  },
  {
    files: ['src/cli/**/*.ts'],
    forbidden: ['**/{main,preload,renderer}/**', 'svelte*'],
    why: 'the command imports core, contract, import and Node',
  },
]

export default ts.config(
  {
    ignores: ['out/', 'node_modules/', 'tests/bench/peers/', 'test-results/', 'resources/schemas/'],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['src/renderer/**/*.{ts,svelte}'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // A slide reaches the window as data, never as HTML.
      'svelte/no-at-html-tags': 'error',
      // Indices are what identify runs of text and cells: they have no other identity.
      'svelte/require-each-key': 'error',
    },
  },
  {
    rules: {
      // Types say it better.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAnyKeyword',
          message: 'A cast to any lies.',
        },
        {
          selector: "Property[key.name='nodeIntegration'][value.value=true]",
          message: 'Windows have no Node.',
        },
        {
          selector:
            'Property[key.name=/^(sandbox|contextIsolation|webSecurity)$/][value.value=false]',
          message: 'Windows are sandboxed, isolated and same-origin.',
        },
        {
          selector:
            'Property[key.name=/^(allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webviewTag)$/]:not([value.value=false])',
          message: 'Electron checklist 8–11: stays off.',
        },
        {
          selector: "MemberExpression[property.name='openExternal']",
          message: 'A kiosk opens nothing outside itself.',
        },
      ],
    },
  },
  ...importDirection.map(({ files, ignores = [], forbidden, why }) => ({
    files,
    ignores,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...forbidden, ...everywhere], message: why }] },
      ],
    },
  })),
)
