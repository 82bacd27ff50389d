/**
 * 从业人员: the people who hold certificates, and at which agency they are engaged. Other
 * features come in through
 * {@link io.firewarden.registry.practitioner.PractitionerDirectory} and
 * {@link io.firewarden.registry.practitioner.Staffing}.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.practitioner;
