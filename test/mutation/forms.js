require('./all')('forms');
