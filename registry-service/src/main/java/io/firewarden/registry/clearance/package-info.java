/**
 * 清理 (附件2): branches and other enterprises that are no legal persons leave the national
 * system and the Sichuan platform; so do cancelled and duplicate ones.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.clearance;
