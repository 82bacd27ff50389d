/**
 * One process for one machine without Docker: a real Apache Kafka broker and a
 * MongoDB-wire server, both on 127.0.0.1, both with files, both keeping what they
 * acknowledged when the process is killed.
 */
@NullMarked
package io.firewarden.embedded;

import org.jspecify.annotations.NullMarked;
