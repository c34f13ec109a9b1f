/** Reads the widgets' own comments into `dist/custom-elements.json`, for editors and documentation. */
export default {
  globs: ['src/base/prevent-element.ts', 'src/widgets/*/*.ts'],
  exclude: ['src/widgets/*/*.{view,styles}.ts', 'src/widgets/*/render-*.ts'],
  outdir: 'dist',
  litelement: true,
};
