/**
 * The task, its sheet and what may be done with them in which state.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.task.domain;
