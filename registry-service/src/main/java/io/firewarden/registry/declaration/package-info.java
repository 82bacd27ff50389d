/**
 * 自查申报 (附件3): what an agency declares about itself, how it differs from the register, and
 * what the fire authority answers. Others ask through
 * {@link io.firewarden.registry.declaration.DeclarationDirectory}.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.declaration;
