// Entry `partner-center-commerce/bullmq`: purchases as jobs, for many workers.
export type { FailedLine, PurchaseJob, PurchaseJobProgress, PurchaseJobResult } from "./job.ts";
export { type PurchaseProcessorOptions, purchaseProcessor } from "./processor.ts";
export {
  type ProvisioningJob,
  type ProvisioningJobResult,
  type ProvisioningProcessorOptions,
  provisioningProcessor,
} from "./provisioning.ts";
export { connectionSettings, jobSettings, workerSettings } from "./settings.ts";
