/** Storybook builds the stories by itself: the project's own configuration is about dist. */
export default { publicDir: false };
