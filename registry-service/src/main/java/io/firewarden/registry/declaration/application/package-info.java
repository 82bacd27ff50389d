/**
 * What can be done with declarations: one file per use case, every ending named.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.declaration.application;
