export { examples } from './examples.ts';
export { intake } from './intake.ts';
