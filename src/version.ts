/** What /healthz answers, so that whoever deploys sees that the new one is up. */
export const version = '0.1.0';
