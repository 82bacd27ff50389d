/**
 * People in the document store, on the wire and over HTTP.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.practitioner.adapter;
