/**
 * 社会单位反向排查: what the buildings say about who maintains them, and the agencies they name
 * that nobody registered.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.survey;
