/** Pages of documentation, which Storybook turns into components. */
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
