/**
 * The declaration and its life: draft, submitted, returned, accepted; complete or not;
 * equal to the register or not.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.declaration.domain;
