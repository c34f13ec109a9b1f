/** Reads the widgets' own comments into `dist/custom-elements.json`, for editors and documentation. */

/** Leaves out what is the element's own business: private members and the attributes of reactive state. */
const leaveOutPrivate = {
  name: 'leave-out-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const isPublic = ({ name = '', privacy = 'public' }) =>
          privacy === 'public' && !name.startsWith('#');
        const members = declaration.members ?? [];
        const ofOthers = new Set(members.filter((one) => !isPublic(one)).map(({ name }) => name));
        if (declaration.members) declaration.members = members.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !ofOthers.has(fieldName),
        );
      }
    }
  },
};

/** Files are found in another order now and then; the same sources must make the same file. */
const sortModules = {
  name: 'sort-modules',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/base/prevent-element.ts', 'src/widgets/*/*.ts'],
  exclude: ['src/widgets/*/*.{view,styles}.ts', 'src/widgets/*/render-*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [leaveOutPrivate, sortModules],
};
