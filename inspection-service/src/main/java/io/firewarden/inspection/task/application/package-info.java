/**
 * What can be done with tasks, one use case a file, and what it needs from outside.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.task.application;
