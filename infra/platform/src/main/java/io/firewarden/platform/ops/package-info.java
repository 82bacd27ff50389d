/**
 * What an operator sees of the machinery: balance, history, dead letters.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.platform.ops;
