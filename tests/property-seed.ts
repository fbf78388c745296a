import fc from 'fast-check';

/**
 * Property tests draw the same values every time, so that a run can be repeated; `PROPERTY_SEED=random` draws new
 * ones, to look for what nobody thought of.
 */
if (process.env.PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: 20_261_122 });
