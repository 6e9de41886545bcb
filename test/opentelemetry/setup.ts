// The SDK's in-memory exporters around a client of the sandbox.
import type { AttributeValue } from "@opentelemetry/api";
import {
  AggregationTemporality,
  type DataPoint,
  type Histogram,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import {
  type CustomerClient,
  type IntentObserver,
  type NewCart,
  PartnerCenterClient,
  type PartnerCenterClientOptions,
} from "../../src/index.ts";
import { openTelemetry } from "../../src/opentelemetry/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";

export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
export const CART: NewCart = { lineItems: [{ catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" }] };

/** A point of a metric: what it counts or how often and how much, and of what. */
export interface Point {
  value: number | Histogram;
  attributes: Record<string, AttributeValue | undefined>;
}

export interface Telemetry {
  sandbox: PartnerCenterSandbox;
  provider: BasicTracerProvider;
  exporter: InMemorySpanExporter;
  onEvent: IntentObserver;
  client(more?: Partial<PartnerCenterClientOptions>): CustomerClient;
  /** The points of all metrics, by name. */
  metrics(): Promise<Map<string, { unit: string; points: Point[] }>>;
}

export function telemetry(): Telemetry {
  const sandbox = new PartnerCenterSandbox();
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 });
  const meters = new MeterProvider({ readers: [reader] });
  const onEvent = openTelemetry({ tracer: provider.getTracer("test"), meter: meters.getMeter("test") });
  const base = { credential: () => "telemetry-token", fetch: sandbox.fetch, retry: { baseDelay: 1 }, onEvent };
  return {
    sandbox,
    provider,
    exporter,
    onEvent,
    client: (more) => new PartnerCenterClient({ ...base, ...more }).customer(CUSTOMER),
    async metrics() {
      await meters.forceFlush();
      await meters.shutdown();
      const all = metricExporter
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
      return new Map(
        all.map(({ descriptor, dataPoints }) => {
          const points = (dataPoints as DataPoint<number | Histogram>[]).map(({ value, attributes }) => ({
            value,
            attributes,
          }));
          return [descriptor.name, { unit: descriptor.unit, points }];
        }),
      );
    },
  };
}
