/**
 * Store, wire and web of this feature; nothing here is public.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.inspection.task.adapter;
