// Entry `partner-center-commerce/opentelemetry`: intents as client spans and metrics.
export { type OpenTelemetryOptions, openTelemetry } from "./observer.ts";
