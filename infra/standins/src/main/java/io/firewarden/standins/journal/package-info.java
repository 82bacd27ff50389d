/**
 * How a stand-in remembers: an effect is on disk before it is acknowledged.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.standins.journal;
