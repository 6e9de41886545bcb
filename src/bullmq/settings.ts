// The settings of BullMQ that decide whether a purchase survives, to be spread into one's own.

/** For the connection of a worker: `new Redis(url, { ...connectionSettings })`. */
export const connectionSettings = {
  // A worker waits for Redis however long it is away; with a number here, BullMQ refuses the connection.
  maxRetriesPerRequest: null,
} as const;

/** For a worker: `new Worker(name, purchaseProcessor(client), { connection, ...workerSettings })`. */
export const workerSettings = {
  // ms; a worker that was killed holds its job for so long. Long enough for a process that is busy, short enough to go on soon.
  lockDuration: 30_000,
  // ms; how often jobs without a lock are looked for.
  stalledInterval: 15_000,
  // The default of 1 fails a job whose worker was killed twice, although it may be bought. It goes on from its cart instead.
  maxStalledCount: 1000,
} as const;

/** For the jobs: `new Queue(name, { connection, defaultJobOptions: { ...jobSettings } })`. */
export const jobSettings: {
  readonly attempts: number;
  readonly backoff: { readonly type: "exponential"; readonly delay: number; readonly jitter: number };
  readonly removeOnComplete: { readonly age: number };
  readonly removeOnFail: false;
} = {
  // With the backoff, some hours: an outage of the service is outlasted.
  attempts: 12,
  // ms; doubled with each try. Half of it is chance, so that jobs that failed together don't come back together.
  backoff: { type: "exponential", delay: 5000, jitter: 0.5 },
  // s; a job that is kept is not added again under its id. A week is as long as a cart lives.
  removeOnComplete: { age: 7 * 24 * 3600 },
  // Someone has to look at a purchase that failed: it may tell of something bought.
  removeOnFail: false,
};
