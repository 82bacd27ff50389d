/**
 * How a row of the feed is read: tables of codes, what is wrong with a row, what it says.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.market.domain;
