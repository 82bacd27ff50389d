/**
 * The measured processes: children with ports and folders of their own, set up as
 * {@code infra/up} sets them up.
 */
@NullMarked
package io.firewarden.bench.process;

import org.jspecify.annotations.NullMarked;
