/**
 * 行业协会: an association sees which of its members have declared, committed and are warned,
 * nothing of enforcement; and publishes its own code of conduct (行业自律).
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.association;
