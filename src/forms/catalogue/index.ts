// Written by `npm run manifest` from the names of the files beside it.
import { aidForm } from './aid';
import { contractsForm } from './contracts';
import { membershipForm } from './membership';
import type { FormDefinition } from '../definition';

/** Every form by its id, which is the name of its file. */
export const formsById: Readonly<Record<string, FormDefinition>> = {
  aid: aidForm,
  contracts: contractsForm,
  membership: membershipForm,
};
