package io.firewarden.canary.backdoor.first.domain;

import io.firewarden.canary.backdoor.second.domain.Inner;

class ReachesInside {

	Inner inner = new Inner();

}
