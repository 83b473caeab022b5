/** Loaded into a server that is measured: tells the delay of its event loop, in milliseconds, since it was asked last. */
const { monitorEventLoopDelay } = require('node:perf_hooks');
const process = require('node:process');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.send) {
  /** A timer is due this often; what it is late is the delay. */
  const resolution = 5;
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  process.on('message', () => {
    const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);
    process.send({
      p50: late(histogram.percentile(50)),
      p99: late(histogram.percentile(99)),
      max: late(histogram.max),
    });
    histogram.reset();
  });
  // Nothing waits for another question.
  process.channel.unref();
}
