/**
 * What people type into a search box, held against Chinese names: characters, pinyin and
 * its initials. For every feature that lists something by name.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.search;
