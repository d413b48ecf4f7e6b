import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/lint/import-rules.js';

export default tseslint.config(
  { ignores: ['node_modules', 'reports', 'data', 'coverage', '*.config.js'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in prose are the point of a report; everything else in a template must still be a string.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Plain JavaScript: what threads start with, and a package of our own in the form in which it is required.
  { files: ['scripts/**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['scripts/**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  { files: ['scripts/vendor/**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    // Every line that reaches a terminal goes through one function.
    files: ['scripts/**/*.ts'],
    ignores: ['scripts/command.ts', 'scripts/terminal.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Use scripts/terminal.ts.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        ...['console', 'process'].flatMap((name) => [name, `node:${name}`]),
        'commander',
      ],
    },
  },
  {
    files: ['analysis/**/*.ts', 'scripts/**/*.ts'],
    plugins: { imports: importRules },
    rules: {
      'max-lines-per-function': ['error', 60],
      // Data flows one way, and so do imports.
      'imports/onwards': 'error',
      'imports/no-circle': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'A long list as arguments overflows the stack: loop, or use `extent`.',
        },
      ],
    },
  },
);
