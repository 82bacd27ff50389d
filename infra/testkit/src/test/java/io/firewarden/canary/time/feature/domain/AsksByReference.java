package io.firewarden.canary.time.feature.domain;

import java.time.Instant;
import java.util.function.Supplier;

class AsksByReference {

	Supplier<Instant> now = Instant::now;

}
