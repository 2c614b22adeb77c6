/** What a monitoring system scrapes. No label contains anything from a ticket. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Store, states } from './store/store.ts';

export type Metrics = ReturnType<typeof metricsOf>;

/** @returns the metrics of a receiver, in their own registry */
export function metricsOf(store: Store) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'receiver_tickets',
    help: 'Tickets that are kept, by state: waiting, sending, made, refused',
    labelNames: ['state'],
    registers,
    async collect() {
      const { by, oldest } = await store.count();
      for (const state of states) this.set({ state }, by[state]);
      age.set(oldest === undefined ? 0 : (Date.now() - oldest) / 1000);
    },
  });
  const age = new Gauge({
    name: 'receiver_oldest_waiting_seconds',
    help: 'How long the oldest ticket that is not made yet has been here',
    registers,
  });
  return {
    registry,
    requests: new Counter({
      name: 'receiver_requests_total',
      help: 'Requests to hand a ticket over, by the status they were answered with',
      labelNames: ['status'],
      registers,
    }),
    attempts: new Counter({
      name: 'receiver_attempts_total',
      help: 'Attempts to make a ticket, by how they ended: made, found, again, uncertain, closed, refused',
      labelNames: ['outcome'],
      registers,
    }),
    seconds: new Histogram({
      name: 'receiver_attempt_seconds',
      help: 'How long the ticket system took for an attempt',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
  };
}
