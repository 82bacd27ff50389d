/**
 * 执法检查人员名录库: the enforcement officers who can be drawn into inspection teams.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.officer;
