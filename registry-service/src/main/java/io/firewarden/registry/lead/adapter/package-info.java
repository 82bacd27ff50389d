/** Leads in the store, on the wire and on the web; the facts from the other registers. */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.lead.adapter;
