import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

/** What host pages break or forbid: see "What hosts break" in CONTRIBUTING. */
const forHosts = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Prototype and MooTools replace Array.from: spread instead.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Prototype breaks .entries(): loop over the values.',
  },
  { selector: 'ForInStatement', message: 'Old libraries add enumerable methods: use for…of.' },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Strings never become HTML here: strict Trusted Types would throw.',
  },
  {
    selector: 'ImportDeclaration[source.value=/directives\\u002F(style-map|unsafe-)/]',
    message: 'A strict Content Security Policy blocks inline styles, and text is text.',
  },
  {
    selector:
      "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=|<style|<script/]",
    message: 'A strict Content Security Policy blocks inline styles and scripts.',
  },
  {
    selector: 'MemberExpression[object.name=/^(localStorage|sessionStorage)$/]',
    message: 'Nothing is ever stored.',
  },
  { selector: "MemberExpression[property.name='cookie']", message: 'Nothing is ever stored.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/'] },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-syntax': ['error', ...forHosts],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The order of members tells a reader of an element more than their kind.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Tests and build code never reach a host page; chai's assertions are expressions.
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', 'src/build/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            'Equal',
            'equal',
            { from: 'package', package: 'node:test', name: ['it', 'describe'] },
          ],
        },
      ],
    },
  },
);
