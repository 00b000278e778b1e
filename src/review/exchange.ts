export { readingToSdmx } from './exchange/sdmx';
