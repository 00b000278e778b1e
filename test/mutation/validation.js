require('./all')('validation');
