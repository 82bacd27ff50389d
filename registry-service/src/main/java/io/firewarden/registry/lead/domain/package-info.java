/** A lead and its life, and the facts it is found in; no rule of comparison. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.lead.domain;
