/**
 * Inspection tasks (检查任务) and their sheets (检查单): born from a published draw, filled on
 * site by the drawn officers, signed by each of them. Other features enter by
 * TaskDirectory.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.task;
