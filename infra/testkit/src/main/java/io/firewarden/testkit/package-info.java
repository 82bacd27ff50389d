/**
 * What the tests of all services share: a broker and a document store that start by
 * themselves, tokens as the gateway signs them, and the rules of the house as tests.
 */
@NullMarked
package io.firewarden.testkit;

import org.jspecify.annotations.NullMarked;
