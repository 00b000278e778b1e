export { check } from './check';
export { data } from './data';
export { fill } from './fill';
export { handIn } from './handIn';
export { notice } from './notices';
export { settings } from './settings';
export { shell } from './shell';
export { words } from './words';
