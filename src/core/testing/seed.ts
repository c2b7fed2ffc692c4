import fc from 'fast-check'

/** A test run says the same twice; BROCADE_SEED looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.BROCADE_SEED ?? 1949) })
