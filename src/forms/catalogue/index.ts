// Written by `npm run manifest` from the names of the files beside it.
import { aidForm } from './aid';
import { classesForm } from './classes';
import { contractsForm } from './contracts';
import { emulationForm } from './emulation';
import { gradesForm } from './grades';
import { hardshipForm } from './hardship';
import { lawForm } from './law';
import { membershipForm } from './membership';
import { mutualForm } from './mutual';
import { progressForm } from './progress';
import { trainingForm } from './training';
import { venuesForm } from './venues';
import type { FormDefinition } from '../definition';

/** Every form by its id, which is the name of its file. */
export const formsById: Readonly<Record<string, FormDefinition>> = {
  aid: aidForm,
  classes: classesForm,
  contracts: contractsForm,
  emulation: emulationForm,
  grades: gradesForm,
  hardship: hardshipForm,
  law: lawForm,
  membership: membershipForm,
  mutual: mutualForm,
  progress: progressForm,
  training: trainingForm,
  venues: venuesForm,
};
