/**
 * 消防技术服务机构: the register of agencies, keyed by unified social credit code. Other features
 * come in through {@link io.firewarden.registry.agency.AgencyDirectory}.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.agency;
