/**
 * Long work with progress.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.job;
