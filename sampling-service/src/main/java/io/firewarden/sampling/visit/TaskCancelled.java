package io.firewarden.sampling.visit;

/** What sampling reads of inspection.task-cancelled.v1. */
record TaskCancelled(String taskId) {
}
