package io.firewarden.sampling.visit;

/** What sampling reads of inspection.task-joined.v1. */
record TaskJoined(String taskId, String drawId) {
}
