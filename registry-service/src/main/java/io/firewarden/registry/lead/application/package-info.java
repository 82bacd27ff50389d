/** What is done with leads. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.lead.application;
